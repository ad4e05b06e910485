// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/crossed_ink.h"

#include "printing/ink_crossing.h"
#include "printing/item_lines.h"
#include "printing/sheets/conditions.h"
#include "printing/sheets/painted_together.h"
#include "printing/sheets/required_fields.h"
#include "printing/type/sheet_font.h"

#include <algorithm>

namespace keshikomi::printing {

namespace {

// Below the top of a line of type, and above its foot: as PageInk takes it.
constexpr double topEms = 0.22, footEms = 0.18;

// Of the first line of the smallest type the text may become. Null: nobody knows where it stands.
QRectF sureInkOf(TextSpec spec)
{
    if (spec.wrap && spec.down != Down::Top)
        return {};
    spec.pt = spec.minPt;
    const QRectF type = sureTypeOf(spec, spec.box);
    const double em = emMm(spec.pt);
    const double top = spec.down == Down::Top ? spec.box.top()
        : spec.down == Down::Bottom           ? spec.box.bottom() - em
                                              : spec.box.center().y() - em / 2;
    return type.isEmpty() ? QRectF()
                          : QRectF(QPointF(type.left(), top + topEms * em),
                                   QPointF(type.right(), top + em - footEms * em));
}

struct LinesOf
{
    std::vector<Item> operator()(const Stroke &line) const { return {line}; }
    // A tone hides what was painted before it: PaintedOver.
    std::vector<Item> operator()(Shape shape) const
    {
        shape.fill = QColor();
        return {shape};
    }
    std::vector<Item> operator()(const RulerSpec &spec) const { return items(rulerLines(spec)); }
    std::vector<Item> operator()(const CellsSpec &spec) const { return items(cellsEdges(spec)); }
    template<typename Spec>
    std::vector<Item> operator()(const Spec &) const
    {
        return {};
    }

private:
    static std::vector<Item> items(const std::vector<Stroke> &lines)
    {
        return {lines.begin(), lines.end()};
    }
};

} // namespace

void CrossedInk::add(const ItemSpec &item,
                     const QString &place,
                     const QStringList &conditions,
                     const QStringList &required)
{
    for (Item &line : std::visit(LinesOf(), item.what))
        m_drawings.push_back({std::move(line), place, conditions});
    const auto *spec = std::get_if<TextSpec>(&item.what);
    if (spec == nullptr)
        return;
    ShownInk ink{spec->text, place, spec->box, {}, sureInkOf(*spec)};
    ink.conditions = conditions;
    if (!ink.sure.isEmpty())
        m_types.push_back({std::move(ink), areRequired(shownNames(spec->text), required)});
}

std::vector<CoveredInk::Group> CrossedInk::crossings() const
{
    CoveredInk found;
    for (const Type &type : m_types) {
        if (!type.required)
            continue;
        const ShownInk &ink = type.ink;
        for (const Drawing &drawing : m_drawings) {
            if (crosses(drawing.item, ink.sure)
                && mayBeTogether(ink.conditions, drawing.conditions))
                found.add(ink, drawing.place);
        }
        for (const Type &other : m_types) {
            if (other.ink.place != ink.place && other.ink.sure.intersects(ink.sure)
                && mayBeTogether(ink.conditions, other.ink.conditions))
                found.add(ink, other.ink.place);
        }
    }
    return found.groups();
}

} // namespace keshikomi::printing
