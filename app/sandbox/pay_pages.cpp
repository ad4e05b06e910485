// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pay_pages.h"

#include <QFile>
#include <QHash>
#include <QLocale>

static void loadPages()
{
    Q_INIT_RESOURCE(sandbox_page);
}

namespace keshikomi::sandbox {

namespace {

constexpr int triesAMinute = 10; // per token

QByteArray file(const QString &name)
{
    loadPages();
    QFile source(QStringLiteral(":/sandbox/") + name);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("the program was built without %s", qPrintable(name));
    return source.readAll();
}

Reply guarded(int status, const QByteArray &type, const QByteArray &body)
{
    Reply reply;
    reply.status = status;
    reply.type = type;
    reply.body = body;
    reply.headers = {
        {"Content-Security-Policy",
         "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"},
        {"Referrer-Policy", "no-referrer"},
        {"X-Robots-Tag", "noindex"},
        {"Cache-Control", "no-store"}};
    return reply;
}

Reply html(int status, const QString &name, const QHash<QString, QString> &values = {})
{
    QString body = QString::fromUtf8(file(QStringLiteral("frame.html")));
    body.replace(QStringLiteral("{{content}}"), QString::fromUtf8(file(name)));
    for (auto it = values.begin(); it != values.end(); ++it)
        body.replace(QStringLiteral("{{%1}}").arg(it.key()), it.value().toHtmlEscaped());
    return guarded(status, QByteArrayLiteral("text/html; charset=utf-8"), body.toUtf8());
}

QString yen(qint64 amount)
{
    return QLocale(QLocale::Japanese, QLocale::Japan).toString(amount);
}

QString dayOf(const RequestRow &row)
{
    const QString due = row.fields.value(QLatin1String("due_date")).toString();
    const QDate day = due.isEmpty()
        ? QDateTime::fromString(row.expiresAt, Qt::ISODateWithMs).toOffsetFromUtc(9 * 3600).date()
        : QDate::fromString(due, Qt::ISODate);
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

QHash<QString, QString> factsOf(const RequestRow &row, const QString &token, const QString &payee)
{
    const QString reference = row.fields.value(QLatin1String("reference")).toString();
    const QString about = row.fields.value(QLatin1String("description")).toString();
    const QString none = QStringLiteral("—");
    return {{QStringLiteral("payee"), payee},
            {QStringLiteral("reference"), reference.isEmpty() ? none : reference},
            {QStringLiteral("about"), about.isEmpty() ? none : about},
            {QStringLiteral("amount"), yen(row.amount)},
            {QStringLiteral("due"), dayOf(row)},
            {QStringLiteral("token"), token}};
}

QString pageOf(RequestState state, bool declined)
{
    switch (state) {
    case RequestState::Awaiting:
        return declined ? QStringLiteral("declined.html") : QStringLiteral("pay.html");
    case RequestState::Paid: return QStringLiteral("paid.html");
    case RequestState::Cancelled: return QStringLiteral("cancelled.html");
    case RequestState::Expired: return QStringLiteral("expired.html");
    }
    return QStringLiteral("unknown.html");
}

} // namespace

Reply PayPages::handle(const Request &request)
{
    const QStringList parts = request.path.split(QLatin1Char('/')).mid(2);
    const QString &token = parts.first();
    const bool get = request.method == "GET";
    if (parts.size() == 1 && get && token == QLatin1String("style.css"))
        return guarded(200, QByteArrayLiteral("text/css; charset=utf-8"), file(token));
    if (parts.size() == 1 && get)
        return page(request, token);
    if (parts.size() == 2 && get && parts.at(1) == QLatin1String("status"))
        return status(request, token);
    if (parts.size() == 2 && request.method == "POST" && parts.at(1) == QLatin1String("pay"))
        return pay(request, token);
    return html(404, QStringLiteral("unknown.html"));
}

Reply PayPages::page(const Request &request, const QString &token)
{
    const bool declined = request.parameter("answer") == QLatin1String("declined");
    return m_api.inStore(request, [&](Tables &tables) {
        Centre(tables, m_api.m_clock, m_api.m_mint).expireDue();
        const auto row = tables.requestOfToken(TokenMint::hashOf(token));
        if (!row)
            return html(404, QStringLiteral("unknown.html"));
        return html(
            200, pageOf(row->state, declined), factsOf(*row, token, m_api.m_settings.payee));
    });
}

bool PayPages::tooOften(const QString &token)
{
    const QDateTime now = m_api.m_clock.now();
    const std::lock_guard lock(m_api.m_triesMutex);
    for (auto it = m_api.m_tries.begin(); it != m_api.m_tries.end();) {
        it->removeIf([&now](const QDateTime &at) { return at.secsTo(now) >= 60; });
        it = it->isEmpty() ? m_api.m_tries.erase(it) : std::next(it);
    }
    QList<QDateTime> &tries = m_api.m_tries[TokenMint::hashOf(token)];
    tries.append(now);
    return tries.size() > triesAMinute;
}

Reply PayPages::pay(const Request &request, const QString &token)
{
    const QUrlQuery form(QString::fromLatin1(request.body));
    const QString action = form.queryItemValue(QStringLiteral("action"));
    const bool approve = action == QLatin1String("approve");
    if (!approve && action != QLatin1String("decline"))
        return html(400, QStringLiteral("unknown.html"));
    if (tooOften(token))
        return html(429, QStringLiteral("busy.html"));
    return m_api.inStore(request, [&](Tables &tables) {
        Centre centre(tables, m_api.m_clock, m_api.m_mint);
        centre.expireDue();
        auto row = tables.requestOfToken(TokenMint::hashOf(token));
        if (!row)
            return html(404, QStringLiteral("unknown.html"));
        const Centre::Answer answer = centre.pay(&*row, approve);
        Reply reply = guarded(303, QByteArrayLiteral("text/html; charset=utf-8"), {});
        const QByteArray to = "/p/" + token.toLatin1();
        reply.with("Location", answer == Centre::Answer::Declined ? to + "?answer=declined" : to);
        return reply;
    });
}

Reply PayPages::status(const Request &request, const QString &token)
{
    return m_api.inStore(request, [&](Tables &tables) {
        Centre(tables, m_api.m_clock, m_api.m_mint).expireDue();
        const auto row = tables.requestOfToken(TokenMint::hashOf(token));
        if (!row)
            return problem(Problem::NotFound, request);
        const Reply body = Reply::json(200, {{QStringLiteral("status"), stateName(row->state)}});
        return guarded(200, body.type, body.body);
    });
}

} // namespace keshikomi::sandbox
