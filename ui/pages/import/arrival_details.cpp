// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/arrival_details.h"

#include "models/wording/inbox_words.h"
#include "models/wording/layout_words.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/words.h"
#include "ui/parts/chips.h"
#include "ui/parts/details.h"

#include <QCoreApplication>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::ArrivalDetails)
};

QString channelsOf(const ArrivalRow &row)
{
    QStringList names;
    for (const Channel channel : row.channels)
        names << channelText(channel);
    return names.join(QStringLiteral(", "));
}

QString kindOf(const ArrivalRow &row)
{
    if (!row.import)
        return arrivalKindText(row.kind);
    return row.kind == ArrivalKind::Entry ? Tr::tr("Entry, import %1").arg(row.import->value())
                                          : Tr::tr("Import %1").arg(row.import->value());
}

void showRepeats(DetailsPane &details, const ArrivalRow &row)
{
    if (row.repeatedFrom.empty())
        return;
    details.section(Tr::tr("Seen before in"));
    QList<FactLine> lines;
    for (const RepeatedFrom &each : row.repeatedFrom) {
        lines.append({Tr::tr("Import %1, %2").arg(each.import.value()).arg(each.fileName),
                      format::number(each.notices)});
    }
    details.amounts(lines);
}

} // namespace

QString arrivalStateText(const ArrivalRow &row)
{
    if (row.undone)
        return Tr::tr("Undone");
    if (row.bad > 0)
        return Tr::tr("Rows missing");
    if (row.waiting > 0)
        return Tr::tr("%1 waiting").arg(format::number(row.waiting));
    if (row.fresh == 0)
        return row.repeated > 0 ? Tr::tr("All known") : Tr::tr("No money");
    if (row.failed > 0)
        return Tr::tr("%1 failed").arg(format::number(row.failed));
    return Tr::tr("In the books");
}

Tone arrivalTone(const ArrivalRow &row)
{
    if (row.undone || row.fresh == 0)
        return Tone::Neutral;
    return row.bad > 0 || row.waiting > 0 || row.failed > 0 ? Tone::Warn : Tone::Good;
}

void showArrival(DetailsPane &details,
                 const PageContext &context,
                 const ArrivalRow &row,
                 QWidget *lines)
{
    details.clear();
    details.head(
        kindOf(row), row.what, {}, new Chip(context.look, arrivalTone(row), arrivalStateText(row)));
    details.facts({{Tr::tr("Channel"), channelsOf(row)},
                   {Tr::tr("Agreement"), row.agreements.join(QStringLiteral(", "))},
                   {Tr::tr("Layout"), layoutText(row.layout)},
                   {Tr::tr("When"), pages::whenText(row.at, context.today())},
                   {Tr::tr("By"), row.actor}});
    details.section(Tr::tr("Rows"));
    details.amounts({{Tr::tr("New"), format::number(row.fresh)},
                     {Tr::tr("Seen before"), format::number(row.repeated)},
                     {Tr::tr("Unreadable"), format::number(row.bad)}},
                    {Tr::tr("In the file"), format::number(row.records + row.bad)});
    if (row.collected + row.failed > 0) {
        details.section(Tr::tr("Direct debits"));
        details.amounts({{Tr::tr("Collected"), format::number(row.collected)},
                         {Tr::tr("Failed"), format::number(row.failed)}});
    }
    details.section(Tr::tr("Money that is new"));
    details.amounts({{Tr::tr("Final"), format::amount(row.confirmed)},
                     {Tr::tr("Provisional"), format::amount(row.preliminary)},
                     {Tr::tr("Cancelled"), format::amount(row.cancelled)},
                     {Tr::tr("Waiting"), format::amount(row.waitingAmount)}});
    showRepeats(details, row);
    if (lines)
        details.add(lines);
    details.section(Tr::tr("What to know"));
    if (row.waiting > 0)
        details.words(Tr::tr("What waits is not booked; the lines say what it waits for."));
    details.words(row.undone
                      ? Tr::tr("What this file alone had told was taken out of the books.")
                      : Tr::tr("The same file, or the same rows in another layout, are booked "
                               "once."));
    details.finish();
}

} // namespace keshikomi
