// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/slip_renderer.h"

#include "printing/layout.h"
#include "printing/painter.h"
#include "printing/read_back.h"
#include "printing/slip_fields.h"

#include <QCryptographicHash>

namespace keshikomi::printing {

SlipRenderer::SlipRenderer()
    : m_slip(builtInTemplate(QStringLiteral("haraikomi")))
{
}

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
    sheet.pdf = paintPdf(*list);
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
