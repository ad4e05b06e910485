// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/table_layout.h"

#include "printing/type/text_fit.h"

#include <algorithm>
#include <cmath>

namespace keshikomi::printing {

namespace {

constexpr double insetMm = 1; // text to column edge
constexpr double hairline = 0.08;
constexpr auto headTone = "#E4E4E4";
constexpr auto groupTone = "#F2F2F2";

using Rows = std::vector<FieldRow>;

// Rows as they are drawn, each with the number of its row of data: the tables of page 1 and of the
// pages after it may cut names at other widths.
struct CutRows
{
    Rows rows;
    std::vector<std::size_t> sources;

    void add(FieldRow row, std::size_t source)
    {
        rows.push_back(std::move(row));
        sources.push_back(source);
    }
};

// What one call draws: rows of the box and which of them are filled.
struct Plan
{
    std::size_t first = 0;
    std::size_t filled = 0;
    std::size_t drawn = 0; // with the line that says "more" and free rows
    bool more = false;
    double top = 0;
};

class TablePainter final
{
public:
    TablePainter(PageBuilder &builder, const TableSpec &spec, const Fields &fields, CutRows cut)
        : m_builder(builder)
        , m_spec(spec)
        , m_fields(fields)
        , m_rows(std::move(cut.rows))
        , m_sources(std::move(cut.sources))
    {
    }

    // From the row of data `source` on.
    Plan plan(std::size_t source) const;
    // The row of data after those of the plan.
    std::size_t nextSource(const Plan &plan) const;
    void draw(const Plan &plan);

private:
    void drawHead(double top);
    void drawRow(const FieldRow &row, double top, std::size_t number);
    void drawTitle(const FieldRow &row, double top);
    void drawMore(const Plan &plan, double top);
    void drawMiddle(const QString &text, double top, bool bold);
    bool continues(std::size_t index) const
    {
        return index < m_rows.size() && m_rows[index].kind == RowKind::Rest;
    }
    bool sameRow(std::size_t index) const
    {
        return index > 0 && index < m_rows.size() && m_sources[index] == m_sources[index - 1];
    }
    double right() const { return m_spec.box.right(); }
    double left() const { return m_spec.box.left(); }

    PageBuilder &m_builder;
    const TableSpec &m_spec;
    const Fields &m_fields;
    const Rows m_rows;
    const std::vector<std::size_t> m_sources;
};

Plan TablePainter::plan(std::size_t source) const
{
    const auto begin = std::lower_bound(m_sources.begin(), m_sources.end(), source);
    const auto offset = static_cast<std::size_t>(begin - m_sources.begin());
    const double room = m_spec.box.height() - m_spec.head;
    const auto capacity = static_cast<std::size_t>(std::floor((room + 0.01) / m_spec.row));
    const std::size_t left = m_rows.size() - offset;
    Plan plan;
    plan.first = offset;
    plan.more = left > capacity;
    plan.filled = plan.more ? capacity - 1 : left;
    // The title of a group is never the last row, the rest of a name never the first of a page.
    while (plan.more && plan.filled > 1
           && (m_rows[offset + plan.filled - 1].kind == RowKind::Group
               || sameRow(offset + plan.filled)))
        --plan.filled;
    // The line that says "more", or the one that says that nothing follows.
    const bool closing = plan.more || !m_spec.end.isEmpty();
    plan.drawn = m_spec.pad ? capacity : std::min(capacity, plan.filled + (closing ? 1 : 0));
    plan.top = m_spec.box.top();
    if (m_spec.bottom && !m_spec.pad)
        plan.top += static_cast<double>(capacity - plan.drawn) * m_spec.row;
    return plan;
}

std::size_t TablePainter::nextSource(const Plan &plan) const
{
    const std::size_t next = plan.first + plan.filled;
    if (next < m_sources.size())
        return m_sources[next];
    return m_sources.empty() ? 0 : m_sources.back() + 1;
}

void TablePainter::drawHead(double top)
{
    m_builder.addTone({left(), top, m_spec.box.width(), m_spec.head}, headTone);
    double x = left();
    for (const ColumnSpec &column : m_spec.columns) {
        TextSpec text;
        text.box = {x + insetMm, top, column.width - 2 * insetMm, m_spec.head};
        text.pt = m_spec.headPt;
        text.minPt = m_spec.minPt;
        text.bold = true;
        text.across = column.across;
        text.down = Down::Middle;
        m_builder.addText(text, column.heading, column.heading);
        x += column.width;
    }
    m_builder.addLine({left(), top}, {right(), top}, 0.4);
    m_builder.addLine({left(), top + m_spec.head}, {right(), top + m_spec.head}, 0.2);
}

void TablePainter::drawMiddle(const QString &text, double top, bool bold)
{
    TextSpec spec;
    spec.box = {left() + insetMm, top, m_spec.box.width() - 2 * insetMm, m_spec.row};
    spec.pt = m_spec.pt;
    spec.minPt = m_spec.minPt;
    spec.bold = bold;
    spec.across = Across::Center;
    spec.down = Down::Middle;
    m_builder.addText(spec, text, m_spec.rows);
}

// A group's sum takes the last column; the title ends before it.
void TablePainter::drawTitle(const FieldRow &row, double top)
{
    const bool group = row.kind == RowKind::Group;
    const bool summed = group && !m_spec.groupSum.isEmpty() && !row.values.isEmpty();
    const double last = summed ? m_spec.columns.back().width : 0;
    TextSpec spec;
    spec.box = {left() + insetMm, top, m_spec.box.width() - last - 2 * insetMm, m_spec.row};
    spec.pt = m_spec.pt;
    spec.minPt = m_spec.minPt;
    spec.bold = group;
    spec.down = Down::Middle;
    m_builder.addText(spec, row.label, m_spec.rows);
    if (!summed)
        return;
    spec.box = {right() - last + insetMm, top, last - 2 * insetMm, m_spec.row};
    spec.across = Across::Right;
    const QString sum = expandInto(m_builder, m_spec.groupSum, m_fields, &row);
    m_builder.addText(spec, sum, nameOfText(m_spec.groupSum));
}

void TablePainter::drawRow(const FieldRow &row, double top, std::size_t number)
{
    if (row.kind == RowKind::Group)
        m_builder.addTone({left(), top, m_spec.box.width(), m_spec.row}, groupTone);
    if (row.kind == RowKind::Group || row.kind == RowKind::Note) {
        drawTitle(row, top);
        return;
    }
    double x = left();
    for (const ColumnSpec &column : m_spec.columns) {
        TextSpec text = cellOf(m_spec, column);
        text.box.moveTo(x + insetMm, top);
        x += column.width;
        QString content;
        if (row.kind == RowKind::Plain)
            content = expandInto(m_builder, column.field, m_fields, &row);
        else if (column.wrap)
            content = row.label;
        const QString name =
            QStringLiteral("%1[%2].%3").arg(m_spec.rows).arg(number).arg(nameOfText(column.field));
        m_builder.addText(text, content, name);
    }
}

void TablePainter::drawMore(const Plan &plan, double top)
{
    const auto isPlain = [](const FieldRow &row) { return row.kind == RowKind::Plain; };
    const auto next = m_rows.begin() + static_cast<std::ptrdiff_t>(plan.first + plan.filled);
    FieldRow counts;
    counts.values.insert(QStringLiteral("n"),
                         static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), isPlain)));
    counts.values.insert(QStringLiteral("rest"),
                         static_cast<int>(std::count_if(next, m_rows.end(), isPlain)));
    const QString text = expandInto(m_builder, m_spec.more, m_fields, &counts);
    drawMiddle(text, top, true);
}

