// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/item_lines.h"

namespace keshikomi::printing {

namespace {

constexpr double edgeMm = 0.2;

Stroke lineOf(QPointF from, QPointF to, double width)
{
    return {from, to, width, Dash::Solid};
}

} // namespace

QPointF onRuler(const RulerSpec &spec, double along, double aside)
{
    return spec.from + (spec.down ? QPointF(aside, along) : QPointF(along, aside));
}

std::vector<Stroke> rulerLines(const RulerSpec &spec)
{
    std::vector<Stroke> lines{lineOf(onRuler(spec, 0, 0), onRuler(spec, spec.length, 0), edgeMm)};
    for (int mm = 0; mm <= spec.length; ++mm) {
        const double tick = mm % 10 == 0 ? 5 : mm % 5 == 0 ? 3.4 : 2;
        lines.push_back(lineOf(
            onRuler(spec, mm, 0), onRuler(spec, mm, tick), mm % 10 == 0 ? edgeMm : edgeMm / 2));
    }
    return lines;
}

std::vector<Stroke> cellsEdges(const CellsSpec &spec)
{
    return {lineOf(spec.box.topLeft(), spec.box.topRight(), edgeMm),
            lineOf(spec.box.bottomLeft(), spec.box.bottomRight(), edgeMm)};
}

} // namespace keshikomi::printing
