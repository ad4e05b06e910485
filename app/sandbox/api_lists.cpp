// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"

#include <QCryptographicHash>

namespace keshikomi::sandbox {

namespace {

constexpr int mostRows = 200;

// A whole number within bounds, `usual` when it is not given, nothing when it is wrong.
std::optional<int>
numberOf(const Request &request, const char *name, int usual, int least, int most)
{
    if (!request.query.hasQueryItem(QLatin1String(name)))
        return usual;
    bool good = false;
    const int value = request.parameter(name).toInt(&good);
    if (!good || value < least || value > most)
        return std::nullopt;
    return value;
}

// "l<row>.<digest of the filter>": a cursor of another filter is refused.
QString cursorOf(qint64 row, const QStringList &filter)
{
    const QByteArray digest =
        QCryptographicHash::hash(filter.join(QChar(u'\n')).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("l%1.%2").arg(row).arg(QLatin1String(digest.left(6).toHex()));
}

std::optional<qint64> rowOf(const QString &cursor, const QStringList &filter)
{
    if (cursor.isEmpty())
        return 0;
    bool good = false;
    const qint64 row = cursor.mid(1).section(QLatin1Char('.'), 0, 0).toLongLong(&good);
    if (!good || row < 0 || cursor != cursorOf(row, filter))
        return std::nullopt;
    return row;
}

struct Page
{
    QJsonArray data;
    bool more = false;
    qint64 lastRow = 0;
};

// Rows were asked for one beyond the limit, to know whether there are more.
template<typename Row, typename Show>
Page pageOf(const std::vector<Row> &rows, int limit, qint64 afterRow, const Show &show)
{
    Page page;
    page.lastRow = afterRow;
    for (const Row &row : rows) {
        if (page.data.size() == limit) {
            page.more = true;
            break;
        }
        page.data.append(show(row));
        page.lastRow = row.row;
    }
    return page;
}

Reply listOf(const Page &page, const QStringList &filter)
{
    Reply reply = Reply::json(200,
                              {{QStringLiteral("data"), page.data},
                               {QStringLiteral("has_more"), page.more},
                               {QStringLiteral("next_cursor"), cursorOf(page.lastRow, filter)}});
    reply.with("Cache-Control", "no-store");
    return reply;
}

QString eventCursor(qint64 seq)
{
    return QStringLiteral("e%1").arg(seq);
}

std::optional<qint64> eventSeq(const QString &cursor, qint64 head)
{
    if (cursor.isEmpty())
        return 0;
    if (cursor == QLatin1String("now"))
        return head;
    bool good = false;
    const qint64 seq = cursor.mid(1).toLongLong(&good);
    if (!good || seq < 0 || cursor != eventCursor(seq))
        return std::nullopt;
    return seq;
}

} // namespace

Reply Api::listRequests(const Request &request)
{
    const RequestFilter filter{request.parameter("client_id").toLower(),
                               request.parameter("status"),
                               request.parameter("reference")};
    const QStringList key{
        QStringLiteral("requests"), filter.clientId, filter.status, filter.reference};
    const std::optional<int> limit = numberOf(request, "limit", 50, 1, mostRows);
    const std::optional<qint64> after = rowOf(request.parameter("cursor"), key);
    RequestState state{};
    if (!limit || (!filter.status.isEmpty() && !stateOf(filter.status, &state)))
        return problem(Problem::ParameterInvalid, request);
    if (!after)
        return problem(Problem::CursorInvalid, request);
    return inStore(request, [&](Tables &tables) {
        Centre(tables, m_clock, m_mint).expireDue();
        const Page page =
            pageOf(tables.requests(filter, *after, *limit + 1),
                   *limit,
                   *after,
                   [this](const RequestRow &row) { return requestJson(row, linkOf(row.id)); });
        return listOf(page, key);
    });
}

Reply Api::listPayments(const Request &request)
{
    PaymentFilter filter{request.parameter("payment_request_id"), request.parameter("status"), {}};
    const QString since = request.parameter("updated_since");
    const QStringList key{QStringLiteral("payments"), filter.requestId, filter.status, since};
    const QDateTime instant = QDateTime::fromString(since, Qt::ISODateWithMs);
    const std::optional<int> limit = numberOf(request, "limit", 50, 1, mostRows);
    const std::optional<qint64> after = rowOf(request.parameter("cursor"), key);
    PaymentState state{};
    if (!limit || (!filter.status.isEmpty() && !stateOf(filter.status, &state))
        || (!since.isEmpty() && !instant.isValid()))
        return problem(Problem::ParameterInvalid, request);
    if (!after)
        return problem(Problem::CursorInvalid, request);
    if (instant.isValid())
        filter.updatedSince = instant.toUTC().toString(Qt::ISODateWithMs);
    return inStore(request, [&](Tables &tables) {
        return listOf(
            pageOf(tables.payments(filter, *after, *limit + 1), *limit, *after, paymentJson), key);
    });
}

Reply Api::listEvents(const Request &request)
{
    const std::optional<int> limit = numberOf(request, "limit", mostRows, 1, mostRows);
    const std::optional<int> wait = numberOf(request, "wait", 0, 0, 30);
    const std::optional<qint64> after = eventSeq(request.parameter("after"), m_store.headSeq());
    if (!limit || !wait)
        return problem(Problem::ParameterInvalid, request);
    if (!after)
        return problem(Problem::CursorInvalid, request);
    if (*after > m_store.headSeq()) // of a store that was thrown away
        return problem(Problem::CursorExpired, request);
    inStore(request, [this](Tables &tables) {
        Centre(tables, m_clock, m_mint).expireDue();
        return Reply();
    });
    m_store.waitBeyond(*after, std::chrono::seconds(*wait));
    return inStore(request, [&](Tables &tables) {
        const std::vector<QJsonObject> events = tables.events(*after, *limit);
        const qint64 last = *after + qint64(events.size());
        const qint64 head = tables.headSeq();
        QJsonArray data;
        for (const QJsonObject &event : events)
            data.append(event);
        Reply reply = Reply::json(200,
                                  {{QStringLiteral("data"), data},
                                   {QStringLiteral("next_cursor"), eventCursor(last)},
                                   {QStringLiteral("has_more"), head > last},
                                   {QStringLiteral("poll_after_ms"), 0},
                                   {QStringLiteral("stream_head_seq"), head},
                                   {QStringLiteral("oldest_seq"), tables.oldestSeq()}});
        reply.with("Cache-Control", "no-store");
        return reply;
    });
}

} // namespace keshikomi::sandbox
