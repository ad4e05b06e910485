// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace keshikomi {

// The foreign keys of one table, asked about once for many new rows instead of at each of them:
// each row of its own costs the engine a look into every table it refers to. Between rest() and
// wake() the engine looks at no foreign key, of whatever table, so nothing else is written
// meanwhile, also by no trigger. SQLite by the library that is linked here.
class ReferenceProof final
{
public:
    // For rows of these columns. Nothing where the new rows could not be told from the others by
    // the first column of their primary key, where a key has several columns, and on an error of
    // the engine: there it goes on asking row by row.
    static std::optional<ReferenceProof> forRows(Session &session,
                                                 sqlite3 *connection,
                                                 const QByteArray &table,
                                                 const std::vector<const char *> &columns);

    // Those of the columns whose values are told, by sawX, for each row that is added meanwhile.
    const std::vector<std::size_t> &watched() const { return m_watched; }
    void sawNothing(std::size_t column);
    void sawWhole(std::size_t column, qint64 number);
    void sawText(std::size_t column, std::string_view utf8);
    void sawBytes(std::size_t column);

    // False: the engine goes on asking, for a row that is there already waits for one it refers to,
    // and a row of this table may be that one.
    bool rest();
    void wake();
    // After wake(), with all rows there: whether each of them refers to rows that are there.
    Result<bool> prove();

private:
    struct Key final
    {
        enum class Seen { Nothing, Whole, Text, Several };

        QByteArray from, parent, to;
        std::size_t column;
        Seen seen = Seen::Nothing; // of all rows, without those that refer to nothing
        qint64 whole = 0;
        std::string text = {};
        // Its parent's whole key is one whole number: the number of its row, or a column of a
        // STRICT table, as all of ours are.
        bool isToNumber = false;
        // How many numbers were seen and where they lie, as long as nothing else was.
        bool areWhole = true;
        quint64 wholes = 0;
        qint64 lowest = 0, highest = 0;

        void sawWhole(qint64 number);
    };

    ReferenceProof(Session &session, sqlite3 *connection, const QByteArray &table);
    Result<bool> readKeys(const std::vector<const char *> &columns);
    Result<bool> readRange(const std::vector<const char *> &columns);
    void openRange(std::size_t column);
    void sawOther(std::size_t column);
    template<typename Same>
    void saw(std::size_t column, Key::Seen seen, Same same);
    Result<bool> isThere(const Key &key);
    Result<bool> isRangeFull(const Key &key);
    Result<bool> areAllThere(const std::vector<const Key *> &keys);

    Session *m_session;
    sqlite3 *m_connection; // the session's own
    QByteArray m_table;
    std::vector<Key> m_keys;
    std::vector<std::size_t> m_watched;
    QByteArray m_rangeBy;
    std::optional<std::size_t> m_rangeColumn; // nothing: the engine numbers the rows itself
    qint64 m_first = 0, m_last = 0; // where the new rows lie; old ones between them do no harm
};

} // namespace keshikomi
