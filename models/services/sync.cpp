// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sync.h"

#include "models/domain/try.h"
#include "models/services/on_finished.h"
#include "models/storage/asking/outbox.h"
#include "models/storage/receipts/feed.h"

namespace keshikomi {

namespace {

constexpr std::chrono::seconds lookAgain{1};

// What happens by itself is not the deed of the person who happens to sit here.
Actor machineOf(const Actor &actor)
{
    return Actor{QStringLiteral("sync"), actor.role, actor.seat};
}

} // namespace

SyncService::SyncService(
    ServiceContext context, Backend &backend, const Actor &actor, Backoff backoff, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_source(backend.source())
    , m_outbox(context, backend, machineOf(actor))
    , m_inbox(context, backend, machineOf(actor), backoff)
{
    m_tick.setInterval(lookAgain);
    connect(&m_tick, &QTimer::timeout, this, &SyncService::tick);
    connect(&m_outbox, &OutboxPump::settled, this, &SyncService::takeOutcome);
    connect(&m_outbox, &OutboxPump::idle, this, &SyncService::sentAll);
    connect(&m_outbox, &OutboxPump::failed, this, &SyncService::goAway);
    connect(&m_inbox, &FeedInbox::booked, this, &SyncService::takeEffect);
    connect(&m_inbox, &FeedInbox::upToDate, this, &SyncService::readAll);
    connect(&m_inbox, &FeedInbox::away, this, &SyncService::goAway);
    connect(&m_inbox, &FeedInbox::broken, this, &SyncService::breakOff);
    connect(&m_inbox, &FeedInbox::elsewhere, this, &SyncService::standBy);
}

SyncService::~SyncService()
{
    m_inbox.stop();
}

void SyncService::start()
{
    if (m_mode != Mode::Off)
        return;
    m_mode = Mode::Following;
    m_tick.start();
    m_outbox.tryEachOnce(false);
    m_outbox.pump();
    m_inbox.start();
}

void SyncService::stop()
{
    m_mode = Mode::Off;
    m_tick.stop();
    m_inbox.stop();
    show(Status::Off);
}

void SyncService::once()
{
    if (m_mode != Mode::Off)
        qFatal("one synchronisation at a time");
    m_mode = Mode::SendingOnce;
    m_report = SyncReport{};
    m_outbox.tryEachOnce(true);
    m_outbox.pump();
}

void SyncService::wake()
{
    if (m_mode == Mode::Following)
        m_outbox.pump();
}

void SyncService::tick()
{
    m_outbox.pump();
    if (m_status == Status::Elsewhere)
        lookWhatOthersBooked();
}

void SyncService::lookWhatOthersBooked()
{
    onFinished(m_context.store.read(
                   [source = m_source](Session &session) { return feedPosition(session, source); }),
               this,
               [this](const Result<FeedPosition> &position) {
                   if (!position || *position == m_seen)
                       return;
                   m_seen = *position;
                   Q_EMIT changed();
               });
}

void SyncService::takeOutcome(const OutboxOutcome &outcome)
{
    using Kind = OutboxOutcome::Kind;
    m_report.sent += outcome.kind == Kind::Delivered ? 1 : 0;
    m_report.refused += outcome.kind == Kind::Dead ? 1 : 0;
    if (outcome.kind == Kind::Delivered || outcome.kind == Kind::Dead) {
        Q_EMIT changed();
        return;
    }
    if (outcome.error)
        m_report.held = outcome.error;
    const bool unreached = outcome.error
        && (outcome.error->fault == Fault::BackendAway
            || outcome.error->fault == Fault::BackendAddressWrong);
    if (m_mode == Mode::Following && m_status == Status::Online && unreached)
        show(Status::Away, outcome.error);
}

void SyncService::takeEffect(const FeedEffect &effect)
{
    m_report.events += effect.events;
    m_report.unknownEvents += effect.unknown;
    m_report.payments += effect.payments;
    m_report.cleared += effect.cleared;
    m_report.clearedAmount += effect.clearedAmount;
    if (effect.events > 0)
        Q_EMIT changed();
}

void SyncService::sentAll()
{
    if (m_mode != Mode::SendingOnce)
        return;
    m_mode = Mode::ReadingOnce;
    m_inbox.start();
}

void SyncService::readAll()
{
    if (m_mode == Mode::ReadingOnce)
        return end(std::nullopt);
    if (m_mode != Mode::Following)
        return;
    // It answers again: what waited for a later attempt need not wait any longer.
    if (m_status == Status::Away) {
        onFinished(m_context.store.write([now = m_context.clock.now()](Session &session) {
            return hastenOutbox(session, now);
        }),
                   this,
                   [this](const Done &) { wake(); });
    }
    show(Status::Online);
}

void SyncService::goAway(const Error &error)
{
    if (m_mode == Mode::SendingOnce || m_mode == Mode::ReadingOnce)
        end(error);
    else if (m_mode == Mode::Following && m_status != Status::Broken)
        show(Status::Away, error);
}

void SyncService::breakOff(const Error &error)
{
    if (m_mode == Mode::ReadingOnce)
        end(error);
    else
        show(Status::Broken, error);
}

void SyncService::standBy()
{
    if (m_mode == Mode::ReadingOnce) {
        m_report.elsewhere = true;
        end(std::nullopt);
    } else {
        show(Status::Elsewhere);
    }
}

void SyncService::end(const std::optional<Error> &error)
{
    m_mode = Mode::Off;
    m_inbox.stop();
    m_report.error = error;
    onFinished(m_context.store.read([](Session &session) { return countOutbox(session); }),
               this,
               [this](const Result<OutboxCount> &count) {
                   if (count) {
                       m_report.waiting = count->waiting;
                       m_report.nextTry = count->nextAt;
                   } else if (!m_report.error) {
                       m_report.error = count.error();
                   }
                   Q_EMIT finished(m_report);
               });
}

void SyncService::show(Status status, const std::optional<Error> &problem)
{
    if (m_status == status && m_problem == problem)
        return;
    m_status = status;
    m_problem = problem;
    Q_EMIT statusChanged();
}

} // namespace keshikomi
