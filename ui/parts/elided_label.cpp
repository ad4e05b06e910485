// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/elided_label.h"

#include "ui/parts/build.h"
#include "ui/theme/paint.h"

#include <QHelpEvent>
#include <QToolTip>

namespace keshikomi {

ElidedLabel::ElidedLabel(const Look &look, const QString &text, TypeSize type, Ink ink)
    : QLabel(text)
{
    setTextFormat(Qt::PlainText);
    keepInk(look, this, type, ink);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {1, QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || sizeHint().width() <= width())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetrics metrics(font());
    if (sizeHint().width() > width() && width() < 8 * metrics.averageCharWidth())
        return; // no room for a word
    const QColor ink =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    drawText(painter, contentsRect(), alignment(), font(), ink, text());
}

} // namespace keshikomi
