// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chips.h"

#include "ui/parts/build.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace keshikomi {

IconMark::IconMark(const Look &look, Icon icon, Ink ink, int size)
    : m_look(look)
    , m_icon(icon)
    , m_ink(ink)
{
    look.keep(this, [this, size] { setFixedSize(m_look.px(size), m_look.px(size)); });
}

void IconMark::setIcon(Icon icon, Ink ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawIcon(painter, m_icon, rect(), m_look.theme().ink(m_ink));
}

IconButton::IconButton(const Look &look, Icon icon, const QString &name, int size)
    : m_look(look)
    , m_icon(icon)
    , m_size(size)
{
    setAccessibleName(name);
    setToolTip(name);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    look.keep(this, [this] { updateGeometry(); });
}

QSize IconButton::sizeHint() const
{
    const int side = m_look.px(m_size + 10);
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        drawBox(painter, rect(), m_look.theme().radius(), m_look.theme().track());
    if (showsFocus(this))
        drawBox(
            painter, rect(), m_look.theme().radius(), {}, m_look.colours().accent, m_look.px(2));
    const qreal inset = m_look.px(5);
    drawIcon(painter,
             m_icon,
             QRectF(rect()).adjusted(inset, inset, -inset, -inset),
             m_look.colours().muted);
}

Chip::Chip(const Look &look, Tone tone, const QString &word)
    : m_look(look)
{
    setState(tone, word);
    look.keep(this, [this] { setFixedSize(chipSize(m_look.theme(), m_word)); });
}

void Chip::setState(Tone tone, const QString &word)
{
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    setFixedSize(chipSize(m_look.theme(), m_word));
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, m_look.theme(), {0, 0}, m_tone, m_word);
}

ChipButton::ChipButton(const Look &look)
    : m_look(look)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    look.keep(this, [this] { updateGeometry(); });
}

void ChipButton::setState(Tone tone, const QString &word)
{
    m_tone = tone;
    setText(word);
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    return chipSize(m_look.theme(), text());
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, m_look.theme(), {0, 0}, m_tone, text());
    if (showsFocus(this) || underMouse())
        drawBox(painter, rect(), height() / 2.0, {}, m_look.theme().tone(m_tone));
}

FilterChip::FilterChip(const Look &look, const QString &what, const QString &value)
    : m_look(look)
    , m_what(what)
    , m_value(value)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    nameIt();
    look.keep(this, [this] { updateGeometry(); });
}

void FilterChip::nameIt()
{
    //: a filter of a list, for screen readers: %1 what it filters, %2 its value
    setAccessibleName(adds() ? m_value : tr("Filter %1: %2").arg(m_what, m_value));
    if (!adds())
        setAccessibleDescription(tr("Delete removes the filter"));
}

void FilterChip::setValue(const QString &value)
{
    m_value = value;
    nameIt();
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics small(m_look.theme().font(TypeSize::Small));
    const int what = adds() ? 0 : small.horizontalAdvance(m_what) + m_look.px(6);
    return {what + small.horizontalAdvance(m_value) + m_look.px(12 + 22 + 6), m_look.px(28)};
}

QRect FilterChip::crossBox() const
{
    const int side = m_look.px(14 + 12);
    return {width() - side, 0, side, height()};
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!adds() && isDown() && crossBox().contains(event->pos())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QPushButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (!adds() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    const QColor ground =
        adds() ? (underMouse() ? theme.hover() : QColor()) : theme.soft(Tone::Accent);
    drawBox(painter, rect(), height() / 2.0, ground, adds() ? theme.quietEdge() : QColor());
    if (showsFocus(this))
        drawBox(painter, rect(), height() / 2.0, {}, c.accent, theme.px(2));
    const QFont font = theme.font(TypeSize::Small);
    const int size = theme.px(14);
    const qreal top = (height() - size) / 2.0;
    QRectF box = QRectF(rect()).adjusted(theme.px(12), 0, 0, 0);
    if (adds()) {
        drawIcon(painter, Icon::Plus, QRectF(theme.px(9), top, size, size), c.muted);
        box.setLeft(theme.px(26));
        drawText(painter, box, Qt::AlignVCenter, font, c.text, m_value);
        return;
    }
    const int what = drawText(painter, box, Qt::AlignVCenter, font, c.muted, m_what);
    box.adjust(what + theme.px(6), 0, 0, 0);
    drawText(painter, box, Qt::AlignVCenter, font, c.accent, m_value);
    const QRectF cross(width() - size - theme.px(8), top, size, size);
    drawIcon(painter, Icon::Cross, cross, c.accent);
}

Panel::Panel(const Look &look, Kind kind)
    : m_look(look)
    , m_kind(kind)
{
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool edge = m_kind == Kind::Edge;
    drawBox(painter,
            rect(),
            m_look.theme().radius(),
            edge ? m_look.colours().canvas : m_look.colours().surface,
            edge ? m_look.colours().line : QColor());
}

} // namespace keshikomi
