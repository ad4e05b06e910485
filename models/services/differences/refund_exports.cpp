// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/refund_exports.h"

#include "models/domain/bank_letters.h"
#include "models/domain/try.h"
#include "models/services/differences/refund_bank_file.h"
#include "models/services/differences/refund_returns.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/storage/asking/stores.h"
#include "models/storage/books/refunds.h"
#include "models/storage/receipts/imports.h"

namespace keshikomi {

namespace {

Result<RefundFile>
fileOf(Session &session, const std::vector<RefundRow> &approved, const Agreement &bank, QDate on)
{
    KK_TRY(const House house, houseOfCompany(session, bank.legalEntity));
    RefundFile file{
        bank.key,
        bankLetters(house.store.bankHolder.isEmpty() ? house.entity.name : house.store.bankHolder),
        on,
        {}};
    for (const RefundRow &refund : approved) {
        KK_TRY(const auto target, refundTarget(session, refund.id));
        if (!target)
            return failure(ErrorCode::Conflict, Fault::RefundAccountMissing, {refund.customerName});
        KK_CHECK(checkMoneyIsThere(session, refund));
        file.transfers.push_back({refund.id, *target, refund.amount, refund.customerNumber});
    }
    return file;
}

} // namespace

Result<Agreement> refundBank(Session &session, const QString &key)
{
    KK_TRY(const auto found, findAgreement(session, key));
    if (!found)
        return failure(ErrorCode::NotFound, Fault::NoSuchAgreement, {key});
    if (found->channel != Channel::BankTransfer)
        return failure(
            ErrorCode::Invalid, Fault::NoSuchAgreement, {key, QStringLiteral("no_bank")});
    return *found;
}

// What a bank could not take is said before anything is marked as sent.
Result<RefundExport>
writeRefundExport(Session &session, const RefundWish &wish, bool rehearsal, const Stamp &stamp)
{
    KK_CHECK(checkBankDay(session, "transfer_on", wish.on, stamp.today));
    KK_TRY(const Agreement bank, refundBank(session, wish.agreement));
    KK_TRY(auto approved, refunds(session, false));
    std::erase_if(approved, [](const RefundRow &refund) {
        return refund.state != RefundState::Approved || refund.method != RefundMethod::Transfer;
    });
    if (approved.empty())
        return failure(
            ErrorCode::NotFound, Fault::NothingToExport, {QStringLiteral("export.refunds")});
    RefundExport made{0, {}, {}};
    KK_TRY(made.file, fileOf(session, approved, bank, wish.on));
    KK_CHECK(checkSender(made.file.senderName));
    if (!rehearsal || !wish.orderer.isEmpty()) {
        KK_TRY(made.bytes, refundBankFile(made.file, wish.orderer));
    }
    KK_TRY(
        made.number,
        insertRefundExport(session,
                           {bank.id, wish.on, int(made.file.transfers.size()), made.file.total()},
                           stamp));
    if (!made.bytes.isEmpty())
        KK_CHECK(insertRefundSender(session, made.number, {wish.orderer, made.file.senderName}));
    for (const RefundRow &refund : approved)
        KK_CHECK(addRefundStep(
            session, refund.id, RefundState::Exported, made.number, std::nullopt, stamp));
    return made;
}

// As its file was written: by what the house was called then.
Result<RefundExport> readRefundExport(Session &session, qint64 number, QString orderer)
{
    KK_TRY(const auto stored, findRefundExport(session, number));
    if (!stored)
        return failure(ErrorCode::NotFound,
                       Fault::NoSuchRefund,
                       {QString::number(number), QStringLiteral("export")});
    KK_TRY(const Agreement bank, refundBank(session, stored->agreement));
    RefundExport made{number, {}, {}};
    KK_TRY(made.file, fileOf(session, stored->refunds, bank, stored->transferOn));
    KK_TRY(const auto sent, refundSender(session, number));
    if (sent) {
        orderer = sent->orderer;
        made.file.senderName = sent->name;
    }
    if (!orderer.isEmpty()) {
        KK_TRY(made.bytes, refundBankFile(made.file, orderer));
    }
    return made;
}

} // namespace keshikomi
