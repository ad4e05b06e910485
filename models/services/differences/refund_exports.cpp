// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/refund_exports.h"

#include "models/domain/bank_letters.h"
#include "models/domain/try.h"
#include "models/services/differences/refund_bank_file.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/storage/asking/settings.h"
#include "models/storage/asking/stores.h"
#include "models/storage/books/refunds.h"
#include "models/storage/receipts/imports.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace keshikomi {

namespace {

constexpr QLatin1String ordererSetting("refund.orderers");
constexpr QLatin1String sentSetting("refund.sent"); // by export: what its file said of the house

Result<RefundFile>
fileOf(Session &session, const std::vector<RefundRow> &approved, const Agreement &bank, QDate on)
{
    KK_TRY(const House house, requireHouse(session));
    RefundFile file{
        bank.key,
        bankLetters(house.store.bankHolder.isEmpty() ? house.entity.name : house.store.bankHolder),
        on,
        {}};
    for (const RefundRow &refund : approved) {
        KK_TRY(const auto target, refundTarget(session, refund.id));
        if (!target)
            return failure(ErrorCode::Conflict, Fault::RefundAccountMissing, {refund.customerName});
        file.transfers.push_back({refund.id, *target, refund.amount, refund.customerNumber});
    }
    return file;
}

Result<QJsonObject> remembered(Session &session, QLatin1String setting, QDate today)
{
    KK_TRY(const auto json, settingOn(session, setting, today));
    return QJsonDocument::fromJson(json.value_or(QByteArray())).object();
}

Done remember(Session &session,
              QLatin1String setting,
              const QString &key,
              const QJsonValue &value,
              QDate today)
{
    KK_TRY(QJsonObject known, remembered(session, setting, today));
    known.insert(key, value);
    return putSetting(
        session, setting, QDate(), QJsonDocument(known).toJson(QJsonDocument::Compact));
}

// The code is offered for the next file of the bank, and the file can be written again.
Done rememberFile(Session &session, const RefundExport &made, const QString &orderer, QDate today)
{
    KK_CHECK(remember(session, ordererSetting, made.file.fromAgreement, orderer, today));
    return remember(session,
                    sentSetting,
                    QString::number(made.number),
                    QJsonObject{{QStringLiteral("orderer"), orderer},
                                {QStringLiteral("sender"), made.file.senderName}},
                    today);
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
    if (!rehearsal || !wish.orderer.isEmpty()) {
        KK_TRY(made.bytes, refundBankFile(made.file, wish.orderer));
    }
    KK_TRY(
        made.number,
        insertRefundExport(session,
                           {bank.id, wish.on, int(made.file.transfers.size()), made.file.total()},
                           stamp));
    if (!made.bytes.isEmpty())
        KK_CHECK(rememberFile(session, made, wish.orderer, stamp.today));
    for (const RefundRow &refund : approved)
        KK_CHECK(addRefundStep(
            session, refund.id, RefundState::Exported, made.number, std::nullopt, stamp));
    return made;
}

// As its file was written: by what the house was called then.
Result<RefundExport> readRefundExport(Session &session, qint64 number, QString orderer, QDate today)
{
    KK_TRY(const auto stored, findRefundExport(session, number));
    if (!stored)
        return failure(ErrorCode::NotFound,
                       Fault::NoSuchRefund,
                       {QString::number(number), QStringLiteral("export")});
    KK_TRY(const Agreement bank, refundBank(session, stored->agreement));
    RefundExport made{number, {}, {}};
    KK_TRY(made.file, fileOf(session, stored->refunds, bank, stored->transferOn));
    KK_TRY(const QJsonObject all, remembered(session, sentSetting, today));
    const QJsonObject sent = all.value(QString::number(number)).toObject();
    if (!sent.isEmpty()) {
        orderer = sent.value(QLatin1String("orderer")).toString();
        made.file.senderName = sent.value(QLatin1String("sender")).toString();
    }
    if (!orderer.isEmpty()) {
        KK_TRY(made.bytes, refundBankFile(made.file, orderer));
    }
    return made;
}

Result<QString> refundOrderer(Session &session, const QString &agreement, QDate today)
{
    KK_TRY(const QJsonObject known, remembered(session, ordererSetting, today));
    return known.value(agreement).toString();
}

} // namespace keshikomi
