// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

#include <QStringList>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace keshikomi {

// One UPDATE for many rows, each with values of its own: SQLite's own prepared statement, or one
// PostgreSQL statement for thousands of rows. A row of values must change one row of the table at
// most. Values stand in the SQL as `:name`:
//
//   BulkUpdate update(session, "open_bill", {{"bill", Whole}, {"amount", Whole}},
//                     "open = open - :amount", "bill = :bill AND open >= :amount");
//   for (…) { update.whole(bill); update.whole(amount); KK_CHECK(update.endRow()); }
//   KK_TRY(const auto untouched, update.finish()); // which rows of values changed nothing
//
// As with every UPDATE, errors of the engine make the transaction fail.
class BulkUpdate final
{
public:
    enum class Kind { Whole, Text };
    struct Value final
    {
        const char *name;
        Kind kind;
    };

    BulkUpdate(Session &session,
               const char *table,
               std::vector<Value> values,
               const char *set,
               const char *where);
    ~BulkUpdate();
    BulkUpdate(const BulkUpdate &) = delete;
    BulkUpdate &operator=(const BulkUpdate &) = delete;

    void whole(qint64 number);
    void text(const QString &text);
    Done endRow();
    // Places, from 0, of the rows of values that changed nothing, in their order.
    Result<std::vector<std::size_t>> finish();

private:
    void makeSqliteText(const char *table, const char *set, const char *where);
    void makePostgresText(const char *table, const char *set, const char *where);
    Done step();
    Result<bool> stepNative();
    void keepBound(int result);
    Done send();

    Session &m_session;
    std::vector<Value> m_values;
    QByteArray m_sql;
    std::vector<std::size_t> m_places; // SQLite: which value each '?' is
    sqlite3 *m_connection = nullptr;
    sqlite3_stmt *m_statement = nullptr; // null: through the driver
    int m_bound = 0; // SQLite: the first result that is none
    std::size_t m_filled = 0; // values of this row
    std::vector<QVariant> m_row; // the same, where they are not bound at once
    std::vector<QStringList> m_columns; // PostgreSQL: values of the rows not sent yet
    std::size_t m_rows = 0;
    std::size_t m_sent = 0;
    std::vector<std::size_t> m_untouched;
};

} // namespace keshikomi
