// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/flow_row.h"

#include "ui/parts/build.h"

#include <QWidget>

#include <algorithm>

namespace keshikomi {

FlowRow::FlowRow(const Look &look, int spacing, QWidget *owner)
    : QLayout(owner)
{
    keepMargins(look, this, {}, spacing);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowRow::Line> FlowRow::linesIn(int width) const
{
    QList<Line> lines;
    int x = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (lines.isEmpty() || (x > 0 && x + size.width() > width)) {
            lines << Line();
            x = 0;
        }
        lines.last().items << item;
        lines.last().height = std::max(lines.last().height, size.height());
        x += size.width() + spacing();
    }
    return lines;
}

int FlowRow::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const QList<Line> lines = linesIn(width - around.left() - around.right());
    int height = around.top() + around.bottom();
    height += std::max(0, int(lines.size()) - 1) * spacing();
    for (const Line &line : lines)
        height += line.height;
    return height;
}

QSize FlowRow::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            widest = widest.expandedTo(item->sizeHint());
    }
    return widest.isValid() ? widest.grownBy(contentsMargins()) : QSize(0, 0);
}

QSize FlowRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

void FlowRow::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    const QRect inside = room.marginsRemoved(contentsMargins());
    int y = inside.top();
    for (const Line &line : linesIn(inside.width())) {
        int x = inside.left();
        for (QLayoutItem *item : line.items) {
            const QSize size = item->sizeHint().boundedTo({inside.width(), line.height});
            item->setGeometry(
                {x, y + (line.height - size.height()) / 2, size.width(), size.height()});
            x += size.width() + spacing();
        }
        y += line.height + spacing();
    }
}

} // namespace keshikomi
