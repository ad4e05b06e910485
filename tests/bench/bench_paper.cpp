// SPDX-License-Identifier: GPL-3.0-or-later
// Payment slips as PDF beside what one would write them with else (P1), their text (P2), and
// reading them back (P3). Everybody gets the same texts, lines and modules.
#include "tests/bench/paper/paper_run.h"

#include <QGuiApplication>

#include <iterator>

using namespace keshikomi;
using bench::Figure;

namespace {

std::vector<Figure> measure(const bench::Options &options)
{
    const bench::PaperRun run(options.quick);
    std::vector<Figure> figures;
    for (const auto &part : {bench::measureWriting,
                             bench::measureMemory,
                             bench::measureThreads,
                             bench::measureText,
                             bench::measureReadingBack,
                             bench::measureWholeWay}) {
        std::vector<Figure> some = part(run);
        std::move(some.begin(), some.end(), std::back_inserter(figures));
    }
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write"))
        return bench::writeAndTell(arguments.value(2).toInt(), arguments.value(3));
    return bench::report(measure);
}
