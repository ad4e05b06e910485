// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/key_bar.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace keshikomi {

// The long work of one window, as the job line shows it. Whoever works begins a job, says how far
// it is, and ends it.
class Jobs final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Without `cancel` it cannot be stopped. The number is for the calls below.
    qint64 begin(const QString &words, qint64 of, std::function<void()> cancel = {});
    void setDone(qint64 job, qint64 done, qint64 of);
    void setWords(qint64 job, const QString &words);
    void end(qint64 job);
    void cancel(qint64 job); // asks whoever works to stop

    const QList<RunningJob> &running() const { return m_running; }

Q_SIGNALS:
    void changed();

private:
    QList<RunningJob> m_running; // oldest first
    QHash<qint64, std::function<void()>> m_cancels;
    qint64 m_last = 0;
};

} // namespace keshikomi
