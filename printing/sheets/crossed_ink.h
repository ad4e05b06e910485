// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheets/painted_over.h"

namespace keshikomi::printing {

// What lies across type wherever its text ends: a line, a tick of a ruler, a cell's edge, other
// type. Only what is certain without any content; the pages themselves are looked at in PageInk.
class CrossedInk final
{
public:
    // In any order. `required`: what the sheet must show.
    void add(const ItemSpec &item,
             const QString &place,
             const QStringList &conditions,
             const QStringList &required);
    // Required type, and the places of what is across it, as CoveredInk groups them.
    std::vector<CoveredInk::Group> crossings() const;

private:
    struct Type
    {
        ShownInk ink; // `sure`: where there is ink for certain
        bool required = false;
    };
    struct Drawing
    {
        Item item;
        QString place;
        QStringList conditions;
    };

    std::vector<Type> m_types;
    std::vector<Drawing> m_drawings;
};

} // namespace keshikomi::printing
