// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/bulk_update.h"

#include "models/domain/try.h"
#include "models/storage/engine/bulk_sinks.h"
#include "models/storage/engine/key_list.h"

#include <algorithm>
#include <cstdint>
#include <sqlite3.h>

namespace keshikomi {

namespace {

constexpr std::size_t rowsAtOnce = 10'000;

struct Split final
{
    QByteArray sql;
    std::vector<std::size_t> places;
};

bool isNameSign(char sign)
{
    return (sign >= 'a' && sign <= 'z') || sign == '_';
}

// Each `:name` becomes what `put` makes of it; `places` says which value it is.
template<typename Put>
Split replaceNames(const QByteArray &sql, const std::vector<BulkUpdate::Value> &values, Put put)
{
    Split split;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        if (sql.at(i) != ':') {
            split.sql.append(sql.at(i));
            continue;
        }
        qsizetype end = i + 1;
        while (end < sql.size() && isNameSign(sql.at(end)))
            ++end;
        const QByteArray name = sql.mid(i + 1, end - i - 1);
        const auto known =
            std::find_if(values.begin(), values.end(), [&name](const BulkUpdate::Value &value) {
                return name == value.name;
            });
        if (known == values.end())
            qFatal("no value '%s' for '%s'", name.constData(), sql.constData());
        split.places.push_back(std::size_t(known - values.begin()));
        split.sql.append(put(name));
        i = end - 1;
    }
    return split;
}

// What SQLITE_TRANSIENT says without its cast of the C kind.
sqlite3_destructor_type copiedBytes()
{
    return reinterpret_cast<sqlite3_destructor_type>(std::intptr_t{-1});
}

QByteArray updateText(const char *table, const char *set, const char *from, const char *where)
{
    return QByteArray("UPDATE ") + table + " SET " + set + from + " WHERE " + where;
}

} // namespace

BulkUpdate::BulkUpdate(Session &session,
                       const char *table,
                       std::vector<Value> values,
                       const char *set,
                       const char *where)
    : m_session(session)
    , m_values(std::move(values))
{
    if (session.dialect() == Dialect::Sqlite)
        makeSqliteText(table, set, where);
    else
        makePostgresText(table, set, where);
}

BulkUpdate::~BulkUpdate()
{
    if (m_sent < m_rows)
        m_session.note(
            {}, QStringLiteral("rows were changed and not finished"), QString::fromUtf8(m_sql));
    sqlite3_finalize(m_statement);
}

void BulkUpdate::makeSqliteText(const char *table, const char *set, const char *where)
{
    Split split = replaceNames(updateText(table, set, "", where), m_values, [](const QByteArray &) {
        return QByteArray("?");
    });
    m_sql = std::move(split.sql);
    m_places = std::move(split.places);
    m_connection = m_session.ownSqlite();
    if (m_connection
        && sqlite3_prepare_v2(m_connection, m_sql.constData(), -1, &m_statement, nullptr)
            != SQLITE_OK)
        m_statement = nullptr; // the driver will say what is wrong with it
}

// Values come as arrays, one for each name, with the place of their row beside them.
void BulkUpdate::makePostgresText(const char *table, const char *set, const char *where)
{
    QByteArray arrays;
    QByteArray names;
    for (const Value &value : m_values) {
        arrays += arrays.isEmpty() ? "" : ", ";
        arrays += value.kind == Kind::Whole ? "?::bigint[]" : "?::text[]";
        names += QByteArray("given_") + value.name + ", ";
    }
    const QByteArray from =
        " FROM unnest(" + arrays + ") WITH ORDINALITY AS given(" + names + "given_row)";
    const auto put = [](const QByteArray &name) { return QByteArray("given.given_" + name); };
    m_sql = replaceNames(updateText(table, set, " /**/ ", where), m_values, put).sql;
    m_sql.replace(" /**/ ", from);
    m_sql += " RETURNING given.given_row";
    m_columns.resize(m_values.size());
}

void BulkUpdate::whole(qint64 number)
{
    if (!m_statement)
        m_row.emplace_back(number);
    for (std::size_t i = 0; m_statement && i < m_places.size(); ++i) {
        if (m_places[i] == m_filled)
            keepBound(sqlite3_bind_int64(m_statement, int(i) + 1, number));
    }
    ++m_filled;
}

void BulkUpdate::text(const QString &text)
{
    if (!m_statement)
        m_row.emplace_back(text);
    const QByteArray utf8 = m_statement ? text.toUtf8() : QByteArray();
    for (std::size_t i = 0; m_statement && i < m_places.size(); ++i) {
        if (m_places[i] == m_filled)
            keepBound(sqlite3_bind_text(
                m_statement, int(i) + 1, utf8.constData(), int(utf8.size()), copiedBytes()));
    }
    ++m_filled;
}

void BulkUpdate::keepBound(int result)
{
    if (m_bound == SQLITE_OK)
        m_bound = result;
}

Done BulkUpdate::endRow()
{
    if (m_filled != m_values.size())
        qFatal("a row of %zu values for %zu names", m_filled, m_values.size());
    m_filled = 0;
    ++m_rows;
    if (m_session.dialect() == Dialect::Sqlite)
        return step();
    for (std::size_t i = 0; i < m_row.size(); ++i)
        m_columns[i].append(m_row[i].toString());
    m_row.clear();
    return m_rows - m_sent < rowsAtOnce ? done() : send();
}

Done BulkUpdate::step()
{
    bool touched = false;
    if (m_statement) {
        KK_TRY(touched, stepNative());
    } else {
        Binds binds;
        for (const std::size_t place : m_places)
            binds.append(m_row[place]);
        KK_TRY(const qint64 rows, m_session.exec(m_sql.constData(), binds));
        touched = rows > 0;
    }
    if (!touched)
        m_untouched.push_back(m_rows - 1);
    m_sent = m_rows;
    m_row.clear();
    return done();
}

Result<bool> BulkUpdate::stepNative()
{
    const int stepped = m_bound == SQLITE_OK ? sqlite3_step(m_statement) : m_bound;
    sqlite3_reset(m_statement);
    if (stepped != SQLITE_DONE)
        return tl::unexpected(
            m_session.note(QString::number(sqlite3_extended_errcode(m_connection)),
                           QString::fromUtf8(sqlite3_errmsg(m_connection)),
                           QString::fromUtf8(m_sql)));
    return sqlite3_changes(m_connection) > 0;
}

Done BulkUpdate::send()
{
    Binds binds;
    for (QStringList &column : m_columns) {
        binds.append(postgresArray(column));
        column.clear();
    }
    KK_TRY(const auto touched, m_session.all(m_sql.constData(), binds, [](const Row &row) {
        return std::size_t(row.integer(0)) - 1;
    }));
    std::vector<bool> seen(m_rows - m_sent);
    for (const std::size_t each : touched)
        seen[each] = true;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (!seen[i])
            m_untouched.push_back(m_sent + i);
    }
    m_sent = m_rows;
    return done();
}

Result<std::vector<std::size_t>> BulkUpdate::finish()
{
    if (m_sent < m_rows)
        KK_CHECK(send());
    return m_untouched;
}

} // namespace keshikomi
