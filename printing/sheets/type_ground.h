// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/display_list.h"

#include <QStringList>

#include <vector>

namespace keshikomi::printing {

// The tones a sheet has laid down so far, in the order of painting: what a text stands on.
class TypeGround final
{
public:
    void lay(const Shape &shape, const QStringList &conditions);
    // All tones a text may stand on where it is painted, white where there may be none. What is
    // under the whole box and painted whenever the text is hides those below it.
    std::vector<QColor> under(const QRectF &box, const QStringList &conditions) const;

private:
    struct Tone
    {
        QRectF box;
        QColor fill;
        QStringList conditions;
    };
    std::vector<Tone> m_tones;
};

// WCAG 2 asks for 3:1 of the largest type; what has less is lost on paper without colours.
constexpr double leastContrast = 3;
// Relative luminances as WCAG 2 has them, 1 to 21; the order does not matter.
double contrast(const QColor &one, const QColor &other);

} // namespace keshikomi::printing
