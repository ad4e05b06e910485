// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/storage/books/journal.h"

namespace keshikomi {

class JournalService final
{
public:
    explicit JournalService(ServiceContext context)
        : m_context(context)
    {
    }
    // Lines of postings effective between the two days, both included; invalid days: no bound. In
    // order of number and position.
    Later<std::vector<JournalRow>> lines(const Actor &actor, QDate from, QDate to) const;

private:
    ServiceContext m_context;
};

// UTF-8 with BOM, CRLF, Japanese column titles (a journal is read by Japanese accounting programs
// whatever the language of this one). A text that a spreadsheet could take for a formula gets a
// leading apostrophe.
QByteArray journalCsv(const std::vector<JournalRow> &rows);
// One field of a CSV file: quoted where needed, guarded against formulas.
QString csvField(const QString &text);

} // namespace keshikomi
