// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/painted_over.h"

#include "printing/fields.h"
#include "printing/sheets/conditions.h"
#include "printing/sheets/item_box.h"

#include <QCoreApplication>

#include <algorithm>

namespace keshikomi::printing {

namespace {

constexpr double thickMm = 1; // a thinner line may cross a box and leave its type readable
constexpr double slackMm = 0.05; // boxes that only touch

struct CoverOf
{
    std::optional<Cover> operator()(const Shape &shape) const
    {
        const double half = shape.width / 2;
        const QRectF outer = shape.box.adjusted(-half, -half, half, half);
        if (shape.fill.isValid())
            return Cover{shape.width >= thickMm ? outer : shape.box, {}, false};
        if (shape.width < thickMm)
            return std::nullopt;
        return Cover{outer, shape.box.adjusted(half, half, -half, -half), false};
    }
    std::optional<Cover> operator()(const Stroke &line) const
    {
        if (line.width < thickMm || line.dash != Dash::Solid)
            return std::nullopt;
        const double half = line.width / 2;
        return Cover{
            QRectF(line.from, line.to).normalized().adjusted(-half, -half, half, half), {}, false};
    }
    std::optional<Cover> operator()(const PictureSpec &picture) const
    {
        return Cover{picture.box, {}, !fieldNames(picture.source).isEmpty()};
    }
    std::optional<Cover> operator()(const TableSpec &table) const
    {
        return Cover{table.box, {}, false};
    }
    std::optional<Cover> operator()(const QrSpec &code) const { return Cover{code.box, {}, false}; }
    std::optional<Cover> operator()(const BarsSpec &bars) const
    {
        return Cover{barsBox(bars), {}, false};
    }
    template<typename Spec>
    std::optional<Cover> operator()(const Spec &) const
    {
        return std::nullopt;
    }
};

QRectF within(const QRectF &box)
{
    const double across = std::min(slackMm, box.width() / 4);
    const double down = std::min(slackMm, box.height() / 4);
    return box.adjusted(across, down, -across, -down);
}

} // namespace

std::optional<Cover> coverOf(const ItemSpec &item)
{
    return std::visit(CoverOf(), item.what);
}

std::vector<ShownInk> PaintedOver::coveredBy(const Cover &cover,
                                             const QStringList &conditions) const
{
    std::vector<ShownInk> covered;
    std::copy_if(m_shown.begin(),
                 m_shown.end(),
                 std::back_inserter(covered),
                 [&cover, &conditions](const ShownInk &shown) {
                     const QRectF box = within(cover.partly ? shown.ink : shown.box);
                     return mayBeTogether(shown.conditions, conditions) && cover.box.intersects(box)
                         && !cover.hole.contains(box);
                 });
    return covered;
}

void CoveredInk::add(const ShownInk &shown, const QString &by)
{
    const auto known = std::find_if(m_covered.begin(), m_covered.end(), [&](const Group &one) {
        return one.place == shown.place && one.what.constFirst() == shown.what;
    });
    if (known == m_covered.end())
        m_covered.push_back({shown.place, {shown.what}, {by}});
    else if (!known->by.contains(by))
        known->by << by;
}

std::vector<CoveredInk::Group> CoveredInk::groups() const
{
    std::vector<Group> groups;
    for (const Group &one : m_covered) {
        const auto same = std::find_if(
            groups.begin(), groups.end(), [&](const Group &group) { return group.by == one.by; });
        if (same == groups.end())
            groups.push_back(one);
        else if (!same->what.contains(one.what.constFirst()))
            same->what << one.what;
    }
    return groups;
}

QString someOf(const QStringList &all)
{
    constexpr qsizetype told = 3;
    const QString some = all.mid(0, told).join(QStringLiteral(", "));
    if (all.size() <= told)
        return some;
    //: %1 some of them, %n others
    return QCoreApplication::translate(
               "Template", "%1 and %n more", nullptr, int(all.size() - told))
        .arg(some);
}

QRectF inkOf(const TextSpec &spec, const QRectF &box)
{
    const double half = box.width() / 2;
    switch (spec.across) {
    case Across::Left: return box.adjusted(0, 0, spec.wrap ? 0 : -half, 0);
    case Across::Right: return box.adjusted(spec.wrap ? 0 : half, 0, 0, 0);
    case Across::Center: return box.adjusted(half / 2, 0, -half / 2, 0);
    case Across::Spread: break;
    }
    return box;
}

} // namespace keshikomi::printing
