// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/common_items.h"

#include <algorithm>

namespace keshikomi::printing::pdf {

namespace {

bool same(const TextRun &one, const TextRun &other)
{
    return one.at == other.at && one.pt == other.pt && one.squeeze == other.squeeze
        && one.spread == other.spread && one.face == other.face && one.bold == other.bold
        && one.colour == other.colour && one.text == other.text;
}

bool same(const Stroke &one, const Stroke &other)
{
    return one.from == other.from && one.to == other.to && one.width == other.width
        && one.dash == other.dash && one.colour == other.colour;
}

bool same(const Shape &one, const Shape &other)
{
    return one.box == other.box && one.ellipse == other.ellipse && one.width == other.width
        && one.radius == other.radius && one.dash == other.dash && one.fill == other.fill
        && one.colour == other.colour;
}

// Codes and pictures belong to one sheet each: they are never part of the fixed ones.
bool same(const Bars &, const Bars &)
{
    return false;
}

bool same(const QrCode &, const QrCode &)
{
    return false;
}

bool same(const Picture &, const Picture &)
{
    return false;
}

// Black on black looks alike in any order; anything else may hide what is below it.
bool isInk(const Item &item)
{
    if (const auto *run = std::get_if<TextRun>(&item))
        return run->colour == QColor(Qt::black);
    if (const auto *shape = std::get_if<Shape>(&item))
        return !shape->fill.isValid() && shape->colour == QColor(Qt::black);
    const auto *line = std::get_if<Stroke>(&item);
    return line != nullptr && line->colour == QColor(Qt::black);
}

// Where an item can leave ink, generously.
struct Bounds
{
    QRectF operator()(const TextRun &run) const
    {
        const double em = run.pt * 25.4 / 72;
        const double width = static_cast<double>(run.text.size()) * (em * run.squeeze + run.spread);
        return {run.at.x() - em / 4, run.at.y() - em, width + em / 2, em * 1.3};
    }
    QRectF operator()(const Stroke &line) const
    {
        return grown(QRectF(line.from, line.to).normalized(), line.width);
    }
    QRectF operator()(const Shape &shape) const { return grown(shape.box, shape.width); }
    QRectF operator()(const Bars &bars) const
    {
        const auto modules = static_cast<double>(bars.modules.size());
        return {bars.at, QSizeF(modules * bars.moduleMm(), bars.height)};
    }
    QRectF operator()(const QrCode &code) const
    {
        return {code.at, QSizeF(code.sideMm(), code.sideMm())};
    }
    QRectF operator()(const Picture &picture) const { return picture.box; }

private:
    static QRectF grown(const QRectF &box, double by) { return box.adjusted(-by, -by, by, by); }
};

QRectF boundsOf(const Item &item)
{
    return std::visit(Bounds(), item);
}

// Items that were passed over on the way through a page.
class Passed final
{
public:
    void add(const Item &item)
    {
        m_all.push_back(&item);
        if (!isInk(item))
            m_coloured.push_back(&item);
    }
    // True if painting `item` before all of them changes nothing.
    bool mayGoBelow(const Item &item) const
    {
        const QRectF bounds = boundsOf(item);
        const auto &rivals = isInk(item) ? m_coloured : m_all;
        return std::none_of(rivals.begin(), rivals.end(), [&](const Item *rival) {
            return bounds.intersects(boundsOf(*rival));
        });
    }

private:
    std::vector<const Item *> m_all;
    std::vector<const Item *> m_coloured;
};

} // namespace

bool sameItem(const Item &one, const Item &other)
{
    return std::visit(
        [&](const auto &item) {
            const auto *rival = std::get_if<std::decay_t<decltype(item)>>(&other);
            return rival != nullptr && same(item, *rival);
        },
        one);
}

// The longest common subsequence.
std::vector<Item> commonItems(const Page &one, const Page &other)
{
    const std::size_t rows = one.items.size();
    const std::size_t columns = other.items.size();
    std::vector<std::vector<int>> longest(rows + 1, std::vector<int>(columns + 1));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            longest[i][j] = sameItem(one.items[i], other.items[j])
                ? longest[i + 1][j + 1] + 1
                : std::max(longest[i + 1][j], longest[i][j + 1]);
        }
    }
    std::vector<Item> common;
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (sameItem(one.items[i], other.items[j])) {
            common.push_back(one.items[i]);
            ++i;
            ++j;
        } else if (longest[i + 1][j] >= longest[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return common;
}

std::vector<Item> paintableFirst(const Page &page, std::vector<Item> fixed)
{
    Passed passed;
    auto next = fixed.begin();
    for (const Item &item : page.items) {
        const bool isNext = next != fixed.end() && sameItem(item, *next);
        if (isNext && passed.mayGoBelow(item)) {
            ++next;
            continue;
        }
        if (isNext)
            next = fixed.erase(next);
        passed.add(item);
    }
    return fixed;
}

std::optional<std::vector<std::size_t>> restOf(const Page &page, const std::vector<Item> &fixed)
{
    std::vector<std::size_t> rest;
    Passed passed;
    auto next = fixed.begin();
    for (std::size_t i = 0; i < page.items.size(); ++i) {
        const Item &item = page.items[i];
        if (next != fixed.end() && sameItem(item, *next)) {
            ++next;
            if (!passed.mayGoBelow(item))
                return std::nullopt;
        } else {
            rest.push_back(i);
            passed.add(item);
        }
    }
    if (next != fixed.end())
        return std::nullopt;
    return rest;
}

} // namespace keshikomi::printing::pdf
