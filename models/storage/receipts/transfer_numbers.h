// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/notice.h"
#include "models/storage/engine/session.h"

#include <map>
#include <optional>
#include <vector>

namespace keshikomi {

// The number by which a bank tells a transfer from others (照会番号), and what it tells beside it.

struct TransferNumber final
{
    QString number; // without leading zeros
    QByteArray content; // transferContent
};
// None: no transfer to an account, or its sender tells no number; zeros are none.
std::optional<TransferNumber> transferNumberOf(const NoticeRecord &record);
// The digest of all that is told of a transfer but its number.
QByteArray transferContent(const NoticeRecord &record);
Done insertTransferNumber(Session &session,
                          NoticeId notice,
                          AgreementId agreement,
                          const NoticeRecord &record);

struct NumberedTransfer final
{
    QByteArray identity;
    TransferNumber told;
    ImportId import; // the file that booked it
};
// The transfers of a day that are booked, from files in layouts of this family (layoutFamily).
Result<std::vector<NumberedTransfer>>
bookedNumbersOfDay(Session &session, AgreementId agreement, QDate day, const QString &family);
// Those of them without a number: their identity, and the file that booked it.
Result<std::map<QByteArray, ImportId>>
bookedWithoutNumber(Session &session, AgreementId agreement, QDate day, const QString &family);

} // namespace keshikomi
