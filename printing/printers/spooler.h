// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QPrinter;

namespace keshikomi::printing {

// What the system's spooler knows of a printer and Qt does not tell.
struct SpoolerFacts final
{
    // Paper sources by the names of the system: IPP keywords ("tray-1", "manual") from CUPS,
    // "upper", "manual" or "bin-257" on Windows. Empty where there is no choice.
    QStringList trays;
    std::vector<int> resolutions; // dpi, of both directions; empty: not told
};
SpoolerFacts spoolerFacts(const QString &printer);

// What the spooler must be told beside Qt's own settings to take that tray; empty on Windows.
QStringList trayOptions(const QString &tray);
// On Windows; an empty or unknown name leaves the choice to the printer.
void setTray(QPrinter &printer, const QString &tray);

} // namespace keshikomi::printing
