// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf_sheet_renderer.h"

#include "models/domain/try.h"
#include "printing/code_judgement.h"
#include "printing/layout.h"
#include "printing/page_check.h"
#include "printing/pdf/pdf_writer.h"
#include "printing/read_back.h"

#include <QBuffer>
#include <QCryptographicHash>

#include <numeric>

namespace keshikomi::printing {

namespace {

constexpr int japanOffset = 9 * 3'600;

// By which a paper is looked for: its own number, and those of the bills a letter is about.
QStringList numbersOf(const SheetContent &content)
{
    QStringList numbers{sheetIdentityOf(content).number};
    if (const auto *letter = std::get_if<ReminderContent>(&content)) {
        for (const ReminderBill &bill : letter->bills)
            numbers << bill.number;
    }
    return numbers;
}

// Dated by the first sheet, so that a reprint is the same file.
pdf::DocumentInfo
infoOf(const QString &title, const std::vector<SheetContent> &contents, const SheetOptions &options)
{
    const SheetContent &first = contents.front();
    pdf::DocumentInfo info;
    info.title = title;
    if (sheetKindName(sheetKindOf(first, options.formAt(0))).endsWith(QLatin1String("-en")))
        info.language = QStringLiteral("en");
    for (const SheetContent &content : contents) {
        for (const QString &number : numbersOf(content)) {
            if (!number.isEmpty() && !info.keywords.contains(number))
                info.keywords << number;
        }
    }
    info.created = sheetIdentityOf(first).issued.startOfDay(Qt::OffsetFromUTC, japanOffset);
    return info;
}

std::vector<int> pagesOfEach(const std::vector<DisplayList> &lists)
{
    std::vector<int> pages;
    for (const DisplayList &list : lists)
        pages.push_back(static_cast<int>(list.pages.size()));
    return pages;
}

} // namespace

PdfSheetRenderer::PdfSheetRenderer()
    : PdfSheetRenderer(QString())
{
}

PdfSheetRenderer::PdfSheetRenderer(const QString &templateFolder)
    : m_folder(templateFolder)
    , m_templates(std::make_shared<const TemplateShelf>(templateFolder))
    , m_fonts(std::make_unique<FontBook>())
{
}

PdfSheetRenderer::~PdfSheetRenderer() = default;

void PdfSheetRenderer::setTemplateFolder(const QString &folder)
{
    {
        const std::scoped_lock guard(m_mutex);
        m_folder = folder;
    }
    reloadTemplates();
}

void PdfSheetRenderer::reloadTemplates()
{
    QString folder;
    {
        const std::scoped_lock guard(m_mutex);
        folder = m_folder;
    }
    auto read = std::make_shared<const TemplateShelf>(folder); // files are read without the lock
    const std::scoped_lock guard(m_mutex);
    m_templates = std::move(read);
}

std::shared_ptr<const TemplateShelf> PdfSheetRenderer::templates() const
{
    const std::scoped_lock guard(m_mutex);
    return m_templates;
}

Result<DisplayList> PdfSheetRenderer::layOut(const SheetContent &content,
                                             const SheetOptions &options) const
{
    const SheetKind kind = sheetKindOf(content, options.formAt(0));
    const auto shelf = templates();
    KK_TRY(const SheetTemplate *sheet, shelf->of(kind));
    const SheetDefinition &definition = *definitionOf(kind);
    KK_CHECK(definition.check(content, options));
    Fields fields = definition.fields(content, *sheet);
    if (definition.mark != nullptr)
        definition.mark(*m_fonts, *sheet, fields);
    KK_TRY(DisplayList list, printing::layOut(*m_fonts, *sheet, fields, options.dpi));
    KK_CHECK(judgeCodes(list, content, options));
    return list;
}

Result<std::vector<DisplayList>>
PdfSheetRenderer::layOutAll(const std::vector<SheetContent> &contents,
                            const SheetOptions &options) const
{
    std::vector<DisplayList> lists;
    SheetOptions one = options;
    one.forms.clear();
    for (std::size_t at = 0; at < contents.size(); ++at) {
        one.form = options.formAt(at);
        KK_TRY(DisplayList list, layOut(contents[at], one));
        lists.push_back(std::move(list));
    }
    return lists;
}

Result<RenderedSheet> PdfSheetRenderer::render(const SheetContent &content,
                                               const SheetOptions &options) const
{
    return renderAll({content}, options);
}

Result<RenderedSheet> PdfSheetRenderer::renderAll(const std::vector<SheetContent> &contents,
                                                  const SheetOptions &options) const
{
    Q_ASSERT(!contents.empty());
    KK_TRY(const std::vector<DisplayList> lists, layOutAll(contents, options));
    RenderedSheet sheet;
    QBuffer file(&sheet.pdf);
    file.open(QIODevice::WriteOnly);
    pdf::PdfWriter writer(file, *m_fonts, infoOf(lists.front().title, contents, options));
    KK_CHECK(writer.add(lists));
    KK_CHECK(writer.finish());
    sheet.sha256 = QCryptographicHash::hash(sheet.pdf, QCryptographicHash::Sha256);
    sheet.pagesOfEach = pagesOfEach(lists);
    sheet.pages = std::accumulate(sheet.pagesOfEach.begin(), sheet.pagesOfEach.end(), 0);
    KK_TRY(sheet.readBack, readBackRange(sheet.pdf, lists, 1, sheet.pages));
    KK_CHECK(judgePictures(sheet.pdf, lists, contents, options));
    return sheet;
}

Result<SheetCheck> PdfSheetRenderer::checkFile(const QByteArray &pdf, const QString &name) const
{
    return checkPdf(pdf, name);
}

} // namespace keshikomi::printing
