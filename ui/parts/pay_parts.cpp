// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pay_parts.h"

#include "ui/theme/paint.h"

#include <QAccessible>

namespace keshikomi {

Stepper::Stepper(const Look &look)
    : m_look(look)
{
    setAccessibleName(tr("Progress of the payment"));
    look.keep(this, [this] { setFixedHeight(m_look.px(78)); });
}

void Stepper::setSteps(const QList<StepText> &steps, int current)
{
    m_steps = steps;
    m_current = current;
    QStringList words;
    for (int i = 0; i < steps.size(); ++i) {
        const QString state = i < current ? tr("done") : i == current ? tr("now") : tr("to come");
        words << QStringLiteral("%1: %2").arg(steps[i].name, state);
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void Stepper::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    QPainter painter(this);
    const qreal slot = width() / qreal(m_steps.size());
    for (int i = 0; i < m_steps.size(); ++i)
        paintStep(painter, i, slot);
}

void Stepper::paintStep(QPainter &painter, int step, qreal slot) const
{
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    const int size = theme.px(26);
    const qreal middle = size / 2.0 + 2;
    const qreal x = slot * step + slot / 2;
    const bool done = step < m_current;
    const bool here = step == m_current;
    if (step > 0) {
        const qreal from = x - slot + size / 2.0 + theme.px(8);
        const QRectF way(from, middle - 1, x - size / 2.0 - theme.px(8) - from, 2);
        drawBox(painter, way, 1, step <= m_current ? c.accent : theme.track());
    }
    const QRectF round(x - size / 2.0, middle - size / 2.0, size, size);
    const QColor open = here ? theme.soft(Tone::Accent) : c.canvas;
    drawBox(painter,
            round,
            size / 2.0,
            done ? c.accent : open,
            done || here ? c.accent : c.border,
            here ? theme.px(2) : 1);
    const QFont font = theme.font(here ? TypeSize::Strong : TypeSize::Base);
    const QColor quiet = here ? c.accent : c.muted;
    if (done)
        drawIcon(painter, Icon::Check, round.adjusted(4, 4, -4, -4), c.onAccent);
    else
        drawText(painter, round, Qt::AlignCenter, font, quiet, QString::number(step + 1));
    const QRectF words(slot * step, middle + size / 2.0 + theme.px(5), slot, theme.px(22));
    const QColor ink = here || done ? c.text : c.muted;
    drawText(painter, words, Qt::AlignCenter, font, ink, m_steps[step].name);
    drawText(painter,
             words.translated(0, theme.px(20)),
             Qt::AlignCenter,
             theme.font(TypeSize::Small),
             c.muted,
             m_steps[step].note);
}

Lamp::Lamp(const Look &look)
    : m_look(look)
{
    setAccessibleName(tr("Hand-over"));
    look.keep(this, [this] { setFixedHeight(m_look.px(76)); });
}

void Lamp::setState(Tone tone, const QString &sentence, const QString &reason)
{
    const bool turned = tone != m_tone || sentence != m_sentence;
    m_tone = tone;
    m_sentence = sentence;
    m_reason = reason;
    //: the hand-over lamp, for screen readers: %1 its sentence
    setAccessibleName(tr("Hand-over: %1").arg(sentence));
    setAccessibleDescription(reason);
    update();
    if (!turned)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Lamp::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const QColor ink = theme.tone(m_tone);
    drawBox(painter, rect(), theme.radius(), theme.soft(m_tone));
    drawBox(painter, QRectF(0, 0, theme.px(4), height()), theme.px(2), ink);
    const int size = theme.px(36);
    const QRectF round(theme.px(22), (height() - size) / 2.0, size, size);
    drawBox(painter, round, size / 2.0, ink);
    const int m = theme.px(8);
    drawIcon(painter,
             m_tone == Tone::Good ? Icon::Check : Icon::Lock,
             round.adjusted(m, m, -m, -m),
             theme.colours().canvas);
    const int x = theme.px(74);
    drawText(painter,
             QRectF(x, theme.px(11), width() - x - m, theme.px(30)),
             Qt::AlignVCenter,
             theme.font(TypeSize::Title),
             ink,
             m_sentence);
    drawText(painter,
             QRectF(x, theme.px(42), width() - x - m, theme.px(22)),
             Qt::AlignVCenter,
             theme.font(TypeSize::Base),
             theme.colours().text,
             m_reason);
}

} // namespace keshikomi
