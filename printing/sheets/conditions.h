// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace keshikomi::printing {

// Conditions of a template as lists of what must be so at once: "barcode", "!payee.hours".

// "a&b" of a block and "!c" of an item in it: a, b, !c.
QStringList conditionsOf(const QStringList &texts);
QString negated(const QString &condition);
// Whether one sheet can have both: neither asks for what the other excludes.
bool mayBeTogether(const QStringList &some, const QStringList &others);

} // namespace keshikomi::printing
