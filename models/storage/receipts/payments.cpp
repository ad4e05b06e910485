// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/payments.h"

#include "models/domain/name_key.h"
#include "models/domain/try.h"
#include "models/storage/engine/bulk_update.h"
#include "models/storage/engine/key_list.h"

namespace keshikomi {

namespace {

Payment paymentOf(const Row &row)
{
    const auto channel = channelFromName(row.text(2));
    const auto state = paymentStateFromName(row.text(13));
    const auto unapplied = unappliedFromName(row.text(14));
    if (!channel || !state || !unapplied)
        qFatal("the books hold a payment word this program does not know");
    Payment payment{row.id<PaymentId>(0),
                    row.id<AgreementId>(1),
                    *channel,
                    row.yen(3),
                    row.yen(4),
                    row.day(5),
                    QTime::fromString(row.text(6), QStringLiteral("HH:mm")),
                    row.text(7),
                    row.text(8),
                    int(row.integer(9)),
                    row.text(10),
                    row.text(15),
                    row.text(11),
                    row.text(16),
                    row.optionalId<PaymentRequestId>(12),
                    *state,
                    *unapplied};
    return payment;
}

} // namespace

Result<PaymentId> insertPayment(Session &session,
                                const Agreement &agreement,
                                const NoticeRecord &record,
                                std::optional<PaymentRequestId> request,
                                const Stamp &stamp)
{
    KK_TRY(const qint64 id,
           session.insert(
               "INSERT INTO payment (agreement, channel, amount, received_on, received_at, shop, "
               "slip_key, reissue, remitter_code, payer_key, request, state, unapplied, operation) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'undone', '', ?) RETURNING id",
               {bind::of(agreement.id),
                channelName(record.channel),
                bind::of(record.amount),
                bind::of(record.receivedOn),
                record.receivedAt.isValid() ? record.receivedAt.toString(QStringLiteral("HH:mm"))
                                            : QStringLiteral(""),
                bind::of(record.shop),
                bind::of(record.slipKey),
                record.reissue,
                bind::of(record.remitterCode),
                bind::of(nameKey(record.payerName)),
                bind::of(request),
                bind::of(stamp.operation)}));
    KK_CHECK(session.exec("INSERT INTO open_payment (payment, open) VALUES (?, 0)", {id}));
    return PaymentId(id);
}

Result<std::optional<Payment>> findPayment(Session &session, PaymentId id)
{
    return session.one(
        "SELECT p.id, p.agreement, p.channel, p.amount, o.open, p.received_on, p.received_at, "
        "p.shop, "
        "p.slip_key, p.reissue, p.remitter_code, p.payer_key, p.request, p.state, p.unapplied, "
        "COALESCE(r.payer_name, ''), COALESCE(r.edi, '') "
        "FROM payment p JOIN open_payment o ON o.payment = p.id "
        "LEFT JOIN notice_raw r ON r.notice = "
        "(SELECT MIN(l.notice) FROM payment_notice l WHERE l.payment = p.id) "
        "WHERE p.id = ?",
        {bind::of(id)},
        paymentOf);
}

Done markUnapplied(Session &session, PaymentId payment, Unapplied reason)
{
    return session.execOne("UPDATE payment SET unapplied = ? WHERE id = ?",
                           {unappliedName(reason), bind::of(payment)},
                           QStringLiteral("payment"));
}

Done markRest(Session &session, PaymentId payment)
{
    KK_TRY(const qint64 open,
           session.number("SELECT COUNT(*) FROM open_payment WHERE payment = ? AND open > 0",
                          {bind::of(payment)}));
    return markUnapplied(session, payment, open > 0 ? Unapplied::LeftOver : Unapplied::None);
}

Done markAllUnapplied(Session &session, const std::vector<PaymentId> &payments, Unapplied reason)
{
    BulkUpdate update(session,
                      "payment",
                      {{"id", BulkUpdate::Kind::Whole}, {"reason", BulkUpdate::Kind::Text}},
                      "unapplied = :reason",
                      "id = :id");
    const QString name = unappliedName(reason);
    for (const PaymentId payment : payments) {
        update.whole(payment.value());
        update.text(name);
        KK_CHECK(update.endRow());
    }
    KK_TRY(const auto untouched, update.finish());
    if (untouched.empty())
        return done();
    return failure(ErrorCode::Conflict, Fault::ChangedMeanwhile, {QStringLiteral("payment")});
}

Done markRunApplied(Session &session, RunId run)
{
    KK_CHECK(session.exec(
        "UPDATE payment SET unapplied = ? WHERE unapplied <> ? "
        "AND id IN (SELECT payment FROM allocation WHERE run = ?)",
        {unappliedName(Unapplied::None), unappliedName(Unapplied::None), bind::of(run)}));
    return done();
}

Result<QHash<PaymentId, Unapplied>> unappliedReasons(Session &session,
                                                     const std::vector<PaymentId> &payments)
{
    std::vector<qint64> ids;
    ids.reserve(payments.size());
    for (const PaymentId payment : payments)
        ids.push_back(payment.value());
    KK_TRY(const auto rows,
           KeyList::wholes(ids).all(session,
                                    "SELECT p.id, p.unapplied FROM {keys} k CROSS JOIN payment p "
                                    "WHERE p.id = k.given",
                                    {},
                                    [](const Row &row) {
                                        const auto reason = unappliedFromName(row.text(1));
                                        if (!reason)
                                            qFatal("the books hold a reason this program does not "
                                                   "know");
                                        return std::pair(row.id<PaymentId>(0), *reason);
                                    }));
    QHash<PaymentId, Unapplied> reasons;
    for (const auto &[payment, reason] : rows)
        reasons.insert(payment, reason);
    return reasons;
}

Result<std::vector<PairingCandidate>> pairingCandidates(Session &session,
                                                        AgreementId agreement,
                                                        const SameMoney &money,
                                                        PaymentState state,
                                                        NoticeRole lacking)
{
    return session.all(
        "SELECT p.id, p.received_on, p.received_at, p.shop, p.amount - o.open FROM payment p "
        "JOIN open_payment o ON o.payment = p.id "
        "WHERE p.agreement = ? AND p.slip_key = ? AND p.reissue = ? AND p.amount = ? "
        "AND p.remitter_code = ? AND p.payer_key = ? AND p.state = ? "
        "AND NOT EXISTS (SELECT 1 FROM payment_notice l WHERE l.payment = p.id AND l.role = ? "
        "AND NOT EXISTS (SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)) "
        "ORDER BY p.id",
        {bind::of(agreement),
         bind::of(money.slipKey),
         money.reissue,
         bind::of(money.amount),
         bind::of(money.remitterCode),
         bind::of(money.payerKey),
         paymentStateName(state),
         noticeRoleName(lacking)},
        [](const Row &row) {
            return PairingCandidate{row.id<PaymentId>(0),
                                    row.day(1),
                                    QTime::fromString(row.text(2), QStringLiteral("HH:mm")),
                                    row.text(3),
                                    row.integer(4) == 0};
        });
}

#define KK_TOLD_AT(role)                                                                           \
    "EXISTS (SELECT 1 FROM payment_notice l JOIN notice n ON n.id = l.notice "                     \
    "WHERE l.payment = p.id AND l.role = '" role "' "                                              \
    "AND n.received_on = ? AND n.received_at = ? AND n.shop = ? AND NOT EXISTS "                   \
    "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)) "

Result<bool> isNewsWithoutItsConfirmation(Session &session,
                                          AgreementId agreement,
                                          const SameMoney &money,
                                          const TakenAt &taken)
{
    const QString at =
        taken.at.isValid() ? taken.at.toString(QStringLiteral("HH:mm")) : QStringLiteral("");
    const Binds told{bind::of(taken.on), at, bind::of(taken.shop)};
    KK_TRY(const qint64 found,
           session.number("SELECT COUNT(*) FROM payment p WHERE p.agreement = ? AND p.slip_key = ? "
                          "AND p.reissue = ? AND p.amount = ? AND p.remitter_code = ? "
                          "AND p.payer_key = ? AND p.state IN ('confirmed', 'provisional') "
                          "AND " KK_TOLD_AT("preliminary") "AND NOT " KK_TOLD_AT("confirmed"),
                          Binds{bind::of(agreement),
                                bind::of(money.slipKey),
                                money.reissue,
                                bind::of(money.amount),
                                bind::of(money.remitterCode),
                                bind::of(money.payerKey)}
                              + told + told));
    return found > 0;
}

} // namespace keshikomi
