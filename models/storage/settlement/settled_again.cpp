// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/settlement/settled_again.h"

#include "models/domain/try.h"
#include "models/storage/settlement/settlements.h"

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

} // namespace keshikomi
