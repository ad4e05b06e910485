// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/books/journal_profile.h"
#include "models/storage/books/journal.h"

namespace keshikomi {

// The file of a profile: postings in the order of their rows, CRLF. Each side of a row balances
// with the others of its posting as it does in the books. Texts are guarded as csvField() does; a
// character the encoding does not have becomes 〓.
QByteArray journalFile(const JournalProfile &profile,
                       const QString &encoding,
                       const std::vector<JournalRow> &rows);

} // namespace keshikomi
