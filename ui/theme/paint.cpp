// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include <QFontMetrics>

namespace keshikomi {

void drawBox(QPainter &painter,
             const QRectF &box,
             qreal radius,
             const QColor &fill,
             const QColor &edge,
             qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

int drawText(QPainter &painter,
             const QRectF &box,
             Qt::Alignment alignment,
             const QFont &font,
             const QColor &colour,
             const QString &text)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, int(box.width()) + 1);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, int(alignment | Qt::TextSingleLine), shown);
    return metrics.horizontalAdvance(shown);
}

TypeSize fittingSize(const Theme &theme,
                     qreal width,
                     std::initializer_list<TypeSize> sizes,
                     const QString &text)
{
    for (const TypeSize size : sizes) {
        if (QFontMetrics(theme.font(size)).horizontalAdvance(text) <= int(width))
            return size;
    }
    return *(sizes.end() - 1);
}

int drawState(
    QPainter &painter, const Theme &theme, const QRectF &box, Tone tone, const QString &word)
{
    const int dot = theme.px(8);
    const QRectF round(box.left(), box.center().y() - dot / 2.0, dot, dot);
    drawBox(painter, round, dot / 2.0, theme.tone(tone));
    const bool loud = tone == Tone::Bad || tone == Tone::Warn;
    const QColor ink = loud     ? theme.tone(tone)
        : tone == Tone::Neutral ? theme.colours().muted
                                : theme.colours().text;
    const int gap = dot + theme.px(7);
    return gap
        + drawText(painter,
                   box.adjusted(gap, 0, 0, 0),
                   Qt::AlignVCenter,
                   theme.font(TypeSize::Base),
                   ink,
                   word);
}

QSize chipSize(const Theme &theme, const QString &word)
{
    const QFontMetrics metrics(theme.font(TypeSize::Small));
    return {metrics.horizontalAdvance(word) + theme.px(8 + 7 + 6 + 10), theme.px(24)};
}

int drawChip(
    QPainter &painter, const Theme &theme, const QPointF &topLeft, Tone tone, const QString &word)
{
    const QRectF box(topLeft, chipSize(theme, word));
    const QColor ink = theme.tone(tone);
    drawBox(painter, box, box.height() / 2, theme.soft(tone));
    const int dot = theme.px(7);
    drawBox(painter,
            QRectF(box.left() + theme.px(9), box.center().y() - dot / 2.0, dot, dot),
            dot / 2.0,
            ink);
    drawText(painter,
             box.adjusted(theme.px(21), 0, -theme.px(8), 0),
             Qt::AlignVCenter,
             theme.font(TypeSize::Small),
             ink,
             word);
    return int(box.width());
}

int keyWidth(const Theme &theme, const QString &key)
{
    return QFontMetrics(theme.font(TypeSize::Small)).horizontalAdvance(key) + theme.px(10);
}

int drawKey(QPainter &painter,
            const Theme &theme,
            const QPointF &leftMiddle,
            const QString &key,
            const QColor &ink,
            const QColor &edge)
{
    const int width = keyWidth(theme, key);
    const int height = theme.px(19);
    const QRectF box(leftMiddle.x(), leftMiddle.y() - height / 2.0, width, height);
    drawBox(painter, box, theme.px(4), {}, edge);
    drawText(painter, box, Qt::AlignCenter, theme.font(TypeSize::Small), ink, key);
    return width;
}

} // namespace keshikomi
