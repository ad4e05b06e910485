// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace keshikomi::format {

// Minus is U+2212, which is as wide as a digit; nothing is an en dash.
inline constexpr QChar minusSign(0x2212);
inline constexpr QChar nothing(0x2013);

QString number(qint64 number); // 1,204
QString amount(Yen amount); // in a column: 130,000, −18,700, and – for zero
QString yen(Yen amount); // alone: ¥130,000, −¥440, ¥0

QString monthDay(QDate day); // 11/21; – if there is none
QString shortDate(QDate day, QDate today); // 11/21, or 2025/11/21 if it is another year's
QString longDate(QDate day); // 2026/11/21 (Sat) in the words of the language
QString timeOfDay(const QDateTime &instant); // 12:04 in Japan
QString fromToday(QDate day, QDate today); // today, in 8 days, 22 days ago

} // namespace keshikomi::format
