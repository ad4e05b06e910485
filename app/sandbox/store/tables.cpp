// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/tables.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

namespace keshikomi::sandbox {

namespace {

const QString requestColumns = QStringLiteral(
    "SELECT row, id, client_id, version, state, amount, fields, created_at, updated_at, expires_at"
    " FROM request");

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toByteArray()).object();
}

// A null text would be bound as NULL, which equals nothing.
QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

RequestRow requestOf(const QSqlQuery &query)
{
    RequestRow row;
    row.row = query.value(0).toLongLong();
    row.id = query.value(1).toString();
    row.clientId = query.value(2).toString();
    row.version = query.value(3).toLongLong();
    stateOf(query.value(4).toString(), &row.state);
    row.amount = query.value(5).toLongLong();
    row.fields = objectOf(query.value(6));
    row.createdAt = query.value(7).toString();
    row.updatedAt = query.value(8).toString();
    row.expiresAt = query.value(9).toString();
    return row;
}

PaymentRow paymentOf(const QSqlQuery &query)
{
    PaymentRow row;
    row.row = query.value(0).toLongLong();
    row.id = query.value(1).toString();
    row.requestId = query.value(2).toString();
    row.version = query.value(3).toLongLong();
    stateOf(query.value(4).toString(), &row.state);
    row.amount = query.value(5).toLongLong();
    row.createdAt = query.value(6).toString();
    row.updatedAt = query.value(7).toString();
    row.paidOn = query.value(8).toString();
    return row;
}

} // namespace

Tables::Tables(const QSqlDatabase &database)
    : m_database(database)
{
}

QSqlQuery Tables::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool good = !failed() && query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    good = good && query.exec();
    if (!good && !failed())
        m_failure = query.lastError().text();
    return query;
}

qint64 Tables::number(const QString &sql)
{
    QSqlQuery query = run(sql);
    return query.next() ? query.value(0).toLongLong() : 0;
}

void Tables::insert(RequestRow *request, const QByteArray &tokenHash)
{
    const QSqlQuery query =
        run(QStringLiteral("INSERT INTO request (id, client_id, version, state, amount, fields,"
                           " reference, created_at, updated_at, expires_at, token_hash)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {request->id,
             request->clientId,
             request->version,
             stateName(request->state),
             request->amount,
             QString::fromUtf8(compact(request->fields)),
             request->fields.value(QLatin1String("reference")).toString(QStringLiteral("")),
             request->createdAt,
             request->updatedAt,
             request->expiresAt,
             QString::fromLatin1(tokenHash)});
    request->row = query.lastInsertId().toLongLong();
}

void Tables::update(const RequestRow &request)
{
    run(QStringLiteral("UPDATE request SET version = ?, state = ?, updated_at = ? WHERE id = ?"),
        {request.version, stateName(request.state), request.updatedAt, request.id});
}

std::optional<RequestRow> Tables::firstRequest(const QString &condition, const QVariant &value)
{
    QSqlQuery query = run(requestColumns + condition, {value});
    if (!query.next())
        return std::nullopt;
    return requestOf(query);
}

std::optional<RequestRow> Tables::request(const QString &id)
{
    return firstRequest(QStringLiteral(" WHERE id = ?"), id);
}

std::optional<RequestRow> Tables::requestOfClient(const QString &clientId)
{
    return firstRequest(QStringLiteral(" WHERE client_id = ?"), clientId);
}

std::optional<RequestRow> Tables::requestOfToken(const QByteArray &tokenHash)
{
    return firstRequest(QStringLiteral(" WHERE token_hash = ?"), QString::fromLatin1(tokenHash));
}

std::vector<RequestRow> Tables::requests(const RequestFilter &filter, qint64 afterRow, int limit)
{
    const QString client = orEmpty(filter.clientId);
    const QString status = orEmpty(filter.status);
    const QString reference = orEmpty(filter.reference);
    QSqlQuery query =
        run(requestColumns
                + QStringLiteral(" WHERE row > ? AND (? = '' OR client_id = ?)"
                                 " AND (? = '' OR state = ?) AND (? = '' OR reference = ?)"
                                 " ORDER BY row LIMIT ?"),
            {afterRow, client, client, status, status, reference, reference, limit});
    std::vector<RequestRow> rows;
    while (query.next())
        rows.push_back(requestOf(query));
    return rows;
}

