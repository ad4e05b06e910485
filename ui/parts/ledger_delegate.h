// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QStyledItemDelegate>

namespace keshikomi {

// Paints one cell of a row: ground, hairline, content. The row, not the cell, is what is selected.
class LedgerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    LedgerDelegate(const Look &look, QObject *parent);

    void setHoverRow(int row) { m_hoverRow = row; }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRectF &box, const QModelIndex &index) const;

    const Look &m_look;
    int m_hoverRow = -1;
};

// How a cell's value is written: yen, dates and plain words.
QString cellText(const QModelIndex &index);
Qt::Alignment alignmentOf(int kind);

} // namespace keshikomi
