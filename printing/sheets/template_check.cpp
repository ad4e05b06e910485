// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/template_check.h"

#include "printing/gs1_128.h"
#include "printing/sheets/type_ground.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace keshikomi::printing {

namespace {

constexpr double leastPt = 7;
constexpr double leastMarginMm = 5; // many printers leave as much white
constexpr QSizeF pageMm(210, 297); // the one paper that is in the printers: A4, upright
constexpr double slackMm = 0.01;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

QRectF boxOf(const Stroke &line)
{
    return QRectF(line.from, line.to).normalized().adjusted(0, 0, slackMm, slackMm);
}

struct BoxOf
{
    QRectF operator()(const RulerSpec &ruler) const
    {
        constexpr double wide = 12.3; // ticks and figures
        const double length = ruler.length;
        return {ruler.from, ruler.down ? QSizeF(wide, length) : QSizeF(length, wide)};
    }
    QRectF operator()(const Stroke &line) const { return boxOf(line); }
    QRectF operator()(const BarsSpec &bars) const
    {
        return {bars.corner, QSizeF(gs1WidestMm, bars.height)};
    }
    template<typename Spec>
    QRectF operator()(const Spec &spec) const
    {
        return spec.box;
    }
};

// All that must be so at once.
QStringList conditionsOf(const QStringList &conditions)
{
    QStringList each = conditions.join(u'&').split(u'&', Qt::SkipEmptyParts);
    for (QString &condition : each)
        condition = condition.trimmed();
    return each;
}

// Lines and tones: they may go to the cut of a frame, where type and codes may not.
bool isDrawing(const ItemSpec &item)
{
    return std::holds_alternative<Stroke>(item.what) || std::holds_alternative<Shape>(item.what);
}

class TemplateChecker final
{
public:
    TemplateChecker(const SheetTemplate &sheet, const SheetDefinition &definition)
        : m_sheet(sheet)
        , m_definition(definition)
        , m_known(definition.fields(definition.empty, sheet))
    {
        for (const char *name : {"page", "pages"})
            m_known.values.insert(QLatin1String(name), 1);
    }

    std::vector<Error> run();

    void operator()(const TextSpec &spec) { return checkText(spec, spec.box); }
    void operator()(const Stroke &) { }
    void operator()(const Shape &shape) { m_ground.lay(shape, m_conditions); }
    void operator()(const RulerSpec &) { }
    void operator()(const BarsSpec &spec);
    void operator()(const QrSpec &spec) { return checkFields(spec.text); }
    void operator()(const PictureSpec &spec);
    void operator()(const TableSpec &spec);
    void operator()(const CellsSpec &spec);

private:
    void checkPage();
    void checkBlocks(const std::vector<BlockSpec> &blocks, bool first);
    void checkItem(const ItemSpec &item, bool mayShow, bool inWindow);
    void checkFrame(const BlockSpec &block, const ItemSpec &item);
    void checkFrames();
    void checkPlace(const QRectF &box, bool mayShow, bool inWindow);
    void checkText(const TextSpec &spec, const QRectF &box);
    void checkColour(const QColor &colour, const QRectF &box);
    void checkFields(const QString &text, const FieldRow *row = nullptr);
    void checkCondition(const QString &condition);
    void checkRequired();
    void wrong(const QString &what) { wrongAt(m_place, what); }
    void wrongAt(const QString &place, const QString &what)
    {
        m_errors.push_back(
            {ErrorCode::Invalid, Fault::TemplateWrong, {m_sheet.name, place, what}, {}});
    }

