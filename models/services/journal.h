// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/journal_words.h"
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
    // order of number and position. `shop`: of its legal entity alone.
    Later<std::vector<JournalRow>> lines(const Actor &actor,
                                         QDate from,
                                         QDate to,
                                         std::optional<StoreId> shop = std::nullopt) const;

private:
    ServiceContext m_context;
};

// UTF-8 with BOM, CRLF: a table for people, in their words. A text that a spreadsheet could take
// for a formula gets a leading apostrophe.
QByteArray journalCsv(const std::vector<JournalRow> &rows, const JournalWords &words);

} // namespace keshikomi
