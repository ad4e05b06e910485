// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_entry.h"

#include "ui/format.h"
#include "ui/parts/build.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>

namespace keshikomi {

RailEntry::RailEntry(const Look &look, Shape shape, Icon icon, const QString &words)
    : m_look(look)
    , m_shape(shape)
    , m_icon(icon)
{
    setText(words);
    setAccessibleName(words);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(shape == Shape::Head ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, shape == Shape::Head);
    look.keep(this, [this] { updateGeometry(); });
}

void RailEntry::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

void RailEntry::setHere(bool here)
{
    m_here = here;
    setChecked(here);
    update();
}

QSize RailEntry::sizeHint() const
{
    return m_shape == Shape::Tall ? QSize(m_look.px(60), m_look.px(54))
                                  : QSize(m_look.px(160), m_look.px(32));
}

// Arrows would move the focus in the order of tabbing; the rail moves it in its own.
void RailEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        QPushButton::keyPressEvent(event);
    else
        event->ignore();
}

void RailEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const QRectF box = QRectF(rect()).adjusted(0, 1, 0, -1);
    if (m_here && m_shape != Shape::Head)
        drawBox(painter, box, theme.radius(), theme.chosen());
    else if (underMouse())
        drawBox(
            painter, box, theme.radius(), mix(theme.colours().surface, theme.colours().text, 0.05));
    if (showsFocus(this))
        drawBox(painter, box, theme.radius(), {}, theme.colours().accent, theme.px(2));
    if (m_shape == Shape::Tall)
        paintTall(painter);
    else
        paintFlat(painter);
}

void RailEntry::paintFlat(QPainter &painter) const
{
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    const bool head = m_shape == Shape::Head;
    const QRectF box(rect());
    const QColor page = m_here ? c.accent : c.text;
    const QColor bench = m_here ? c.text : c.muted;
    if (m_icon != Icon::None) {
        const QRectF icon(theme.px(8), theme.px(6), theme.px(20), theme.px(20));
        drawIcon(painter, m_icon, icon, m_here ? c.accent : c.muted);
    }
    const bool strong = head || m_here;
    const QFont font = theme.font(strong ? TypeSize::Strong : TypeSize::Base);
    const QRectF words = box.adjusted(theme.px(36), 0, -theme.px(m_count ? 40 : 10), 0);
    drawText(painter, words, Qt::AlignVCenter, font, head ? bench : page, text());
    if (m_count <= 0)
        return;
    drawText(painter,
             box.adjusted(0, 0, -theme.px(10), 0),
             Qt::AlignVCenter | Qt::AlignRight,
             theme.font(TypeSize::Small),
             m_here ? c.accent : c.muted,
             format::number(m_count));
}

void RailEntry::paintTall(QPainter &painter) const
{
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    const int size = theme.px(22);
    const QRectF icon((width() - size) / 2.0, theme.px(7), size, size);
    drawIcon(painter, m_icon, icon, m_here ? c.accent : c.muted);
    const QRectF words = QRectF(rect()).adjusted(0, theme.px(29), 0, -theme.px(3));
    const QFont font = theme.font(TypeSize::Small);
    drawText(painter, words, Qt::AlignCenter, font, m_here ? c.accent : c.text, text());
    if (m_count <= 0)
        return;
    const int dot = theme.px(7);
    drawBox(painter, QRectF(icon.right(), icon.top() - 1, dot, dot), dot / 2.0, c.accent);
}

} // namespace keshikomi
