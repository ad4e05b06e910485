// SPDX-License-Identifier: GPL-3.0-or-later
// Balances that began as another: a customer's credit, and what an agency pays out.
#include "models/domain/try.h"
#include "models/storage/books/differences.h"
#include "models/storage/evidence/evidence.h"

#include <set>

namespace keshikomi {

namespace {

Result<std::vector<qint64>> numbers(Session &session, const char *sql, const Binds &binds)
{
    return session.all(sql, binds, [](const Row &row) { return row.integer(0); });
}

void addFact(EvidenceRow &row, const char *name, const QString &value)
{
    if (!value.isEmpty())
        row.facts.push_back({QString::fromLatin1(name), value});
}

void addAmount(EvidenceRow &row, const char *name, Yen amount)
{
    if (!amount.isZero())
        addFact(row, name, QString::number(amount.amount()));
}

EvidenceRow rowOf(SettlementId settlement, const Row &row)
{
    EvidenceRow made;
    made.group = EvidenceGroup::Settlement;
    made.number = settlement.value();
    made.kind = row.text(0);
    if (!row.isNull(1))
        made.day = row.day(1);
    made.amount = row.yen(2);
    made.actor = row.text(3);
    made.seat = row.text(4);
    made.at = row.instant(5);
    made.ended = !row.isNull(6);
    if (made.ended)
        addFact(made, "undone", row.text(6) + QLatin1Char(' ') + row.text(7));
    return made;
}

EvidenceRow reportOf(SettlementId settlement, const Row &row)
{
    EvidenceRow report = rowOf(settlement, row);
    addFact(report, "agreement", row.text(8));
    addFact(report, "since", row.text(9));
    addFact(report, "pay_on", row.text(10));
    addFact(report, "gross", QString::number(row.integer(11)));
    addFact(report, "settled", QString::number(row.integer(12)));
    static constexpr const char *charges[]{
        "fee", "exempt_fee", "tax", "stamp", "transfer", "other"};
    int place = 13;
    for (const char *charge : charges)
        addAmount(report, charge, row.yen(place++));
    addFact(report, "file", row.text(19));
    if (!row.isNull(20))
        addFact(report, "sha256", QString::fromLatin1(row.bytes(20).toHex()));
    return report;
}

EvidenceRow bookingOf(SettlementId settlement, const Row &row)
{
    EvidenceRow booking = rowOf(settlement, row);
    if (!row.isNull(8))
        addFact(booking, "payment", QString::number(row.integer(8)));
    addFact(booking, "posting", QString::number(row.integer(9)));
    addAmount(booking, "of_opening", row.yen(10));
    return booking;
}

EvidenceRow lineOf(SettlementId settlement, const Row &row)
{
    EvidenceRow line = rowOf(settlement, row);
    addFact(line, "slip_key", row.text(8));
    return line;
}

// Once each, and those that were there stay in front.
void addNew(std::vector<qint64> &all, const std::vector<qint64> &more)
{
    std::set<qint64> known(all.begin(), all.end());
    for (const qint64 each : more) {
        if (known.insert(each).second)
            all.push_back(each);
    }
}

} // namespace

Result<EvidenceScope> scopeOfCredit(Session &session, CreditId credit)
{
    KK_TRY(const auto payment, paymentOfCredit(session, credit));
    EvidenceScope scope;
    if (payment) {
        KK_TRY(scope, scopeOfPayment(session, *payment));
    } else {
        KK_TRY(const auto bills, // none: it was taken over
               numbers(session,
                       "SELECT bill FROM difference WHERE id = ? AND bill IS NOT NULL",
                       {bind::of(credit)}));
        if (!bills.empty()) {
            KK_TRY(scope, scopeOfBill(session, BillId(bills.front())));
        }
    }
    scope.subject = EvidenceChain::Subject::Credit;
    const Binds both{bind::of(credit), bind::of(credit)};
    KK_TRY(scope.decisions,
           numbers(session, "SELECT id FROM difference WHERE id = ? OR credit = ?", both));
    KK_TRY(const auto usedFor,
           numbers(session,
                   "SELECT DISTINCT bill FROM difference WHERE credit = ? AND bill IS NOT NULL",
                   {bind::of(credit)}));
    addNew(scope.bills, usedFor);
    KK_TRY(scope.postings,
           numbers(
               session, "SELECT d.posting FROM difference d WHERE d.id = ? OR d.credit = ?", both));
    KK_TRY(const auto paidBack,
           numbers(session,
                   "SELECT s.posting FROM difference d JOIN refund r ON r.difference = d.id "
                   "JOIN refund_step s ON s.refund = r.id "
                   "WHERE d.credit = ? AND s.posting IS NOT NULL",
                   {bind::of(credit)}));
    addNew(scope.postings, paidBack);
    return scope;
}

Result<EvidenceScope> scopeOfSettlement(Session &session, SettlementId settlement)
{
    const Binds both{bind::of(settlement), bind::of(settlement)};
    EvidenceScope scope;
    scope.subject = EvidenceChain::Subject::Settlement;
    scope.settlement = settlement;
    KK_TRY(scope.payments,
           numbers(session,
                   "SELECT payment FROM settlement_payment WHERE settlement = ? "
                   "UNION SELECT payment FROM settlement_booking WHERE settlement = ? ORDER BY 1",
                   both));
    KK_TRY(scope.postings,
           numbers(session,
                   "SELECT posting FROM settlement_booking WHERE settlement = ? "
                   "UNION SELECT posting FROM settlement_owed WHERE settlement = ? ORDER BY 1",
                   both));
    KK_TRY(const auto before, // what the agency had, where it paid some of it
           numbers(session,
                   "SELECT g.posting FROM opening_agency g JOIN settlement s "
                   "ON s.agreement = g.agreement WHERE s.id = ? AND EXISTS "
                   "(SELECT 1 FROM settlement_opening o WHERE o.settlement = s.id) ORDER BY 1",
                   {bind::of(settlement)}));
    addNew(scope.postings, before);
    return scope;
}

Result<std::vector<EvidenceRow>> settlementEvidence(Session &session, const EvidenceScope &scope)
{
    if (!scope.settlement)
        return std::vector<EvidenceRow>();
    const SettlementId id = *scope.settlement;
    KK_TRY(auto rows,
           session.all("SELECT 'reported', s.until, s.net, o.actor, o.seat, o.recorded_at, "
                       "eo.recorded_at, eo.actor, a.key || ' ' || a.name, s.since, s.pay_on, "
                       "s.gross, COALESCE((SELECT CAST(SUM(p.amount) AS BIGINT) "
                       "FROM settlement_payment y JOIN payment p ON p.id = y.payment "
                       "WHERE y.settlement = s.id AND p.state = 'confirmed'), 0), "
                       "s.fee, s.exempt_fee, s.tax, s.stamp, s.transfer, s.other, s.file_name, "
                       "s.sha256 FROM settlement s JOIN agreement a ON a.id = s.agreement "
                       "JOIN operation o ON o.id = s.operation "
                       "LEFT JOIN settlement_end e ON e.settlement = s.id "
                       "LEFT JOIN operation eo ON eo.id = e.operation WHERE s.id = ?",
                       {bind::of(id)},
                       [id](const Row &row) { return reportOf(id, row); }));
    KK_TRY(const auto lines,
           session.all("SELECT 'only_report', l.received_on, l.gross, o.actor, o.seat, "
                       "o.recorded_at, NULL, NULL, l.slip_key FROM settlement_line l "
                       "JOIN settlement s ON s.id = l.settlement "
                       "JOIN operation o ON o.id = s.operation WHERE l.settlement = ? "
                       "AND NOT EXISTS (SELECT 1 FROM settlement_payment y "
                       "JOIN payment p ON p.id = y.payment WHERE y.settlement = l.settlement "
                       "AND y.position = l.position AND p.state = 'confirmed') "
                       "ORDER BY l.position",
                       {bind::of(id)},
                       [id](const Row &row) { return lineOf(id, row); }));
    KK_TRY(const auto bookings,
           session.all(
               "SELECT 'booked', h.effective_on, s.net, o.actor, o.seat, o.recorded_at, "
               "uo.recorded_at, uo.actor, b.payment, b.posting AS place, "
               "COALESCE((SELECT z.amount FROM settlement_opening z "
               "WHERE z.posting = b.posting), 0) "
               "FROM settlement_booking b JOIN settlement s ON s.id = b.settlement "
               "JOIN posting h ON h.id = b.posting JOIN operation o ON o.id = b.operation "
               "LEFT JOIN settlement_booking_undo u ON u.booking = b.id "
               "LEFT JOIN operation uo ON uo.id = u.operation WHERE b.settlement = ? "
               "UNION ALL SELECT 'owed', h.effective_on, s.net, o.actor, o.seat, o.recorded_at, "
               "uo.recorded_at, uo.actor, NULL, w.posting, "
               "COALESCE((SELECT z.amount FROM settlement_opening z "
               "WHERE z.posting = w.posting), 0) "
               "FROM settlement_owed w JOIN settlement s ON s.id = w.settlement "
               "JOIN posting h ON h.id = w.posting JOIN operation o ON o.id = w.operation "
               "LEFT JOIN settlement_owed_undo u ON u.owed = w.id "
               "LEFT JOIN operation uo ON uo.id = u.operation WHERE w.settlement = ? "
               "ORDER BY place",
               {bind::of(id), bind::of(id)},
               [id](const Row &row) { return bookingOf(id, row); }));
    rows.insert(rows.end(), lines.begin(), lines.end());
    rows.insert(rows.end(), bookings.begin(), bookings.end());
    return rows;
}

} // namespace keshikomi
