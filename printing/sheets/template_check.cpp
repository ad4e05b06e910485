// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/template_check.h"

#include "models/domain/printer.h"
#include "printing/gs1_128.h"
#include "printing/sheets/conditions.h"
#include "printing/sheets/crossed_ink.h"
#include "printing/sheets/field_check.h"
#include "printing/sheets/item_box.h"
#include "printing/sheets/number_neighbours.h"
#include "printing/sheets/page_form.h"
#include "printing/sheets/painted_over.h"
#include "printing/sheets/painted_together.h"
#include "printing/sheets/required_fields.h"
#include "printing/sheets/sum_size.h"
#include "printing/sheets/type_ground.h"
#include "printing/type/sheet_font.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace keshikomi::printing {

namespace {

constexpr double leastPt = 7;
constexpr double leastLine = 1; // ems from line to line
constexpr double slackMm = 0.01;
constexpr double partOfCodeMm = 3; // a code with such a piece gone is not read

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

Fields fieldsOn(const SheetTemplate &sheet, const SheetDefinition &definition)
{
    Fields known = definition.fields(definition.empty, sheet);
    for (const char *name : {"page", "pages"})
        known.values.insert(QLatin1String(name), 1);
    return known;
}

class TemplateChecker final
{
public:
    TemplateChecker(const SheetTemplate &sheet, const SheetDefinition &definition)
        : m_sheet(sheet)
        , m_definition(definition)
        , m_ours(builtInTemplate(sheetKindName(definition.kind)))
        , m_known(fieldsOn(sheet, definition))
        , m_numbers(m_known, m_ours)
    {
    }

    std::vector<Error> run();
    // What is shown, whatever is wrong.
    SheetShows shows(bool only = false)
    {
        m_onlyShows = only;
        m_shows.detail = m_sheet.detail;
        checkBlocks(m_sheet.first, true);
        checkBlocks(m_sheet.continuation, false);
        return m_shows;
    }

    void operator()(const TextSpec &spec) { return checkText(spec, spec.box); }
    void operator()(const Stroke &line) { m_parts.cut(line, m_conditions); }
    void operator()(const Shape &) { }
    void operator()(const RulerSpec &) { }
    void operator()(const BarsSpec &spec);
    void operator()(const QrSpec &spec);
    void operator()(const PictureSpec &spec);
    void operator()(const TableSpec &spec);
    void operator()(const CellsSpec &spec);

private:
    void checkBlocks(const std::vector<BlockSpec> &blocks, bool first);
    void checkItem(const ItemSpec &item, bool mayShow, bool inWindow);
    void checkCover(const ItemSpec &item);
    void checkTogether();
    void checkFrame(const BlockSpec &block, const ItemSpec &item);
    bool checkPlace(const QRectF &box, bool mayShow, bool inWindow);
    void checkText(const TextSpec &spec, const QRectF &box);
    bool checkColour(const QColor &colour, const QRectF &box);
    void checkCode(const QString &text, const QRectF &box, const QString &shown);
    void checkRoom(const TableSpec &spec);
    void checkColumns(const TableSpec &spec);
    void checkFields(const QString &text);
    void checkFields(const QString &text, const FieldRow &row, const QString &list);
    void checkWords();
    void checkCondition(const QString &condition);
    bool checkRequired(); // is the sum to pay there?
    void show(const QString &name, const QRectF &box);
    void showInk(const ShownInk &ink, const QStringList &names);
    void wrong(const QString &what) { wrongAt(m_place, what); }
    void wrongAll(const Wrongs &wrongs)
    {
        for (const auto &[place, what] : wrongs)
            wrongAt(place, what);
    }
    void wrongAt(const QString &place, const QString &what)
    {
        m_errors.push_back(
            {ErrorCode::Invalid, Fault::TemplateWrong, {m_sheet.name, place, what}, {}});
    }

