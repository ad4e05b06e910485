// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connector/event_parser.h"

#include "models/connector/request_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keshikomi {

namespace {

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

tl::unexpected<Error> unreadable(const QString &what)
{
    return failure(ErrorCode::Network, Fault::BackendAnswerUnreadable, {what});
}

tl::unexpected<Error> gap(qint64 expected, qint64 found)
{
    return failure(
        ErrorCode::Network, Fault::BackendGap, {QString::number(expected), QString::number(found)});
}

std::optional<NoticeKind> noticeKindOf(const QString &type)
{
    if (type == QLatin1String("payment.authorised") || type == QLatin1String("payment.preliminary"))
        return NoticeKind::Preliminary;
    if (type == QLatin1String("payment.confirmed"))
        return NoticeKind::Confirmed;
    if (type == QLatin1String("payment.reversed") || type == QLatin1String("payment.voided"))
        return NoticeKind::PreliminaryCancelled;
    return std::nullopt;
}

bool withoutEffect(const QString &type)
{
    return type == QLatin1String("payment.failed") || type == QLatin1String("payment.captured");
}

Result<NoticeRecord> noticeOf(NoticeKind kind, const QJsonObject &payment, const FeedEvent &event)
{
    NoticeRecord notice;
    notice.kind = kind;
    const std::optional<Channel> channel = channelFromName(text(payment, "channel"));
    const Result<Yen> amount =
        moneyOf(payment.value(QLatin1String("amount")), event.eventId + QStringLiteral(" amount"));
    if (!amount)
        return tl::unexpected(amount.error());
    if (!channel)
        return unreadable(event.eventId + QStringLiteral(" channel"));
    notice.channel = *channel;
    notice.amount = *amount;
    // A hold on a card has no day at a till: the day in Japan on which it happened.
    const QString paidOn = text(payment, "paid_on");
    notice.receivedOn = paidOn.isEmpty() ? event.occurredAt.toOffsetFromUtc(9 * 3600).date()
                                         : QDate::fromString(paidOn, Qt::ISODate);
    if (!notice.receivedOn.isValid())
        return unreadable(event.eventId + QStringLiteral(" paid_on"));
    notice.valueOn = QDate::fromString(text(payment, "value_date"), Qt::ISODate);
    notice.payerName = text(payment, "payer_name_kana");
    notice.requestId = text(payment, "payment_request_id");
    notice.inquiryNumber = event.paymentId;
    notice.raw = event.raw;
    return notice;
}

Done readPayment(FeedEvent *event, const QJsonObject &object)
{
    event->paymentId = text(object, "id");
    const std::optional<NoticeKind> kind = noticeKindOf(event->type);
    if (!kind) {
        event->known = withoutEffect(event->type);
        return done();
    }
    if (event->paymentId.isEmpty())
        return unreadable(event->eventId + QStringLiteral(" payment id"));
    Result<NoticeRecord> notice = noticeOf(*kind, object, *event);
    if (!notice)
        return tl::unexpected(notice.error());
    event->notice = *std::move(notice);
    return done();
}

Done readRequest(FeedEvent *event, const QJsonObject &object)
{
    Result<PaymentRequestView> request = requestView(object);
    if (!request)
        return tl::unexpected(request.error());
    event->known = request->state != PaymentRequestState::Unknown;
    event->request = *std::move(request);
    return done();
}

// The number the first event must have; 0 when any will do.
qint64 expectedFirst(const FeedPosition &from, const QJsonObject &answer)
{
    if (from.seq > 0)
        return from.seq + 1;
    return from.cursor.isEmpty() ? answer.value(QLatin1String("oldest_seq")).toInteger(0) : 0;
}

} // namespace

Result<FeedEvent> feedEvent(const QJsonObject &object, const QString &source)
{
    FeedEvent event;
    event.source = source;
    event.eventId = text(object, "id");
    event.seq = object.value(QLatin1String("seq")).toInteger(0);
    event.type = text(object, "type");
    event.occurredAt = instantOf(object.value(QLatin1String("occurred_at")));
    event.raw = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QJsonObject resource = object.value(QLatin1String("resource")).toObject();
    event.resourceType = text(resource, "type");
    event.resourceId = text(resource, "id");
    event.resourceVersion = resource.value(QLatin1String("version")).toInteger(0);
    if (event.eventId.isEmpty() || event.eventId.size() > 64 || event.seq <= 0
        || event.type.isEmpty() || !event.occurredAt.isValid())
        return unreadable(QStringLiteral("event ") + event.eventId);
    const QJsonObject data =
        object.value(QLatin1String("data")).toObject().value(QLatin1String("object")).toObject();
    Done read = done();
    if (event.type.startsWith(QLatin1String("payment.")))
        read = readPayment(&event, data);
    else if (event.type.startsWith(QLatin1String("payment_request.")))
        read = readRequest(&event, data);
    else
        event.known = false;
    if (!read)
        return tl::unexpected(read.error());
    return event;
}

Result<FeedBatch> feedBatch(const QByteArray &body, const FeedPosition &from, const QString &source)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QJsonValue data = answer.value(QLatin1String("data"));
    FeedBatch batch;
    batch.next = {text(answer, "next_cursor"), from.seq};
    batch.hasMore = answer.value(QLatin1String("has_more")).toBool();
    batch.headSeq = answer.value(QLatin1String("stream_head_seq")).toInteger(-1);
    if (!data.isArray() || batch.next.cursor.isEmpty() || batch.headSeq < 0)
        return unreadable(QStringLiteral("events"));
    if (batch.headSeq < from.seq)
        return gap(from.seq + 1, batch.headSeq);
    qint64 expected = expectedFirst(from, answer);
    for (const QJsonValue &value : data.toArray()) {
        Result<FeedEvent> event = feedEvent(value.toObject(), source);
        if (!event)
            return tl::unexpected(event.error());
        if (expected > 0 && event->seq != expected)
            return gap(expected, event->seq);
        expected = event->seq + 1;
        batch.next.seq = event->seq;
        batch.events.push_back(*std::move(event));
    }
    return batch;
}

} // namespace keshikomi
