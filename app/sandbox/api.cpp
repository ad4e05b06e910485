// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"

#include "app/sandbox/pay_pages.h"
#include "app/sandbox/request_body.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <thread>

namespace keshikomi::sandbox {

namespace {

// Requests come from this computer only, also those of a page that a foreign name was pointed at us
// from.
bool isLocalHost(const QByteArray &host)
{
    const QByteArray name = host.startsWith('[')
        ? host.left(host.indexOf(']') + 1)
        : host.left(host.indexOf(':') < 0 ? host.size() : host.indexOf(':'));
    return name == "127.0.0.1" || name == "localhost" || name == "[::1]";
}

bool keyFits(const QByteArray &key)
{
    return key.size() >= 16 && key.size() <= 64
        && std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

// Final answers are kept; those that a later try may change are not.
bool isKept(int status)
{
    return status < 500 && status != 401 && status != 403 && status != 408 && status != 409
        && status != 425 && status != 429;
}

QByteArray valueOf(const Reply &reply, const char *name)
{
    for (const auto &header : reply.headers) {
        if (header.first == name)
            return header.second;
    }
    return {};
}

QByteArray fingerprintOf(const Request &request, const QJsonObject &body)
{
    const QByteArray canonical = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(QByteArray(request.path.toUtf8() + '\n' + canonical),
                                    QCryptographicHash::Sha256)
        .toHex();
}

Reply replayOf(const IdempotencyRow &row)
{
    Reply reply;
    reply.status = row.status;
    reply.type = row.type;
    reply.body = row.body;
    if (!row.etag.isEmpty())
        reply.with("ETag", row.etag);
    if (!row.location.isEmpty())
        reply.with("Location", row.location);
    reply.with("Idempotency-Replayed", "true");
    return reply;
}

} // namespace

Api::Api(Store &store, const Clock &clock, const TokenMint &mint, ApiSettings settings)
    : m_store(store)
    , m_clock(clock)
    , m_mint(mint)
    , m_settings(std::move(settings))
{
}

Reply Api::handle(const Request &request)
{
    Reply reply;
    if (!isLocalHost(request.header("host")))
        reply = problem(Problem::HostForbidden, request);
    else if (request.path.startsWith(QLatin1String("/p/")))
        reply = PayPages(*this).handle(request);
    else if (request.path.startsWith(QLatin1String("/v1/")))
        reply = handleApi(request);
    else
        reply = problem(Problem::NotFound, request);
    reply.with("X-Request-Id", request.requestId.toLatin1());
    reply.with("X-Content-Type-Options", "nosniff");
    return reply;
}

Reply Api::handleApi(const Request &request)
{
    const QString below = request.path.mid(3);
    if (below == QLatin1String("/health"))
        return request.method == "GET" ? health() : problem(Problem::MethodNotAllowed, request);
    const QByteArray given = request.header("authorization");
    if (!given.startsWith("Bearer ") || !sameSecret(given.mid(7), m_settings.key))
        return problem(Problem::TokenMissing, request);
    if (below == QLatin1String("/sandbox/faults"))
        return request.method == "POST" ? setFaults(request)
                                        : problem(Problem::MethodNotAllowed, request);
    const std::optional<FaultPlan> plan = m_faults.take(request);
    if (!plan)
        return route(request, below);
    std::this_thread::sleep_for(std::chrono::milliseconds(plan->latencyMs));
    Reply reply;
    if (plan->status != 0)
        reply = problemOfStatus(plan->status, request);
    else if (!plan->dropBefore)
        reply = route(request, below);
    reply.drop = plan->dropBefore || plan->dropAfter;
    return reply;
}

Reply Api::route(const Request &request, const QString &below)
{
    const QStringList parts = below.split(QLatin1Char('/')).mid(1);
    const QString &head = parts.first();
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    const qsizetype depth = parts.size();
    if (head == QLatin1String("capabilities") && depth == 1)
        return get ? capabilities() : problem(Problem::MethodNotAllowed, request);
    if (head == QLatin1String("events") && depth == 1)
        return get ? listEvents(request) : problem(Problem::MethodNotAllowed, request);
    if (head == QLatin1String("payments") && depth == 1)
        return get ? listPayments(request) : problem(Problem::MethodNotAllowed, request);
    if (head != QLatin1String("payment-requests"))
        return problem(Problem::NotFound, request);
    if (depth == 1)
        return get ? listRequests(request)
            : post ? createRequest(request)
                   : problem(Problem::MethodNotAllowed, request);
    if (depth == 2)
        return get ? getRequest(request, parts.at(1)) : problem(Problem::MethodNotAllowed, request);
    if (depth == 3 && parts.at(2) == QLatin1String("cancel"))
        return post ? cancelRequest(request, parts.at(1))
                    : problem(Problem::MethodNotAllowed, request);
    return problem(Problem::NotFound, request);
}

Reply Api::health() const
{
    return Reply::json(
        200,
        {{QStringLiteral("status"), QStringLiteral("ok")},
         {QStringLiteral("version"), QStringLiteral("2026-11-01")},
         {QStringLiteral("time"), m_clock.now().toUTC().toString(Qt::ISODateWithMs)}});
}

Reply Api::capabilities() const
{
    const QJsonObject limit{{QStringLiteral("amount"), mostByCard},
                            {QStringLiteral("currency"), QStringLiteral("JPY")}};
    const QJsonObject card{{QStringLiteral("channel"), QStringLiteral("card_link")},
                           {QStringLiteral("limit_amount"), limit},
                           {QStringLiteral("revocable"), true},
                           {QStringLiteral("capture_method"), QStringLiteral("automatic")}};
    return Reply::json(200,
                       {{QStringLiteral("contract_version"), QStringLiteral("2026-11-01")},
                        {QStringLiteral("livemode"), false},
                        {QStringLiteral("payee"), m_settings.payee},
                        {QStringLiteral("channels"), QJsonArray{card}},
                        {QStringLiteral("longest_due_days"), longestDueDays}});
}

Reply Api::inStore(const Request &request, const std::function<Reply(Tables &)> &f)
{
    return m_store.transact(f, problem(Problem::Internal, request));
}

QString Api::linkOf(const QString &requestId) const
{
    return m_origin + QStringLiteral("/p/") + m_mint.tokenOf(requestId);
}

Reply Api::shown(const RequestRow &row, int status)
{
    Reply reply = Reply::json(status, requestJson(row));
    reply.with("ETag", '"' + QByteArray::number(row.version) + '"');
    return reply;
}

Reply Api::once(const Request &request, const QString &pathTemplate, const Action &action)
{
    const QByteArray key = request.header("idempotency-key");
    if (!keyFits(key))
        return problem(Problem::IdempotencyKeyMissing, request);
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        return problem(Problem::MediaTypeUnsupported, request);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return problem(Problem::MalformedJson, request);
    const QJsonObject body = document.object();
    const QString scope = QLatin1String(request.method) + QLatin1Char(' ') + pathTemplate
        + QLatin1Char(' ') + QLatin1String(key);
    Reply reply = inStore(request, [&](Tables &tables) {
        const QByteArray fingerprint = fingerprintOf(request, body);
        if (const auto row = tables.remembered(scope))
            return row->fingerprint == fingerprint
                ? replayOf(*row)
                : problem(Problem::IdempotencyKeyReused, request);
        Reply made = action(tables, body);
        if (isKept(made.status))
            tables.remember({scope,
                             fingerprint,
                             made.status,
                             made.type,
                             made.body,
                             valueOf(made, "ETag"),
                             valueOf(made, "Location")});
        return made;
    });
    return reply;
}

Reply Api::setFaults(const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    static const QStringList known{QStringLiteral("latency_ms"),
                                   QStringLiteral("drop_before"),
                                   QStringLiteral("drop_after"),
                                   QStringLiteral("status"),
                                   QStringLiteral("count"),
                                   QStringLiteral("method"),
                                   QStringLiteral("path_prefix")};
    const QStringList given = body.keys();
    const bool good = std::all_of(
        given.begin(), given.end(), [](const QString &name) { return known.contains(name); });
    FaultPlan plan;
    plan.latencyMs = body.value(QLatin1String("latency_ms")).toInt();
    plan.dropBefore = body.value(QLatin1String("drop_before")).toBool();
    plan.dropAfter = body.value(QLatin1String("drop_after")).toBool();
    plan.status = body.value(QLatin1String("status")).toInt();
    plan.count = body.value(QLatin1String("count")).toInt();
    plan.method = body.value(QLatin1String("method")).toString().toLatin1();
    plan.pathPrefix = body.value(QLatin1String("path_prefix")).toString();
    const bool status =
        plan.status == 0 || plan.status == 429 || plan.status == 500 || plan.status == 503;
    if (!good || !status || plan.latencyMs < 0 || plan.latencyMs > 60'000 || plan.count < 0)
        return problem(Problem::ValidationFailed, request);
    m_faults.set(plan);
    return Reply::json(200, {{QStringLiteral("count"), plan.count}});
}

} // namespace keshikomi::sandbox
