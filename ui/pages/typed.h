// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QString>

#include <optional>

class QLineEdit;

namespace keshikomi {

// What people type into a line. Full width, thousands commas and a leading ¥ are fine.
// An amount: "-500", "▲500", "△500" are less than nothing. Nothing if it is no number or beyond
// 9,999,999,999.
std::optional<Yen> yenFromText(const QString &typed);
// Why it is nothing, in the user's language: what was typed, and what to enter instead.
QString whyNoYen(const QString &typed);
// The same with the field's accessible name before it.
QString whyNoYen(const QLineEdit &field);
// The same of what is no day.
QString whyNoDay(const QString &typed);
QString whyNoDay(const QLineEdit &field);

// "3", "3.25", "1.5 %": a percentage of at most two decimals, up to 100.
std::optional<Rate> rateFromText(const QString &typed);

struct TypedQuantity final
{
    qint64 milli = 1'000; // thousandths, 1 to 99,999,999
    QString unit;
};
// "2", "6.5 L", "1.25時間": a number of at most three decimals, then the unit.
std::optional<TypedQuantity> quantityFromText(const QString &typed);

} // namespace keshikomi
