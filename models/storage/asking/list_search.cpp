// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/list_search.h"

#include "models/domain/try.h"

namespace keshikomi {

SearchedEntry searchedEntryOf(const Row &row)
{
    return SearchedEntry{row.integer(0), row.integer(1), row.yen(2)};
}

Result<std::vector<qint64>> narrowed(Session &session,
                                     SearchKind kind,
                                     std::vector<SearchedEntry> entries,
                                     const QString &search)
{
    for (const QString &word : searchWords(search)) {
        KK_TRY(const auto own, rowsWithWord(session, kind, word));
        KK_TRY(const auto customers, rowsWithWord(session, SearchKind::Customer, word));
        bool isNumber = false;
        const Yen amount(word.toLongLong(&isNumber));
        std::erase_if(entries, [&](const SearchedEntry &entry) {
            return !own.contains(entry.id) && !customers.contains(entry.customer)
                && !(isNumber && entry.amount == amount);
        });
    }
    std::vector<qint64> ids;
    ids.reserve(entries.size());
    for (const SearchedEntry &entry : entries)
        ids.push_back(entry.id);
    return ids;
}

} // namespace keshikomi
