// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QString>

#include <functional>
#include <vector>

namespace keshikomi::bench {

// One line of the table. Times are wall milliseconds, medians of the runs; `ratio` is value / peer.
struct Figure final
{
    QString name;
    double value = 0;
    QString unit;
    QString peer; // what it is measured beside, in the same run; empty: there is none, and the goal
                  // is not met
    double peerValue = 0;
    double goal = 0; // the ratio must not be above it
};

struct Options final
{
    bool quick = false;
};

double medianMs(int runs, const std::function<void()> &work);
QJsonArray toJson(const std::vector<Figure> &figures);
// `--quick`, `--json`; prints the figures and returns 0, also when a goal is missed: a bench tells,
// it does not judge.
int run(int argc, char **argv, const std::function<std::vector<Figure>(const Options &)> &measure);

} // namespace keshikomi::bench