void TablePainter::draw(const Plan &plan)
{
    if (m_spec.head > 0)
        drawHead(plan.top);
    for (std::size_t r = 0; r < plan.drawn; ++r) {
        const double top = plan.top + m_spec.head + static_cast<double>(r) * m_spec.row;
        if (r < plan.filled)
            drawRow(m_rows[plan.first + r], top, plan.first + r + 1);
        else if (r == plan.filled && plan.more)
            drawMore(plan, top);
        else if (r == plan.filled)
            drawMiddle(m_spec.end, top, false);
        const bool last = r + 1 == plan.drawn;
        if (!last && r + 1 < plan.filled && continues(plan.first + r + 1))
            continue; // no rule through a name
        const double below = top + m_spec.row;
        m_builder.addLine({left(), below}, {right(), below}, last ? 0.4 : hairline);
    }
}

// One row of data may become several rows of the table.
void appendCut(TextRuler &ruler,
               CutRows &out,
               std::size_t source,
               const ColumnSpec &column,
               double pt,
               FieldRow row,
               const QString &text)
{
    constexpr double usable = 0.9; // a name up to a tenth too long is condensed instead
    const double width = column.width - 2 * insetMm;
    if (ruler.mm(text, Face::Sans, false, pt) * usable <= width) {
        out.add(std::move(row), source);
        return;
    }
    const QStringList parts = splitToRows(ruler, text, pt, width);
    const RowKind rest = row.kind == RowKind::Plain ? RowKind::Rest : row.kind;
    if (row.kind == RowKind::Plain)
        row.values.insert(nameOfText(column.field), parts.constFirst());
    else
        row.label = parts.constFirst();
    out.add(std::move(row), source);
    for (qsizetype i = 1; i < parts.size(); ++i)
        out.add({rest, {}, parts.at(i)}, source);
}

CutRows cutRows(PageBuilder &builder, const TableSpec &spec, const Fields &fields)
{
    const auto wraps = [](const ColumnSpec &column) { return column.wrap; };
    const auto named = std::find_if(spec.columns.begin(), spec.columns.end(), wraps);
    ColumnSpec wide, title;
    wide.width = title.width = spec.box.width();
    if (!spec.groupSum.isEmpty())
        title.width -= spec.columns.back().width;
    CutRows out;
    std::size_t source = 0;
    for (const FieldRow &row : fields.rows.value(spec.rows)) {
        if (row.kind == RowKind::Note || row.kind == RowKind::Group) {
            const ColumnSpec &place = row.kind == RowKind::Note ? wide : title;
            appendCut(builder.ruler(), out, source, place, spec.pt, row, row.label);
        } else if (row.kind == RowKind::Plain && named != spec.columns.end()) {
            const QString name = expandInto(builder, named->field, fields, &row);
            appendCut(builder.ruler(), out, source, *named, spec.pt, row, name);
        } else {
            out.add(row, source);
        }
        ++source;
    }
    return out;
}

} // namespace

TextSpec cellOf(const TableSpec &table, const ColumnSpec &column)
{
    TextSpec text;
    text.box = {0, 0, column.width - 2 * insetMm, table.row};
    text.pt = table.pt;
    text.minPt = table.minPt;
    text.bold = column.bold;
    text.across = column.across;
    text.down = Down::Middle;
    return text;
}

bool layOutTable(PageBuilder &builder,
                 const TableSpec &spec,
                 const Fields &fields,
                 std::size_t &offset)
{
    TablePainter painter(builder, spec, fields, cutRows(builder, spec, fields));
    const Plan plan = painter.plan(offset);
    painter.draw(plan);
    offset = painter.nextSource(plan);
    return plan.more;
}

} // namespace keshikomi::printing
