// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace keshikomi::bench {

namespace {

double ratioOf(const Figure &figure)
{
    return figure.peerValue > 0 ? figure.value / figure.peerValue : 0;
}

bool isMet(const Figure &figure)
{
    return !figure.peer.isEmpty() && figure.peerValue > 0 && ratioOf(figure) <= figure.goal;
}

void printTable(const std::vector<Figure> &figures)
{
    for (const Figure &each : figures) {
        std::printf("%-34s %10.1f %-3s  %-34s %10.1f  ratio %6.2f  goal %5.2f  %s\n",
                    qPrintable(each.name),
                    each.value,
                    qPrintable(each.unit),
                    qPrintable(each.peer),
                    each.peerValue,
                    ratioOf(each),
                    each.goal,
                    isMet(each) ? "met" : "NOT met");
    }
}

} // namespace

double medianMs(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

QJsonArray toJson(const std::vector<Figure> &figures)
{
    QJsonArray list;
    for (const Figure &each : figures) {
        list.append(QJsonObject{{QStringLiteral("name"), each.name},
                                {QStringLiteral("value"), each.value},
                                {QStringLiteral("unit"), each.unit},
                                {QStringLiteral("peer"), each.peer},
                                {QStringLiteral("peer_value"), each.peerValue},
                                {QStringLiteral("ratio"), ratioOf(each)},
                                {QStringLiteral("goal"), each.goal},
                                {QStringLiteral("met"), isMet(each)}});
    }
    return list;
}

int run(int argc, char **argv, const std::function<std::vector<Figure>(const Options &)> &measure)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto figures = measure({arguments.contains(QLatin1String("--quick"))});
    if (arguments.contains(QLatin1String("--json")))
        std::printf("%s\n",
                    QJsonDocument(toJson(figures)).toJson(QJsonDocument::Compact).constData());
    else
        printTable(figures);
    return 0;
}

} // namespace keshikomi::bench
