// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/table_layout.h"

#include "printing/text_fit.h"

#include <algorithm>
#include <cmath>

namespace keshikomi::printing {

namespace {

constexpr double insetMm = 1; // text to column edge
constexpr double hairline = 0.08;
constexpr auto headTone = "#E4E4E4";
constexpr auto groupTone = "#F2F2F2";

using Rows = std::vector<FieldRow>;

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
    TablePainter(PageBuilder &builder, const TableSpec &spec, const Fields &fields, Rows rows)
        : m_builder(builder)
        , m_spec(spec)
        , m_fields(fields)
        , m_rows(std::move(rows))
    {
    }

    Plan plan(std::size_t offset) const;
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
    double right() const { return m_spec.box.right(); }
    double left() const { return m_spec.box.left(); }

    PageBuilder &m_builder;
    const TableSpec &m_spec;
    const Fields &m_fields;
    const Rows m_rows;
};

Plan TablePainter::plan(std::size_t offset) const
{
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
               || continues(offset + plan.filled)))
        --plan.filled;
    plan.drawn = m_spec.pad ? capacity : plan.filled + (plan.more ? 1 : 0);
    plan.top = m_spec.box.top();
    if (m_spec.bottom && !m_spec.pad)
        plan.top += static_cast<double>(capacity - plan.drawn) * m_spec.row;
    return plan;
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
        TextSpec text;
        text.box = {x + insetMm, top, column.width - 2 * insetMm, m_spec.row};
        text.pt = m_spec.pt;
        text.minPt = m_spec.minPt;
        text.bold = column.bold;
        text.across = column.across;
        text.down = Down::Middle;
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
void appendSplit(
    Rows &out, const FieldRow &row, const ColumnSpec &column, double pt, const QString &text)
{
    constexpr double usable = 0.9; // a name up to a tenth too long is condensed instead
    const double width = column.width - 2 * insetMm;
    FieldRow first = row;
    if (textWidthMm(text, Face::Sans, false, pt) * usable <= width) {
        out.push_back(std::move(first));
        return;
    }
    const QStringList parts = splitToRows(text, pt, width);
    if (row.kind == RowKind::Plain)
        first.values.insert(nameOfText(column.field), parts.constFirst());
    else
        first.label = parts.constFirst();
    out.push_back(std::move(first));
    for (qsizetype i = 1; i < parts.size(); ++i)
        out.push_back({row.kind == RowKind::Plain ? RowKind::Rest : row.kind, {}, parts.at(i)});
}

Rows splitRows(PageBuilder &builder, const TableSpec &spec, const Fields &fields)
{
    const auto wraps = [](const ColumnSpec &column) { return column.wrap; };
    const auto named = std::find_if(spec.columns.begin(), spec.columns.end(), wraps);
    ColumnSpec wide;
    wide.width = spec.box.width();
    Rows out;
    for (const FieldRow &row : fields.rows.value(spec.rows)) {
        if (row.kind == RowKind::Note)
            appendSplit(out, row, wide, spec.pt, row.label);
        else if (row.kind == RowKind::Plain && named != spec.columns.end())
            appendSplit(out, row, *named, spec.pt, expandInto(builder, named->field, fields, &row));
        else
            out.push_back(row);
    }
    return out;
}

} // namespace

bool layOutTable(PageBuilder &builder,
                 const TableSpec &spec,
                 const Fields &fields,
                 std::size_t &offset)
{
    TablePainter painter(builder, spec, fields, splitRows(builder, spec, fields));
    const Plan plan = painter.plan(offset);
    painter.draw(plan);
    offset += plan.filled;
    return plan.more;
}

} // namespace keshikomi::printing
