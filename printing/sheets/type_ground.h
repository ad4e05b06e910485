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
    // The tone under the whole box whenever its text is painted, white where there is none. A tone
    // that is painted under other conditions than the text may be missing: it does not count.
    QColor under(const QRectF &box, const QStringList &conditions) const;

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
