// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/watched_folders.h"

#include "app/cli/arrival_sentence.h"
#include "models/services/inbox/watch_settings.h"
#include "models/services/on_finished.h"

#include <algorithm>

namespace keshikomi::desktop {

namespace {

constexpr qint64 lookAtClockMs = 60'000; // a computer that slept wakes up to another time
constexpr qint64 leastMs = 1;

} // namespace

WatchedFolders::WatchedFolders(Workplace &workplace, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
    m_alarm.setSingleShot(true);
    connect(&m_alarm, &QTimer::timeout, this, &WatchedFolders::onTime);
}

WatchedFolders::~WatchedFolders() = default;

void WatchedFolders::follow()
{
    onFinished(WatchSettingService(m_workplace.context()).plan(m_workplace.actor()),
               this,
               [this](const Result<WatchPlan> &plan) {
                   if (plan)
                       return follow(*plan);
                   Q_EMIT troubled(plan.error());
               });
}

void WatchedFolders::follow(const WatchPlan &plan)
{
    if (m_plan == plan)
        return;
    m_alarm.stop();
    m_folders.clear();
    m_plan = plan;
    for (const QString &folder : plan.folders)
        add(folder);
    if (!plan.isScheduled()) {
        for (const auto &folder : m_folders)
            folder->start();
        return;
    }
    const QDateTime now = m_workplace.clock().now();
    const bool passed =
        now.toOffsetFromUtc(9 * 3600).time() >= plan.times.front(); // one of today's
    if (passed)
        lookNow();
    waitForNext();
}

void WatchedFolders::add(const QString &path)
{
    WatchedFolder::Ways ways;
    ways.words = cli::arrivalSentence;
    ways.secret = m_workplace.secrets();
    auto folder = std::make_unique<WatchedFolder>(
        m_workplace.context(), m_workplace.actor(), path, std::move(ways));
    connect(folder.get(), &WatchedFolder::booked, this, &WatchedFolders::booked);
    connect(folder.get(), &WatchedFolder::took, this, &WatchedFolders::took);
    connect(folder.get(), &WatchedFolder::troubled, this, &WatchedFolders::troubled);
    m_folders.push_back(std::move(folder));
}

void WatchedFolders::lookNow()
{
    for (const auto &folder : m_folders)
        folder->once();
}

void WatchedFolders::waitForNext()
{
    const QDateTime now = m_workplace.clock().now();
    m_next = nextTimeOf(m_plan->times, now);
    m_alarm.start(int(std::clamp(now.msecsTo(m_next), leastMs, lookAtClockMs)));
}

void WatchedFolders::onTime()
{
    if (m_workplace.clock().now() < m_next) {
        const qint64 left = m_workplace.clock().now().msecsTo(m_next);
        m_alarm.start(int(std::clamp(left, leastMs, lookAtClockMs)));
        return;
    }
    lookNow();
    waitForNext();
}

} // namespace keshikomi::desktop
