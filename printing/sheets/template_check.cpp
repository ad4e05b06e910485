// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/template_check.h"

#include "models/domain/try.h"
#include "printing/gs1_128.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace keshikomi::printing {

namespace {

constexpr double leastPt = 7;
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

    Done run();

    Done operator()(const TextSpec &spec) { return checkText(spec); }
    Done operator()(const Stroke &) { return done(); }
    Done operator()(const Shape &) { return done(); }
    Done operator()(const RulerSpec &) { return done(); }
    Done operator()(const BarsSpec &spec);
    Done operator()(const QrSpec &spec) { return checkFields(spec.text); }
    Done operator()(const PictureSpec &spec);
    Done operator()(const TableSpec &spec);
    Done operator()(const CellsSpec &spec);

private:
    Done checkBlocks(const std::vector<BlockSpec> &blocks, bool first);
    Done checkItem(const ItemSpec &item, bool mayShow, bool inWindow);
    Done checkFrame(const BlockSpec &block, const ItemSpec &item) const;
    Done checkFrames() const;
    Done checkPlace(const QRectF &box, bool mayShow, bool inWindow) const;
    Done checkText(const TextSpec &spec);
    Done checkFields(const QString &text, const FieldRow *row = nullptr);
    Done checkCondition(const QString &condition) const;
    Done checkRequired() const;
    tl::unexpected<Error> wrong(const QString &what) const
    {
        return failure(ErrorCode::Invalid, Fault::TemplateWrong, {m_sheet.name, m_place, what});
    }

    const SheetTemplate &m_sheet;
    const SheetDefinition &m_definition;
    Fields m_known;
    QString m_place;
    QSet<QString> m_shown; // fields and columns
};

Done TemplateChecker::run()
{
    KK_CHECK(checkBlocks(m_sheet.first, true));
    KK_CHECK(checkBlocks(m_sheet.continuation, false));
    KK_CHECK(checkFrames());
    m_place = QStringLiteral("detail");
    if (!m_sheet.detail.isEmpty() && !m_known.columns.contains(m_sheet.detail))
        return wrong(Words::tr("there is no list \"%1\"").arg(m_sheet.detail));
    return checkRequired();
}

Done TemplateChecker::checkBlocks(const std::vector<BlockSpec> &blocks, bool first)
{
    for (const BlockSpec &block : blocks) {
        m_place = block.place;
        KK_CHECK(checkCondition(block.condition));
        const bool window = first && m_definition.posted;
        for (std::size_t i = 0; i < block.items.size(); ++i) {
            m_place = QStringLiteral("%1(%2).items[%3]").arg(block.place, block.id).arg(i);
            KK_CHECK(checkItem(block.items[i], block.id == QLatin1String("address"), window));
            KK_CHECK(checkFrame(block, block.items[i]));
        }
    }
    return done();
}

Done TemplateChecker::checkItem(const ItemSpec &item, bool mayShow, bool inWindow)
{
    KK_CHECK(checkCondition(item.condition));
    KK_CHECK(checkPlace(std::visit(BoxOf(), item.what), mayShow, inWindow));
    return std::visit(*this, item.what);
}

Done TemplateChecker::checkPlace(const QRectF &box, bool mayShow, bool inWindow) const
{
    const double margin = m_sheet.margin - slackMm;
    const QRectF room = QRectF(QPointF(), m_sheet.size).adjusted(margin, margin, -margin, -margin);
    if (box.width() <= 0 || box.height() <= 0)
        return wrong(Words::tr("the box is empty"));
    if (!room.contains(box))
        return wrong(
            Words::tr("the box leaves the page or its margin of %1 mm").arg(m_sheet.margin));
    if (!inWindow)
        return done();
    if (mayShow ? !windowAddressMm.contains(box) : windowReachMm.intersects(box))
        return wrong(Words::tr("only the address may lie where the envelope's window shows"));
    return done();
}

Done TemplateChecker::checkFrame(const BlockSpec &block, const ItemSpec &item) const
{
    if (block.frame.isEmpty())
        return done();
    const QRectF box = std::visit(BoxOf(), item.what);
    const double inset = isDrawing(item) ? -slackMm : block.inset - slackMm;
    if (block.frame.adjusted(inset, inset, -inset, -inset).contains(box))
        return done();
    return wrong(Words::tr("the box leaves its frame, or comes nearer than %1 mm to the cut")
                     .arg(block.inset));
}

