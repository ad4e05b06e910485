// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/refund_bank_file.h"

#include "models/domain/difference_rows.h"
#include "models/domain/transfer.h"
#include "models/domain/try.h"
#include "models/formats/zengin/zengin_21.h"
#include "models/formats/zengin/zengin_text.h"

namespace keshikomi {

namespace {

TransferRow rowOf(const RefundTransfer &transfer)
{
    TransferRow row;
    row.payee = transfer.to;
    row.amount = transfer.amount;
    row.customerCode1 = QString::number(transfer.customerNumber);
    row.customerCode2 = QString::number(transfer.refund.value());
    return row;
}

} // namespace

Done checkSender(const QString &name)
{
    if (encodeZengin(name, ZenginText::Holder).isGood())
        return done();
    return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("bank_sender"), name});
}

Result<QByteArray> refundBankFile(const RefundFile &file, const QString &orderer)
{
    const QStringList key = file.fromAgreement.split(QLatin1Char('-'));
    if (key.size() != 4)
        return failure(ErrorCode::Invalid, Fault::NoSuchAgreement, {file.fromAgreement});
    KK_CHECK(checkSender(file.senderName));
    TransferFile batch;
    batch.orderer = orderer;
    batch.account = BankAccount{key[0], {}, key[1], {}, key[2], key[3], file.senderName};
    batch.transferOn = file.transferOn;
    for (const RefundTransfer &transfer : file.transfers)
        batch.rows.push_back(rowOf(transfer));
    const PaymentFile written = writeZengin21(batch);
    if (!written.isGood())
        return failure(ErrorCode::Invalid,
                       Fault::FileHasBadRows,
                       {QStringLiteral("zengin-21"), QString::number(written.problems.size())});
    return written.bytes;
}

} // namespace keshikomi
