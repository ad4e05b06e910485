// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/line_rows.h"

#include "ui/parts/build.h"

namespace keshikomi {

LineRows::LineRows(const Look &look, LineKind kind)
    : m_look(look)
    , m_kind(kind)
    , m_column(makeColumn(look, this, 0, 4))
{
    addTitles();
    addRow();
}

void LineRows::addTitles()
{
    auto *row = makeRow(m_look, LineWidths::gap);
    const auto title = [this, row](const QString &words, int width, Qt::Alignment side) {
        auto *label = makeLabel(m_look, words, TypeSize::Small, Ink::Muted);
        label->setAlignment(side | Qt::AlignVCenter);
        m_look.keep(label, [this, label] { // over the words of its cells, not over their edges
            label->setContentsMargins(m_look.px(6), 0, m_look.px(6), 0);
        });
        if (width)
            m_look.keep(label, [this, label, width] { label->setFixedWidth(m_look.px(width)); });
        row->addWidget(label, width ? 0 : 1);
    };
    const bool work = m_kind == LineKind::Work;
    title(work ? tr("Work or part") : tr("Cost"), 0, Qt::AlignLeft);
    if (work) {
        title(tr("Quantity"), LineWidths::quantity, Qt::AlignRight);
        title(tr("Unit price"), LineWidths::price, Qt::AlignRight);
        title(tr("Tax"), LineWidths::tax, Qt::AlignLeft);
    }
    title(work ? tr("Before tax") : tr("Amount"), LineWidths::amount, Qt::AlignRight);
    title({}, LineWidths::remove, Qt::AlignLeft);
    m_column->addLayout(row);
}

LineRow *LineRows::addRow()
{
    auto *row = new LineRow(m_look, m_kind);
    if (!m_rows.isEmpty())
        setTabOrder(m_rows.last(), row);
    m_rows << row;
    row->setNumber(int(m_rows.size()));
    m_column->addWidget(row);
    connect(row, &LineRow::changed, this, [this] {
        keepBlankRow();
        Q_EMIT changed();
    });
    connect(row, &LineRow::left, this, [this, row] { leave(row); });
    connect(row, &LineRow::removeRequested, this, [this, row] { remove(row); });
    return row;
}

void LineRows::keepBlankRow()
{
    if (m_rows.isEmpty() || !m_rows.last()->isBlank())
        addRow();
}

void LineRows::leave(LineRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    if (row->isBlank() || at + 1 >= m_rows.size())
        Q_EMIT finished();
    else
        m_rows.at(at + 1)->focusFirst();
}

void LineRows::remove(LineRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    m_rows.removeOne(row);
    row->disconnect(this);
    row->hide();
    row->deleteLater();
    keepBlankRow();
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setNumber(i + 1);
    m_rows.at(std::min(at, m_rows.size() - 1))->focusFirst();
    Q_EMIT changed();
}

void LineRows::clear()
{
    for (LineRow *row : std::as_const(m_rows)) {
        row->disconnect(this);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    addRow();
    Q_EMIT changed();
}

std::vector<LineItem> LineRows::items() const
{
    std::vector<LineItem> items;
    for (const LineRow *row : m_rows) {
        if (row->isBlank())
            continue;
        if (const auto item = row->item())
            items.push_back(*item);
    }
    return items;
}

QString LineRows::problem() const
{
    for (const LineRow *row : m_rows) {
        if (const QString problem = row->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

void LineRows::focusProblem()
{
    for (LineRow *row : std::as_const(m_rows)) {
        if (!row->problem().isEmpty()) {
            row->focusProblem();
            return;
        }
    }
}

void LineRows::focusFirst()
{
    for (LineRow *row : std::as_const(m_rows)) {
        if (row->isBlank()) {
            row->focusFirst();
            return;
        }
    }
}

} // namespace keshikomi