Done TemplateChecker::checkFrames() const
{
    for (const SheetFrame &frame : m_definition.frames) {
        const auto block =
            std::find_if(m_sheet.first.begin(),
                         m_sheet.first.end(),
                         [&frame](const BlockSpec &one) { return one.id == frame.block; });
        const auto refused = [&](const QString &what) {
            return failure(
                ErrorCode::Invalid, Fault::TemplateWrong, {m_sheet.name, frame.block, what});
        };
        if (block == m_sheet.first.end())
            return refused(Words::tr("this block must be on the sheet"));
        if (std::abs(block->frame.width() - frame.size.width()) > slackMm
            || std::abs(block->frame.height() - frame.size.height()) > slackMm
            || block->inset < frame.inset) {
            return refused(Words::tr("its frame is %1 x %2 mm with an inset of %3 mm")
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
            return refused(Words::tr("no type may lie where the stamp goes"));
    }
    return done();
}

Done TemplateChecker::checkText(const TextSpec &spec)
{
    if (spec.minPt < leastPt || spec.pt < spec.minPt)
        return wrong(
            Words::tr("type is at least %1 pt, and \"min\" is at most \"pt\"").arg(leastPt));
    return checkFields(spec.text);
}

Done TemplateChecker::operator()(const BarsSpec &spec)
{
    if (spec.height < gs1LowestMm)
        return wrong(Words::tr("bars are at least %1 mm high").arg(gs1LowestMm));
    const double exact = spec.exactDots > 0
        ? spec.exactDots * 25.4 / spec.exactDpi * gs1Modules + 2 * gs1QuietMm
        : 0;
    if (exact > gs1WidestMm)
        return wrong(
            Words::tr("bars with their quiet zones are at most %1 mm wide").arg(gs1WidestMm));
    return checkFields(spec.text);
}

Done TemplateChecker::operator()(const PictureSpec &spec)
{
    const QStringList names = fieldNames(spec.source);
    if (names.isEmpty())
        return done();
    KK_CHECK(checkFields(spec.source));
    const bool alone = spec.source == QStringLiteral("{%1}").arg(names.constFirst());
    if (!alone || !std::holds_alternative<QImage>(m_known.values.value(names.constFirst())))
        return wrong(Words::tr("a file or the one field of a picture is wanted"));
    return done();
}

Done TemplateChecker::operator()(const TableSpec &spec)
{
    if (!m_known.columns.contains(spec.rows))
        return wrong(Words::tr("there is no list \"%1\"").arg(spec.rows));
    const double wide = std::accumulate(
        spec.columns.begin(), spec.columns.end(), 0.0, [](double sum, const ColumnSpec &column) {
            return sum + column.width;
        });
    if (std::abs(wide - spec.box.width()) > 0.1)
        return wrong(
            Words::tr("the columns are %1 mm wide, the box %2 mm").arg(wide).arg(spec.box.width()));
    if (spec.minPt < leastPt)
        return wrong(
            Words::tr("type is at least %1 pt, and \"min\" is at most \"pt\"").arg(leastPt));
    FieldRow row;
    for (const QString &column : m_known.columns.value(spec.rows))
        row.values.insert(column, {});
    for (const ColumnSpec &column : spec.columns) {
        KK_CHECK(checkFields(column.field, &row));
        for (const QString &name : fieldNames(column.field))
            m_shown.insert(spec.rows + QLatin1Char('.') + name);
    }
    for (const char *count : {"n", "rest"})
        row.values.insert(QLatin1String(count), 1);
    KK_CHECK(checkFields(spec.groupSum, &row));
    return checkFields(spec.more, &row);
}

Done TemplateChecker::operator()(const CellsSpec &spec)
{
    for (const CellsSpec::Cell &cell : spec.cells) {
        KK_CHECK(checkCondition(cell.condition));
        KK_CHECK(checkText(cell.value));
    }
    return done();
}

Done TemplateChecker::checkFields(const QString &text, const FieldRow *row)
{
    const QStringList names = fieldNames(text);
    for (const QString &name : names) {
        const bool inRow = row != nullptr && row->values.contains(name);
        if (!inRow && !m_known.values.contains(name))
            return wrong(Words::tr("there is no field \"%1\"").arg(name));
        if (!inRow)
            m_shown.insert(name);
    }
    if (const auto filter = unknownFilter(text))
        return wrong(Words::tr("there is no filter \"%1\"").arg(*filter));
    if (!expand(text, m_known, row))
        return wrong(Words::tr("a filter does not fit its field: %1").arg(text));
    return done();
}

Done TemplateChecker::checkCondition(const QString &condition) const
{
    const QStringList names = conditionNames(condition);
    for (const QString &name : names) {
        if (!m_known.values.contains(name))
            return wrong(Words::tr("there is no field \"%1\"").arg(name));
    }
    return done();
}

Done TemplateChecker::checkRequired() const
{
    for (const QString &name : m_definition.required) {
        if (!m_shown.contains(name)) {
            return failure(ErrorCode::Invalid,
                           Fault::TemplateWrong,
                           {m_sheet.name,
                            QStringLiteral("blocks"),
                            Words::tr("\"%1\" must be on this sheet").arg(name)});
        }
    }
    return done();
}

} // namespace

Done checkTemplate(const SheetTemplate &sheet, const SheetDefinition &definition)
{
    return TemplateChecker(sheet, definition).run();
}

} // namespace keshikomi::printing
