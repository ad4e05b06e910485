// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/figure_bars.h"

#include "ui/parts/build.h"
#include "ui/theme/paint.h"

#include <QPainterPath>

#include <algorithm>

namespace keshikomi {

namespace {

void prepare(QPushButton *button, const BarText &bar)
{
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setAccessibleName(QStringLiteral("%1 %2 %3").arg(bar.name, bar.amount, bar.note));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace

LyingBar::LyingBar(const Look &look, const BarText &bar, int nameWidth, const QString &longest)
    : m_look(look)
    , m_bar(bar)
    , m_nameWidth(nameWidth)
    , m_longest(longest)
{
    prepare(this, bar);
    look.keep(this, [this] { updateGeometry(); });
}

QSize LyingBar::sizeHint() const
{
    return {m_look.px(320), m_look.px(32)};
}

void LyingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    const QRectF line(rect());
    const QRectF ground = line.adjusted(0, 1, 0, -1);
    if (isChecked() || underMouse())
        drawBox(painter, ground, theme.radius(), isChecked() ? theme.selection() : theme.hover());
    if (showsFocus(this))
        drawBox(painter, ground, theme.radius(), {}, c.accent, theme.px(2));
    const QFontMetrics metrics(theme.font(TypeSize::Base));
    const int amount = std::max(theme.px(92), metrics.horizontalAdvance(m_longest) + theme.px(10));
    const int note = theme.px(48);
    const int pad = theme.px(8);
    const QFont font = theme.font(isChecked() ? TypeSize::Strong : TypeSize::Base);
    const QRectF name(pad, 0, theme.px(m_nameWidth), height());
    drawText(painter, name, Qt::AlignVCenter, font, c.text, m_bar.name);
    const qreal from = theme.px(m_nameWidth) + pad * 2;
    const qreal room = std::max<qreal>(0, width() - from - amount - note - pad * 2);
    const QRectF track(from, line.center().y() - theme.px(5), room, theme.px(10));
    drawBox(painter, track, theme.px(3), theme.track());
    if (m_bar.part > 0) {
        const qreal length = std::max<qreal>(theme.px(4), room * std::min<qreal>(1, m_bar.part));
        const QRectF bar(track.left(), track.top(), length, track.height());
        drawBox(painter, bar, theme.px(3), theme.tone(m_bar.tone));
    }
    const auto right =
        [&](qreal left, int wide, TypeSize type, const QColor &ink, const QString &words) {
            const QRectF box(left, 0, wide, height());
            drawText(painter, box, Qt::AlignVCenter | Qt::AlignRight, theme.font(type), ink, words);
        };
    right(track.right(), amount, TypeSize::Base, c.text, m_bar.amount);
    right(track.right() + amount, note + pad, TypeSize::Small, c.muted, m_bar.note);
}

StandingBar::StandingBar(const Look &look, const BarText &bar)
    : m_look(look)
    , m_bar(bar)
{
    prepare(this, bar);
    look.keep(this, [this] { updateGeometry(); });
}

QSize StandingBar::sizeHint() const
{
    return {m_look.px(56), m_look.px(160)};
}

void StandingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    const qreal base = height() - theme.px(24);
    const qreal top = theme.px(22);
    painter.fillRect(QRectF(0, base, width(), 1), c.line);
    const qreal tall = (base - top) * std::clamp<qreal>(m_bar.part, 0, 1);
    const qreal wide = std::min<qreal>(theme.px(34), width() * 0.6);
    const QRectF bar((width() - wide) / 2, base - tall, wide, tall);
    QPainterPath path; // round above, straight on the line
    path.addRoundedRect(bar.adjusted(0, 0, 0, theme.px(4)), theme.px(4), theme.px(4));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(0, 0, width(), base));
    painter.fillPath(path,
                     isChecked() ? c.accent : mix(c.canvas, c.accent, underMouse() ? 0.65 : 0.5));
    painter.setClipping(false);
    const QFont small = theme.font(TypeSize::Small);
    const QRectF amount(0, bar.top() - theme.px(21), width(), theme.px(20));
    const QRectF name(0, base + theme.px(4), width(), theme.px(20));
    drawText(painter, amount, Qt::AlignCenter, small, c.text, m_bar.amount);
    drawText(painter, name, Qt::AlignCenter, small, isChecked() ? c.accent : c.muted, m_bar.name);
    if (showsFocus(this))
        drawBox(painter, rect(), theme.radius(), {}, c.accent, theme.px(2));
}

} // namespace keshikomi
