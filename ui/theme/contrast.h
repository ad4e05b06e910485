// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QString>

namespace keshikomi {

// Two colours that meet on a page.
struct ColourPair
{
    QString over, ground; // names, for a report
    QColor ink, under;
    qreal least; // the ratio they must reach: 4.5 for words, 3 for the edge of a field
                 // (WCAG 2.1, 1.4.3, 1.4.11)
};

// The contrast ratio of WCAG 2.1, from 1 to 21.
qreal contrast(const QColor &one, const QColor &other);

// Every word colour on every ground it can stand on.
QList<ColourPair> meetingPairs(const Theme &theme);

} // namespace keshikomi
