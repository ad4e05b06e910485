// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_printer.h"

namespace keshikomi::test {

// A seat with one printer, "Counter", of which a test sees what came out of it.
class PaperPile final : public SheetPrinter
{
public:
    std::vector<PrinterFacts> printers() const override
    {
        if (!plugged)
            return {};
        return {PrinterFacts{QStringLiteral("Counter"), {}, {}, true, {600}, {}}};
    }
    Done check(const PrinterProfile &profile) const override
    {
        if (profile.printer == QLatin1String("Counter"))
            return done();
        return failure(ErrorCode::NotFound, Fault::NoSuchPrinter, {profile.printer});
    }
    Done print(const std::vector<SheetContent> &slips,
               const SheetOptions &,
               const PrinterProfile &profile,
               const QString &) const override
    {
        if (jammed)
            return failure(ErrorCode::Network, Fault::PrinterRefused, {profile.printer, {}});
        for (const SheetContent &slip : slips)
            pile << sheetIdentityOf(slip).number;
        return done();
    }
    mutable QStringList pile;
    bool jammed = false;
    bool plugged = true;
};

} // namespace keshikomi::test
