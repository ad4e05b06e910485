// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printers/spooler.h"

#include <QPrinter>
#include <QPrinterInfo>

#include <array>
#include <utility>

namespace keshikomi::printing {

namespace {

constexpr std::array<std::pair<QPrinter::PaperSource, QLatin1String>, 12> trays{{
    {QPrinter::Upper, QLatin1String("upper")},
    {QPrinter::Lower, QLatin1String("lower")},
    {QPrinter::Middle, QLatin1String("middle")},
    {QPrinter::Manual, QLatin1String("manual")},
    {QPrinter::Envelope, QLatin1String("envelope")},
    {QPrinter::EnvelopeManual, QLatin1String("envelope-manual")},
    {QPrinter::Tractor, QLatin1String("tractor")},
    {QPrinter::SmallFormat, QLatin1String("small")},
    {QPrinter::LargeFormat, QLatin1String("large")},
    {QPrinter::LargeCapacity, QLatin1String("large-capacity")},
    {QPrinter::Cassette, QLatin1String("cassette")},
    {QPrinter::FormSource, QLatin1String("form")},
}};
constexpr QLatin1String ownPrefix("bin-");

QString nameOf(QPrinter::PaperSource source)
{
    for (const auto &[known, name] : trays) {
        if (known == source)
            return name;
    }
    return source >= QPrinter::CustomSource ? ownPrefix + QString::number(int(source)) : QString();
}

} // namespace

SpoolerFacts spoolerFacts(const QString &name)
{
    SpoolerFacts facts;
    const QPrinter printer(QPrinterInfo::printerInfo(name));
    const QList<int> dpi = printer.supportedResolutions();
    facts.resolutions.assign(dpi.begin(), dpi.end());
    const QList<QPrinter::PaperSource> sources = printer.supportedPaperSources();
    for (const QPrinter::PaperSource source : sources) {
        const QString tray = nameOf(source);
        if (!tray.isEmpty() && !facts.trays.contains(tray))
            facts.trays << tray;
    }
    return facts;
}

QStringList trayOptions(const QString &)
{
    return {};
}

void setTray(QPrinter &printer, const QString &tray)
{
    const QList<QPrinter::PaperSource> sources = printer.supportedPaperSources();
    for (const QPrinter::PaperSource source : sources) {
        if (!tray.isEmpty() && nameOf(source) == tray)
            return printer.setPaperSource(source);
    }
}

} // namespace keshikomi::printing
