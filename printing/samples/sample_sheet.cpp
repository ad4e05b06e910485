// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/samples/sample_sheet.h"

#include "models/domain/try.h"
#include "printing/layout.h"
#include "printing/pdf/pdf_writer.h"
#include "printing/samples/samples.h"
#include "printing/sheets/sheet_definition.h"
#include "printing/sheets/template_shelf.h"
#include "printing/type/text_fit.h"

#include <QBuffer>

#include <array>

namespace keshikomi::printing::samples {

namespace {

// Dark enough for a copier, light enough to read what stands on it.
const QColor tone(QStringLiteral("#C4C4C4"));
constexpr double markPt = 84, bandPt = 8.5, leastPt = 5;
constexpr double bandTop = 0.5, bandHeight = 4.3; // in the margin: it hides nothing
constexpr double codeLine = 0.4, edgeLine = 0.6;

QString markText()
{
    return QStringLiteral("見本 SAMPLE");
}

QString bandText()
{
    return QStringLiteral(
        "見本（架空の内容です。支払いには使えません） SAMPLE, invented: not payable");
}

// An empty box with a cross, as large as the code with its quiet zone.
std::array<Item, 3> crossedBox(const QRectF &box)
{
    Shape frame;
    frame.box = box;
    frame.width = codeLine;
    frame.dash = Dash::Dot;
    return {frame,
            Stroke{box.topLeft(), box.bottomRight(), codeLine, Dash::Solid},
            Stroke{box.bottomLeft(), box.topRight(), codeLine, Dash::Solid}};
}

std::optional<QRectF> placeOfCode(const Item &item)
{
    if (const auto *bars = std::get_if<Bars>(&item))
        return QRectF(bars->at,
                      QSizeF(double(bars->modules.size()) * bars->moduleMm(), bars->height));
    if (const auto *qr = std::get_if<QrCode>(&item))
        return QRectF(qr->at, QSizeF(qr->sideMm(), qr->sideMm()));
    return std::nullopt;
}

Page withoutCodes(const Page &page)
{
    Page kept;
    for (const Item &item : page.items) {
        const auto place = placeOfCode(item);
        if (!place) {
            kept.items.push_back(item);
            continue;
        }
        const auto box = crossedBox(*place);
        kept.items.insert(kept.items.end(), box.begin(), box.end());
    }
    return kept;
}

TextSpec centred(const QRectF &box, double pt, double minPt)
{
    TextSpec spec;
    spec.box = box;
    spec.pt = pt;
    spec.minPt = minPt;
    spec.bold = true;
    spec.across = Across::Center;
    spec.down = Down::Middle;
    return spec;
}

// The words are the program's own and fit their boxes.
void addWords(TextRuler &ruler, Page &page, const TextSpec &spec, const QString &words)
{
    const auto runs = fitText(ruler, spec, words);
    Q_ASSERT(runs);
    page.items.insert(page.items.end(), runs->begin(), runs->end());
}

// Under the content: large words, three times, and both diagonals.
Page ground(TextRuler &ruler, const QSizeF &size)
{
    Page page;
    constexpr int times = 3;
    const double room = size.height() / times;
    for (int at = 0; at < times; ++at) {
        TextSpec mark = centred({5, at * room, size.width() - 10, room}, markPt, leastPt);
        mark.colour = tone;
        addWords(ruler, page, mark, markText());
    }
    const QRectF edges = QRectF(QPointF(), size).adjusted(5, 5, -5, -5);
    for (const auto &[from, to] : {std::pair(edges.topLeft(), edges.bottomRight()),
                                   std::pair(edges.topRight(), edges.bottomLeft())})
        page.items.push_back(Stroke{from, to, edgeLine, Dash::Solid, tone});
    return page;
}

// Over it, where no white box of a template can cover it: what the sheet is.
Page band(TextRuler &ruler, const QSizeF &size)
{
    Page page;
    const QRectF box(15, bandTop, size.width() - 30, bandHeight);
    Shape frame;
    frame.box = box;
    frame.width = codeLine;
    frame.fill = Qt::white;
    page.items.push_back(frame);
    addWords(ruler, page, centred(box.adjusted(2, 0, -2, 0), bandPt, leastPt), bandText());
    return page;
}

void append(std::vector<Item> &items, const Page &page)
{
    items.insert(items.end(), page.items.begin(), page.items.end());
}

DisplayList marked(TextRuler &ruler, DisplayList list)
{
    const Page below = ground(ruler, list.size), above = band(ruler, list.size);
    for (Page &page : list.pages) {
        Page whole = below;
        append(whole.items, withoutCodes(page));
        append(whole.items, above);
        page = std::move(whole);
    }
    return list;
}

Result<DisplayList> sampleList(const FontBook &fonts,
                               TextRuler &ruler,
                               const SheetTemplate &sheet,
                               const SheetDefinition &definition,
                               const SheetContent &sample)
{
    Fields fields = definition.fields(sample, sheet);
    if (definition.mark != nullptr)
        definition.mark(fonts, sheet, fields);
    KK_TRY(DisplayList list, layOut(fonts, sheet, fields, SheetOptions().dpi));
    return marked(ruler, std::move(list));
}

} // namespace

Result<SampleSheet> sampleSheet(const FontBook &fonts, const SheetTemplate &sheet, SheetKind kind)
{
    const SheetDefinition *const definition = definitionOf(kind);
    const auto contents = samplesOf(kind);
    if (definition == nullptr || contents.empty())
        return failure(ErrorCode::NotFound, Fault::NoSuchSheet, {sheetKindName(kind)});
    TextRuler ruler(fonts);
    std::vector<DisplayList> lists;
    SampleSheet made;
    for (const SheetContent &content : contents) {
        KK_TRY(DisplayList list, sampleList(fonts, ruler, sheet, *definition, content));
        made.pages += int(list.pages.size());
        lists.push_back(std::move(list));
    }
    pdf::DocumentInfo info;
    info.title = markText() + QStringLiteral(": ") + lists.front().title;
    QBuffer file(&made.pdf);
    file.open(QIODevice::WriteOnly);
    pdf::PdfWriter writer(file, fonts, info);
    KK_CHECK(writer.add(lists));
    KK_CHECK(writer.finish());
    return made;
}

Result<SampleSheet> sampleSheetOf(const QString &templateFolder, SheetKind kind)
{
    const TemplateShelf shelf(templateFolder);
    KK_TRY(const SheetTemplate *const sheet, shelf.of(kind));
    const FontBook fonts;
    return sampleSheet(fonts, *sheet, kind);
}

SheetKind kindInForm(SheetKind kind, const SheetForm &form)
{
    const auto contents = samplesOf(kind);
    return contents.empty() ? kind : sheetKindOf(contents.front(), form);
}

} // namespace keshikomi::printing::samples
