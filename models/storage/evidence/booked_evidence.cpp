// SPDX-License-Identifier: GPL-3.0-or-later
// What was booked: clearings, postings, and the seals they stand under.
#include "models/domain/bill.h"
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

// Of a bill: what names it, and the receipts of its payments. Of a payment: what names it, and how
// its bills came into the books.
Result<std::set<qint64>> postingIds(Session &session, const EvidenceScope &scope)
{
    const bool isBill = scope.subject == EvidenceChain::Subject::Bill;
    const auto number = [](const Row &row) { return row.integer(0); };
    KK_TRY(const auto ofBills,
           KeyList::wholes(scope.bills)
               .all(session,
                    isBill ? "SELECT DISTINCT l.posting FROM {keys} k CROSS JOIN posting_line l "
                             "WHERE l.bill = k.given"
                           : "SELECT DISTINCT l.posting FROM {keys} k CROSS JOIN posting_line l "
                             "JOIN posting p ON p.id = l.posting WHERE l.bill = k.given "
                             "AND p.kind IN ('bill-issued', 'bill-cancelled', 'bill-delivered', "
                             "'opening-balance', 'invoice-rounded')",
                    {},
                    number));
    KK_TRY(const auto ofPayments,
           KeyList::wholes(scope.payments)
               .all(session,
                    isBill ? "SELECT DISTINCT l.posting FROM {keys} k CROSS JOIN posting_line l "
                             "JOIN posting p ON p.id = l.posting WHERE l.payment = k.given "
                             "AND p.kind IN ('receipt-confirmed', 'receipt-reversed')"
                           : "SELECT DISTINCT l.posting FROM {keys} k CROSS JOIN posting_line l "
                             "WHERE l.payment = k.given",
                    {},
                    number));
    std::set<qint64> ids(ofBills.begin(), ofBills.end());
    ids.insert(ofPayments.begin(), ofPayments.end());
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

} // namespace

Result<std::vector<ClearingEvidence>> clearingEvidence(Session &session, const EvidenceScope &scope)
{
    const bool isBill = scope.subject == EvidenceChain::Subject::Bill;
#define KK_CLEARINGS                                                                               \
    "SELECT a.id, r.kind, p.effective_on, a.amount, o.actor, o.seat, o.recorded_at, a.payment, "   \
    "b.number, a.discount, uo.recorded_at, uo.actor, a.reasons FROM {keys} k "                     \
    "CROSS JOIN allocation a JOIN clearing_run r ON r.id = a.run "                                 \
    "JOIN posting p ON p.id = a.posting JOIN bill b ON b.id = a.bill "                             \
    "JOIN operation o ON o.id = a.operation "                                                      \
    "LEFT JOIN allocation_undo u ON u.allocation = a.id "                                          \
    "LEFT JOIN operation uo ON uo.id = u.operation "
    return KeyList::wholes(isBill ? scope.bills : scope.payments)
        .all(session,
             isBill ? KK_CLEARINGS "WHERE a.bill = k.given ORDER BY a.id"
                    : KK_CLEARINGS "WHERE a.payment = k.given ORDER BY a.id",
             {},
             clearingOf);
}

Result<std::vector<EvidenceRow>> decisionEvidence(Session &session, const EvidenceScope &scope)
{
    const bool isBill = scope.subject == EvidenceChain::Subject::Bill;
#define KK_DECISIONS                                                                               \
    "SELECT d.id, d.kind, p.effective_on, d.amount, o.actor, o.seat, o.recorded_at, d.payment, "   \
    "b.number, d.note, uo.recorded_at, uo.actor FROM {keys} k "                                    \
    "CROSS JOIN difference d JOIN posting p ON p.id = d.posting "                                  \
    "JOIN operation o ON o.id = d.operation LEFT JOIN bill b ON b.id = d.bill "                    \
    "LEFT JOIN difference_undo u ON u.difference = d.id "                                          \
    "LEFT JOIN operation uo ON uo.id = u.operation "
    return KeyList::wholes(isBill ? scope.bills : scope.payments)
        .all(session,
             isBill ? KK_DECISIONS "WHERE d.bill = k.given ORDER BY d.id"
                    : KK_DECISIONS "WHERE d.payment = k.given ORDER BY d.id",
             {},
             decisionOf);
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
