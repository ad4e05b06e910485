// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout.h"

#include "models/domain/try.h"
#include "printing/gs1_128.h"
#include "printing/item_lines.h"
#include "printing/qr.h"
#include "printing/sheets/sheet_picture.h"
#include "printing/table_layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace keshikomi::printing {

namespace {

constexpr double leastQrModuleMm = 0.4;
constexpr std::size_t mostPages = 200; // a runaway template, not a bill

// Codes start on whole dots: of 300 dpi where the printer's dots are multiples of it.
double gridMm(int dpi)
{
    return 25.4 / (dpi % 300 == 0 ? 300 : dpi);
}

double toGrid(double mm, int dpi)
{
    return std::round(mm / gridMm(dpi)) * gridMm(dpi);
}

class PageLayout final
{
public:
    PageLayout(PageBuilder &builder, const Fields &fields, int dpi, std::size_t &offset)
        : m_builder(builder)
        , m_fields(fields)
        , m_dpi(dpi)
        , m_offset(offset)
    {
    }

    void run(const std::vector<BlockSpec> &blocks)
    {
        for (const BlockSpec &block : blocks) {
            if (!holds(m_fields, block.condition))
                continue;
            for (const ItemSpec &item : block.items) {
                if (!holds(m_fields, item.condition))
                    continue;
                m_builder.begin(block, item);
                std::visit(*this, item.what);
            }
        }
    }
    bool more() const { return m_more; }

    void operator()(const TextSpec &spec)
    {
        const QString text = expandInto(m_builder, spec.text, m_fields);
        m_builder.addText(spec, text, nameOfText(spec.text));
    }
    void operator()(const Stroke &line) { m_builder.add(line); }
    void operator()(const Shape &shape) { m_builder.add(shape); }
    void operator()(const BarsSpec &spec);
    void operator()(const QrSpec &spec);
    void operator()(const PictureSpec &spec);
    void operator()(const TableSpec &spec);
    void operator()(const CellsSpec &spec);
    void operator()(const RulerSpec &spec);

private:
    void addCell(const CellsSpec::Cell &cell, const QRectF &box, bool first);

