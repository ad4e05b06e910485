// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bill_facts.h"

#include "ui/format.h"
#include "ui/pages/words.h"

#include <QCoreApplication>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::pages)
};

Tone toneOfHappening(const QString &kind)
{
    if (kind == QLatin1String("allocated") || kind == QLatin1String("delivered"))
        return Tone::Good;
    if (kind == QLatin1String("undone") || kind == QLatin1String("difference-undone")
        || kind == QLatin1String("cancelled"))
        return Tone::Bad;
    return Tone::Accent;
}

QString nameOfKind(TaxKind kind)
{
    switch (kind) {
    case TaxKind::Standard: return Tr::tr("Work and parts");
    case TaxKind::Reduced: return Tr::tr("Work and parts, 8 %");
    case TaxKind::Exempt: return Tr::tr("Not taxed");
    case TaxKind::Statutory: return Tr::tr("Statutory costs (not taxed)");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<HistoryLine> historyLines(const std::vector<HistoryEntry> &history, QDate today)
{
    QList<HistoryLine> lines;
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry) {
        const QString what = pages::happeningText(*entry);
        //: one thing that happened to a bill: %1 what, %2 who did it
        lines << HistoryLine{pages::whenText(entry->at, today),
                             entry->actor.isEmpty() ? what
                                                    : Tr::tr("%1, %2").arg(what, entry->actor),
                             toneOfHappening(entry->kind)};
    }
    return lines;
}

QList<FactLine> totalLines(const TaxTotals &totals)
{
    QList<FactLine> lines;
    for (const TaxLine &line : totals.lines) {
        lines << FactLine{nameOfKind(line.kind), format::yen(line.base)};
        if (line.kind == TaxKind::Standard)
            lines << FactLine{Tr::tr("Consumption tax 10 %"), format::yen(line.tax)};
        else if (line.kind == TaxKind::Reduced)
            lines << FactLine{Tr::tr("Consumption tax 8 %"), format::yen(line.tax)};
    }
    return lines;
}

QString dueText(QDate due, QDate today)
{
    //: a due day: %1 the day, %2 how far it is from today
    return Tr::tr("%1, %2").arg(format::longDate(due), format::fromToday(due, today));
}

} // namespace keshikomi
