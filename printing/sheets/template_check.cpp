// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/template_check.h"

#include "models/domain/try.h"
#include "printing/gs1_128.h"

#include <QCoreApplication>
#include <QSet>

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
    Done operator()(const PictureSpec &spec) { return checkFields(spec.source); }
    Done operator()(const TableSpec &spec);
    Done operator()(const CellsSpec &spec);

private:
    Done checkBlocks(const std::vector<BlockSpec> &blocks, bool first);
    Done checkItem(const ItemSpec &item, bool mayShow, bool inWindow);
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
