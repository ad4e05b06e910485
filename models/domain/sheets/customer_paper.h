// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_kind.h"

#include <QDate>

namespace keshikomi {

constexpr int lastDayOfMonth = 31; // as a closing day: also the 28th of February

// How a customer wants its sheets.
struct CustomerPaper final
{
    SheetForm::Type type = SheetForm::Type::Usual;
    // 締切日 of the grouped invoice, 1 to 31; 0: none, each bill is a qualified invoice of its own.
    // Only one of the two may be it (tax is rounded once per rate on the qualified one).
    int closingDay = 0;
    SheetForm::Language language = SheetForm::Language::Japanese;
    bool reminders = true; // false: never reminded by letter

    SheetForm form() const { return SheetForm{language, type}; }
    bool grouped() const { return closingDay > 0; }
    friend bool operator==(const CustomerPaper &, const CustomerPaper &) = default;
};

// The newest closing day that is not after `day`. `closingDay` 1 to 31.
QDate closingNotAfter(QDate day, int closingDay);

} // namespace keshikomi
