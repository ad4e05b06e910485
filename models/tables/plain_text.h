// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace keshikomi {

// A cell's value for another program: whole numbers as digits without grouping, days as ISO, words
// as they are.
QString plainText(const QVariant &value);
// Whether it is a number: an amount or a count.
bool isNumber(const QVariant &value);

} // namespace keshikomi
