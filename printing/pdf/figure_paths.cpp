// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/figure_paths.h"

#include "printing/pdf/syntax.h"

#include <algorithm>

namespace keshikomi::printing::pdf {

namespace {

// A quarter of a circle as one curve is right to 0.03 % of its radius.
constexpr double quarter = 0.5523;

void appendPoint(QByteArray &out, QPointF at)
{
    appendNumber(out, at.x(), 1);
    appendNumber(out, at.y(), 1);
}

void appendCurve(QByteArray &out, QPointF first, QPointF second, QPointF to)
{
    appendPoint(out, first);
    appendPoint(out, second);
    appendPoint(out, to);
    out += "c ";
}

void appendLine(QByteArray &out, QPointF to)
{
    appendPoint(out, to);
    out += "l ";
}

} // namespace

void appendRect(QByteArray &out, const QRectF &box)
{
    appendPoint(out, box.topLeft());
    appendPoint(out, {box.width(), box.height()});
    out += "re ";
}

void appendEllipse(QByteArray &out, const QRectF &box)
{
    const QPointF middle = box.center();
    const double x = box.width() / 2;
    const double y = box.height() / 2;
    const auto from = [&](double right, double down) {
        return middle + QPointF(right * x, down * y);
    };
    appendPoint(out, from(1, 0));
    out += "m ";
    appendCurve(out, from(1, quarter), from(quarter, 1), from(0, 1));
    appendCurve(out, from(-quarter, 1), from(-1, quarter), from(-1, 0));
    appendCurve(out, from(-1, -quarter), from(-quarter, -1), from(0, -1));
    appendCurve(out, from(quarter, -1), from(1, -quarter), from(1, 0));
    out += "h ";
}

void appendRoundedRect(QByteArray &out, const QRectF &box, double radius)
{
    const double r = std::min({radius, box.width() / 2, box.height() / 2});
    const double in = r * (1 - quarter);
    const double left = box.left();
    const double top = box.top();
    const double right = box.right();
    const double bottom = box.bottom();
    appendPoint(out, {left + r, top});
    out += "m ";
    appendLine(out, {right - r, top});
    appendCurve(out, {right - in, top}, {right, top + in}, {right, top + r});
    appendLine(out, {right, bottom - r});
    appendCurve(out, {right, bottom - in}, {right - in, bottom}, {right - r, bottom});
    appendLine(out, {left + r, bottom});
    appendCurve(out, {left + in, bottom}, {left, bottom - in}, {left, bottom - r});
    appendLine(out, {left, top + r});
    appendCurve(out, {left, top + in}, {left + in, top}, {left + r, top});
    out += "h ";
}

} // namespace keshikomi::printing::pdf
