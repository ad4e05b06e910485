// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTime>

#include <vector>

namespace keshikomi {

// Folders of a seat whose files are taken in by themselves while its windows are open.
struct WatchPlan final
{
    QStringList folders; // absolute
    std::vector<QTime> times; // of the day in Japan, rising; none: they are watched all the time

    bool isScheduled() const { return !times.empty(); }
    friend bool operator==(const WatchPlan &, const WatchPlan &) = default;
};

// The next of these times after `now`; invalid: there are none.
QDateTime nextTimeOf(const std::vector<QTime> &times, const QDateTime &now);

} // namespace keshikomi
