// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/feed_inbox.h"

#include "models/domain/try.h"
#include "models/services/on_finished.h"
#include "models/storage/books/seals.h"
#include "models/storage/receipts/feed.h"

namespace keshikomi {

namespace {

const QString leaseName = QStringLiteral("event-consumer");
constexpr std::chrono::seconds leaseTime{60};
constexpr std::chrono::seconds renewTime{20};
constexpr std::chrono::seconds storeAgain{5};

Result<bool> holdLease(Session &session, const QString &owner, const QDateTime &now)
{
    return takeLease(session, leaseName, owner, now, now.addSecs(leaseTime.count()));
}

} // namespace

FeedInbox::FeedInbox(
    ServiceContext context, Backend &backend, Actor actor, Backoff backoff, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_actor(std::move(actor))
    , m_source(backend.source())
    , m_reader(backend, backoff)
{
    m_lease.setInterval(renewTime);
    m_again.setSingleShot(true);
    connect(&m_lease, &QTimer::timeout, this, &FeedInbox::renew);
    connect(&m_again, &QTimer::timeout, this, &FeedInbox::take);
    connect(&m_reader, &FeedReader::batch, this, &FeedInbox::book);
    connect(&m_reader, &FeedReader::upToDate, this, &FeedInbox::upToDate);
    connect(&m_reader, &FeedReader::away, this, &FeedInbox::away);
    connect(&m_reader, &FeedReader::broken, this, &FeedInbox::fail);
}

void FeedInbox::start()
{
    m_running = true;
    take();
}

void FeedInbox::stop()
{
    m_running = false;
    ++m_round;
    m_reader.stop();
    m_lease.stop();
    m_again.stop();
    if (!m_mine)
        return;
    m_mine = false;
    m_context.store.write([owner = m_actor.seat, now = m_context.clock.now()](Session &session) {
        return takeLease(session, leaseName, owner, now, now.addMSecs(-1));
    });
}

// The agreement comes first: a backend is of no use before the house is set up.
void FeedInbox::take()
{
    ++m_round;
    m_reader.stop();
    if (const Done may = require(m_actor, Permission::Synchronise); !may)
        return fail(may.error());
    const auto job = [source = m_source,
                      owner = m_actor.seat,
                      now = m_context.clock.now(),
                      today = m_context.clock.today()](Session &session) -> Result<FeedPlace> {
        KK_CHECK(feedAgreement(session, source, today));
        FeedPlace place;
        KK_TRY(place.mine, holdLease(session, owner, now));
        KK_TRY(place.position, feedPosition(session, source));
        return place;
    };
    onFinished(
        m_context.store.write(job), this, [this, round = m_round](const Result<FeedPlace> &place) {
            if (m_running && m_round == round)
                taken(place);
        });
}

void FeedInbox::taken(const Result<FeedPlace> &place)
{
    if (!place)
        return fail(place.error());
    m_mine = place->mine;
    if (!m_mine)
        return lose();
    m_lease.start();
    m_reader.start(place->position);
}

void FeedInbox::lose()
{
    m_mine = false;
    ++m_round;
    m_reader.stop();
    m_lease.stop();
    m_again.start(renewTime);
    Q_EMIT elsewhere();
}

// A failure of the store shows when the next batch is booked; until then the lease holds.
void FeedInbox::renew()
{
    onFinished(
        m_context.store.write([owner = m_actor.seat, now = m_context.clock.now()](
                                  Session &session) { return holdLease(session, owner, now); }),
        this,
        [this, round = m_round](const Result<bool> &mine) {
            if (m_running && m_round == round && mine && !*mine)
                lose();
        });
}

void FeedInbox::book(const FeedBatch &batch)
{
    const auto job = [stamp = m_context.stamp(m_actor), batch](Session &session) {
        return bookBatch(session, stamp, batch);
    };
    onFinished(m_context.store.write(job),
               this,
               [this, batch, round = m_round](const Result<FeedEffect> &effect) {
                   if (m_running && m_round == round)
                       stored(batch, effect);
               });
}

void FeedInbox::stored(const FeedBatch &batch, const Result<FeedEffect> &effect)
{
    if (!effect)
        return fail(effect.error());
    m_reader.proceed(effect->position);
    Q_EMIT booked(*effect);
    if (!batch.hasMore && m_running)
        Q_EMIT upToDate();
}

// The store's own troubles and seats in each other's way pass; everything else would come again.
void FeedInbox::fail(const Error &error)
{
    ++m_round;
    m_reader.stop();
    if (error.code == ErrorCode::Storage || error.fault == Fault::ChangedMeanwhile) {
        m_again.start(storeAgain);
        Q_EMIT away(error);
        return;
    }
    stop();
    Q_EMIT broken(error);
}

} // namespace keshikomi
