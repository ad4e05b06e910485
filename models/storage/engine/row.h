// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QSqlQuery>

#include <optional>

struct sqlite3_stmt;

namespace keshikomi {

// One row of an answer, columns by position from 0. A column of the wrong shape is a broken
// invariant.
class Row final
{
public:
    // `statement`: the query's own, where it may be read directly; null: through the driver.
    Row(const QSqlQuery &query, sqlite3_stmt *statement)
        : m_query(query)
        , m_statement(statement)
    {
    }
    // Of the answer while it stands there: a copy would be another row after the next step.
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;

    bool isNull(int column) const;
    qint64 integer(int column) const;
    Yen yen(int column) const { return Yen(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const; // NULL gives an empty text
    QDate day(int column) const; // NULL gives an invalid date
    QDateTime instant(int column) const;
    QByteArray bytes(int column) const;
    template<typename IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }
    template<typename IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdType(integer(column)));
    }

private:
    [[noreturn]] void refuse(int column, const char *wanted) const;
    QString ownText(int column) const;

    const QSqlQuery &m_query;
    sqlite3_stmt *m_statement;
};

// The rows of a query that was executed, one after another. The driver makes a variant of each
// value of each row, asked for or not; where SQLite's library is the program's own its statement is
// stepped and read directly, which takes a third of the time.
class Rows final
{
public:
    Rows(QSqlQuery &query, sqlite3_stmt *statement)
        : m_query(query)
        , m_statement(statement)
        , m_row(query, statement)
    {
    }
    bool next();
    const Row &row() const { return m_row; }
    // SQLite's result code of the step that failed; 0: none did, or the query knows.
    int failed() const { return m_failed; }

private:
    QSqlQuery &m_query;
    sqlite3_stmt *m_statement;
    const Row m_row;
    bool m_isBegun = false;
    int m_failed = 0;
};

// Of a query of SQLite's driver that is prepared; null with another driver.
sqlite3_stmt *statementOf(const QSqlQuery &query);

} // namespace keshikomi
