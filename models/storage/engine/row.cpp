// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/row.h"

#include <QSqlResult>
#include <QVariant>

#include <sqlite3.h>
#include <utility>

namespace keshikomi {

namespace {

// -1: no digits.
int numberOf(const char *digits, int count)
{
    int number = 0;
    for (int i = 0; i < count; ++i) {
        if (digits[i] < '0' || digits[i] > '9')
            return -1;
        number = number * 10 + (digits[i] - '0');
    }
    return number;
}

// 'YYYY-MM-DD' as the books write it; anything else is invalid.
QDate plainDay(const char *text, int length)
{
    if (length != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const int year = numberOf(text, 4), month = numberOf(text + 5, 2), day = numberOf(text + 8, 2);
    return year < 0 || month < 0 || day < 0 ? QDate() : QDate(year, month, day);
}

const char *charsOf(sqlite3_stmt *statement, int column)
{
    return reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
}

} // namespace

void Row::refuse(int column, const char *wanted) const
{
    qFatal("column %d of '%s' is no %s", column, qPrintable(m_query.lastQuery()), wanted);
}

bool Row::isNull(int column) const
{
    return m_statement ? sqlite3_column_type(m_statement, column) == SQLITE_NULL
                       : m_query.isNull(column);
}

qint64 Row::integer(int column) const
{
    if (m_statement && sqlite3_column_type(m_statement, column) == SQLITE_INTEGER)
        return sqlite3_column_int64(m_statement, column);
    const QVariant value = m_statement ? QVariant(text(column)) : m_query.value(column);
    const int type = value.typeId();
    // A sum over BIGINT is numeric on PostgreSQL and arrives as text, exact.
    const bool whole = type == QMetaType::LongLong || type == QMetaType::Int
        || type == QMetaType::ULongLong || type == QMetaType::UInt || type == QMetaType::Bool
        || type == QMetaType::QString;
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!whole || !ok || isNull(column))
        refuse(column, "integer");
    return number;
}

// QString::fromUtf8 takes a byte order mark for no part of the text.
QString Row::ownText(int column) const
{
    const char *const utf8 = charsOf(m_statement, column);
    const QByteArrayView bytes(utf8, sqlite3_column_bytes(m_statement, column));
    const QString text = QString::fromUtf8(bytes);
    return bytes.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

QString Row::text(int column) const
{
    if (m_statement) {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_NULL: return {};
        case SQLITE_TEXT: return ownText(column);
        default: refuse(column, "text");
        }
    }
    const QVariant value = m_query.value(column);
    if (!isNull(column) && value.typeId() != QMetaType::QString)
        refuse(column, "text");
    return value.toString();
}

QDate Row::day(int column) const
{
    if (isNull(column))
        return {};
    if (m_statement && sqlite3_column_type(m_statement, column) == SQLITE_TEXT) {
        const QDate plain =
            plainDay(charsOf(m_statement, column), sqlite3_column_bytes(m_statement, column));
        if (plain.isValid())
            return plain;
    }
    const QDate day = QDate::fromString(text(column), Qt::ISODate);
    if (!day.isValid())
        refuse(column, "day");
    return day;
}

QDateTime Row::instant(int column) const
{
    if (isNull(column))
        return {};
    const QDateTime instant = QDateTime::fromString(text(column), Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() != Qt::UTC)
        refuse(column, "instant");
    return instant;
}

QByteArray Row::bytes(int column) const
{
    if (m_statement) {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_NULL: return {};
        case SQLITE_BLOB:
            return {static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                    sqlite3_column_bytes(m_statement, column)};
        default: refuse(column, "bytes");
        }
    }
    const QVariant value = m_query.value(column);
    if (!isNull(column) && value.typeId() != QMetaType::QByteArray)
        refuse(column, "bytes");
    return value.toByteArray();
}

// To execute a query the driver steps once: the statement stands on its first row.
bool Rows::next()
{
    if (!m_statement)
        return m_query.next();
    if (!std::exchange(m_isBegun, true))
        return sqlite3_data_count(m_statement) > 0;
    const int stepped = sqlite3_step(m_statement);
    if (stepped != SQLITE_ROW && stepped != SQLITE_DONE)
        m_failed = sqlite3_extended_errcode(sqlite3_db_handle(m_statement));
    return stepped == SQLITE_ROW;
}

sqlite3_stmt *statementOf(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3_stmt*") != 0)
        return nullptr;
    return *static_cast<sqlite3_stmt *const *>(handle.constData());
}

} // namespace keshikomi
