// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/journal.h"

namespace keshikomi {

namespace {

JournalRow journalOf(const Row &row)
{
    const auto account = accountFromName(row.text(5));
    if (!account)
        qFatal("the books hold an account this program does not know");
    return JournalRow{row.integer(0),
                      int(row.integer(1)),
                      row.day(2),
                      row.text(3),
                      row.text(4),
                      *account,
                      row.text(6),
                      row.integer(7),
                      row.integer(8),
                      row.text(9),
                      row.yen(10),
                      row.text(11),
                      row.instant(12)};
}

} // namespace

Result<std::vector<JournalRow>> journalRows(Session &session, QDate from, QDate to)
{
    const QDate first = from.isValid() ? from : QDate(1, 1, 1);
    const QDate last = to.isValid() ? to : QDate(9999, 12, 31);
    return session.all(
        "SELECT p.id, l.position, p.effective_on, p.kind, p.reason, l.account, l.tax_kind, "
        "COALESCE(b.number, 0), COALESCE(l.payment, 0), COALESCE(a.key, ''), l.amount, o.actor, "
        "p.recorded_at "
        "FROM posting p JOIN posting_line l ON l.posting = p.id JOIN operation o ON o.id = "
        "p.operation "
        "LEFT JOIN bill b ON b.id = l.bill LEFT JOIN agreement a ON a.id = l.agreement "
        "WHERE p.effective_on >= ? AND p.effective_on <= ? ORDER BY p.id, l.position",
        {bind::of(first), bind::of(last)},
        journalOf);
}

} // namespace keshikomi
