// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/drawn_codes.h"

#include "printing/code_reader.h"
#include "printing/display_list.h"
#include "printing/fields.h"
#include "printing/painter.h"
#include "printing/sheets/conditions.h"
#include "printing/sheets/item_box.h"
#include "printing/type/sheet_font.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace keshikomi::printing {

namespace {

constexpr double searchDpi = 300;
constexpr double markMm = 25; // a part of a code is shorter, or a bar
constexpr double barMm = 2; // the widest bar
constexpr int fewestMarks = 20; // of a QR code or bars: the smallest have some more

// One thing that is drawn whatever the content says.
struct Drawing final
{
    Item item;
    QRectF box;
    QStringList conditions;
    QString place;
    bool picture = false;
};

std::optional<Item> drawn(const ItemSpec &item)
{
    if (const Stroke *line = std::get_if<Stroke>(&item.what))
        return *line;
    if (const Shape *shape = std::get_if<Shape>(&item.what))
        return *shape;
    const PictureSpec *picture = std::get_if<PictureSpec>(&item.what);
    if (picture == nullptr || !fieldNames(picture->source).isEmpty())
        return std::nullopt;
    const QImage image(picture->source);
    if (image.isNull())
        return std::nullopt;
    const QSizeF size = QSizeF(image.size()).scaled(picture->box.size(), Qt::KeepAspectRatio);
    const QPointF half(size.width() / 2, size.height() / 2);
    return Picture{{picture->box.center() - half, size}, image};
}

std::vector<Drawing> drawingsOf(const std::vector<BlockSpec> &blocks)
{
    std::vector<Drawing> all;
    for (const BlockSpec &block : blocks) {
        const QString place = QStringLiteral("%1(%2)").arg(block.place, block.id);
        for (const ItemSpec &item : block.items) {
            if (item.broken)
                continue;
            if (auto what = drawn(item)) {
                const bool picture = std::holds_alternative<Picture>(*what);
                all.push_back({*std::move(what),
                               boxOf(item),
                               conditionsOf({block.condition, item.condition}),
                               place,
                               picture});
            }
        }
    }
    return all;
}

bool isMark(const Drawing &drawing)
{
    const auto [thin, along] = std::minmax({drawing.box.width(), drawing.box.height()});
    return along <= markMm || (thin <= barMm && along <= 2 * markMm);
}

bool mayHoldCode(const std::vector<const Drawing *> &page)
{
    const auto marks =
        std::count_if(page.begin(), page.end(), [](const Drawing *one) { return isMark(*one); });
    return marks >= fewestMarks
        || std::any_of(page.begin(), page.end(), [](const Drawing *one) { return one->picture; });
}

QImage painted(const std::vector<const Drawing *> &drawings, const QSizeF &pageMm)
{
    const double scale = searchDpi / 25.4;
    QImage image((pageMm * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    Page page;
    for (const Drawing *drawing : drawings)
        page.items.push_back(drawing->item);
    QPainter painter(&image);
    painter.scale(searchDpi / unitsPerInch, searchDpi / unitsPerInch);
    paintPage(painter, page);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

// Of what lies where the code was read, the block that draws most.
QString placeOf(const SeenCode &code, const std::vector<const Drawing *> &drawings)
{
    const double mm = 25.4 / searchDpi;
    const QRect seen = code.outline.boundingRect().adjusted(-2, -2, 2, 2);
    const QRectF area(QPointF(seen.topLeft()) * mm, QSizeF(seen.size()) * mm);
    QHash<QString, double> covered; // square millimetres
    QString most;
    for (const Drawing *drawing : drawings) {
        const QRectF common = area.intersected(drawing->box);
        covered[drawing->place] += common.width() * common.height();
        if (covered.value(drawing->place) > covered.value(most))
            most = drawing->place;
    }
    return most;
}

// What may be on one page with these conditions: all that is sure to be, and all that can be.
std::set<std::vector<const Drawing *>> pagesOf(const std::vector<Drawing> &all)
{
    std::set<std::vector<const Drawing *>> pages;
    for (const Drawing &one : all) {
        std::vector<const Drawing *> sure, possible;
        for (const Drawing &other : all) {
            if (!mayBeTogether(one.conditions, other.conditions))
                continue;
            possible.push_back(&other);
            if (std::all_of(other.conditions.begin(),
                            other.conditions.end(),
                            [&one](const QString &each) { return one.conditions.contains(each); }))
                sure.push_back(&other);
        }
        pages.insert(std::move(sure));
        pages.insert(std::move(possible));
    }
    return pages;
}

} // namespace

std::vector<DrawnCode> drawnCodes(const std::vector<BlockSpec> &blocks, const QSizeF &pageMm)
{
    const std::vector<Drawing> all = drawingsOf(blocks);
    std::vector<DrawnCode> found;
    for (const auto &page : pagesOf(all)) {
        if (!mayHoldCode(page))
            continue;
        const QImage image = painted(page, pageMm);
        for (const CodeKind kind : {CodeKind::Qr, CodeKind::Barcode}) {
            for (const SeenCode &seen : readAsCamera(image, kind)) {
                const bool known = std::any_of(found.begin(), found.end(), [&](const auto &one) {
                    return one.text == seen.text;
                });
                if (!known)
                    found.push_back({seen.text, placeOf(seen, page)});
            }
        }
    }
    return found;
}

} // namespace keshikomi::printing
