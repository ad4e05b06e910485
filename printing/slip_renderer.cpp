// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/slip_renderer.h"

#include "printing/layout.h"
#include "printing/pdf/pdf_writer.h"
#include "printing/read_back.h"
#include "printing/slip_fields.h"

#include <QCryptographicHash>

namespace keshikomi::printing {

namespace {

constexpr int japanOffset = 9 * 3'600;

// Dated by the slip itself, so that a reprint is the same file.
pdf::DocumentInfo infoOf(const DisplayList &list, const SlipContent &content)
{
    pdf::DocumentInfo info;
    info.title = list.title;
    info.keywords = QStringList{content.number};
    info.created = content.issued.startOfDay(Qt::OffsetFromUTC, japanOffset);
    return info;
}

} // namespace

SlipRenderer::SlipRenderer()
    : m_slip(builtInTemplate(QStringLiteral("haraikomi")))
    , m_fonts(std::make_unique<pdf::FontBook>())
{
}

SlipRenderer::~SlipRenderer() = default;

Result<DisplayList> SlipRenderer::layOutSlip(const SlipContent &content,
                                             const SheetOptions &options) const
{
    if (const Done right = checkSlip(content, options); !right)
        return tl::unexpected(right.error());
    return layOut(m_slip, slipFields(content, m_slip), options.dpi);
}

Result<RenderedSheet> SlipRenderer::renderSlip(const SlipContent &content,
                                               const SheetOptions &options) const
{
    const auto list = layOutSlip(content, options);
    if (!list)
        return tl::unexpected(list.error());
    RenderedSheet sheet;
    auto file = pdf::writePdf(*list, *m_fonts, infoOf(*list, content));
    if (!file)
        return tl::unexpected(file.error());
    sheet.pdf = *std::move(file);
    sheet.sha256 = QCryptographicHash::hash(sheet.pdf, QCryptographicHash::Sha256);
    sheet.pages = static_cast<int>(list->pages.size());
    auto readings = readBack(sheet.pdf, *list);
    if (!readings)
        return tl::unexpected(readings.error());
    sheet.readBack = *std::move(readings);
    return sheet;
}

Result<SheetCheck> SlipRenderer::checkFile(const QByteArray &pdf, const QString &name) const
{
    return checkPdf(pdf, name);
}

} // namespace keshikomi::printing
