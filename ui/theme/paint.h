// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <initializer_list>

namespace keshikomi {

// A box whose one-pixel edge falls on the pixel grid at every scale.
void drawBox(QPainter &painter,
             const QRectF &box,
             qreal radius,
             const QColor &fill,
             const QColor &edge = {},
             qreal width = 1);

// Text cut with … so that it never leaves its box; returns the width it took.
int drawText(QPainter &painter,
             const QRectF &box,
             Qt::Alignment alignment,
             const QFont &font,
             const QColor &colour,
             const QString &text);

// Numbers are never cut: the first of these sizes that fits is taken, else the last.
TypeSize fittingSize(const Theme &theme,
                     qreal width,
                     std::initializer_list<TypeSize> sizes,
                     const QString &text);

// State as dot and word.
int drawState(
    QPainter &painter, const Theme &theme, const QRectF &box, Tone tone, const QString &word);

// State as dot and word on a soft ground, for heads and cards.
int drawChip(
    QPainter &painter, const Theme &theme, const QPointF &topLeft, Tone tone, const QString &word);
QSize chipSize(const Theme &theme, const QString &word);

// A key as it is engraved on the keyboard.
int drawKey(QPainter &painter,
            const Theme &theme,
            const QPointF &leftMiddle,
            const QString &key,
            const QColor &ink,
            const QColor &edge);
int keyWidth(const Theme &theme, const QString &key);

} // namespace keshikomi
