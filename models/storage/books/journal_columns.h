// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/books/journal.h"

namespace keshikomi {

// What every question for lines of the journal selects: p is the posting, l the line.
#define KK_JOURNAL_COLUMNS                                                                         \
    "SELECT p.id, l.position, p.effective_on, p.kind, p.reason, l.account, l.tax_kind, "           \
    "COALESCE(b.number, 0), COALESCE(l.payment, 0), COALESCE(a.key, ''), l.amount, o.actor, "      \
    "p.recorded_at, p.late_for, COALESCE(n.note, ''), e.name "                                     \
    "FROM posting p JOIN posting_line l ON l.posting = p.id JOIN operation o ON o.id = "           \
    "p.operation JOIN legal_entity e ON e.id = p.legal_entity "                                    \
    "LEFT JOIN bill b ON b.id = l.bill LEFT JOIN agreement a ON a.id = l.agreement "               \
    "LEFT JOIN difference n ON n.posting = p.id AND n.kind = 'other_receipt' "

JournalRow journalRowOf(const Row &row);

} // namespace keshikomi
