// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/refund.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace keshikomi {

// The refunds as a file of 総合振込 (type 21). `orderer`: the 10 digits the bank knows the house
// by; the agreement's key names the account the money leaves: "0009-227-1-1234567". NoSuchAgreement
// where it names none, FileHasBadRows where a bank could not take a row; those of checkSender().
Result<QByteArray> refundBankFile(const RefundFile &file, const QString &orderer);
// FieldEmpty {"bank_sender", name}: the house's name is not in the letters of banks, and nobody has
// said how a bank writes it.
Done checkSender(const QString &name);

} // namespace keshikomi
