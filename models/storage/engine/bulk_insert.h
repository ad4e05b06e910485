// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

#include <QTime>
#include <QVariantList>

#include <array>
#include <memory>
#include <vector>

namespace keshikomi {

// Many rows of one table on the engine's fast path: SQLite's own statements, of many rows each,
// when the driver's library is the one linked here, PostgreSQL's COPY; otherwise a prepared
// statement. Rows are there after finish(), not before: rows of another table that refer to them
// come after it. Within a Store::write(), like everything else: rows that were added and never
// finished make the transaction fail.
//
//   BulkInsert bulk(session, "item", {"id", "name"});
//   for (…) { bulk.whole(id); bulk.text(name); KK_CHECK(bulk.endRow()); }
//   KK_CHECK(bulk.finish());
class BulkInsert final
{
public:
    class Sink;
    // ProvenAfter: the caller asks the engine about all rows at once what the triggers of the table
    // ask row by row, and fails where they would. Only where canLeaveTriggers(): triggers, of
    // whatever table, rest from here to finish(), so nothing else is written meanwhile. Keys, CHECK
    // and foreign keys hold for each row as always.
    enum class Triggers { ForEachRow, ProvenAfter };

    BulkInsert(Session &session,
               const char *table,
               const std::vector<const char *> &columns,
               Triggers triggers = Triggers::ForEachRow);
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    // Before the first row. Whatever the rows refer to is there before finish(), also what only the
    // commit would ask for, and nothing else is written meanwhile: of many rows the engine is asked
    // about all references at once.
    void proveReferencesAfter();

    // The values of a row in the order of the columns, with the meaning of bind::of.
    void whole(qint64 number);
    void yen(Yen yen) { whole(yen.amount()); }
    void flag(bool on) { whole(on ? 1 : 0); }
    template<typename Tag>
    void id(Id<Tag> id)
    {
        whole(id.value());
    }
    void text(const QString &text);
    void ascii(const char *text, qsizetype length); // ASCII without a null byte: no conversion
    void bytes(const QByteArray &bytes);
    void day(QDate day);
    void timeOfDay(QTime time); // 'HH:MM'; invalid: no text
    void instant(const QDateTime &instant);
    void null();
    // A row with another number of values than columns is a broken invariant.
    Done endRow();

    // One row from what bind::of makes.
    Done add(const QVariantList &row);

    // Everything is with the engine. Errors as those of Session::exec.
    Done finish();

    // SQLite by the library that is linked here.
    static bool canLeaveTriggers(Session &session);

private:
    void letTriggers(bool run);

    Session &m_session;
    const QByteArray m_table;
    const std::vector<const char *> m_names;
    std::unique_ptr<Sink> m_sink;
    std::size_t m_columns;
    std::size_t m_filled = 0;
    bool m_open = false;
    bool m_triggersRest = false;
    std::array<char, 128> m_ascii;
};

} // namespace keshikomi
