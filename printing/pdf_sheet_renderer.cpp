// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf_sheet_renderer.h"

#include "models/domain/try.h"
#include "printing/layout.h"
#include "printing/pdf/pdf_writer.h"
#include "printing/read_back.h"

#include <QCryptographicHash>

namespace keshikomi::printing {

namespace {

constexpr int japanOffset = 9 * 3'600;

// Dated by the sheet itself, so that a reprint is the same file.
pdf::DocumentInfo
infoOf(const DisplayList &list, const SheetContent &content, const SheetOptions &options)
{
    const SheetIdentity sheet = sheetIdentityOf(content);
    pdf::DocumentInfo info;
    info.title = list.title;
    info.language = sheetKindOf(content, options.form) == SheetKind::CardSheetEnglish
        ? QStringLiteral("en")
        : QStringLiteral("ja");
    if (!sheet.number.isEmpty())
        info.keywords = QStringList{sheet.number};
    info.created = sheet.issued.startOfDay(Qt::OffsetFromUTC, japanOffset);
    return info;
}

} // namespace

PdfSheetRenderer::PdfSheetRenderer()
    : PdfSheetRenderer(QString())
{
}

PdfSheetRenderer::PdfSheetRenderer(const QString &templateFolder)
    : m_templates(templateFolder)
    , m_fonts(std::make_unique<pdf::FontBook>())
{
}

PdfSheetRenderer::~PdfSheetRenderer() = default;

Result<DisplayList> PdfSheetRenderer::layOut(const SheetContent &content,
                                             const SheetOptions &options) const
{
    const SheetKind kind = sheetKindOf(content, options.form);
    KK_TRY(const SheetTemplate *sheet, m_templates.of(kind));
    const SheetDefinition &definition = *definitionOf(kind);
    KK_CHECK(definition.check(content, options));
    return printing::layOut(*sheet, definition.fields(content, *sheet), options.dpi);
}

Result<RenderedSheet> PdfSheetRenderer::render(const SheetContent &content,
                                               const SheetOptions &options) const
{
    const auto list = layOut(content, options);
    if (!list)
        return tl::unexpected(list.error());
    RenderedSheet sheet;
    auto file = pdf::writePdf(*list, *m_fonts, infoOf(*list, content, options));
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

Result<SheetCheck> PdfSheetRenderer::checkFile(const QByteArray &pdf, const QString &name) const
{
    return checkPdf(pdf, name);
}

} // namespace keshikomi::printing