    const SheetTemplate &m_sheet;
    const SheetDefinition &m_definition;
    Fields m_known;
    QString m_place;
    QStringList m_conditions; // under which the item is painted
    TypeGround m_ground; // of the page
    QSet<QString> m_shown; // fields and columns
    std::vector<Error> m_errors; // in the order of the file
};

std::vector<Error> TemplateChecker::run()
{
    checkPage();
    checkBlocks(m_sheet.first, true);
    checkBlocks(m_sheet.continuation, false);
    checkFrames();
    m_place = QStringLiteral("detail");
    if (!m_sheet.detail.isEmpty() && !m_known.columns.contains(m_sheet.detail))
        wrong(Words::tr("there is no list \"%1\"").arg(m_sheet.detail));
    checkRequired();
    return m_errors;
}

void TemplateChecker::checkPage()
{
    const auto isPage = [](double length, double wanted) {
        return std::abs(length - wanted) <= slackMm;
    };
    const QString what =
        Words::tr("the page is %1 x %2 mm").arg(pageMm.width()).arg(pageMm.height());
    if (!isPage(m_sheet.size.width(), pageMm.width()))
        wrongAt(QStringLiteral("page.w"), what);
    if (!isPage(m_sheet.size.height(), pageMm.height()))
        wrongAt(QStringLiteral("page.h"), what);
    if (m_sheet.margin < leastMarginMm)
        wrongAt(QStringLiteral("page.margin"),
                Words::tr("the margin is at least %1 mm").arg(leastMarginMm));
}

void TemplateChecker::checkBlocks(const std::vector<BlockSpec> &blocks, bool first)
{
    m_ground = {};
    for (const BlockSpec &block : blocks) {
        m_place = block.place;
        checkCondition(block.condition);
        const bool window = first && m_definition.posted;
        for (std::size_t i = 0; i < block.items.size(); ++i) {
            m_place = QStringLiteral("%1(%2).items[%3]").arg(block.place, block.id).arg(i);
            m_conditions = conditionsOf({block.condition, block.items[i].condition});
            checkItem(block.items[i], block.id == QLatin1String("address"), window);
            checkFrame(block, block.items[i]);
        }
    }
}

void TemplateChecker::checkItem(const ItemSpec &item, bool mayShow, bool inWindow)
{
    checkCondition(item.condition);
    checkPlace(std::visit(BoxOf(), item.what), mayShow, inWindow);
    std::visit(*this, item.what);
}

void TemplateChecker::checkPlace(const QRectF &box, bool mayShow, bool inWindow)
{
    const double margin = m_sheet.margin - slackMm;
    const QRectF room = QRectF(QPointF(), m_sheet.size).adjusted(margin, margin, -margin, -margin);
    if (box.width() <= 0 || box.height() <= 0)
        return wrong(Words::tr("the box is empty"));
    if (!room.contains(box))
        return wrong(
            Words::tr("the box leaves the page or its margin of %1 mm").arg(m_sheet.margin));
    if (!inWindow)
        return;
    if (mayShow ? !windowAddressMm.contains(box) : windowReachMm.intersects(box))
        wrong(Words::tr("only the address may lie where the envelope's window shows"));
}

void TemplateChecker::checkFrame(const BlockSpec &block, const ItemSpec &item)
{
    if (block.frame.isEmpty())
        return;
    const QRectF box = std::visit(BoxOf(), item.what);
    const double inset = isDrawing(item) ? -slackMm : block.inset - slackMm;
    if (!block.frame.adjusted(inset, inset, -inset, -inset).contains(box))
        wrong(Words::tr("the box leaves its frame, or comes nearer than %1 mm to the cut")
                  .arg(block.inset));
}

void TemplateChecker::checkFrames()
{
    for (const SheetFrame &frame : m_definition.frames) {
        const auto block =
            std::find_if(m_sheet.first.begin(),
                         m_sheet.first.end(),
                         [&frame](const BlockSpec &one) { return one.id == frame.block; });
        const auto refused = [&](const QString &what) { wrongAt(frame.block, what); };
        if (block == m_sheet.first.end()) {
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
                return !isDrawing(item) && free.intersects(std::visit(BoxOf(), item.what));
            });
        if (!kept)
            refused(Words::tr("no type may lie where the stamp goes"));
    }
}

void TemplateChecker::checkText(const TextSpec &spec, const QRectF &box)
{
    if (spec.minPt < leastPt || spec.pt < spec.minPt)
        wrong(Words::tr("type is at least %1 pt, and \"min\" is at most \"pt\"").arg(leastPt));
    checkColour(spec.colour, box);
    checkFields(spec.text);
}

void TemplateChecker::checkColour(const QColor &colour, const QRectF &box)
{
    const QColor ground = m_ground.under(box, m_conditions);
    if (contrast(colour, ground) < leastContrast)
        wrong(Words::tr("type of the colour %1 is not readable on %2 in black and white")
                  .arg(colour.name().toUpper(), ground.name().toUpper()));
}

