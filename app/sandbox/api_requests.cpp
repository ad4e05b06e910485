// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"
#include "app/sandbox/request_body.h"

#include <QJsonDocument>

namespace keshikomi::sandbox {

namespace {

const QString hrefBase = QStringLiteral("/v1/payment-requests/");

Reply refused(const BodyFault &fault, const Request &request)
{
    return problem(fault.kind, request, {{QStringLiteral("errors"), fault.errors}});
}

} // namespace

Reply Api::createRequest(const Request &request)
{
    const Action create = [&](Tables &tables, const QJsonObject &body) {
        if (const auto fault = faultOfRequestBody(body, m_clock))
            return refused(*fault, request);
        Centre centre(tables, m_clock, m_mint);
        centre.expireDue();
        const QString clientId = body.value(QLatin1String("client_id")).toString().toLower();
        if (const auto there = tables.requestOfClient(clientId)) {
            const QJsonObject existing{{QStringLiteral("id"), there->id},
                                       {QStringLiteral("href"), QString(hrefBase + there->id)}};
            return problem(
                Problem::DuplicateClientId, request, {{QStringLiteral("existing"), existing}});
        }
        const RequestRow made = centre.create(body);
        Reply reply = shown(made, 201);
        reply.with("Location", (hrefBase + made.id).toLatin1());
        return reply;
    };
    return linked(once(request, QStringLiteral("/payment-requests"), create));
}

Reply Api::getRequest(const Request &request, const QString &id)
{
    Reply reply = inStore(request, [&](Tables &tables) {
        Centre(tables, m_clock, m_mint).expireDue();
        const auto row = tables.request(id);
        return row ? shown(*row, 200) : problem(Problem::NotFound, request);
    });
    const QByteArray known = request.header("if-none-match");
    if (reply.status == 200 && !known.isEmpty() && reply.headers.first().second == known) {
        reply.status = 304;
        reply.body.clear();
        return reply;
    }
    return linked(std::move(reply));
}

Reply Api::cancelRequest(const Request &request, const QString &id)
{
    const Action cancel = [&](Tables &tables, const QJsonObject &body) {
        Centre centre(tables, m_clock, m_mint);
        centre.expireDue();
        return cancelIn(centre, tables, request, id, body);
    };
    return linked(once(request, QStringLiteral("/payment-requests/{id}/cancel"), cancel));
}

Reply Api::cancelIn(Centre &centre,
                    Tables &tables,
                    const Request &request,
                    const QString &id,
                    const QJsonObject &body) const
{
    if (const auto fault = faultOfCancelBody(body))
        return refused(*fault, request);
    auto row = tables.request(id);
    if (!row)
        return problem(Problem::NotFound, request);
    const QByteArray seen = request.header("if-match");
    if (seen.isEmpty())
        return problem(Problem::IfMatchRequired, request);
    const QJsonObject state{{QStringLiteral("current_status"), stateName(row->state)},
                            {QStringLiteral("current_version"), row->version}};
    if (seen != '"' + QByteArray::number(row->version) + '"')
        return problem(Problem::VersionMismatch, request, state);
    if (row->state == RequestState::Paid)
        return problem(Problem::PaymentInProgress, request, state);
    if (row->state != RequestState::Awaiting)
        return problem(Problem::StateConflict, request, state);
    centre.cancel(&*row, body.value(QLatin1String("reason")).toString());
    return shown(*row, 200);
}

// What is kept holds no link; what is sent does.
Reply Api::linked(Reply reply) const
{
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    if (reply.status >= 300 || !object.contains(QLatin1String("instructions")))
        return reply;
    const QString link = linkOf(object.value(QLatin1String("id")).toString());
    QJsonArray instructions = object.value(QLatin1String("instructions")).toArray();
    for (QJsonValueRef item : instructions) {
        QJsonObject instruction = item.toObject();
        instruction.insert(QStringLiteral("url"), link);
        instruction.insert(QStringLiteral("qr_payload"), link);
        item = instruction;
    }
    QJsonObject whole = object;
    whole.insert(QStringLiteral("instructions"), instructions);
    reply.body = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    reply.with("Cache-Control", "no-store");
    return reply;
}

} // namespace keshikomi::sandbox
