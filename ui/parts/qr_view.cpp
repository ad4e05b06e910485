// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/qr_view.h"

#include <QPainter>

#include <cmath>

namespace keshikomi {

QrView::QrView(const Look &look, int side)
{
    look.keep(this, [this, &look, side] { setFixedSize(look.px(side), look.px(side)); });
    setAccessibleName(tr("QR code"));
}

void QrView::setCode(const QrMatrix &code, const QString &words)
{
    m_code = code;
    setAccessibleDescription(words);
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (m_code.isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    // Whole device pixels for each module, the rest goes to the margin: no grey seams at 125 or 150
    // %.
    const qreal ratio = devicePixelRatioF();
    const int device = int(std::floor(width() * ratio / (m_code.size + 2 * quietZone)));
    const qreal side = device / ratio;
    const qreal from = std::floor((width() * ratio - device * m_code.size) / 2) / ratio;
    for (int y = 0; y < m_code.size; ++y) {
        for (int x = 0; x < m_code.size; ++x) {
            if (m_code.dark(x, y))
                painter.fillRect(QRectF(from + x * side, from + y * side, side, side), Qt::black);
        }
    }
}

} // namespace keshikomi