void TemplateChecker::operator()(const BarsSpec &spec)
{
    if (spec.height < gs1LowestMm)
        wrong(Words::tr("bars are at least %1 mm high").arg(gs1LowestMm));
    const double exact = spec.exactDots > 0
        ? spec.exactDots * 25.4 / spec.exactDpi * gs1Modules + 2 * gs1QuietMm
        : 0;
    if (exact > gs1WidestMm)
        wrong(Words::tr("bars with their quiet zones are at most %1 mm wide").arg(gs1WidestMm));
    checkFields(spec.text);
}

void TemplateChecker::operator()(const PictureSpec &spec)
{
    const QStringList names = fieldNames(spec.source);
    if (names.isEmpty())
        return;
    checkFields(spec.source);
    const bool alone = spec.source == QStringLiteral("{%1}").arg(names.constFirst());
    if (!alone || !std::holds_alternative<QImage>(m_known.values.value(names.constFirst())))
        wrong(Words::tr("a file or the one field of a picture is wanted"));
}

void TemplateChecker::operator()(const TableSpec &spec)
{
    if (!m_known.columns.contains(spec.rows))
        return wrong(Words::tr("there is no list \"%1\"").arg(spec.rows));
    const double wide = std::accumulate(
        spec.columns.begin(), spec.columns.end(), 0.0, [](double sum, const ColumnSpec &column) {
            return sum + column.width;
        });
    if (std::abs(wide - spec.box.width()) > 0.1)
        wrong(
            Words::tr("the columns are %1 mm wide, the box %2 mm").arg(wide).arg(spec.box.width()));
    if (spec.minPt < leastPt)
        wrong(Words::tr("type is at least %1 pt, and \"min\" is at most \"pt\"").arg(leastPt));
    FieldRow row;
    for (const QString &column : m_known.columns.value(spec.rows))
        row.values.insert(column, {});
    for (const ColumnSpec &column : spec.columns) {
        checkFields(column.field, &row);
        for (const QString &name : fieldNames(column.field))
            m_shown.insert(spec.rows + QLatin1Char('.') + name);
    }
    for (const char *count : {"n", "rest"})
        row.values.insert(QLatin1String(count), 1);
    checkFields(spec.groupSum, &row);
    checkFields(spec.more, &row);
}

void TemplateChecker::operator()(const CellsSpec &spec)
{
    for (const CellsSpec::Cell &cell : spec.cells) {
        checkCondition(cell.condition);
        checkText(cell.value, spec.box);
    }
}

void TemplateChecker::checkFields(const QString &text, const FieldRow *row)
{
    bool known = true;
    for (const QString &name : fieldNames(text)) {
        const bool inRow = row != nullptr && row->values.contains(name);
        if (!inRow && !m_known.values.contains(name)) {
            wrong(Words::tr("there is no field \"%1\"").arg(name));
            known = false;
        } else if (!inRow) {
            m_shown.insert(name);
        }
    }
    if (const auto filter = unknownFilter(text))
        return wrong(Words::tr("there is no filter \"%1\"").arg(*filter));
    if (known && !expand(text, m_known, row))
        wrong(Words::tr("a filter does not fit its field: %1").arg(text));
}

void TemplateChecker::checkCondition(const QString &condition)
{
    const QStringList names = conditionNames(condition);
    for (const QString &name : names) {
        if (!m_known.values.contains(name))
            wrong(Words::tr("there is no field \"%1\"").arg(name));
    }
}

void TemplateChecker::checkRequired()
{
    for (const QString &name : m_definition.required) {
        if (!m_shown.contains(name))
            wrongAt(QStringLiteral("blocks"), Words::tr("\"%1\" must be on this sheet").arg(name));
    }
}

} // namespace

std::vector<Error> templateErrors(const SheetTemplate &sheet, const SheetDefinition &definition)
{
    return TemplateChecker(sheet, definition).run();
}

Done checkTemplate(const SheetTemplate &sheet, const SheetDefinition &definition)
{
    const std::vector<Error> errors = templateErrors(sheet, definition);
    return errors.empty() ? done() : Done(tl::unexpected(errors.front()));
}

} // namespace keshikomi::printing
