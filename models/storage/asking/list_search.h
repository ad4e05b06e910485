// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/storage/asking/search_grams.h"

#include <vector>

namespace keshikomi {

// An entry of a list with what a search looks at beside the row's own texts.
struct SearchedEntry final
{
    qint64 id;
    qint64 customer;
    Yen amount;
};
SearchedEntry searchedEntryOf(const Row &row); // columns id, customer, amount

// The entries every word of `search` fits, in their order: the row's own texts, its customer's, or
// the whole amount in digits.
Result<std::vector<qint64>> narrowed(Session &session,
                                     SearchKind kind,
                                     std::vector<SearchedEntry> entries,
                                     const QString &search);

} // namespace keshikomi
