// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobs.h"

namespace keshikomi {

qint64 Jobs::begin(const QString &words, qint64 of, std::function<void()> cancel)
{
    const qint64 job = ++m_last;
    m_running << RunningJob{job, words, 0, of, bool(cancel)};
    if (cancel)
        m_cancels.insert(job, std::move(cancel));
    Q_EMIT changed();
    return job;
}

void Jobs::setDone(qint64 job, qint64 done, qint64 of)
{
    for (RunningJob &each : m_running) {
        if (each.id != job)
            continue;
        each.done = done;
        each.of = of;
        Q_EMIT changed();
    }
}

void Jobs::setWords(qint64 job, const QString &words)
{
    for (RunningJob &each : m_running) {
        if (each.id != job || each.words == words)
            continue;
        each.words = words;
        Q_EMIT changed();
    }
}

void Jobs::end(qint64 job)
{
    m_cancels.remove(job);
    const auto gone = m_running.removeIf([job](const RunningJob &each) { return each.id == job; });
    if (gone > 0)
        Q_EMIT changed();
}

void Jobs::cancel(qint64 job)
{
    if (const auto stop = m_cancels.value(job))
        stop();
}

} // namespace keshikomi
