// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/sheet_reading.h"

#include "models/domain/try.h"
#include "models/storage/engine/key_list.h"

namespace keshikomi::sheet {

namespace {

template<typename T>
T known(std::optional<T> value)
{
    if (!value)
        qFatal("the books hold a word this program does not know");
    return *value;
}

SheetPayment paymentOf(const Row &row, const Agreement &agreement)
{
    Payment payment{row.id<PaymentId>(0),
                    agreement.id,
                    known(channelFromName(row.text(1))),
                    row.yen(2),
                    row.yen(3),
                    row.day(4),
                    QTime::fromString(row.text(5), QStringLiteral("HH:mm")),
                    row.text(6),
                    row.text(7),
                    int(row.integer(8)),
                    row.text(9),
                    {},
                    row.text(10),
                    {},
                    row.optionalId<PaymentRequestId>(11),
                    known(paymentStateFromName(row.text(12))),
                    known(unappliedFromName(row.text(13)))};
    const PaymentState state = payment.state;
    return {std::move(payment), agreement.legalEntity, state};
}

using Places = QHash<PaymentId, std::size_t>;

Done addRoles(Session &session,
              const KeyList &keys,
              const Agreement &agreement,
              const Places &places,
              std::vector<SheetPayment> &payments)
{
    KK_TRY(const auto links,
           keys.all(session,
                    "SELECT l.payment, l.role FROM {keys} k CROSS JOIN payment p "
                    "CROSS JOIN payment_notice l WHERE p.slip_key = k.given AND p.agreement = ? "
                    "AND l.payment = p.id AND NOT EXISTS "
                    "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id) "
                    "ORDER BY l.id",
                    {bind::of(agreement.id)},
                    [](const Row &row) {
                        return std::pair(row.id<PaymentId>(0),
                                         known(noticeRoleFromName(row.text(1))));
                    }));
    for (const auto &[payment, role] : links)
        payments[places.value(payment)].roles.push_back(role);
    return done();
}

Done addReservations(Session &session,
                     const KeyList &keys,
                     const Agreement &agreement,
                     const Places &places,
                     std::vector<SheetPayment> &payments)
{
    KK_TRY(const auto live,
           keys.all(session,
                    "SELECT r.payment, r.id, r.bill, r.amount FROM {keys} k CROSS JOIN payment p "
                    "CROSS JOIN reservation r WHERE p.slip_key = k.given AND p.agreement = ? "
                    "AND r.payment = p.id AND NOT EXISTS "
                    "(SELECT 1 FROM reservation_end e WHERE e.reservation = r.id) ORDER BY r.id",
                    {bind::of(agreement.id)},
                    [](const Row &row) {
                        return std::pair(
                            row.id<PaymentId>(0),
                            Reservation{row.integer(1), row.id<BillId>(2), row.yen(3)});
                    }));
    for (const auto &[payment, reservation] : live)
        payments[places.value(payment)].reservations.push_back(reservation);
    return done();
}

} // namespace

Result<std::vector<Known>>
readKnownNotices(Session &session, const Agreement &agreement, std::vector<QByteArray> identities)
{
    return KeyList::digests(std::move(identities))
        .all(session,
             "SELECT n.identity, n.occurrence, n.id, l.id, l.import, h.id, h.import "
             "FROM {keys} k CROSS JOIN notice n LEFT JOIN payment_notice l ON l.notice = n.id "
             "AND NOT EXISTS (SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id) "
             "LEFT JOIN held_notice h ON h.notice = n.id "
             "AND NOT EXISTS (SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id) "
             "WHERE n.agreement = ? AND n.identity = k.given",
             {bind::of(agreement.id)},
             [](const Row &row) {
                 const bool linked = !row.isNull(3);
                 const bool held = !row.isNull(5);
                 return Known{row.bytes(0),
                              int(row.integer(1)),
                              KnownNotice{row.id<NoticeId>(2),
                                          row.optionalId<ImportId>(linked ? 4 : 6),
                                          linked || held}};
             });
}

Result<std::vector<SheetPayment>>
readPayments(Session &session, const Agreement &agreement, const QStringList &slipKeys)
{
    const KeyList keys = KeyList::texts(slipKeys);
    KK_TRY(auto payments,
           keys.all(session,
                    "SELECT p.id, p.channel, p.amount, o.open, p.received_on, p.received_at, "
                    "p.shop, p.slip_key, p.reissue, p.remitter_code, p.payer_key, p.request, "
                    "p.state, p.unapplied FROM {keys} k CROSS JOIN payment p "
                    "JOIN open_payment o ON o.payment = p.id "
                    "WHERE p.slip_key = k.given AND p.agreement = ? ORDER BY p.id",
                    {bind::of(agreement.id)},
                    [&agreement](const Row &row) { return paymentOf(row, agreement); }));
    if (payments.empty())
        return payments;
    Places places;
    for (std::size_t i = 0; i < payments.size(); ++i)
        places.insert(payments[i].payment.id, i);
    KK_CHECK(addRoles(session, keys, agreement, places, payments));
    KK_CHECK(addReservations(session, keys, agreement, places, payments));
    return payments;
}

Result<std::vector<Asked>>
readAsked(Session &session, const Agreement &agreement, const QStringList &slipKeys)
{
    return KeyList::texts(slipKeys).all(
        session,
        "SELECT s.slip_key, s.bill, s.reissue, s.amount, b.state, o.open FROM {keys} k "
        "CROSS JOIN slip s JOIN bill b ON b.id = s.bill JOIN open_bill o ON o.bill = b.id "
        "WHERE s.agreement = ? AND s.slip_key = k.given",
        {bind::of(agreement.id)},
        [](const Row &row) {
            return Asked{row.text(0),
                         {row.id<BillId>(1), int(row.integer(2)), row.yen(3)},
                         {known(billStateFromName(row.text(4))), row.yen(5)}};
        });
}

Result<HeldCancels> readHeldCancels(Session &session, const Agreement &agreement)
{
    KK_TRY(const auto waiting, waitingCancels(session, agreement.id));
    HeldCancels held;
    for (const WaitingCancel &each : waiting)
        held[{each.kind, each.money}].push_back(each.held);
    return held;
}

} // namespace keshikomi::sheet
