// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QString>

#include <functional>
#include <vector>

namespace keshikomi::bench {

// One line of the table. Times are medians of the runs; `ratio` is value / peer.
struct Figure final
{
    QString name;
    double value = 0;
    QString unit;
    QString peer; // what it is measured beside, in the same run; empty: there is none, and the goal
                  // is not met
    double peerValue = 0;
    double goal = 0; // the ratio must not be above it; 0: the figure is only reported
};

struct Options final
{
    bool quick = false;
};

// User and system time of this program, all its threads.
double cpuMs(const std::function<void()> &work);
double wallMs(const std::function<void()> &work);
double median(std::vector<double> values);
QJsonArray toJson(const std::vector<Figure> &figures);
// `--quick`, `--json`; prints the figures and returns 0, also when a goal is missed: a bench tells,
// it does not judge.
int report(const std::function<std::vector<Figure>(const Options &)> &measure);
// The same with an application of its own.
int run(int argc, char **argv, const std::function<std::vector<Figure>(const Options &)> &measure);

} // namespace keshikomi::bench
