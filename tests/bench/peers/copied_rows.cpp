// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/copied_rows.h"

#include "tests/bench/bench.h"

#include <QUrl>
#include <QUrlQuery>

#include <libpq-fe.h>

namespace keshikomi::bench {

namespace {

struct CopiedTable
{
    const char *name;
    const char *rows;
    const char *key;
};

constexpr CopiedTable copiedTables[]{
    {"notice", "SELECT * FROM notice", "id"},
    {"notice_raw", "SELECT * FROM notice_raw", "notice"},
    {"payment", "SELECT * FROM payment", "id"},
    {"payment_notice", "SELECT * FROM payment_notice", "id"},
    {"open_payment", "SELECT * FROM open_payment", "payment"},
    {"posting", "SELECT * FROM posting WHERE kind IN ('receipt-confirmed', 'allocated')", "id"},
    {"posting_line",
     "SELECT * FROM posting_line WHERE posting IN "
     "(SELECT id FROM posting WHERE kind IN ('receipt-confirmed', 'allocated'))",
     "posting, position"},
    {"allocation", "SELECT * FROM allocation", "id"},
};

class Server final
{
public:
    explicit Server(const QString &location)
    {
        QUrl url(location);
        QUrlQuery query(url);
        m_schema = query.queryItemValue(QStringLiteral("schema")).toUtf8();
        query.removeQueryItem(QStringLiteral("schema"));
        url.setQuery(query);
        m_connection = PQconnectdb(url.toEncoded().constData());
        if (PQstatus(m_connection) != CONNECTION_OK)
            stop();
        tell("SET search_path = " + m_schema);
    }
    ~Server() { PQfinish(m_connection); }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    void tell(const QByteArray &sql) { expect(sql, PGRES_COMMAND_OK); }
    QByteArray copyOut(const QByteArray &sql)
    {
        expect("COPY (" + sql + ") TO STDOUT", PGRES_COPY_OUT);
        QByteArray rows;
        char *row = nullptr;
        int length = 0;
        while ((length = PQgetCopyData(m_connection, &row, 0)) > 0) {
            rows.append(row, length);
            PQfreemem(row);
        }
        end();
        return rows;
    }
    void copyIn(const QByteArray &table, const QByteArray &rows)
    {
        constexpr qsizetype chunk = 1 << 18;
        expect("COPY " + table + " FROM STDIN", PGRES_COPY_IN);
        for (qsizetype at = 0; at < rows.size(); at += chunk) {
            const qsizetype length = std::min(chunk, rows.size() - at);
            if (PQputCopyData(m_connection, rows.constData() + at, int(length)) != 1)
                stop();
        }
        if (PQputCopyEnd(m_connection, nullptr) != 1)
            stop();
        end();
    }

private:
    [[noreturn]] void stop() { qFatal("%s", PQerrorMessage(m_connection)); }
    void expect(const QByteArray &sql, ExecStatusType wanted)
    {
        PGresult *const result = PQexec(m_connection, sql.constData());
        if (PQresultStatus(result) != wanted)
            stop();
        PQclear(result);
    }
    void end()
    {
        while (PGresult *const result = PQgetResult(m_connection)) {
            if (PQresultStatus(result) != PGRES_COMMAND_OK)
                stop();
            PQclear(result);
        }
    }

    PGconn *m_connection;
    QByteArray m_schema;
};

} // namespace

double copiedRowsMs(const QString &location)
{
    Server server(location);
    server.tell("SET client_min_messages = error");
    std::vector<QByteArray> rows;
    for (const CopiedTable &table : copiedTables) {
        const QByteArray name(table.name);
        rows.push_back(server.copyOut(table.rows));
        server.tell("CREATE TABLE bare_" + name + " AS SELECT * FROM " + name + " WITH NO DATA");
        server.tell("ALTER TABLE bare_" + name + " ADD PRIMARY KEY (" + table.key + ")");
    }
    return wallMs([&] {
        server.tell("BEGIN");
        for (std::size_t i = 0; i < rows.size(); ++i)
            server.copyIn(QByteArray("bare_") + copiedTables[i].name, rows[i]);
        server.tell("COMMIT");
    });
}

} // namespace keshikomi::bench
