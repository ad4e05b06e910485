// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheets/painted_over.h"

namespace keshikomi::printing {

// What no single drawing hides, many of them may: hairlines side by side, dashes, words of large
// type. They are drawn, on both sides of the type, and what is left of it is counted.
class PaintedTogether final
{
public:
    // In the order of painting. Nothing is drawn of what shows only if there is content for it.
    void paint(const ItemSpec &item, const QString &place, const QStringList &conditions);
    void show(ShownInk shown);

    struct Hidden
    {
        ShownInk shown;
        QStringList by; // places of what hides it, each once
    };
    // Of all that is shown, what cannot be read with all that may be on a page with it.
    std::vector<Hidden> hidden() const;

private:
    struct Painting
    {
        Item item;
        QRectF box;
        QStringList conditions;
        QString place;
        bool type; // it is in the way of other type only where that stands
    };
    struct Showing
    {
        ShownInk ink;
        std::size_t before; // so many paintings lie under it
    };
    std::vector<const Painting *> near(const Showing &one) const;
    double worstShare(const Showing &one, const std::vector<const Painting *> &paintings) const;

    std::vector<Painting> m_paintings;
    std::vector<Showing> m_shown;
};

// Where type of this text stands for certain: at its end of the box, as wide as the least that the
// text can become. Null: there may be none.
QRectF sureTypeOf(const TextSpec &spec, const QRectF &box);

} // namespace keshikomi::printing
