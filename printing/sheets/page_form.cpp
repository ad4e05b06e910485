// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/page_form.h"

#include "printing/sheets/item_box.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace keshikomi::printing {

namespace {

constexpr double leastMarginMm = 5; // many printers leave as much white
constexpr QSizeF pageMm(210, 297); // the one paper that is in the printers: A4, upright
constexpr double slackMm = 0.01;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

} // namespace

Wrongs wrongPage(const SheetTemplate &sheet)
{
    Wrongs wrongs;
    const auto isPage = [](double length, double wanted) {
        return std::abs(length - wanted) <= slackMm;
    };
    const QString what =
        Words::tr("the page is %1 x %2 mm").arg(pageMm.width()).arg(pageMm.height());
    if (!isPage(sheet.size.width(), pageMm.width()))
        wrongs.emplace_back(QStringLiteral("page.w"), what);
    if (!isPage(sheet.size.height(), pageMm.height()))
        wrongs.emplace_back(QStringLiteral("page.h"), what);
    if (sheet.margin < leastMarginMm)
        wrongs.emplace_back(QStringLiteral("page.margin"),
                            Words::tr("the margin is at least %1 mm").arg(leastMarginMm));
    return wrongs;
}

Wrongs wrongFrames(const SheetTemplate &sheet, const SheetDefinition &definition)
{
    Wrongs wrongs;
    for (const SheetFrame &frame : definition.frames) {
        const auto block =
            std::find_if(sheet.first.begin(), sheet.first.end(), [&frame](const BlockSpec &one) {
                return one.id == frame.block;
            });
        const auto refused = [&](const QString &what) { wrongs.emplace_back(frame.block, what); };
        if (block == sheet.first.end()) {
            refused(Words::tr("this block must be on the sheet"));
            continue;
        }
        if (std::abs(block->frame.width() - frame.size.width()) > slackMm
            || std::abs(block->frame.height() - frame.size.height()) > slackMm
            || block->inset < frame.inset) {
            refused(Words::tr("its frame is %1 x %2 mm with an inset of %3 mm")
                        .arg(frame.size.width())
                        .arg(frame.size.height())
                        .arg(frame.inset));
        }
        const QRectF free = frame.keepFree.translated(block->frame.topLeft());
        const bool kept =
            std::none_of(block->items.begin(), block->items.end(), [&free](const ItemSpec &item) {
                return !isDrawing(item) && free.intersects(boxOf(item));
            });
        if (!kept)
            refused(Words::tr("no type may lie where the stamp goes"));
    }
    return wrongs;
}

} // namespace keshikomi::printing
