// SPDX-License-Identifier: GPL-3.0-or-later
// What was booked: clearings, postings, and the seals they stand under.
#include "models/domain/bill.h"
#include "models/domain/difference_rows.h"
#include "models/domain/try.h"
#include "models/storage/engine/key_list.h"
#include "models/storage/evidence/evidence.h"

#include <map>
#include <set>

namespace keshikomi {

namespace {

void addFact(EvidenceRow &row, const char *name, const QString &value)
{
    if (!value.isEmpty())
        row.facts.push_back({QString::fromLatin1(name), value});
}

ClearingEvidence clearingOf(const Row &row)
{
    ClearingEvidence clearing;
    EvidenceRow &made = clearing.row;
    made.group = EvidenceGroup::Clearing;
    made.number = row.integer(0);
    made.kind = row.text(1);
    made.day = row.day(2);
    made.amount = row.yen(3);
    made.actor = row.text(4);
    made.seat = row.text(5);
    made.at = row.instant(6);
    addFact(made, "payment", QString::number(row.integer(7)));
    addFact(made, "bill", billNumberText(row.integer(8)));
    if (row.integer(9) > 0)
        addFact(made, "discount", QString::number(row.integer(9)));
    made.ended = !row.isNull(10);
    if (made.ended)
        addFact(made, "undone", row.text(10) + QLatin1Char(' ') + row.text(11));
    clearing.reasons = row.text(12).toUtf8();
    return clearing;
}

EvidenceRow decisionOf(const Row &row)
{
    EvidenceRow decision;
    decision.group = EvidenceGroup::Clearing;
    decision.number = row.integer(0);
    decision.kind = row.text(1);
    decision.day = row.day(2);
    decision.amount = row.yen(3);
    decision.actor = row.text(4);
    decision.seat = row.text(5);
    decision.at = row.instant(6);
    if (!row.isNull(7))
        addFact(decision, "payment", QString::number(row.integer(7)));
    if (!row.isNull(8))
        addFact(decision, "bill", billNumberText(row.integer(8)));
    if (!row.isNull(12))
        addFact(decision, "credit", creditNumberText(row.integer(12)));
    addFact(decision, "note", row.text(9));
    decision.ended = !row.isNull(10);
    if (decision.ended)
        addFact(decision, "undone", row.text(10) + QLatin1Char(' ') + row.text(11));
    return decision;
}

EvidenceRow postingOf(const Row &row)
{
    EvidenceRow posting;
    posting.group = EvidenceGroup::Posting;
    posting.number = row.integer(0);
    posting.kind = row.text(1);
    posting.day = row.day(2);
    posting.actor = row.text(3);
    posting.seat = row.text(4);
    posting.at = row.instant(5);
    addFact(posting, "late_for", row.text(6));
    if (!row.isNull(7))
        addFact(posting, "reverses", QString::number(row.integer(7)));
    posting.ended = !row.isNull(8);
    if (posting.ended)
        addFact(posting, "reversed_by", QString::number(row.integer(8)));
    addFact(posting, "content", QString::fromLatin1(row.bytes(9).toHex()));
    if (!row.isNull(10))
        addFact(posting,
                "seal",
                QStringLiteral("%1 %2").arg(QString::number(row.integer(10)),
                                            QString::fromLatin1(row.bytes(11).toHex())));
    return posting;
}

using Numbers = std::vector<qint64>;

Done addFound(Session &session, const Numbers &keys, const char *sql, std::set<qint64> &ids)
{
    KK_TRY(const auto found, KeyList::wholes(keys).all(session, sql, {}, [](const Row &row) {
        return row.integer(0);
    }));
    ids.insert(found.begin(), found.end());
    return done();
}

// These with their other sides in another company's books, and what reversed either.
Done addWithReversals(Session &session, const Numbers &postings, std::set<qint64> &ids)
{
    std::set<qint64> found(postings.begin(), postings.end());
    KK_CHECK(addFound(session,
                      postings,
                      "SELECT o.other FROM {keys} k CROSS JOIN other_side o "
                      "WHERE o.posting = k.given",
                      found));
    KK_CHECK(addFound(session,
                      {found.begin(), found.end()},
                      "SELECT p.id FROM {keys} k CROSS JOIN posting p WHERE p.reverses = k.given",
                      found));
    ids.insert(found.begin(), found.end());
    return done();
}

// What names a bill or a payment that is whole; of the others how the bills and the receipts came
// into the books.
Result<std::set<qint64>> postingIds(Session &session, const EvidenceScope &scope)
{
    std::set<qint64> ids;
    KK_CHECK(addFound(session,
                      scope.wholeBills,
                      "SELECT DISTINCT l.posting FROM {keys} k CROSS JOIN posting_line l "
                      "WHERE l.bill = k.given",
                      ids));
    KK_CHECK(addFound(session,
                      scope.bills,
                      "SELECT DISTINCT l.posting FROM {keys} k CROSS JOIN posting_line l "
                      "JOIN posting p ON p.id = l.posting WHERE l.bill = k.given "
                      "AND p.kind IN ('bill-issued', 'bill-cancelled', 'bill-delivered', "
                      "'opening-balance', 'invoice-rounded')",
                      ids));
    KK_CHECK(addFound(session,
                      scope.wholePayments,
                      "SELECT DISTINCT l.posting FROM {keys} k CROSS JOIN posting_line l "
                      "WHERE l.payment = k.given",
                      ids));
    KK_CHECK(addFound(session,
                      scope.payments,
                      "SELECT DISTINCT l.posting FROM {keys} k CROSS JOIN posting_line l "
                      "JOIN posting p ON p.id = l.posting WHERE l.payment = k.given "
                      "AND p.kind IN ('receipt-confirmed', 'receipt-reversed')",
                      ids));
    KK_CHECK(addWithReversals(session, scope.postings, ids));
    return ids;
}

Done addLines(Session &session, const KeyList &ids, std::map<qint64, EvidenceRow> &postings)
{
    KK_TRY(const auto lines,
           ids.all(session,
                   "SELECT l.posting, l.account, COALESCE(b.number, 0), COALESCE(l.payment, 0), "
                   "l.amount FROM {keys} k CROSS JOIN posting_line l "
                   "LEFT JOIN bill b ON b.id = l.bill WHERE l.posting = k.given "
                   "ORDER BY l.posting, l.position",
                   {},
                   [](const Row &row) {
                       const QString of = row.integer(2) > 0 ? billNumberText(row.integer(2))
                           : row.integer(3) > 0 ? QStringLiteral("P-%1").arg(row.integer(3))
                                                : QString();
                       return std::pair(
                           row.integer(0),
                           EvidenceLine{accountFromName(row.text(1)).value(), of, row.yen(4)});
                   }));
    for (const auto &[posting, line] : lines)
        postings[posting].lines.push_back(line);
    return done();
}

struct RefundStepTold final
{
    qint64 decision;
    qint64 refund;
    QString step, said;
};

// Who let the money of a refund go, step by step: to ask for it alone moves nothing.
Done addRefundSteps(Session &session, std::map<qint64, EvidenceRow> &decisions)
{
    Numbers keys;
    for (const auto &[number, row] : decisions)
        keys.push_back(number);
    KK_TRY(const auto steps,
           KeyList::wholes(keys).all(
               session,
               "SELECT f.difference, f.id, s.state, o.recorded_at, o.actor, s.export "
               "FROM {keys} k CROSS JOIN refund f LEFT JOIN refund_step s ON s.refund = f.id "
               "LEFT JOIN operation o ON o.id = s.operation WHERE f.difference = k.given "
               "ORDER BY f.difference, o.recorded_at, s.state",
               {},
               [](const Row &row) {
                   const QString file =
                       row.isNull(5) ? QString() : QStringLiteral(" E-%1").arg(row.integer(5));
                   return RefundStepTold{row.integer(0),
                                         row.integer(1),
                                         row.text(2),
                                         row.text(3) + QLatin1Char(' ') + row.text(4) + file};
               }));
    std::set<qint64> named;
    for (const RefundStepTold &each : steps) {
        EvidenceRow &row = decisions[each.decision];
        if (named.insert(each.refund).second)
            addFact(row, "refund", refundNumberText(each.refund));
        if (!each.step.isEmpty())
            row.facts.push_back({QStringLiteral("refund_") + each.step, each.said});
    }
    return done();
}

} // namespace

Result<std::vector<ClearingEvidence>> clearingEvidence(Session &session, const EvidenceScope &scope)
{
#define KK_CLEARINGS                                                                               \
    "SELECT a.id, r.kind, p.effective_on, a.amount, o.actor, o.seat, o.recorded_at, a.payment, "   \
    "b.number, a.discount, uo.recorded_at, uo.actor, a.reasons FROM {keys} k "                     \
    "CROSS JOIN allocation a JOIN clearing_run r ON r.id = a.run "                                 \
    "JOIN posting p ON p.id = a.posting JOIN bill b ON b.id = a.bill "                             \
    "JOIN operation o ON o.id = a.operation "                                                      \
    "LEFT JOIN allocation_undo u ON u.allocation = a.id "                                          \
    "LEFT JOIN operation uo ON uo.id = u.operation "
    KK_TRY(auto found,
           KeyList::wholes(scope.wholeBills)
               .all(session, KK_CLEARINGS "WHERE a.bill = k.given ORDER BY a.id", {}, clearingOf));
    KK_TRY(
        const auto ofPayments,
        KeyList::wholes(scope.wholePayments)
            .all(session, KK_CLEARINGS "WHERE a.payment = k.given ORDER BY a.id", {}, clearingOf));
    // A chain is whole in its bill or in its payment, never in both.
    found.insert(found.end(), ofPayments.begin(), ofPayments.end());
    return found;
}

Result<std::vector<EvidenceRow>> decisionEvidence(Session &session, const EvidenceScope &scope)
{
#define KK_DECISIONS                                                                               \
    "SELECT d.id, d.kind, p.effective_on, d.amount, o.actor, o.seat, o.recorded_at, d.payment, "   \
    "b.number, d.note, uo.recorded_at, uo.actor, "                                                 \
    "CASE WHEN d.kind IN ('credit', 'credit_note', 'opening') THEN d.id ELSE d.credit END "        \
    "FROM {keys} k "                                                                               \
    "CROSS JOIN difference d JOIN posting p ON p.id = d.posting "                                  \
    "JOIN operation o ON o.id = d.operation LEFT JOIN bill b ON b.id = d.bill "                    \
    "LEFT JOIN difference_undo u ON u.difference = d.id "                                          \
    "LEFT JOIN operation uo ON uo.id = u.operation "
    const std::pair<const std::vector<qint64> &, const char *> asked[]{
        {scope.wholeBills, KK_DECISIONS "WHERE d.bill = k.given"},
        {scope.wholePayments, KK_DECISIONS "WHERE d.payment = k.given"},
        {scope.decisions, KK_DECISIONS "WHERE d.id = k.given"}};
    std::map<qint64, EvidenceRow> byNumber; // what gave a credit is its payment's, too
    for (const auto &[keys, sql] : asked) {
        KK_TRY(const auto found, KeyList::wholes(keys).all(session, sql, {}, decisionOf));
        for (const EvidenceRow &row : found)
            byNumber.emplace(row.number, row);
    }
    KK_CHECK(addRefundSteps(session, byNumber));
    std::vector<EvidenceRow> rows;
    for (auto &[number, row] : byNumber)
        rows.push_back(std::move(row));
    return rows;
}

Result<PostingEvidence> postingEvidence(Session &session, const EvidenceScope &scope)
{
    KK_TRY(const std::set<qint64> numbers, postingIds(session, scope));
    const KeyList ids = KeyList::wholes({numbers.begin(), numbers.end()});
    KK_TRY(const auto heads,
           ids.all(session,
                   "SELECT p.id, p.kind, p.effective_on, o.actor, o.seat, p.recorded_at, "
                   "p.late_for, p.reverses, (SELECT r.id FROM posting r WHERE r.reverses = p.id), "
                   "p.content, s.seq, s.hash FROM {keys} k CROSS JOIN posting p "
                   "JOIN operation o ON o.id = p.operation LEFT JOIN seal s ON s.posting = p.id "
                   "WHERE p.id = k.given ORDER BY p.id",
                   {},
                   [](const Row &row) { return std::pair(postingOf(row), row.isNull(10)); }));
    PostingEvidence found;
    std::map<qint64, EvidenceRow> postings;
    for (const auto &[row, unsealed] : heads) {
        postings.emplace(row.number, row);
        found.unsealed += unsealed ? 1 : 0;
    }
    KK_CHECK(addLines(session, ids, postings));
    for (auto &[number, row] : postings)
        found.rows.push_back(std::move(row));
    return found;
}

} // namespace keshikomi
