// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheets/number_signs.h"
#include "printing/sheets/sheet_definition.h"

#include <QHash>

namespace keshikomi::printing {

// Which fields of a kind of sheet are numbers.
class NumberFields final
{
public:
    // `own`: the program's template of the kind shows by its filters what columns of lists are.
    NumberFields(const Fields &known, const SheetTemplate &own);
    // `list`: that a text of a table takes its columns from; else empty.
    NumberKind kindOf(const Placeholder &place, const QString &list) const;

private:
    void learn(const std::vector<BlockSpec> &blocks);

    QHash<QString, NumberKind> m_kinds; // "topay", "lines.amount"
};

// What of a text of a template would be read as part of a number that stands in it, as sentences.
QStringList wrongNeighbours(const QString &text, const NumberFields &fields, const QString &list);
// The same of a word with {names} of which nothing is known but that they may be numbers.
QStringList wrongNeighboursInWord(const QString &text);

} // namespace keshikomi::printing