std::vector<RequestRow> Tables::overdue(const QString &now)
{
    QSqlQuery query =
        run(requestColumns
                + QStringLiteral(" WHERE state = 'awaiting' AND expires_at <= ? ORDER BY row"),
            {now});
    std::vector<RequestRow> rows;
    while (query.next())
        rows.push_back(requestOf(query));
    return rows;
}

void Tables::insert(PaymentRow *payment)
{
    const QSqlQuery query = run(
        QStringLiteral("INSERT INTO payment (id, request_id, version, state, amount, created_at,"
                       " updated_at, paid_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {payment->id,
         payment->requestId,
         payment->version,
         stateName(payment->state),
         payment->amount,
         payment->createdAt,
         payment->updatedAt,
         payment->paidOn});
    payment->row = query.lastInsertId().toLongLong();
}

std::vector<PaymentRow> Tables::payments(const PaymentFilter &filter, qint64 afterRow, int limit)
{
    const QString request = orEmpty(filter.requestId);
    const QString status = orEmpty(filter.status);
    const QString since = orEmpty(filter.updatedSince);
    QSqlQuery query = run(
        QStringLiteral("SELECT row, id, request_id, version, state, amount, created_at, updated_at,"
                       " paid_on FROM payment WHERE row > ? AND (? = '' OR request_id = ?)"
                       " AND (? = '' OR state = ?) AND (? = '' OR updated_at >= ?)"
                       " ORDER BY row LIMIT ?"),
        {afterRow, request, request, status, status, since, since, limit});
    std::vector<PaymentRow> rows;
    while (query.next())
        rows.push_back(paymentOf(query));
    return rows;
}

void Tables::append(const QString &id, const QString &type, QJsonObject event)
{
    run(QStringLiteral("UPDATE feed_counter SET value = value + 1"));
    const qint64 seq = headSeq();
    event.insert(QStringLiteral("seq"), seq);
    run(QStringLiteral("INSERT INTO event (seq, id, type, json) VALUES (?, ?, ?, ?)"),
        {seq, id, type, QString::fromUtf8(compact(event))});
}

std::vector<QJsonObject> Tables::events(qint64 afterSeq, int limit)
{
    QSqlQuery query =
        run(QStringLiteral("SELECT json FROM event WHERE seq > ? ORDER BY seq LIMIT ?"),
            {afterSeq, limit});
    std::vector<QJsonObject> list;
    while (query.next())
        list.push_back(objectOf(query.value(0)));
    return list;
}

qint64 Tables::headSeq()
{
    return number(QStringLiteral("SELECT value FROM feed_counter"));
}

qint64 Tables::oldestSeq()
{
    return number(QStringLiteral("SELECT coalesce(min(seq), 1) FROM event"));
}

std::optional<IdempotencyRow> Tables::remembered(const QString &scope)
{
    QSqlQuery query = run(QStringLiteral("SELECT fingerprint, status, type, body, etag, location"
                                         " FROM idempotency WHERE scope = ?"),
                          {scope});
    if (!query.next())
        return std::nullopt;
    return IdempotencyRow{scope,
                          query.value(0).toByteArray(),
                          query.value(1).toInt(),
                          query.value(2).toByteArray(),
                          query.value(3).toByteArray(),
                          query.value(4).toByteArray(),
                          query.value(5).toByteArray()};
}

void Tables::remember(const IdempotencyRow &row)
{
    const auto text = [](const QByteArray &bytes) {
        return bytes.isEmpty() ? QStringLiteral("") : QString::fromUtf8(bytes);
    };
    run(QStringLiteral(
            "INSERT INTO idempotency (scope, fingerprint, status, type, body, etag, location)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {row.scope,
         text(row.fingerprint),
         row.status,
         text(row.type),
         text(row.body),
         text(row.etag),
         text(row.location)});
}

} // namespace keshikomi::sandbox
