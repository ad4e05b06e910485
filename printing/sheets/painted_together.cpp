// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/painted_together.h"

#include "printing/fields.h"
#include "printing/painter.h"
#include "printing/sheets/conditions.h"
#include "printing/sheets/item_box.h"
#include "printing/sheets/type_ground.h"
#include "printing/type/sheet_font.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>

namespace keshikomi::printing {

namespace {

constexpr double perMm = 8; // 203 dpi: finer lines darken their dots by what they cover of them
// Of any em of type. Two hairlines of 0.3 mm take a fifth of 9 pt, and it is read all the same.
constexpr double mostHidden = 0.25;
constexpr double leastFieldEms = 2; // what a field brings, at the least
constexpr double mostCondensed = 0.8;
constexpr std::size_t mostCases = 64; // of conditions at one place: no sheet needs them
constexpr double inkOfEm = 0.8; // of the height of a line of type

// How wide it is at least, in ems: half for what is written in half width.
double leastEms(const QString &text)
{
    static const QRegularExpression field(QStringLiteral("\\{[^}]*\\}"));
    QString plain = text;
    const double fields = leastFieldEms * double(fieldNames(text).size());
    plain.remove(field);
    double ems = fields;
    for (const QChar sign : plain.simplified())
        ems += sign.unicode() < 0x2000 ? 0.5 : sign.isLowSurrogate() ? 0 : 1;
    return ems;
}

// A field of the type's colour.
std::optional<Item> typeOf(const TextSpec &spec)
{
    Shape shape;
    shape.box = sureTypeOf(spec, spec.box);
    shape.width = 0;
    shape.fill = spec.colour;
    return shape.box.isEmpty() ? std::nullopt : std::optional<Item>(shape);
}

struct DrawnOf
{
    std::optional<Item> operator()(const Stroke &line) const { return line; }
    std::optional<Item> operator()(const Shape &shape) const { return shape; }
    std::optional<Item> operator()(const TextSpec &spec) const { return typeOf(spec); }
    template<typename Spec>
    std::optional<Item> operator()(const Spec &) const
    {
        return std::nullopt;
    }
};

QRectF reachOf(const Item &item)
{
    if (const Stroke *line = std::get_if<Stroke>(&item)) {
        const double half = line->width / 2;
        return QRectF(line->from, line->to).normalized().adjusted(-half, -half, half, half);
    }
    const Shape &shape = std::get<Shape>(item);
    const double half = shape.width / 2;
    return shape.box.adjusted(-half, -half, half, half);
}

// Whatever its colour, it hides what it covers.
Item blackened(Item item)
{
    if (Stroke *line = std::get_if<Stroke>(&item))
        line->colour = Qt::black;
    if (Shape *shape = std::get_if<Shape>(&item)) {
        shape->colour = Qt::black;
        if (shape->fill.isValid())
            shape->fill = Qt::black;
    }
    return item;
}

QImage drawn(const std::vector<Item> &items, const QRectF &area)
{
    const QSize dots = (area.size() * perMm).toSize().expandedTo({1, 1});
    QImage image(dots, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(perMm / unitsPerMm, perMm / unitsPerMm);
    painter.translate(-area.topLeft() * unitsPerMm);
    Page page;
    page.items = items;
    paintPage(painter, page);
    painter.end();
    return image;
}

// How much of each dot is lost, 0 to 1: to what lies over it, or to a ground like its colour.
std::vector<double> lost(const QImage &over, const QImage &under, const QColor &colour)
{
    std::vector<double> all;
    all.reserve(std::size_t(over.width()) * std::size_t(over.height()));
    QRgb last = qRgb(255, 255, 255);
    const auto isLike = [&colour](QRgb ground) {
        return contrast(colour, QColor(ground)) < leastContrast;
    };
    bool like = isLike(last);
    for (int y = 0; y < over.height(); ++y) {
        const auto *above = reinterpret_cast<const QRgb *>(over.constScanLine(y));
        const auto *below = reinterpret_cast<const QRgb *>(under.constScanLine(y));
        for (int x = 0; x < over.width(); ++x) {
            if (below[x] != last) {
                last = below[x];
                like = isLike(last);
            }
            all.push_back(like ? 1 : 1 - qGray(above[x]) / 255.0);
        }
    }
    return all;
}

// The share of the worst square of `side` dots, or of as much of one as there is.
double worstSquare(const std::vector<double> &dots, const QSize &size, int side)
{
    const int wide = size.width(), high = size.height();
    const int across = std::clamp(side, 1, wide), down = std::clamp(side, 1, high);
    std::vector<double> sums(std::size_t(wide + 1) * std::size_t(high + 1)); // above and left
    const auto sum = [&](int x, int y) -> double & {
        return sums[std::size_t(y) * std::size_t(wide + 1) + std::size_t(x)];
    };
    double worst = 0;
    for (int y = 1; y <= high; ++y) {
        for (int x = 1; x <= wide; ++x) {
            sum(x, y) = dots[std::size_t(y - 1) * std::size_t(wide) + std::size_t(x - 1)]
                + sum(x - 1, y) + sum(x, y - 1) - sum(x - 1, y - 1);
            if (x >= across && y >= down)
                worst = std::max(worst,
                                 sum(x, y) - sum(x - across, y) - sum(x, y - down)
                                     + sum(x - across, y - down));
        }
    }
    return worst / (double(across) * double(down));
}

bool isHeldBy(const QStringList &asked, const QStringList &some, const QStringList &others)
{
    return std::all_of(asked.begin(), asked.end(), [&](const QString &each) {
        return some.contains(each) || others.contains(each);
    });
}

} // namespace

QRectF sureTypeOf(const TextSpec &spec, const QRectF &box)
{
    const double em = emMm(spec.pt);
    const double wide = std::min(leastEms(spec.text) * em * mostCondensed, box.width());
    const double high = std::min(em * inkOfEm, box.height());
    if (wide <= 0 || high <= 0)
        return {};
    const double left = spec.across == Across::Right ? box.right() - wide
        : spec.across == Across::Center              ? box.center().x() - wide / 2
                                                     : box.left();
    const double top = spec.down == Down::Top ? box.top() + (em - high) / 2
        : spec.down == Down::Bottom           ? box.bottom() - high
                                              : box.center().y() - high / 2;
    return {left, top, wide, high};
}

void PaintedTogether::paint(const ItemSpec &item,
                            const QString &place,
                            const QStringList &conditions)
{
    if (auto what = std::visit(DrawnOf(), item.what)) {
        const QRectF box = reachOf(*what);
        const bool type = std::holds_alternative<TextSpec>(item.what);
        m_paintings.push_back({*std::move(what), box, conditions, place, type});
    }
}

void PaintedTogether::show(ShownInk shown)
{
    m_shown.push_back({std::move(shown), m_paintings.size()});
}

std::vector<const PaintedTogether::Painting *> PaintedTogether::near(const Showing &one) const
{
    std::vector<const Painting *> found;
    for (const Painting &painting : m_paintings) {
        const QRectF &reach = painting.type ? one.ink.sure : one.ink.box;
        if (painting.place != one.ink.place && painting.box.intersects(reach)
            && mayBeTogether(painting.conditions, one.ink.conditions))
            found.push_back(&painting);
    }
    return found;
}

double PaintedTogether::worstShare(const Showing &one,
                                   const std::vector<const Painting *> &paintings) const
{
    std::vector<Item> over, under;
    for (const Painting *painting : paintings) {
        Item item = painting->item;
        if (painting->type) {
            QRectF &box = std::get<Shape>(item).box;
            box = box.intersected(one.ink.sure);
        }
        if (painting < m_paintings.data() + one.before)
            under.push_back(std::move(item));
        else
            over.push_back(blackened(std::move(item)));
    }
    const QImage above = drawn(over, one.ink.box);
    return worstSquare(lost(above, drawn(under, one.ink.box), one.ink.colour),
                       above.size(),
                       int(std::lround(one.ink.em * perMm)));
}

std::vector<PaintedTogether::Hidden> PaintedTogether::hidden() const
{
    std::vector<Hidden> all;
    for (const Showing &one : m_shown) {
        const auto possible = near(one);
        if (possible.empty())
            continue;
        // All that may be there, and with each condition all that is there for certain: what only
        // may be there could be painted over a ground that hides the type.
        std::set<QStringList> cases;
        for (const Painting *painting : possible)
            cases.insert(painting->conditions);
        std::set<std::vector<const Painting *>> pages{possible};
        for (const QStringList &held : cases) {
            std::vector<const Painting *> sure;
            std::copy_if(possible.begin(),
                         possible.end(),
                         std::back_inserter(sure),
                         [&](const Painting *other) {
                             return isHeldBy(other->conditions, one.ink.conditions, held);
                         });
            pages.insert(std::move(sure));
        }
        const auto bad = pages.size() > mostCases
            ? pages.begin()
            : std::find_if(pages.begin(), pages.end(), [&](const auto &page) {
                  return worstShare(one, page) > mostHidden;
              });
        if (bad == pages.end())
            continue;
        Hidden found{one.ink, {}};
        for (const Painting *painting : *bad)
            found.by << painting->place;
        found.by.removeDuplicates();
        all.push_back(std::move(found));
    }
    return all;
}

} // namespace keshikomi::printing
