// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/ledger_delegate.h"

#include "ui/format.h"
#include "ui/theme/paint.h"

#include <QDate>

namespace keshikomi {

QString cellText(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::DisplayRole);
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int) {
        const auto kind = CellKind(index.data(KindRole).toInt());
        return kind == CellKind::Amount ? format::amount(Yen(value.toLongLong()))
                                        : format::number(value.toLongLong());
    }
    if (value.typeId() == QMetaType::QDate)
        return format::monthDay(value.toDate());
    return value.toString();
}

Qt::Alignment alignmentOf(int kind)
{
    const bool right = CellKind(kind) == CellKind::Amount || CellKind(kind) == CellKind::Right;
    return Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
}

LedgerDelegate::LedgerDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

QSize LedgerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(m_look.theme().font(TypeSize::Base));
    return {metrics.horizontalAdvance(cellText(index)) + m_look.px(28), m_look.theme().rowHeight()};
}

void LedgerDelegate::paintGround(QPainter &painter,
                                 const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Colours &c = m_look.colours();
    const QRect box = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(box, m_look.theme().selection());
    else if (index.row() == m_hoverRow)
        painter.fillRect(box, m_look.theme().hover());
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), c.line);
    // The selection is a mark too, not only a colour; without the focus it is paler.
    if (selected && box.left() <= 0) {
        const bool focused = option.state & QStyle::State_Active;
        painter.fillRect(QRect(box.left(), box.top(), m_look.px(3), box.height()),
                         focused ? c.accent : mix(c.canvas, c.accent, 0.6));
    }
}

void LedgerDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    paintGround(*painter, option, index);
    const QRectF box = QRectF(option.rect).adjusted(m_look.px(12), 0, -m_look.px(12), -1);
    if (index.data(LoadingRole).toBool()) {
        const qreal thick = m_look.px(10);
        drawBox(*painter,
                QRectF(box.left(), box.center().y() - thick / 2, box.width() * 0.7, thick),
                m_look.px(3),
                m_look.theme().track());
        return;
    }
    paintWords(*painter, box, index);
}

void LedgerDelegate::paintWords(QPainter &painter,
                                const QRectF &box,
                                const QModelIndex &index) const
{
    const Theme &theme = m_look.theme();
    const auto tone = Tone(index.data(ToneRole).toInt());
    const auto kind = CellKind(index.data(KindRole).toInt());
    const QString text = cellText(index);
    if (kind == CellKind::State) {
        drawState(painter, theme, box, tone, text);
        return;
    }
    TypeSize type = TypeSize::Base;
    bool muted = text == QString(format::nothing);
    switch (kind) {
    case CellKind::Strong: type = TypeSize::Strong; break;
    case CellKind::Fixed: type = TypeSize::Fixed; break;
    case CellKind::Muted: muted = true; break;
    case CellKind::Amount: muted = muted || text == QLatin1String("0"); break;
    case CellKind::Text:
    case CellKind::Right:
    case CellKind::State: break;
    }
    const QColor plain = muted ? theme.colours().muted : theme.colours().text;
    const QColor ink = tone == Tone::Neutral ? plain : theme.tone(tone);
    drawText(painter, box, alignmentOf(int(kind)), theme.font(type), ink, text);
}

} // namespace keshikomi
