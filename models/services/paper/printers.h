// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_printer.h"
#include "models/services/context.h"

namespace keshikomi {

// What a kind of sheet is called where it is stored.
inline QString slipSheet()
{
    return QStringLiteral("haraikomi");
}

// The stored profile of the seat for that kind of sheet if it is of that printer, else the usual
// one.
Later<PrinterProfile> profileFor(const ServiceContext &context,
                                 const Actor &actor,
                                 const QString &sheet,
                                 const QString &printer,
                                 int dpi);

// The printers of this seat (プリンター): how each kind of sheet is printed, and the test slips.
class PrinterService final
{
public:
    // `printer` outlives it.
    PrinterService(ServiceContext context, const SheetPrinter &printer)
        : m_context(context)
        , m_printer(printer)
    {
    }
    Later<std::vector<PrinterProfile>> profiles(const Actor &actor) const;
    Later<std::optional<PrinterProfile>> profile(const Actor &actor, const QString &sheet) const;
    // Faults of SheetPrinter::check(): a profile that cannot draw the bars is not stored. A slip is
    // never printed on both sides, whatever is asked.
    Later<PrinterProfile>
    setProfile(const Actor &actor, const PrinterProfile &profile, bool rehearsal = false) const;

    // What to know before a batch of these sheets goes there: PrinterNotTested as warning() says,
    // of payment slips. Faults: those of SheetPrinter::check(), and PrinterNotForCodes: the batch
    // would not come out. `dpi` 0: as the profile says.
    Later<std::optional<Error>>
    mayPrint(const Actor &actor, const QString &sheet, const QString &printer, int dpi) const;
    // A printer of this seat's system, or of one of its profiles; else NoSuchPrinter.
    Later<std::monostate> known(const Actor &actor, const QString &printer) const;

    // How long a pass counts, in days.
    Later<int> testDays(const Actor &actor) const;
    Later<std::monostate> setTestDays(const Actor &actor, int days) const; // 1 to 3,650
    // Logs what a reader made of the test slip: 合格 or 不合格. CardNumberRefused.
    Later<PrinterTest>
    recordScan(const Actor &actor, const PrinterProfile &profile, const QString &typed) const;
    Later<std::vector<PrinterTest>>
    tests(const Actor &actor, const QString &printer, int most) const;
    // PrinterNotTested when the last test of the printer did not pass, or none did lately; nothing
    // else keeps one from printing.
    Later<std::optional<Error>> warning(const Actor &actor, const PrinterProfile &profile) const;

private:
    ServiceContext m_context;
    const SheetPrinter &m_printer;
};

} // namespace keshikomi
