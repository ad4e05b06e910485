// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/backend.h"
#include "models/services/context.h"

#include <QObject>
#include <QSet>

#include <vector>

namespace keshikomi {

// Sends what lies in the outbox, a few at a time: each row is marked as being sent, sent, and its
// outcome stored, in transactions of their own. A row whose outcome was not stored, because the
// program or the store went away, is found again and asked about before it is repeated: at the
// first look if it was left at this seat, else when its hold ran out.
class OutboxPump final : public QObject
{
    Q_OBJECT

public:
    OutboxPump(ServiceContext context, Backend &backend, Actor actor, QObject *parent = nullptr);

    // Looks for rows that are due and sends them; says idle() when there are none and none is on
    // its way.
    void pump();
    // From now on each row is tried once at most, or again whenever it is due.
    void tryEachOnce(bool once);

Q_SIGNALS:
    void settled(const keshikomi::OutboxOutcome &outcome); // stored
    void idle();
    void failed(const keshikomi::Error &error); // of the store; rows stay as they are

private:
    void choose(const Result<std::vector<OutboxItem>> &due);
    void send(const Result<std::vector<OutboxItem>> &taken);
    void settle(const OutboxItem &item, const OutboxOutcome &outcome);
    void stored(const OutboxItem &item, const OutboxOutcome &outcome);
    void askAgain(const OutboxItem &item);
    void fail(const Error &error);
    void endLooking();

    const ServiceContext m_context;
    Backend &m_backend;
    const Actor m_actor;
    QSet<qint64> m_onTheWay, m_tried;
    bool m_first = true, m_once = false, m_looking = false, m_lookAgain = false;
};

} // namespace keshikomi
