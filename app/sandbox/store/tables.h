// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/store/rows.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <optional>
#include <vector>

namespace keshikomi::sandbox {

struct RequestFilter final
{
    QString clientId, status, reference; // empty: any
};

struct PaymentFilter final
{
    QString requestId, status, updatedSince; // empty: any
};

// The tables within one transaction of the store's thread. A statement that fails is remembered;
// the transaction is then rolled back as a whole.
class Tables final
{
public:
    explicit Tables(const QSqlDatabase &database);

    void insert(RequestRow *request, const QByteArray &tokenHash);
    // Writes state, version and update time of a request or payment that is there.
    void update(const RequestRow &request);
    std::optional<RequestRow> request(const QString &id);
    std::optional<RequestRow> requestOfClient(const QString &clientId);
    std::optional<RequestRow> requestOfToken(const QByteArray &tokenHash);
    std::vector<RequestRow> requests(const RequestFilter &filter, qint64 afterRow, int limit);
    std::vector<RequestRow> overdue(const QString &now);

    void insert(PaymentRow *payment);
    std::vector<PaymentRow> payments(const PaymentFilter &filter, qint64 afterRow, int limit);

    // Gives the event the next number of the stream and keeps it. The counter is a row changed
    // inside the transaction, so that numbers become visible in their order and without gaps.
    void append(const QString &id, const QString &type, QJsonObject event);
    std::vector<QJsonObject> events(qint64 afterSeq, int limit);
    qint64 headSeq();
    qint64 oldestSeq();

    std::optional<IdempotencyRow> remembered(const QString &scope);
    void remember(const IdempotencyRow &row);

    bool failed() const { return !m_failure.isEmpty(); }
    QString failureText() const { return m_failure; }

private:
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    std::optional<RequestRow> firstRequest(const QString &condition, const QVariant &value);
    qint64 number(const QString &sql);

    QSqlDatabase m_database;
    QString m_failure;
};

} // namespace keshikomi::sandbox
