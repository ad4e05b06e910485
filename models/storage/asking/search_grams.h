// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

#include <QString>
#include <QStringList>

#include <array>
#include <unordered_set>
#include <vector>

namespace keshikomi {

// The one search: any part of a name or number, one letter is enough. Every row is kept under the
// one- and two-letter pieces of its texts; a longer word is looked up by its pieces and then
// compared.
enum class SearchKind { Customer, Order, Bill };

// What two writings of the same text agree on: NFKC, katakana, capitals, large kana; no spaces,
// marks or punctuation.
QString searchKey(const QString &text);
// The words of what was typed, as keys; empty ones are left out.
QStringList searchWords(const QString &typed);
// All one- and two-letter pieces of the keys, each once, none across two texts.
QStringList gramsOf(const QStringList &keys);

// Grams of many rows, kept until finish() writes them in the order of their index: much faster than
// one by one in a transaction that makes thousands of rows.
class GramBatch final
{
public:
    void add(SearchKind kind, qint64 row, const QStringList &grams);
    Done finish(Session &session);

private:
    struct Entry
    {
        std::array<char16_t, 2> gram; // the second is 0 for a gram of one letter
        SearchKind kind;
        qint64 row;

        friend auto operator<=>(const Entry &, const Entry &) = default;
    };
    std::vector<Entry> m_entries;
};

// Writes the grams of a row, or keeps them in `later`.
Done indexForSearch(Session &session,
                    SearchKind kind,
                    qint64 row,
                    const QStringList &texts,
                    GramBatch *later = nullptr);

// Rows of `kind` that hold one word (a key).
Result<std::unordered_set<qint64>>
rowsWithWord(Session &session, SearchKind kind, const QString &word);

} // namespace keshikomi
