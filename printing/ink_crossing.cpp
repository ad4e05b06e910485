// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ink_crossing.h"

#include "printing/gs1_128.h"

#include <algorithm>
#include <cmath>

namespace keshikomi::printing {

namespace {

// Liang and Barsky: what of the line lies within.
bool passes(QPointF from, QPointF to, const QRectF &box)
{
    const QPointF way = to - from;
    double enters = 0, leaves = 1;
    const auto clip = [&](double speed, double room) {
        if (speed == 0)
            return room > 0;
        const double at = room / speed;
        if (speed < 0)
            enters = std::max(enters, at);
        else
            leaves = std::min(leaves, at);
        return enters < leaves;
    };
    return clip(-way.x(), from.x() - box.left()) && clip(way.x(), box.right() - from.x())
        && clip(-way.y(), from.y() - box.top()) && clip(way.y(), box.bottom() - from.y());
}

QRectF wider(const QRectF &box, double by)
{
    return box.adjusted(-by, -by, by, by);
}

// 1: on the ellipse, less: within.
double distance(const QRectF &ellipse, QPointF at)
{
    const QPointF from = at - ellipse.center();
    return std::hypot(from.x() / (ellipse.width() / 2), from.y() / (ellipse.height() / 2));
}

double nearest(const QRectF &ellipse, const QRectF &box)
{
    const QPointF middle = ellipse.center();
    return distance(ellipse,
                    {std::clamp(middle.x(), box.left(), box.right()),
                     std::clamp(middle.y(), box.top(), box.bottom())});
}

double farthest(const QRectF &ellipse, const QRectF &box)
{
    return std::max({distance(ellipse, box.topLeft()),
                     distance(ellipse, box.topRight()),
                     distance(ellipse, box.bottomLeft()),
                     distance(ellipse, box.bottomRight())});
}

bool outlineCrosses(const Shape &shape, const QRectF &box)
{
    if (shape.width <= 0 || shape.box.isEmpty())
        return false;
    const double half = shape.width / 2;
    const QRectF outer = wider(shape.box, half), inner = wider(shape.box, -half);
    if (shape.ellipse)
        return nearest(outer, box) < 1 && (inner.isEmpty() || farthest(inner, box) > 1);
    return outer.intersects(box) && !inner.contains(box);
}

bool fillCrosses(const Shape &shape, const QRectF &box)
{
    if (!shape.fill.isValid() || shape.box.isEmpty())
        return false;
    return shape.ellipse ? nearest(shape.box, box) < 1 : shape.box.intersects(box);
}

struct Crossing
{
    const QRectF &box;

    bool operator()(const TextRun &) const { return false; }
    bool operator()(const Stroke &line) const
    {
        return line.width > 0 && passes(line.from, line.to, wider(box, line.width / 2));
    }
    bool operator()(const Shape &shape) const
    {
        return outlineCrosses(shape, box) || fillCrosses(shape, box);
    }
    template<typename Other>
    bool operator()(const Other &other) const
    {
        return reachOf(other).intersects(box);
    }
};

struct Reach
{
    QRectF operator()(const TextRun &) const { return {}; }
    QRectF operator()(const Stroke &line) const
    {
        return wider(QRectF(line.from, line.to).normalized(), line.width / 2);
    }
    QRectF operator()(const Shape &shape) const { return wider(shape.box, shape.width / 2); }
    QRectF operator()(const Bars &bars) const
    {
        return {bars.at, QSizeF(bars.moduleMm() * gs1Modules, bars.height)};
    }
    QRectF operator()(const QrCode &code) const
    {
        const double quiet = 4 * code.moduleMm();
        return wider(QRectF(code.at, QSizeF(code.sideMm(), code.sideMm())), -quiet);
    }
    QRectF operator()(const Picture &picture) const { return picture.box; }
};

} // namespace

bool crosses(const Item &drawing, const QRectF &box)
{
    return std::visit(Crossing{box}, drawing);
}

bool isGround(const Item &drawing, const QRectF &box)
{
    const auto *shape = std::get_if<Shape>(&drawing);
    return shape != nullptr && !outlineCrosses(*shape, box);
}

QRectF reachOf(const Item &drawing)
{
    return std::visit(Reach(), drawing);
}

} // namespace keshikomi::printing
