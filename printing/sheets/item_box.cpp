// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/item_box.h"

#include "printing/gs1_128.h"

namespace keshikomi::printing {

namespace {

constexpr double slackMm = 0.01; // a line has no width of its own

QRectF lineBox(const Stroke &line)
{
    return QRectF(line.from, line.to).normalized().adjusted(0, 0, slackMm, slackMm);
}

struct BoxOf
{
    QRectF operator()(const RulerSpec &ruler) const
    {
        constexpr double wide = 12.3; // ticks and figures
        const double length = ruler.length;
        return {ruler.from, ruler.down ? QSizeF(wide, length) : QSizeF(length, wide)};
    }
    QRectF operator()(const Stroke &line) const { return lineBox(line); }
    QRectF operator()(const BarsSpec &bars) const { return barsBox(bars); }
    template<typename Spec>
    QRectF operator()(const Spec &spec) const
    {
        return spec.box;
    }
};

} // namespace

QRectF boxOf(const ItemSpec &item)
{
    return std::visit(BoxOf(), item.what);
}

QRectF barsBox(const BarsSpec &bars)
{
    return {bars.corner, QSizeF(gs1WidestMm, bars.height)};
}

bool isDrawing(const ItemSpec &item)
{
    return std::holds_alternative<Stroke>(item.what) || std::holds_alternative<Shape>(item.what);
}

} // namespace keshikomi::printing
