// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <sys/resource.h>

namespace keshikomi::bench {

namespace {

double ratioOf(const Figure &figure)
{
    return figure.peerValue > 0 ? figure.value / figure.peerValue : 0;
}

bool isMet(const Figure &figure)
{
    const bool isReported = figure.goal <= 0;
    return !figure.peer.isEmpty() && figure.peerValue > 0
        && (isReported || ratioOf(figure) <= figure.goal);
}

double usedMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

void printTable(const std::vector<Figure> &figures)
{
    for (const Figure &each : figures) {
        std::printf("%-44s %10.1f %-3s  %-34s %10.1f  ratio %6.2f  goal %5.2f  %s\n",
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

double cpuMs(const std::function<void()> &work)
{
    const double before = usedMs();
    work();
    return usedMs() - before;
}

double wallMs(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
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
    std::optional<QCoreApplication> own; // a bench with windows has one already
    if (!QCoreApplication::instance())
        own.emplace(argc, argv);
    return report(measure);
}

int report(const std::function<std::vector<Figure>(const Options &)> &measure)
{
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
