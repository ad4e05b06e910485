// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/bulk_sinks.h"

#include "models/domain/try.h"

#include <array>
#include <charconv>
#include <libpq-fe.h>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <utility>

namespace keshikomi {

namespace {

// Rows leave in statements of many rows: one statement opens tables, indexes and the journal of its
// own changes once, not once for each row. All rules hold for each row as before.
class SqliteSink final : public BulkInsert::Sink
{
public:
    SqliteSink(sqlite3 *connection, const InsertText &insert, Refuse refuse)
        : m_connection(connection)
        , m_insert(insert)
        , m_refuse(std::move(refuse))
    {
        m_one = prepared(1);
    }
    ~SqliteSink() override
    {
        askAgain();
        sqlite3_finalize(m_one);
        sqlite3_finalize(m_many);
    }
    SqliteSink(const SqliteSink &) = delete;
    SqliteSink &operator=(const SqliteSink &) = delete;

    void whole(std::size_t, qint64 number) override { m_cells.push_back({Is::Whole, number, 0}); }
    void text(std::size_t, const char *utf8, qsizetype length) override
    {
        keepBytes(Is::Text, utf8, length);
    }
    void bytes(std::size_t, const QByteArray &bytes) override
    {
        keepBytes(Is::Bytes, bytes.constData(), bytes.size());
    }
    void null(std::size_t) override { m_cells.push_back({Is::Nothing, 0, 0}); }

    void proveAfter(const ReferenceProof &proof) override { m_proof = proof; }

    Done endRow() override
    {
        if (++m_rows == m_atOnce)
            sendMany();
        return state();
    }
    Done finish() override
    {
        tellProof();
        for (std::size_t row = 0; row < m_rows; ++row)
            send(m_one, row, 1);
        clear();
        proveReferences();
        return state();
    }

private:
    // A statement of many rows takes as long to be prepared as some hundred rows to be written.
    static constexpr std::size_t atOnceAtFirst = 64, atOnceLater = 256, laterFrom = 8'192;
    // Likewise statements that the engine makes anew when it no longer looks at foreign keys.
    static constexpr std::size_t provenFrom = 1'024;

    enum class Is { Nothing, Whole, Text, Bytes };
    struct Cell final
    {
        Is is;
        qint64 number; // or where its bytes begin
        std::size_t length;
    };

