// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/journal.h"

#include "models/storage/books/journal_columns.h"

namespace keshikomi {

JournalRow journalRowOf(const Row &row)
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
                      row.instant(12),
                      row.day(13),
                      row.text(14),
                      row.text(15)};
}

Result<std::vector<JournalRow>>
journalRows(Session &session, QDate from, QDate to, std::optional<LegalEntityId> company)
{
    const QDate first = from.isValid() ? from : QDate(1, 1, 1);
    const QDate last = to.isValid() ? to : QDate(9999, 12, 31);
    Binds bounds{bind::of(first), bind::of(last)};
    if (company)
        bounds << bind::of(*company);
    return session.all(company
                           ? KK_JOURNAL_COLUMNS "WHERE p.effective_on >= ? AND p.effective_on <= ? "
                                                "AND p.legal_entity = ? ORDER BY p.id, l.position"
                           : KK_JOURNAL_COLUMNS "WHERE p.effective_on >= ? AND p.effective_on <= ? "
                                                "ORDER BY p.id, l.position",
                       bounds,
                       journalRowOf);
}

} // namespace keshikomi
