// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/outbox_pump.h"

#include "models/domain/try.h"
#include "models/services/on_finished.h"
#include "models/services/outbox_writing.h"
#include "models/storage/asking/outbox.h"

#include <QPointer>

#include <utility>

namespace keshikomi {

namespace {

constexpr int mostAtOnce = 4; // so that one slow answer does not hold up the next customer

} // namespace

OutboxPump::OutboxPump(ServiceContext context, Backend &backend, Actor actor, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_backend(backend)
    , m_actor(std::move(actor))
{
}

void OutboxPump::tryEachOnce(bool once)
{
    m_once = once;
    m_tried.clear();
}

// The reading connection looks: an empty outbox costs no transaction. Only the first look waits in
// the line of the writers, behind what a pump before this one at this seat may still be taking.
void OutboxPump::pump()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    const int most = mostAtOnce + int(m_onTheWay.size()) + int(m_tried.size());
    const bool first = std::exchange(m_first, false);
    const auto look =
        [leftAt = first ? m_actor.seat : QString(), now = m_context.clock.now(), most](
            Session &session) { return sendableOutbox(session, leftAt, now, most); };
    onFinished(first ? m_context.store.write(look) : m_context.store.read(look),
               this,
               [this](const Result<std::vector<OutboxItem>> &due) { choose(due); });
}

void OutboxPump::choose(const Result<std::vector<OutboxItem>> &due)
{
    if (!due)
        return fail(due.error());
    std::vector<OutboxItem> wanted;
    for (const OutboxItem &item : *due) {
        const bool room = int(wanted.size() + size_t(m_onTheWay.size())) < mostAtOnce;
        if (room && !m_onTheWay.contains(item.id) && !(m_once && m_tried.contains(item.id)))
            wanted.push_back(item);
    }
    if (wanted.empty()) {
        endLooking();
        if (!m_looking && m_onTheWay.isEmpty())
            Q_EMIT idle();
        return;
    }
    onFinished(m_context.store.write([wanted, now = m_context.clock.now()](Session &session) {
        return takeOutbox(session, wanted, now);
    }),
               this,
               [this](const Result<std::vector<OutboxItem>> &taken) { send(taken); });
}

void OutboxPump::send(const Result<std::vector<OutboxItem>> &taken)
{
    if (!taken)
        return fail(taken.error());
    for (const OutboxItem &item : *taken) {
        m_onTheWay.insert(item.id);
        if (m_once)
            m_tried.insert(item.id);
        m_backend.send(item,
                       [self = QPointer<OutboxPump>(this), item](const OutboxOutcome &outcome) {
                           if (self)
                               self->settle(item, outcome);
                       });
    }
    m_lookAgain = true;
    endLooking();
}

void OutboxPump::settle(const OutboxItem &item, const OutboxOutcome &outcome)
{
    onFinished(m_context.write(m_actor,
                               Permission::Synchronise,
                               "outbox.settle",
                               [item, outcome](Session &session, const Stamp &stamp) {
                                   return settleAttempt(session, item, outcome, stamp);
                               }),
               this,
               [this, item, outcome](const Done &done) {
                   m_onTheWay.remove(item.id);
                   // Another program of this seat settled it first: it is settled all the same.
                   if (!done && done.error().fault != Fault::ChangedMeanwhile)
                       return fail(done.error());
                   stored(item, outcome);
               });
}

void OutboxPump::stored(const OutboxItem &item, const OutboxOutcome &outcome)
{
    if (outcome.kind == OutboxOutcome::Kind::Dead && isCancel(item))
        askAgain(item);
    Q_EMIT settled(outcome);
    pump();
}

// Mostly because money came first: the events tell the rest, but the request must not stand as
// being cancelled until then.
void OutboxPump::askAgain(const OutboxItem &item)
{
    const QString remoteId = item.path.section(QLatin1Char('/'), -2, -2);
    m_backend.fetch(
        remoteId,
        [self = QPointer<OutboxPump>(this), item](const Result<PaymentRequestView> &view) {
            if (!self || !view)
                return;
            self->m_context.store.write([item, view = *view](Session &session) {
                return settleRefusedCancel(session, item, view);
            });
        });
}

void OutboxPump::fail(const Error &error)
{
    m_looking = false;
    m_lookAgain = false;
    Q_EMIT failed(error);
}

void OutboxPump::endLooking()
{
    m_looking = false;
    if (!m_lookAgain)
        return;
    m_lookAgain = false;
    pump();
}

} // namespace keshikomi
