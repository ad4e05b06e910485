// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connector/feed_reader.h"

#include <QPointer>

namespace keshikomi {

namespace {

constexpr int batchSize = 200;
constexpr std::chrono::seconds longPoll{25};

} // namespace

FeedReader::FeedReader(Backend &backend, Backoff backoff, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_backoff(backoff)
    , m_chance(QRandomGenerator::securelySeeded())
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &FeedReader::poll);
}

void FeedReader::start(const FeedPosition &from)
{
    m_running = true;
    m_failures = 0;
    m_answered = false;
    m_position = from;
    ++m_round;
    m_again.stop();
    poll();
}

void FeedReader::proceed(const FeedPosition &stored)
{
    if (!m_running)
        return;
    m_position = stored;
    m_again.start(0);
}

void FeedReader::stop()
{
    m_running = false;
    ++m_round;
    m_again.stop();
}

void FeedReader::poll()
{
    const QPointer<FeedReader> self(this);
    // The first answer, also the first after trouble, comes at once, so that "up to date" is known
    // without a long wait.
    const std::chrono::seconds wait = m_answered ? longPoll : std::chrono::seconds(0);
    m_backend.events(
        m_position, batchSize, wait, [self, round = m_round](const Result<FeedBatch> &result) {
            if (self && self->m_running && self->m_round == round)
                self->take(result);
        });
}

void FeedReader::take(const Result<FeedBatch> &result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    m_failures = 0;
    m_answered = true;
    m_position = result->next;
    if (!result->events.empty()) {
        Q_EMIT batch(*result);
        return;
    }
    m_again.start(0);
    Q_EMIT upToDate();
}

void FeedReader::fail(const Error &error)
{
    m_answered = false;
    if (error.fault == Fault::BackendGap || error.fault == Fault::BackendAnswerUnreadable) {
        stop();
        Q_EMIT broken(error);
        return;
    }
    const std::chrono::milliseconds after = m_backoff.after(m_failures++, m_chance);
    m_again.start(after);
    Q_EMIT away(error, after);
}

} // namespace keshikomi
