// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/thin_progress.h"

#include "ui/theme/paint.h"

#include <algorithm>

namespace keshikomi {

ThinProgress::ThinProgress(const Look &look, int width)
    : m_look(look)
{
    look.keep(this, [this, width] {
        setFixedHeight(m_look.px(16));
        if (width > 0)
            setFixedWidth(m_look.px(width));
    });
}

// Thousandths: a progress bar counts in int.
void ThinProgress::setDone(qint64 done, qint64 of)
{
    setRange(0, of > 0 ? 1000 : 0);
    setValue(of > 0 ? int(std::min<qint64>(1000, done * 1000 / of)) : 0);
}

void ThinProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = m_look.colours();
    const int thick = m_look.px(4);
    const QRectF track(0, (height() - thick) / 2.0, width(), thick);
    drawBox(painter, track, thick / 2.0, mix(c.surface, c.text, 0.12));
    // An unknown length is a third, standing still: nothing here moves by itself.
    const qreal part = maximum() > 0 ? value() / qreal(maximum()) : 1 / 3.0;
    drawBox(painter,
            QRectF(track.left(), track.top(), track.width() * part, thick),
            thick / 2.0,
            c.accent);
}

} // namespace keshikomi
