// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/settlement/settled_again.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

struct Place final
{
    SettlementId settlement;
    std::optional<qint64> position;
    PaymentId instead;
};

// What was undone with its file. Money that an agency took back is another matter: it is told in a
// later report, and so is what was paid again.
Result<std::optional<Place>> emptyPlaceOf(Session &session, PaymentId gone)
{
    return session.one(
        "SELECT s.settlement, s.position, q.id FROM settlement_payment s "
        "JOIN payment p ON p.id = s.payment AND p.state = 'undone' "
        "JOIN payment q ON q.agreement = p.agreement AND q.slip_key = p.slip_key "
        "AND q.reissue = p.reissue AND q.received_on = p.received_on AND q.amount = p.amount "
        "AND q.state = 'confirmed' WHERE s.payment = ? "
        "AND NOT EXISTS (SELECT 1 FROM settlement_end e WHERE e.settlement = s.settlement) "
        "AND NOT EXISTS (SELECT 1 FROM settlement_payment y WHERE y.settlement = s.settlement "
        "AND y.instead_of = p.id) "
        "AND NOT EXISTS (SELECT 1 FROM settlement_payment z WHERE z.payment = q.id AND NOT EXISTS "
        "(SELECT 1 FROM settlement_end w WHERE w.settlement = z.settlement)) "
        "ORDER BY s.settlement, q.id LIMIT 1",
        {bind::of(gone)},
        [](const Row &row) {
            const auto position = row.isNull(1) ? std::nullopt : std::optional(row.integer(1));
            return Place{row.id<SettlementId>(0), position, row.id<PaymentId>(2)};
        });
}

} // namespace

// Each that left had its question, answered or not, which is what is looked through: few, whatever
// the file holds.
Done takePlacesInSettlements(Session &session, const Stamp &stamp)
{
    KK_TRY(const auto left,
           session.all("SELECT DISTINCT t.payment FROM task t JOIN payment p ON p.id = t.payment "
                       "WHERE t.kind = ? AND p.state = 'undone' ORDER BY t.payment",
                       {QString::fromLatin1(settlementLacks)},
                       [](const Row &row) { return row.id<PaymentId>(0); }));
    for (const PaymentId gone : left) {
        KK_TRY(const auto place, emptyPlaceOf(session, gone));
        if (!place)
            continue;
        KK_CHECK(session.exec("INSERT INTO settlement_payment (settlement, payment, position, "
                              "instead_of) VALUES (?, ?, ?, ?)",
                              {bind::of(place->settlement),
                               bind::of(place->instead),
                               place->position ? QVariant(*place->position) : QVariant(),
                               bind::of(gone)}));
        KK_CHECK(endSettlementLacks(session, gone, stamp));
    }
    return done();
}

Result<std::vector<Settlement>>
settlementsShortOfReceipts(Session &session, AgreementId agreement, QDate from)
{
    KK_TRY(const auto ids,
           session.all("SELECT s.id FROM settlement s "
                       "LEFT JOIN settlement_end e ON e.settlement = s.id "
                       "WHERE s.agreement = ? AND s.until >= ? AND e.settlement IS NULL "
                       "ORDER BY s.id",
                       {bind::of(agreement), bind::of(from)},
                       [](const Row &row) { return row.id<SettlementId>(0); }));
    std::vector<Settlement> lacking;
    for (const SettlementId id : ids) {
        KK_TRY(const Settlement settlement, settlementById(session, id));
        KK_TRY(const Yen unexplained, unexplainedAmount(session, settlement));
        if (unexplained > Yen())
            lacking.push_back(settlement);
    }
    return lacking;
}

Result<std::vector<SettledPair>> placesOfSettlement(Session &session, SettlementId id)
{
    return session.all("SELECT COALESCE(position, 0), payment FROM settlement_payment "
                       "WHERE settlement = ? ORDER BY position, payment",
                       {bind::of(id)},
                       [](const Row &row) {
                           return SettledPair{int(row.integer(0)), row.id<PaymentId>(1)};
                       });
}

Result<QDate>
lastTakenBack(Session &session, SettlementId settlement, std::optional<PaymentId> bankLine)
{
    const auto day = [](const Row &row) { return row.day(0); };
    KK_TRY(const auto paid,
           session.one("SELECT p.effective_on FROM settlement_booking b "
                       "JOIN settlement_booking_undo u ON u.booking = b.id "
                       "JOIN posting p ON p.id = u.posting WHERE b.settlement = ? OR b.payment = ? "
                       "ORDER BY p.effective_on DESC LIMIT 1",
                       {bind::of(settlement), bind::of(bankLine)},
                       day));
    KK_TRY(const auto owed,
           session.one("SELECT p.effective_on FROM settlement_owed w "
                       "JOIN settlement_owed_undo u ON u.owed = w.id "
                       "JOIN posting p ON p.id = u.posting WHERE w.settlement = ? "
                       "ORDER BY p.effective_on DESC LIMIT 1",
                       {bind::of(settlement)},
                       day));
    return std::max(paid.value_or(QDate()), owed.value_or(QDate()));
}

Done settleAfterwards(Session &session,
                      const Settlement &settlement,
                      const std::vector<SettledPair> &pairs,
                      const Stamp &stamp)
{
    for (const SettledPair &pair : pairs) {
        KK_CHECK(session.exec(
            "INSERT INTO settlement_payment (settlement, payment, position) VALUES (?, ?, ?)",
            {bind::of(settlement.id),
             bind::of(pair.payment),
             pair.position > 0 ? QVariant(pair.position) : QVariant()}));
    }
    return settlement.booking ? tellUnexplained(session, settlement, stamp) : done();
}

} // namespace keshikomi
