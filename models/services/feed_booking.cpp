// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/feed_booking.h"

#include "models/domain/try.h"
#include "models/services/booking.h"
#include "models/services/request_clearing.h"
#include "models/services/settlement/settlement_taking.h"
#include "models/services/sheets/pay_number_service.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/asking/outbox.h"
#include "models/storage/asking/payment_requests.h"
#include "models/storage/asking/stores.h"
#include "models/storage/books/operations.h"
#include "models/storage/receipts/booking_turn.h"
#include "models/storage/receipts/feed.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/payments.h"

namespace keshikomi {

namespace {

QString agreementKey(const QString &source)
{
    return QStringLiteral("backend:") + source;
}

// Kept events nobody may overlook: they speak of money or of a request, but this program does not
// know what they do to it.
bool concernsMoney(const FeedEvent &event)
{
    static const QStringList kinds{QStringLiteral("payment"),
                                   QStringLiteral("payment_request"),
                                   QStringLiteral("refund"),
                                   QStringLiteral("dispute")};
    return kinds.contains(event.type.section(QLatin1Char('.'), 0, 0));
}

class BatchBooker final
{
public:
    BatchBooker(Session &session, const Stamp &stamp, Agreement agreement)
        : m_session(session)
        , m_stamp(stamp)
        , m_agreement(std::move(agreement))
    {
    }

    Result<FeedEffect> book(const FeedBatch &batch)
    {
        for (const FeedEvent &event : batch.events) {
            KK_TRY(const bool known, isFeedEventKnown(m_session, event));
            if (!known)
                KK_CHECK(take(event));
        }
        return m_effect;
    }

private:
    Done take(const FeedEvent &event)
    {
        if (m_effect.events++ == 0)
            KK_CHECK(recordOperation(m_session, "feed", m_stamp));
        KK_TRY(const bool fresh, insertFeedEvent(m_session, event, m_stamp));
        if (!fresh) // another seat was quicker; its transaction holds the effects
            return failure(
                ErrorCode::Conflict, Fault::ChangedMeanwhile, {QStringLiteral("feed_event")});
        if (!event.known)
            KK_CHECK(keepUnknown(event));
        if (event.request)
            KK_CHECK(takeRequest(*event.request));
        return event.notice ? takeMoney(event) : done();
    }

    Done keepUnknown(const FeedEvent &event)
    {
        ++m_effect.unknown;
        if (!concernsMoney(event))
            return done();
        return raiseTask(m_session,
                         "feed-event-unknown",
                         {event.type, event.resourceId},
                         std::nullopt,
                         std::nullopt,
                         m_stamp);
    }

    // By our own id: the answer to the request may have been lost, then its first event tells the
    // backend's id. Requests of other programs of the same house are not ours.
    Done takeRequest(const PaymentRequestView &view)
    {
        KK_TRY(const auto known, requestByClientId(m_session, view.clientId));
        if (!known)
            return done();
        KK_CHECK(storeView(m_session, *known, view));
        return keepPaymentNumbers(m_session, *known, view, m_stamp);
    }

    // The feed's own payment id pairs the notices of one payment and keeps two payments of the same
    // amount apart. A Booker for each event: it must not take an event for a second receipt.
    Done takeMoney(const FeedEvent &event)
    {
        NoticeRecord record = *event.notice;
        record.slipKey = event.paymentId;
        record.reissue = 0;
        KK_TRY(const auto request, requestByRemoteId(m_session, record.requestId));
        StoredReceipts books(m_session, m_stamp);
        Booker booker(m_session, books, m_stamp, std::nullopt);
        KK_TRY(const Booked booked,
               booker.book(arriving(m_agreement,
                                    std::move(record),
                                    BookingSource::Feed,
                                    request ? std::optional(request->id) : std::nullopt)));
        if (booked.how != Booked::How::Fresh || event.notice->kind != NoticeKind::Confirmed)
            return done();
        ++m_effect.payments;
        KK_TRY(const auto payments, confirmedOfFeed(m_session, m_agreement.id, event.paymentId));
        for (const PaymentId payment : payments) {
            KK_TRY(const Yen cleared, clearOwnRequest(m_session, payment, m_run, m_stamp));
            m_effect.cleared += cleared.isZero() ? 0 : 1;
            m_effect.clearedAmount += cleared;
        }
        return done();
    }

    Session &m_session;
    const Stamp &m_stamp;
    const Agreement m_agreement;
    std::optional<RunId> m_run;
    FeedEffect m_effect;
};

QDate earliestReceipt(const FeedBatch &batch)
{
    QDate earliest;
    for (const FeedEvent &each : batch.events) {
        const QDate day = each.notice ? each.notice->receivedOn : QDate();
        if (day.isValid())
            earliest = earliest.isValid() ? std::min(earliest, day) : day;
    }
    return earliest;
}

} // namespace

Result<Agreement> feedAgreement(Session &session, const QString &source, QDate today)
{
    KK_TRY(const auto found, findAgreement(session, agreementKey(source)));
    if (found)
        return *found;
    KK_TRY(const House house, requireHouse(session));
    NewAgreement agreement;
    agreement.key = agreementKey(source);
    agreement.channel = Channel::CardLink;
    agreement.name = source;
    agreement.source = BookingSource::Feed;
    return putAgreement(session, house.legalEntity, agreement, today);
}

Result<FeedEffect> bookBatch(Session &session, const Stamp &stamp, const FeedBatch &batch)
{
    if (batch.events.empty())
        qFatal("a batch of the feed must hold events");
    const FeedEvent &first = batch.events.front();
    KK_TRY(const FeedPosition before, feedPosition(session, first.source));
    if (before.seq > 0 && first.seq > before.seq + 1)
        return failure(ErrorCode::Network,
                       Fault::BackendGap,
                       {QString::number(before.seq + 1), QString::number(first.seq)});
    KK_TRY(const Agreement agreement, feedAgreement(session, first.source, stamp.today));
    KK_CHECK(takeBookingTurn(session, agreement.id));
    KK_TRY(FeedEffect effect, BatchBooker(session, stamp, agreement).book(batch));
    const QDate earliest = earliestReceipt(batch);
    if (effect.payments > 0 && earliest.isValid())
        KK_CHECK(settleWhatReportsTold(session, agreement.id, earliest, stamp));
    KK_CHECK(storeFeedPosition(session, first.source, batch.next));
    KK_TRY(effect.position, feedPosition(session, first.source));
    return effect;
}

} // namespace keshikomi
