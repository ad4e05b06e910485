// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arrival_sentence.h"

#include "app/cli/tr.h"
#include "models/wording/words.h"

namespace keshikomi::cli {

namespace {

constexpr int mostProblems = 100;

QStringList problemsOf(const ImportReport &report)
{
    const FileFate fate = report.refused ? FileFate::Refused : FileFate::Taken;
    QStringList lines;
    for (const RowProblem &problem : report.problems) {
        if (lines.size() == mostProblems) {
            lines << QStringLiteral("…");
            break;
        }
        lines << rowProblemText(problem, fate);
    }
    return lines;
}

QStringList broughtBy(const ImportReport &report)
{
    QStringList lines;
    if (report.import) {
        lines << Tr::tr("%1 is import %2: %3 new, %4 seen before.")
                     .arg(report.fileName)
                     .arg(report.import->value())
                     .arg(report.fresh)
                     .arg(report.repeated);
    }
    for (const RepeatedFrom &each : report.repeatedFrom) {
        lines << Tr::tr("%1 of them came with import %2, %3.")
                     .arg(each.notices)
                     .arg(each.import.value())
                     .arg(each.fileName);
    }
    if (report.held > report.compared)
        lines << Tr::tr("Waiting for another notice: %1.").arg(report.held - report.compared);
    if (report.compared > 0)
        lines << Tr::tr("Only compared, as another source books them: %1.").arg(report.compared);
    return lines;
}

} // namespace

QString arrivalSentence(const ImportReport &report)
{
    QStringList lines =
        report.refused ? QStringList{faultText(*report.refused)} : broughtBy(report);
    lines << problemsOf(report);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace keshikomi::cli
