// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/domain/money.h"

#include <QDate>
#include <QTime>

#include <optional>

// Values as people and spreadsheets write them.
namespace keshikomi {

// 1234, 1,234, ¥1,234, 1,234円, 1234.00, also in full width; below zero: -500, −500, △500, ▲500,
// (500). Nothing: anything else, a fraction of a yen included.
constexpr int longestYenOfCell = 13; // digits
std::optional<Yen> yenOfCell(const QString &text);
// It would be an amount, if it had not more digits.
bool isAmountTooLong(const QString &text);

// 2026-08-05, 2026/8/5, 2026.8.5, 20260805, 2026年8月5日, 令和8年8月5日, 令和元年5月1日, R8.8.5,
// H31/4/30; a time or a day of the week behind it is left out. EraDigits: 080805. Invalid: no such
// day.
QDate dayOfCell(const QString &text, DateForm form, QDate today);
// The time behind the day, or of a cell of its own: 10:15, 10:15:30, 1015. Invalid: none.
QTime timeOfCell(const QString &text);

// A header or a word to compare: NFKC, without blanks, small letters.
QString comparable(const QString &text);

} // namespace keshikomi
