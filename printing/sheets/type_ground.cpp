// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/type_ground.h"

#include "printing/sheets/conditions.h"

#include <algorithm>
#include <cmath>

namespace keshikomi::printing {

namespace {

constexpr double slackMm = 0.01;
constexpr double touchMm = 0.05; // boxes that only touch

// IEC 61966-2-1
double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

void TypeGround::lay(const Shape &shape, const QStringList &conditions)
{
    if (shape.fill.isValid())
        m_tones.push_back({shape.box, shape.fill, conditions});
}

std::vector<QColor> TypeGround::under(const QRectF &box, const QStringList &conditions) const
{
    const auto isHeld = [&conditions](const QString &condition) {
        return conditions.contains(condition);
    };
    std::vector<QColor> colours;
    for (auto tone = m_tones.rbegin(); tone != m_tones.rend(); ++tone) {
        const QRectF wide = tone->box.adjusted(-slackMm, -slackMm, slackMm, slackMm);
        const QRectF narrow = tone->box.adjusted(touchMm, touchMm, -touchMm, -touchMm);
        if (!narrow.intersects(box) || !mayBeTogether(tone->conditions, conditions))
            continue;
        colours.push_back(tone->fill);
        if (wide.contains(box)
            && std::all_of(tone->conditions.begin(), tone->conditions.end(), isHeld))
            return colours;
    }
    colours.push_back(QColor(Qt::white));
    return colours;
}

} // namespace keshikomi::printing