    void keepBytes(Is is, const char *bytes, qsizetype length)
    {
        m_cells.push_back({is, qint64(m_bytes.size()), std::size_t(length)});
        m_bytes.append(bytes, std::size_t(length));
    }
    sqlite3_stmt *prepared(std::size_t rows)
    {
        const QByteArray sql = m_insert.forRows(rows);
        sqlite3_stmt *statement = nullptr;
        keep(sqlite3_prepare_v2(
            m_connection, sql.constData(), int(sql.size()), &statement, nullptr));
        return statement;
    }
    void sendMany()
    {
        if (!m_many && !m_failed)
            m_many = prepared(m_atOnce);
        tellProof();
        send(m_many, 0, m_rows);
        m_sent += m_rows;
        clear();
        if (m_proof && !m_isProvenAfter && m_sent >= provenFrom)
            leaveReferences();
        if (m_atOnce == atOnceAtFirst && m_sent >= laterFrom) {
            sqlite3_finalize(std::exchange(m_many, nullptr));
            m_atOnce = atOnceLater;
        }
    }
    void clear()
    {
        m_cells.clear();
        m_bytes.clear();
        m_rows = 0;
    }
    void leaveReferences()
    {
        m_isProvenAfter = !m_failed && m_proof->rest();
        if (!m_isProvenAfter)
            m_proof.reset();
    }
    void tellProof()
    {
        for (std::size_t row = 0; m_isProvenAfter && row < m_rows; ++row) {
            for (const std::size_t column : m_proof->watched()) {
                const Cell &cell = m_cells[row * m_insert.columns + column];
                if (cell.is == Is::Whole)
                    m_proof->sawWhole(column, cell.number);
                else if (cell.is == Is::Text)
                    m_proof->sawText(column, {m_bytes.data() + cell.number, cell.length});
                else if (cell.is == Is::Bytes)
                    m_proof->sawBytes(column);
                else
                    m_proof->sawNothing(column);
            }
        }
    }
    void askAgain()
    {
        if (std::exchange(m_isProvenAfter, false))
            m_proof->wake();
    }
    // As the engine says it of a row.
    void proveReferences()
    {
        if (!m_isProvenAfter)
            return;
        askAgain();
        if (m_failed)
            return;
        const Result<bool> proven = m_proof->prove();
        if (!proven)
            m_failed = proven.error();
        else if (!*proven)
            m_failed = m_refuse(QString::number(SQLITE_CONSTRAINT_FOREIGNKEY),
                                QStringLiteral("FOREIGN KEY constraint failed"));
    }
    void send(sqlite3_stmt *statement, std::size_t first, std::size_t rows)
    {
        if (m_failed)
            return;
        const std::size_t begin = first * m_insert.columns;
        for (std::size_t i = 0; i < rows * m_insert.columns; ++i)
            bindCell(statement, int(i) + 1, m_cells[begin + i]);
        const int stepped = m_failed ? SQLITE_DONE : sqlite3_step(statement);
        keep(stepped == SQLITE_DONE ? SQLITE_OK : stepped);
        sqlite3_reset(statement);
    }
    void bindCell(sqlite3_stmt *statement, int place, const Cell &cell)
    {
        const char *const bytes = m_bytes.data() + cell.number;
        switch (cell.is) {
        case Is::Nothing: return keep(sqlite3_bind_null(statement, place));
        case Is::Whole: return keep(sqlite3_bind_int64(statement, place, cell.number));
        case Is::Text:
            return keep(sqlite3_bind_text64(
                statement, place, bytes, cell.length, SQLITE_STATIC, SQLITE_UTF8));
        case Is::Bytes:
            return keep(sqlite3_bind_blob64(statement, place, bytes, cell.length, SQLITE_STATIC));
        }
    }
    Done state() const
    {
        if (m_failed)
            return tl::unexpected(*m_failed);
        return done();
    }
    void keep(int result)
    {
        if (result != SQLITE_OK && !m_failed)
            m_failed = m_refuse(QString::number(sqlite3_extended_errcode(m_connection)),
                                QString::fromUtf8(sqlite3_errmsg(m_connection)));
    }

    sqlite3 *m_connection;
    const InsertText m_insert;
    Refuse m_refuse;
    sqlite3_stmt *m_one = nullptr;
    sqlite3_stmt *m_many = nullptr; // made when there are as many rows
    std::vector<Cell> m_cells; // of the rows that are not sent yet
    std::string m_bytes; // of their texts and blobs, which stay here until the statement ran
    std::size_t m_rows = 0;
    std::size_t m_atOnce = atOnceAtFirst;
    std::size_t m_sent = 0; // rows
    std::optional<ReferenceProof> m_proof;
    bool m_isProvenAfter = false; // the engine looks at no foreign key
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

QByteArray InsertText::forRows(std::size_t rows) const
{
    const QByteArray row = ", (" + QByteArray(", ?").repeated(qsizetype(columns)).mid(2) + ')';
    return into + " VALUES " + row.repeated(qsizetype(rows)).mid(2);
}

std::unique_ptr<BulkInsert::Sink>
makeSqliteSink(sqlite3 *connection, const InsertText &insert, BulkInsert::Sink::Refuse refuse)
{
    if (!connection)
        return nullptr;
    return std::make_unique<SqliteSink>(connection, insert, std::move(refuse));
}

std::unique_ptr<BulkInsert::Sink>
makeCopySink(pg_conn *connection, const QString &copySql, BulkInsert::Sink::Refuse refuse)
{
    if (!connection)
        return nullptr;
    return std::make_unique<CopySink>(connection, copySql, std::move(refuse));
}

} // namespace keshikomi
