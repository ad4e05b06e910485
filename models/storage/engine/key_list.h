// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

#include <QStringList>

#include <vector>

namespace keshikomi {

// The keys of many rows for one statement, so that everything a file touches is read at once and
// not row by row. In the SQL `{keys}` stands for a table with one column `given`; it must come
// before every other place. CROSS JOIN keeps SQLite from turning the order of the tables round.
//
//   const KeyList keys = KeyList::texts(slipKeys);
//   keys.all(session, "SELECT p.id FROM {keys} k CROSS JOIN payment p WHERE p.slip_key = k.given",
//            {}, map);
class KeyList final
{
public:
    static KeyList texts(QStringList keys);
    static KeyList wholes(const std::vector<qint64> &keys);
    static KeyList digests(std::vector<QByteArray> keys); // 32 bytes each

    bool isEmpty() const { return m_count == 0; }

    template<typename Map>
    auto all(Session &session, const char *sql, const Binds &more, Map map) const
        -> Result<std::vector<decltype(map(std::declval<const Row &>()))>>
    {
        if (isEmpty())
            return std::vector<decltype(map(std::declval<const Row &>()))>();
        return session.all(sqlFor(session.dialect(), sql).constData(),
                           bindsFor(session.dialect()) + more,
                           std::move(map));
    }

private:
    enum class Kind { Text, Whole, Digest };
    KeyList(Kind kind, QStringList texts, std::vector<QByteArray> digests);

    QByteArray sqlFor(Dialect dialect, const char *sql) const;
    Binds bindsFor(Dialect dialect) const;
    Binds sqliteBinds() const;
    Binds postgresBinds() const;

    Kind m_kind;
    QStringList m_texts; // whole numbers as their digits
    std::vector<QByteArray> m_digests;
    std::size_t m_count;
};

// '{"a","b"}': a list of texts as PostgreSQL reads an array (manual 15, 8.15.2).
QString postgresArray(const QStringList &texts);

} // namespace keshikomi