    PageBuilder &m_builder;
    const Fields &m_fields;
    const int m_dpi;
    std::size_t &m_offset; // rows of the flowing table that are drawn
    bool m_more = false;
};

void PageLayout::operator()(const BarsSpec &spec)
{
    const QString digits = expandInto(m_builder, spec.text, m_fields);
    auto modules = gs1Bars(digits);
    const bool exact = spec.exactDots > 0;
    const int dpi = exact ? spec.exactDpi : m_dpi;
    const Result<int> dots = exact ? Result<int>(spec.exactDots) : dotsPerModule(m_dpi);
    if (!modules || !dots) {
        m_builder.fail(!modules ? modules.error() : dots.error());
        return;
    }
    Q_ASSERT(spec.height >= gs1LowestMm);
    const double grid = gridMm(dpi);
    Bars bars;
    bars.digits = digits;
    // Rounded up: the quiet zone may be wider than asked for, never narrower.
    bars.at.setX(std::ceil((spec.corner.x() + gs1QuietMm) / grid - 1e-6) * grid);
    bars.at.setY(toGrid(spec.corner.y(), dpi));
    bars.height = toGrid(spec.height, dpi);
    bars.dots = *dots;
    bars.dpi = dpi;
    bars.modules = *std::move(modules);
    m_builder.add(std::move(bars));
}

void PageLayout::operator()(const QrSpec &spec)
{
    const QString text = expandInto(m_builder, spec.text, m_fields);
    auto matrix = makeQr(text);
    if (!matrix) {
        m_builder.fail(matrix.error());
        return;
    }
    const bool exact = spec.exactDots > 0;
    const double room = spec.box.width() / (matrix->size + 2 * qrQuietModules);
    QrCode code;
    code.text = text;
    code.dpi = exact ? spec.exactDpi : m_dpi;
    code.dots = exact
        ? spec.exactDots
        : static_cast<int>(std::floor(std::min(room, spec.moduleMm) * m_dpi / 25.4 + 1e-6));
    code.matrix = *std::move(matrix);
    if (code.moduleMm() > room + 1e-6 || (!exact && code.moduleMm() < leastQrModuleMm)) {
        m_builder.fail(
            {ErrorCode::Invalid, Fault::SlipTextTooLong, {nameOfText(spec.text), text}, {}});
        return;
    }
    const double spare = spec.box.width() - code.sideMm();
    code.at = {toGrid(spec.box.left() + (spec.left ? 0 : spare / 2), code.dpi),
               toGrid(spec.box.top() + spare / 2, code.dpi)};
    m_builder.add(std::move(code));
}

void PageLayout::operator()(const PictureSpec &spec)
{
    const QStringList fields = fieldNames(spec.source);
    const bool ofContent = !fields.isEmpty();
    if (ofContent && !isSet(m_fields.values, fields.constFirst()))
        return;
    const QString name = ofContent ? fields.constFirst() : spec.source;
    const QImage image =
        ofContent ? std::get<QImage>(m_fields.values.value(name)) : QImage(spec.source);
    if (image.isNull()) {
        m_builder.fail({ErrorCode::Invalid,
                        Fault::PictureUnusable,
                        {name, QCoreApplication::translate("Template", "no picture can be read")},
                        {}});
        return;
    }
    const QSizeF size = QSizeF(image.size()).scaled(spec.box.size(), Qt::KeepAspectRatio);
    if (const Done fits = checkPictureSize(name, image.size(), spec); !fits) {
        m_builder.fail(fits.error());
        return;
    }
    const QPointF middle = spec.box.center();
    m_builder.add(Picture{{middle - QPointF(size.width() / 2, size.height() / 2), size}, image});
}

void PageLayout::operator()(const TableSpec &spec)
{
    std::size_t own = 0;
    const bool more = layOutTable(m_builder, spec, m_fields, spec.flow ? m_offset : own);
    if (spec.flow)
        m_more = more;
    else if (more)
        m_builder.fail({ErrorCode::Invalid, Fault::SlipTextTooLong, {spec.rows, spec.rows}, {}});
}

void PageLayout::operator()(const CellsSpec &spec)
{
    std::vector<CellsSpec::Cell> shown;
    double sum = 0;
    for (const CellsSpec::Cell &cell : spec.cells) {
        if (holds(m_fields, cell.condition)) {
            shown.push_back(cell);
            sum += cell.width;
        }
    }
    if (shown.empty())
        return;
    for (const Stroke &edge : cellsEdges(spec))
        m_builder.add(edge);
    double x = spec.box.left();
    for (const CellsSpec::Cell &cell : shown) {
        const double width = cell.width * spec.box.width() / sum;
        addCell(cell, {x, spec.box.top(), width, spec.box.height()}, x == spec.box.left());
        x += width;
    }
}

void PageLayout::operator()(const RulerSpec &spec)
{
    for (const Stroke &line : rulerLines(spec))
        m_builder.add(line);
    for (int mm = 0; mm <= spec.length; mm += 10) {
        TextSpec figure;
        figure.pt = figure.minPt = 7.5;
        figure.down = Down::Middle;
        figure.across = spec.down ? Across::Left : Across::Center;
        figure.box = spec.down ? QRectF(onRuler(spec, mm - 1.8, 5.3), QSizeF(7, 3.6))
                               : QRectF(onRuler(spec, mm - 4, 5.3), QSizeF(8, 3.6));
        const QString told = QString::number(mm);
        m_builder.addText(figure, told, told);
    }
}

void PageLayout::addCell(const CellsSpec::Cell &cell, const QRectF &box, bool first)
{
    if (!first)
        m_builder.addLine({box.left(), box.top() + 1.5}, {box.left(), box.bottom() - 1.5}, 0.1);
    TextSpec label;
    label.box = {box.left() + 2, box.top() + 1, box.width() - 3, 4.4};
    label.pt = 8.5;
    label.minPt = 7.5;
    label.down = Down::Middle;
    m_builder.addText(label, cell.label, cell.label);
    TextSpec value = cell.value;
    value.box = {box.left() + 2, box.top() + 5.6, box.width() - 3, box.height() - 6.6};
    const QString text = expandInto(m_builder, value.text, m_fields);
    m_builder.addText(value, text, nameOfText(value.text));
}

struct LaidOut
{
    DisplayList list;
    std::vector<PageInk> inks; // of its pages
};

Result<LaidOut>
layOutPages(TextRuler &ruler, const SheetTemplate &sheet, Fields fields, int dpi, int pages)
{
    LaidOut laid;
    DisplayList &list = laid.list;
    list.title = sheet.title;
    list.size = sheet.size;
    std::size_t offset = 0;
    bool more = true;
    while (more && list.pages.size() < mostPages) {
        const bool first = list.pages.empty();
        fields.values.insert(QStringLiteral("page"), static_cast<int>(list.pages.size()) + 1);
        fields.values.insert(QStringLiteral("pages"), pages);
        PageBuilder builder(sheet.name, ruler);
        PageLayout layout(builder, fields, dpi, offset);
        layout.run(first ? sheet.first : sheet.continuation);
        if (builder.error())
            return tl::unexpected(*builder.error());
        list.pages.push_back(builder.takePage());
        laid.inks.push_back(builder.takeInk());
        more = layout.more() || (first && !fields.rows.value(sheet.detail).empty());
    }
    if (more) {
        return failure(ErrorCode::Invalid,
                       Fault::SlipTextTooLong,
                       {QStringLiteral("lines"), QString::number(mostPages)});
    }
    return laid;
}

Result<DisplayList> readable(LaidOut laid, const QString &sheet)
{
    for (std::size_t page = 0; page < laid.inks.size(); ++page) {
        if (const auto flaw = laid.inks[page].flaw(laid.list.pages[page]))
            return failure(
                ErrorCode::Invalid, Fault::TemplateWrong, {sheet, flaw->place, flaw->what});
    }
    return std::move(laid.list);
}

} // namespace

Result<DisplayList>
layOut(const FontBook &fonts, const SheetTemplate &sheet, const Fields &fields, int dpi)
{
    TextRuler ruler(fonts);
    // The number of pages is known only after all of them are laid out; it changes no break.
    KK_TRY(LaidOut draft, layOutPages(ruler, sheet, fields, dpi, 1));
    const auto pages = static_cast<int>(draft.list.pages.size());
    if (pages == 1)
        return readable(std::move(draft), sheet.name);
    KK_TRY(LaidOut laid, layOutPages(ruler, sheet, fields, dpi, pages));
    return readable(std::move(laid), sheet.name);
}

} // namespace keshikomi::printing
