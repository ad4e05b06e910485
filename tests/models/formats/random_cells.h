// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/domain/money.h"

#include <QDate>
#include <QRandomGenerator>

namespace keshikomi::test {

// What random tables (table_writing.h) are made of.

// A map without columns, of no receipts: only how the file is written.
ColumnMap anyMap(QRandomGenerator &random);
// A day the map's form of days tells without doubt, often of the last months before `today`.
QDate randomDay(const ColumnMap &map, QDate today, QRandomGenerator &random);
Yen randomYen(QRandomGenerator &random); // above zero
QString randomDigits(QRandomGenerator &random, int length);
// Signs of names as files have them, with separators, quotes and pairs whose second byte is a
// backslash in CP932. Never empty, without blanks at its ends, and no word for a total.
QString randomText(QRandomGenerator &random);

} // namespace keshikomi::test
