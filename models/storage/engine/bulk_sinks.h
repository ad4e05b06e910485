// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/bulk_insert.h"
#include "models/storage/engine/reference_proof.h"

#include <functional>

struct pg_conn;
struct sqlite3;

namespace keshikomi {

// Where the values of a BulkInsert go. Errors of adding may come late, at the latest with finish().
class BulkInsert::Sink
{
public:
    // Makes an Error of a code and a message of the engine and marks the transaction as failed.
    using Refuse = std::function<Error(const QString &code, const QString &message)>;

    virtual ~Sink() = default;
    virtual void whole(std::size_t column, qint64 number) = 0;
    virtual void text(std::size_t column, const char *utf8, qsizetype length) = 0;
    virtual void bytes(std::size_t column, const QByteArray &bytes) = 0;
    virtual void null(std::size_t column) = 0;
    // Of many rows the foreign keys may be proven so; an engine without that asks at each row.
    virtual void proveAfter(const ReferenceProof &) { }
    virtual Done endRow() = 0;
    virtual Done finish() = 0;
};

// INSERT of rows with a `?` for each value.
struct InsertText final
{
    QByteArray into; // INSERT INTO table (columns)
    std::size_t columns;

    QByteArray forRows(std::size_t rows) const;
};

// Null without a connection to use directly.
std::unique_ptr<BulkInsert::Sink>
makeSqliteSink(sqlite3 *connection, const InsertText &insert, BulkInsert::Sink::Refuse refuse);
std::unique_ptr<BulkInsert::Sink>
makeCopySink(pg_conn *connection, const QString &copySql, BulkInsert::Sink::Refuse refuse);

} // namespace keshikomi
