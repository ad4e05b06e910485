// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/transfer.h"
#include "models/formats/zengin/payment_record.h"

#include <QByteArray>

namespace keshikomi {

// 総合振込 (type 21, zengin_120_layout.h): refunds on their way out.

struct TransferReading final
{
    std::vector<TransferFile> batches;
    std::vector<RowProblem> problems; // one that is no warning: the file must not be used
    QByteArray sha256; // of the bytes of the file
};

// All problems at once. EDI information takes the place of the customer codes: a row with both is
// refused.
PaymentFile writeZengin21(const TransferFile &batch, bool lineEnds = true);
// Faults as readDebitRequest (zengin_91.h).
Result<TransferReading>
readZengin21(const QByteArray &bytes, const QString &fileName, const PaymentReadOptions &options);

} // namespace keshikomi
