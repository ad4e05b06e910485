// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/list_tools.h"

#include "printing/gs1_128.h"
#include "printing/qr.h"
#include "printing/type/sheet_font.h"
#include "printing/type/signs.h"

namespace keshikomi::test {

using namespace printing;

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const Item &item : page.items) {
        if (const TextRun *run = std::get_if<TextRun>(&item))
            texts += run->text;
    }
    return texts;
}

QStringList textsOf(const DisplayList &list)
{
    QStringList texts;
    for (const Page &page : list.pages)
        texts += textsOf(page);
    return texts;
}

QRectF InkRuler::of(const Item &item)
{
    if (const TextRun *run = std::get_if<TextRun>(&item)) {
        const double em = emMm(run->pt);
        const double gaps = run->spread * static_cast<double>(cellCount(run->text) - 1);
        const double width = m_ruler.mm(run->text, run->face, run->bold, run->pt) + gaps;
        return {run->at.x(), run->at.y() - 0.88 * em, width * run->squeeze, em};
    }
    if (const Stroke *line = std::get_if<Stroke>(&item))
        return QRectF(line->from, line->to).normalized().adjusted(0, 0, 0.01, 0.01);
    if (const Shape *shape = std::get_if<Shape>(&item))
        return shape->box;
    if (const Bars *bars = std::get_if<Bars>(&item))
        return {bars->at, QSizeF(bars->moduleMm() * gs1Modules, bars->height)};
    if (const QrCode *code = std::get_if<QrCode>(&item)) {
        const double quiet = qrQuietModules * code->moduleMm();
        return QRectF(code->at, QSizeF(code->sideMm(), code->sideMm()))
            .adjusted(quiet, quiet, -quiet, -quiet);
    }
    return std::get<Picture>(item).box;
}

QString faultText(const Error &error)
{
    return QStringLiteral("fault %1 %2").arg(int(error.fault)).arg(error.args.join(u'|'));
}

} // namespace keshikomi::test
