// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace keshikomi {

// A whole day as people, banks and spreadsheets write it, in any width: 2026-08-05, 2026/8/5,
// 2026.8.5, 20260805, 2026年8月5日, 令和8年8月5日, 令和元年5月1日, R8.8.5, H31/4/30. An era's year
// must be one the era had. Invalid: no such day.
QDate writtenDay(const QString &text);
// The same where more stands behind the day, as in a cell.
QDate writtenDayAtFront(const QString &text);

// The same, typed by a person who leaves the era out: 8.11.25 is a day of the era that `today` is
// in, if it is at most ten years ago and two years ahead; 26/11/25 is none.
QDate typedDay(const QString &text, QDate today);

} // namespace keshikomi
