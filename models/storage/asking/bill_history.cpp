// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/storage/asking/bill_lists.h"

#include <algorithm>
#include <array>

namespace keshikomi {

namespace {

HistoryEntry entryOf(const Row &row)
{
    return HistoryEntry{row.instant(0),
                        row.text(1),
                        row.text(2),
                        row.yen(3),
                        row.text(4),
                        channelFromName(row.text(5))};
}

// One statement for each kind of event, in the order of events of one instant. Columns: instant,
// kind, actor, amount, note, channel; one place for the bill. What was printed names its issue,
// from 1, and where it went: "#1 B-100001.pdf", and another sheet its kind: "invoice B-100001.pdf".
constexpr std::array<const char *, 12> statements{
    "SELECT o.recorded_at, 'issued', o.actor, b.amount, '', '' FROM bill b "
    "JOIN operation o ON o.id = b.operation WHERE b.id = ?",

    "SELECT o.recorded_at, 'slip', o.actor, s.amount, s.slip_key, '' FROM slip s "
    "JOIN operation o ON o.id = s.operation WHERE s.bill = ?",

    "SELECT o.recorded_at, 'printed', o.actor, s.amount, "
    "'#' || CAST((SELECT COUNT(*) FROM slip e WHERE e.bill = s.bill AND e.id <= s.id) AS TEXT) "
    "|| ' ' || "
    "CASE t.file_name WHEN '' THEN t.printer ELSE t.file_name END, '' FROM slip_print t "
    "JOIN slip s ON s.id = t.slip JOIN operation o ON o.id = t.operation WHERE s.bill = ?",

    "SELECT o.recorded_at, 'sheet', o.actor, b.amount, t.sheet || ' ' || "
    "CASE t.file_name WHEN '' THEN t.printer ELSE t.file_name END, '' FROM sheet_print t "
    "JOIN bill b ON b.id = t.bill JOIN operation o ON o.id = t.operation WHERE t.bill = ?",

    "SELECT o.recorded_at, 'request', o.actor, r.amount, r.client_id, '' FROM payment_request r "
    "JOIN operation o ON o.id = r.operation WHERE r.bill = ?",

    "SELECT o.recorded_at, 'preliminary', o.actor, r.amount, CAST(r.payment AS TEXT), p.channel "
    "FROM reservation r JOIN payment p ON p.id = r.payment "
    "JOIN operation o ON o.id = r.operation WHERE r.bill = ?",

    "SELECT o.recorded_at, 'preliminary-' || e.reason, o.actor, r.amount, CAST(r.payment AS TEXT), "
    "p.channel FROM reservation_end e JOIN reservation r ON r.id = e.reservation "
    "JOIN payment p ON p.id = r.payment "
    "JOIN operation o ON o.id = e.operation WHERE r.bill = ?",

    "SELECT o.recorded_at, 'allocated', o.actor, a.amount + a.discount, CAST(a.id AS TEXT), '' "
    "FROM allocation a JOIN operation o ON o.id = a.operation WHERE a.bill = ?",

    "SELECT o.recorded_at, 'undone', o.actor, a.amount + a.discount, CAST(a.id AS TEXT), '' "
    "FROM allocation_undo u JOIN allocation a ON a.id = u.allocation "
    "JOIN operation o ON o.id = u.operation WHERE a.bill = ?",

    "SELECT o.recorded_at, 'difference', o.actor, d.amount, d.kind, '' FROM difference d "
    "JOIN operation o ON o.id = d.operation WHERE d.bill = ?",

    "SELECT o.recorded_at, 'difference-undone', o.actor, d.amount, d.kind, '' FROM difference_undo "
    "u "
    "JOIN difference d ON d.id = u.difference JOIN operation o ON o.id = u.operation "
    "WHERE d.bill = ?",

    "SELECT DISTINCT o.recorded_at, CASE p.kind WHEN 'bill-delivered' THEN 'delivered' "
    "ELSE 'cancelled' END, o.actor, b.amount, CASE p.kind WHEN 'bill-delivered' THEN "
    "p.effective_on "
    "ELSE p.reason END, '' FROM posting p JOIN posting_line l ON l.posting = p.id "
    "JOIN bill b ON b.id = l.bill JOIN operation o ON o.id = p.operation "
    "WHERE p.kind IN ('bill-delivered', 'bill-cancelled') AND l.bill = ?",
};

} // namespace

Result<std::vector<HistoryEntry>> billHistory(Session &session, BillId bill)
{
    std::vector<HistoryEntry> history;
    for (const char *const sql : statements) {
        KK_TRY(const auto entries, session.all(sql, {bind::of(bill)}, entryOf));
        history.insert(history.end(), entries.begin(), entries.end());
    }
    std::stable_sort(history.begin(),
                     history.end(),
                     [](const HistoryEntry &a, const HistoryEntry &b) { return a.at < b.at; });
    return history;
}

} // namespace keshikomi