    const SheetTemplate &m_sheet;
    const SheetDefinition &m_definition;
    const SheetTemplate m_ours; // the program's own of the kind
    const Fields m_known;
    const NumberFields m_numbers;
    // Of the item that is being checked:
    QString m_place;
    QStringList m_conditions; // under which it is painted
    bool m_first = true; // on page 1
    bool m_broken = false; // by its form: what it was to show is not missing
    bool m_visible = true; // it lies on the page
    bool m_onlyShows = false; // errors are not asked for
    // Of the page:
    TypeGround m_ground;
    PaintedOver m_painted;
    PaintedTogether m_together;
    CoveredInk m_covered;
    CrossedInk m_crossed;
    SlipParts m_parts;
    SheetShows m_shows;
    std::vector<Error> m_errors; // in the order of the file
};

std::vector<Error> TemplateChecker::run()
{
    wrongAll(wrongPage(m_sheet));
    checkWords();
    shows();
    wrongAll(wrongFrames(m_sheet, m_definition));
    m_place = QStringLiteral("detail");
    if (!m_sheet.detail.isEmpty() && !m_known.columns.contains(m_sheet.detail))
        wrong(noSuchList(m_sheet.detail, m_known));
    // Where the large sum is missing, a small one elsewhere is not what is wrong.
    if (checkRequired())
        wrongAll(wrongSumSizes(m_sheet, m_definition, m_numbers));
    return m_errors;
}

void TemplateChecker::checkBlocks(const std::vector<BlockSpec> &blocks, bool first)
{
    m_ground = {};
    m_painted = {};
    m_together = {};
    m_covered = {};
    m_crossed = {};
    m_first = first;
    for (const BlockSpec &block : blocks) {
        m_place = block.place;
        checkCondition(block.condition);
        const bool window = first && m_definition.posted;
        for (const ItemSpec &item : block.items) {
            m_place = QStringLiteral("%1(%2).items[%3]").arg(block.place, block.id).arg(item.at);
            m_conditions = conditionsOf({block.condition, item.condition});
            checkItem(item, block.id == QLatin1String("address"), window);
            if (!item.broken)
                checkFrame(block, item);
        }
    }
    if (!m_onlyShows)
        checkTogether();
}

void TemplateChecker::checkItem(const ItemSpec &item, bool mayShow, bool inWindow)
{
    checkCondition(item.condition);
    m_broken = item.broken;
    m_visible = m_broken || checkPlace(boxOf(item), mayShow, inWindow);
    std::visit(*this, item.what);
    if (m_broken)
        return;
    if (const Shape *shape = std::get_if<Shape>(&item.what))
        m_ground.lay(*shape, m_conditions);
    m_together.paint(item, m_place, m_conditions);
    m_crossed.add(item, m_place, m_conditions, m_definition.required);
    checkCover(item);
}

// Whatever is painted after it hides it.
void TemplateChecker::checkCover(const ItemSpec &item)
{
    const auto cover = coverOf(item);
    if (!cover)
        return;
    QStringList conditions = m_conditions;
    if (const PictureSpec *picture = std::get_if<PictureSpec>(&item.what))
        conditions += fieldNames(picture->source); // painted only if there is one
    for (const ShownInk &shown : m_painted.coveredBy(*cover, conditions)) {
        if (shown.place != m_place)
            m_covered.add(shown, m_place);
    }
}

// What each of them leaves readable, all of them may hide.
void TemplateChecker::checkTogether()
{
    for (const CoveredInk::Group &group : m_covered.groups())
        wrongAt(group.place,
                Words::tr("%1 is covered by %2, which is painted over it: move one of them")
                    .arg(someOf(group.what), someOf(group.by)));
    for (const CoveredInk::Group &group : m_crossed.crossings())
        wrongAt(group.place,
                Words::tr("%1 and %2 lie across one another: move one of them")
                    .arg(someOf(group.what), someOf(group.by)));
    for (const auto &[shown, by] : m_together.hidden())
        wrongAt(shown.place,
                Words::tr("%1 cannot be read under all that is drawn on it: %2")
                    .arg(shown.what, someOf(by)));
}

bool TemplateChecker::checkPlace(const QRectF &box, bool mayShow, bool inWindow)
{
    const double margin = m_sheet.margin - slackMm;
    const QRectF room = QRectF(QPointF(), m_sheet.size).adjusted(margin, margin, -margin, -margin);
    if (box.width() <= 0 || box.height() <= 0) {
        wrong(Words::tr("the box is empty"));
        return false;
    }
    const bool onPage = room.contains(box);
    if (!onPage)
        wrong(Words::tr("the box leaves the page or its margin of %1 mm").arg(m_sheet.margin));
    if (inWindow && (mayShow ? !windowAddressMm.contains(box) : windowReachMm.intersects(box)))
        wrong(Words::tr("only the address may lie where the envelope's window shows"));
    return onPage;
}

void TemplateChecker::checkFrame(const BlockSpec &block, const ItemSpec &item)
{
    if (block.frame.isEmpty())
        return;
    const QRectF box = boxOf(item);
    const double inset = isDrawing(item) ? -slackMm : block.inset - slackMm;
    if (!block.frame.adjusted(inset, inset, -inset, -inset).contains(box))
        wrong(Words::tr("the box leaves its frame, or comes nearer than %1 mm to the cut")
                  .arg(block.inset));
}

void TemplateChecker::checkText(const TextSpec &spec, const QRectF &box)
{
    if (spec.minPt < leastPt || spec.pt < spec.minPt)
        wrong(Words::tr("type is at least %1 pt, and \"min\" is at most \"pt\"").arg(leastPt));
    if (spec.lineHeight < leastLine && !m_broken)
        wrong(
            Words::tr("lines of type lie over one another: \"lh\" is at least %1").arg(leastLine));
    const bool readable = m_broken || checkColour(spec.colour, box);
    checkFields(spec.text);
    if (!m_visible || !readable)
        return;
    const QStringList shown = shownNames(spec.text);
    for (const QString &name : shown)
        show(name, box);
    if (!shown.isEmpty())
        showInk({spec.text,
                 m_place,
                 box,
                 inkOf(spec, box),
                 sureTypeOf(spec, box),
                 emMm(spec.minPt),
                 spec.colour,
                 m_conditions},
                shown);
}

bool TemplateChecker::checkColour(const QColor &colour, const QRectF &box)
{
    for (const QColor &ground : m_ground.under(box, m_conditions)) {
        if (contrast(colour, ground) >= leastContrast)
            continue;
        wrong(Words::tr("type of the colour %1 is not readable on %2 in black and white")
                  .arg(colour.name().toUpper(), ground.name().toUpper()));
        return false;
    }
    return true;
}

void TemplateChecker::show(const QString &name, const QRectF &box)
{
    (m_first ? m_shows.first : m_shows.rest).add(name, m_conditions);
    if (m_first)
        m_parts.show(name, box, m_conditions);
}

void TemplateChecker::showInk(const ShownInk &ink, const QStringList &names)
{
    if (m_broken)
        return;
    m_painted.show(ink);
    if (areRequired(names, m_definition.required))
        m_together.show(ink);
}

// A code is made of the one field that is meant for it: what else it said would be compared with
// nothing, and could lead anywhere.
void TemplateChecker::checkCode(const QString &text, const QRectF &box, const QString &shown)
{
    checkFields(text);
    const QString field = fieldOf(shown);
    const bool ofTest = m_definition.kind == SheetKind::PrinterTest && isTestPageAddress(text);
    if (text != QStringLiteral("{%1}").arg(field) && !ofTest) {
        if (!m_broken)
            wrong(Words::tr("a code is made of \"{%1}\" alone").arg(field));
        return;
    }
    const std::vector<QColor> grounds = m_ground.under(box, m_conditions);
    const bool onWhite =
        m_broken || std::all_of(grounds.begin(), grounds.end(), [](const QColor &ground) {
            return ground == QColor(Qt::white);
        });
    if (!onWhite)
        wrong(Words::tr("a code stands on white: no tone may lie under it"));
    if (!m_visible || !onWhite)
        return;
    const QString name = shown.startsWith(QLatin1String("barcode."))
        ? barsOf(QStringLiteral("barcode")) // bars at any width
        : shown;
    show(name, box);
    showInk({text, m_place, box, box, box, partOfCodeMm, Qt::black, m_conditions}, {name});
}

void TemplateChecker::operator()(const BarsSpec &spec)
{
    if (spec.height < gs1LowestMm && !m_broken)
        wrong(Words::tr("bars are at least %1 mm high").arg(gs1LowestMm));
    const double exact = spec.exactDots > 0 && spec.exactDpi > 0
        ? spec.exactDots * 25.4 / spec.exactDpi * gs1Modules + 2 * gs1QuietMm
        : 0;
    if (exact > gs1WidestMm)
        wrong(Words::tr("bars with their quiet zones are at most %1 mm wide").arg(gs1WidestMm));
    const QString barcode = QStringLiteral("barcode");
    const QStringList names = fieldNames(spec.text);
    const bool ofTest = m_definition.kind == SheetKind::PrinterTest && names.size() == 1
        && names.front().startsWith(barcode + u'.');
    checkCode(spec.text, barsBox(spec), barsOf(ofTest ? names.front() : barcode));
}

void TemplateChecker::operator()(const QrSpec &spec)
{
    checkCode(spec.text, spec.box, qrOf(QStringLiteral("pay.url")));
}

void TemplateChecker::operator()(const PictureSpec &spec)
{
    const QStringList names = fieldNames(spec.source);
    if (names.isEmpty())
        return;
    checkFields(spec.source);
    const bool alone = spec.source == QStringLiteral("{%1}").arg(names.constFirst());
    if (m_broken)
        return;
    if (!alone || !std::holds_alternative<QImage>(m_known.values.value(names.constFirst())))
        wrong(Words::tr("a file or the one field of a picture is wanted"));
}

void TemplateChecker::operator()(const TableSpec &spec)
{
    if (!m_known.columns.contains(spec.rows))
        wrong(noSuchList(spec.rows, m_known));
    if (!m_broken)
        checkRoom(spec);
    if (spec.minPt < leastPt)
        wrong(Words::tr("type is at least %1 pt, and \"min\" is at most \"pt\"").arg(leastPt));
    if (m_known.columns.contains(spec.rows))
        checkColumns(spec);
}

void TemplateChecker::checkRoom(const TableSpec &spec)
{
    const double wide = std::accumulate(
        spec.columns.begin(), spec.columns.end(), 0.0, [](double sum, const ColumnSpec &column) {
            return sum + column.width;
        });
    if (std::abs(wide - spec.box.width()) > 0.1)
        wrong(
            Words::tr("the columns are %1 mm wide, the box %2 mm").arg(wide).arg(spec.box.width()));
    const auto isLow = [](double high, double pt) { return high + slackMm < emMm(pt); };
    if (isLow(spec.row, spec.pt) || (spec.head > 0 && isLow(spec.head, spec.headPt)))
        wrong(Words::tr("lines of type lie over one another: \"row\" and \"head\" are at least as "
                        "high as their type, %1 and %2 mm")
                  .arg(emMm(spec.pt), 0, 'f', 1)
                  .arg(emMm(spec.headPt), 0, 'f', 1));
    const int rows = spec.flow ? 2 : 1; // the second one says that the list goes on
    if (spec.head + rows * spec.row > spec.box.height() + slackMm)
        wrong(Words::tr("the box is too low: its head and %n row(s) do not fit", nullptr, rows));
}

void TemplateChecker::checkColumns(const TableSpec &spec)
{
    FieldRow row;
    for (const QString &column : m_known.columns.value(spec.rows))
        row.values.insert(column, {});
    const bool readable = m_broken || checkColour(Qt::black, spec.box);
    QStringList texts, names;
    for (const ColumnSpec &column : spec.columns) {
        checkFields(column.field, row, spec.rows);
        texts << column.field;
        for (const QString &name : fieldNames(column.field))
            names << spec.rows + QLatin1Char('.') + name;
    }
    for (const QString &name : names) {
        if (m_visible && readable)
            show(name, spec.box);
    }
    for (const char *count : {"n", "rest"})
        row.values.insert(QLatin1String(count), 1);
    checkFields(spec.groupSum, row, spec.rows);
    checkFields(spec.more, row, spec.rows);
    if (spec.flow && m_first)
        m_shows.going.insert(spec.rows);
    const double em = emMm(spec.minPt);
    showInk({texts.join(u' '), m_place, spec.box, spec.box, spec.box, em, Qt::black, m_conditions},
            names);
}

void TemplateChecker::operator()(const CellsSpec &spec)
{
    const QStringList conditions = m_conditions;
    for (const CellsSpec::Cell &cell : spec.cells) {
        checkCondition(cell.condition);
        m_conditions = conditionsOf(conditions + QStringList{cell.condition});
        checkText(cell.value, spec.box);
    }
    m_conditions = conditions;
}

void TemplateChecker::checkFields(const QString &text)
{
    for (const QString &what : wrongFields(text, m_known, nullptr))
        wrong(what);
    for (const QString &what : wrongNeighbours(text, m_numbers, {}))
        wrong(what);
}

void TemplateChecker::checkFields(const QString &text, const FieldRow &row, const QString &list)
{
    for (const QString &what : wrongFields(text, m_known, &row))
        wrong(what);
    for (const QString &what : wrongNeighbours(text, m_numbers, list))
        wrong(what);
}

// The program's own know what they stand beside: {n}0,000 yen.
void TemplateChecker::checkWords()
{
    for (auto it = m_sheet.words.begin(); it != m_sheet.words.end(); ++it) {
        if (m_ours.words.value(it.key()) == it.value())
            continue;
        for (const QString &what : wrongNeighboursInWord(it.value()))
            wrongAt(QLatin1String("words.") + it.key(), what);
    }
}

void TemplateChecker::checkCondition(const QString &condition)
{
    for (const QString &what : wrongCondition(condition, m_known))
        wrong(what);
}

bool TemplateChecker::checkRequired()
{
    const SheetShows model = TemplateChecker(m_ours, m_definition).shows(true);
    Wrongs missing = missingFields(m_definition.required, m_shows, model);
    if (m_definition.cutApart) {
        for (auto &part : missingParts(m_parts))
            missing.push_back(std::move(part));
    }
    wrongAll(missing);
    const QString sum = sumToPayOf(m_definition);
    return sum.isEmpty() || missingFields({sum}, m_shows, model).empty();
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
