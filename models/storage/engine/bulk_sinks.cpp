// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/bulk_sinks.h"

#include "models/domain/try.h"

#include <array>
#include <charconv>
#include <deque>
#include <libpq-fe.h>
#include <optional>
#include <sqlite3.h>
#include <string>

namespace keshikomi {

namespace {

class SqliteSink final : public BulkInsert::Sink
{
public:
    SqliteSink(sqlite3 *connection, const QString &insertSql, Refuse refuse)
        : m_connection(connection)
        , m_refuse(std::move(refuse))
    {
        const QByteArray sql = insertSql.toUtf8();
        keep(sqlite3_prepare_v2(
            m_connection, sql.constData(), static_cast<int>(sql.size()), &m_statement, nullptr));
    }
    ~SqliteSink() override { sqlite3_finalize(m_statement); }
    SqliteSink(const SqliteSink &) = delete;
    SqliteSink &operator=(const SqliteSink &) = delete;

    void whole(std::size_t column, qint64 number) override
    {
        keep(sqlite3_bind_int64(m_statement, place(column), number));
    }
    void text(std::size_t column, const char *utf8, qsizetype length) override
    {
        if (column >= m_texts.size())
            m_texts.resize(column + 1);
        std::string &kept = m_texts[column]; // lives until the row is stepped
        kept.assign(utf8, static_cast<std::size_t>(length));
        keep(sqlite3_bind_text64(
            m_statement, place(column), kept.data(), kept.size(), SQLITE_STATIC, SQLITE_UTF8));
    }
    void bytes(std::size_t column, const QByteArray &bytes) override
    {
        keep(sqlite3_bind_blob64(m_statement,
                                 place(column),
                                 bytes.constData(),
                                 static_cast<sqlite3_uint64>(bytes.size()),
                                 transient()));
    }
    void null(std::size_t column) override { keep(sqlite3_bind_null(m_statement, place(column))); }

    Done endRow() override
    {
        if (!m_failed) {
            const int stepped = sqlite3_step(m_statement);
            keep(stepped == SQLITE_DONE ? SQLITE_OK : stepped);
            sqlite3_reset(m_statement);
        }
        return finish();
    }
    Done finish() override
    {
        if (m_failed)
            return tl::unexpected(*m_failed);
        return done();
    }

private:
    static int place(std::size_t column) { return static_cast<int>(column) + 1; }
    // What SQLITE_TRANSIENT says without its cast of the C kind.
    static sqlite3_destructor_type transient()
    {
        return reinterpret_cast<sqlite3_destructor_type>(std::intptr_t{-1});
    }
    void keep(int result)
    {
        if (result != SQLITE_OK && !m_failed)
            m_failed = m_refuse(QString::number(sqlite3_extended_errcode(m_connection)),
                                QString::fromUtf8(sqlite3_errmsg(m_connection)));
    }

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    std::deque<std::string> m_texts; // of the row that is being filled; they never move
    Refuse m_refuse;
    std::optional<Error> m_failed;
};

// The text format of COPY: a tab between values, \N for nothing, a newline after each row.
// PostgreSQL 15 manual, COPY, "Text Format".
class CopySink final : public BulkInsert::Sink
{
public:
    CopySink(PGconn *connection, const QString &copySql, Refuse refuse)
        : m_connection(connection)
        , m_refuse(std::move(refuse))
    {
        PGresult *result = PQexec(m_connection, copySql.toUtf8().constData());
        if (PQresultStatus(result) == PGRES_COPY_IN)
            m_copying = true;
        else
            keep(result);
        PQclear(result);
        m_buffer.reserve(chunk + 4096);
    }
    ~CopySink() override
    {
        if (!m_copying)
            return;
        PQputCopyEnd(m_connection, "left unfinished");
        drain();
    }
    CopySink(const CopySink &) = delete;
    CopySink &operator=(const CopySink &) = delete;

    void whole(std::size_t column, qint64 number) override
    {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        next(column);
        m_buffer.append(digits.data(), end - digits.data());
    }
    void text(std::size_t column, const char *utf8, qsizetype length) override
    {
        next(column);
        for (qsizetype i = 0; i < length; ++i) {
            const char c = utf8[i];
            if (c == '\\')
                m_buffer.append("\\\\", 2);
            else if (c == '\t')
                m_buffer.append("\\t", 2);
            else if (c == '\n')
                m_buffer.append("\\n", 2);
            else if (c == '\r')
                m_buffer.append("\\r", 2);
            else
                m_buffer.append(c);
        }
    }
    void bytes(std::size_t column, const QByteArray &bytes) override
    {
        next(column);
        m_buffer.append("\\\\x", 3);
        m_buffer.append(bytes.toHex());
    }
    void null(std::size_t column) override
    {
        next(column);
        m_buffer.append("\\N", 2);
    }

    Done endRow() override
    {
        m_buffer.append('\n');
        return m_buffer.size() < chunk ? state() : send();
    }
    Done finish() override
    {
        if (!m_copying)
            return state();
        const Done sent = send();
        m_copying = false;
        if (PQputCopyEnd(m_connection, sent ? nullptr : "refused") != 1 && !m_failed)
            lost();
        drain();
        return state();
    }

private:
    static constexpr qsizetype chunk = 1 << 18;

    void next(std::size_t column)
    {
        if (column > 0)
            m_buffer.append('\t');
    }
    Done state() const
    {
        if (m_failed)
            return tl::unexpected(*m_failed);
        return done();
    }
    Done send()
    {
        if (m_copying && !m_failed && !m_buffer.isEmpty()
            && PQputCopyData(m_connection, m_buffer.constData(), static_cast<int>(m_buffer.size()))
                != 1)
            lost();
        m_buffer.resize(0);
        return state();
    }
    void lost() { m_failed = m_refuse({}, QString::fromUtf8(PQerrorMessage(m_connection))); }
    void keep(const PGresult *result)
    {
        if (PQresultStatus(result) == PGRES_COMMAND_OK || m_failed)
            return;
        m_failed = m_refuse(QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE)),
                            QString::fromUtf8(PQresultErrorMessage(result)));
    }
    void drain()
    {
        while (PGresult *result = PQgetResult(m_connection)) {
            keep(result);
            PQclear(result);
        }
    }

    PGconn *m_connection;
    Refuse m_refuse;
    QByteArray m_buffer;
    std::optional<Error> m_failed;
    bool m_copying = false;
};

} // namespace

std::unique_ptr<BulkInsert::Sink>
makeSqliteSink(sqlite3 *connection, const QString &insertSql, BulkInsert::Sink::Refuse refuse)
{
    if (!connection)
        return nullptr;
    return std::make_unique<SqliteSink>(connection, insertSql, std::move(refuse));
}

std::unique_ptr<BulkInsert::Sink>
makeCopySink(pg_conn *connection, const QString &copySql, BulkInsert::Sink::Refuse refuse)
{
    if (!connection)
        return nullptr;
    return std::make_unique<CopySink>(connection, copySql, std::move(refuse));
}

} // namespace keshikomi
