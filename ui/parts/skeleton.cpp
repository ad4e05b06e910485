// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/skeleton.h"

#include "ui/theme/paint.h"

namespace keshikomi {

SkeletonRows::SkeletonRows(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleName(tr("Loading"));
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    painter.fillRect(rect(), theme.colours().canvas);
    const int row = theme.rowHeight();
    const int thick = theme.px(10);
    struct Part
    {
        qreal from, length;
    };
    const Part parts[] = {{0.02, 0.12}, {0.19, 0.30}, {0.55, 0.16}, {0.82, 0.16}};
    for (int i = 0; (i + 1) * row <= height(); ++i) {
        for (const Part &part : parts) {
            const qreal shorter = 1 - 0.18 * ((i * 3 + int(part.from * 10)) % 3);
            const QRectF box(width() * part.from,
                             i * row + (row - thick) / 2.0,
                             width() * part.length * shorter,
                             thick);
            drawBox(painter, box, theme.px(3), theme.track());
        }
        painter.fillRect(QRect(0, (i + 1) * row - 1, width(), 1), theme.colours().line);
    }
}

} // namespace keshikomi
