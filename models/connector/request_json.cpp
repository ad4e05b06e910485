// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connector/request_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace keshikomi {

namespace {

constexpr qint64 mostYen = 9'999'999'999;

struct StateName
{
    PaymentRequestState state;
    QLatin1String name;
};

constexpr std::array stateNames{
    StateName{PaymentRequestState::Issued, QLatin1String("issued")},
    StateName{PaymentRequestState::Awaiting, QLatin1String("awaiting")},
    StateName{PaymentRequestState::PartiallyPaid, QLatin1String("partially_paid")},
    StateName{PaymentRequestState::Paid, QLatin1String("paid")},
    StateName{PaymentRequestState::Cancelled, QLatin1String("cancelled")},
    StateName{PaymentRequestState::Expired, QLatin1String("expired")},
    StateName{PaymentRequestState::Failed, QLatin1String("failed")},
};

void put(QJsonObject *object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object->insert(name, text);
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

tl::unexpected<Error> unreadable(const QString &what)
{
    return failure(ErrorCode::Network, Fault::BackendAnswerUnreadable, {what});
}

// A channel this program does not know cannot be offered; the instruction is left out of the view.
std::vector<PaymentInstruction> instructionsOf(const QJsonArray &list)
{
    std::vector<PaymentInstruction> instructions;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        const std::optional<Channel> channel = channelFromName(text(object, "channel"));
        if (!channel)
            continue;
        instructions.push_back({*channel,
                                text(object, "status"),
                                text(object, "url"),
                                text(object, "qr_payload"),
                                text(object, "payment_number"),
                                instantOf(object.value(QLatin1String("expires_at")))});
    }
    return instructions;
}

} // namespace

QByteArray requestBody(const PaymentRequestDraft &draft)
{
    QJsonObject body{{QStringLiteral("client_id"), draft.clientId}};
    put(&body, QStringLiteral("reference"), draft.reference);
    put(&body, QStringLiteral("receivable_ref"), draft.receivableRef);
    put(&body, QStringLiteral("customer_ref"), draft.customerRef);
    put(&body, QStringLiteral("work_order_ref"), draft.workOrderRef);
    put(&body, QStringLiteral("description"), draft.description);
    put(&body, QStringLiteral("description_kana"), draft.descriptionKana);
    QJsonObject payer;
    put(&payer, QStringLiteral("name"), draft.payerName);
    put(&payer, QStringLiteral("kana"), draft.payerKana);
    if (!payer.isEmpty())
        body.insert(QStringLiteral("payer"), payer);
    body.insert(QStringLiteral("amount"),
                QJsonObject{{QStringLiteral("amount"), draft.amount.amount()},
                            {QStringLiteral("currency"), QStringLiteral("JPY")}});
    if (draft.dueOn.isValid())
        body.insert(QStringLiteral("due_date"), draft.dueOn.toString(Qt::ISODate));
    if (draft.expiresAt.isValid())
        body.insert(QStringLiteral("expires_at"),
                    draft.expiresAt.toUTC().toString(Qt::ISODateWithMs));
    QJsonArray channels;
    for (const Channel channel : draft.channels)
        channels.append(channelName(channel));
    body.insert(QStringLiteral("channels"), channels);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray cancelBody(const QString &reason)
{
    QJsonObject body;
    put(&body, QStringLiteral("reason"), reason);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Result<Yen> moneyOf(const QJsonValue &value, const QString &what, qint64 least)
{
    const QJsonObject money = value.toObject();
    const QJsonValue amount = money.value(QLatin1String("amount"));
    const qint64 yen = amount.isDouble() ? amount.toInteger(-1) : -1;
    if (yen < least || yen > mostYen || text(money, "currency") != QLatin1String("JPY"))
        return unreadable(what);
    return Yen(yen);
}

QDateTime instantOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

PaymentRequestState requestStateOf(QStringView name)
{
    for (const StateName &entry : stateNames) {
        if (entry.name == name)
            return entry.state;
    }
    return PaymentRequestState::Unknown;
}

QString requestStateName(PaymentRequestState state)
{
    for (const StateName &entry : stateNames) {
        if (entry.state == state)
            return entry.name;
    }
    return QStringLiteral("unknown");
}

Result<PaymentRequestView> requestView(const QJsonObject &object)
{
    PaymentRequestView view;
    view.remoteId = text(object, "id");
    view.clientId = text(object, "client_id");
    view.version = object.value(QLatin1String("version")).toInteger(0);
    const Result<Yen> amount =
        moneyOf(object.value(QLatin1String("amount")), QStringLiteral("payment_request.amount"));
    if (!amount)
        return tl::unexpected(amount.error());
    if (view.remoteId.isEmpty() || view.remoteId.size() > 64 || view.version <= 0)
        return unreadable(QStringLiteral("payment_request.id"));
    view.amount = *amount;
    view.stateText = text(object, "status");
    view.state = requestStateOf(view.stateText);
    view.reference = text(object, "reference");
    view.receivableRef = text(object, "receivable_ref");
    view.instructions = instructionsOf(object.value(QLatin1String("instructions")).toArray());
    for (const QJsonValue &exception : object.value(QLatin1String("exceptions")).toArray())
        view.exceptions.append(exception.toString());
    view.createdAt = instantOf(object.value(QLatin1String("created_at")));
    view.updatedAt = instantOf(object.value(QLatin1String("updated_at")));
    view.expiresAt = instantOf(object.value(QLatin1String("expires_at")));
    return view;
}

} // namespace keshikomi
