// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/cards.h"

#include "ui/parts/build.h"
#include "ui/theme/paint.h"

#include <algorithm>

namespace keshikomi {

namespace {

void paintCard(QPainter &painter,
               const Theme &theme,
               const QAbstractButton &card,
               const QColor &ground)
{
    const Colours &c = theme.colours();
    const bool on = card.isChecked();
    const QColor quiet = card.underMouse() ? theme.hover() : c.canvas;
    drawBox(painter,
            card.rect(),
            theme.radius(),
            on ? ground : quiet,
            on ? c.accent : theme.quietEdge(),
            on ? theme.px(2) : 1);
    if (showsFocus(&card)) {
        const qreal in = theme.px(4);
        const QRectF ring = QRectF(card.rect()).adjusted(in, in, -in, -in);
        drawBox(painter, ring, theme.px(4), {}, c.accent, 1);
    }
}

Icon iconOf(Tone tone)
{
    return tone == Tone::Good ? Icon::Check : tone == Tone::Bad ? Icon::Cross : Icon::Info;
}

} // namespace

ChoiceCard::ChoiceCard(const Look &look, Icon icon, const QString &title, const QString &note)
    : m_look(look)
    , m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setNote(note);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    look.keep(this, [this] { updateGeometry(); });
}

void ChoiceCard::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const
{
    const QFontMetrics base(m_look.theme().font(TypeSize::Strong));
    const QFontMetrics small(m_look.theme().font(TypeSize::Small));
    const int words =
        std::max(base.horizontalAdvance(text()) + m_look.px(26), small.horizontalAdvance(m_note));
    return {words + m_look.px(32), m_look.px(60)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {m_look.px(96), m_look.px(60)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    paintCard(painter, theme, *this, theme.soft(Tone::Accent));
    const Colours &c = theme.colours();
    const QColor ink = !isEnabled() ? c.muted : isChecked() ? c.accent : c.text;
    const int pad = theme.px(12);
    const int icon = theme.px(20);
    const int line = theme.px(22);
    const int lines = m_note.isEmpty() ? 1 : 2;
    const int top = (height() - lines * line) / 2;
    drawIcon(painter, m_icon, QRectF(pad, top + (line - icon) / 2.0, icon, icon), ink);
    drawText(painter,
             QRectF(pad + icon + theme.px(7), top, width() - pad * 2 - icon, line),
             Qt::AlignVCenter,
             theme.font(isChecked() ? TypeSize::Strong : TypeSize::Base),
             ink,
             text());
    if (m_note.isEmpty())
        return;
    drawText(painter,
             QRectF(pad, top + line, width() - pad * 1.5, line),
             Qt::AlignVCenter,
             theme.font(TypeSize::Small),
             c.muted,
             m_note);
}

CandidateCard::CandidateCard(const Look &look, const CandidateText &candidate)
    : m_look(look)
    , m_candidate(candidate)
{
    QStringList reasons;
    for (const CardReason &reason : candidate.reasons)
        reasons << reason.words;
    setAccessibleName(
        QStringLiteral("%1 %2 %3").arg(candidate.customer, candidate.amount, candidate.bills));
    setAccessibleDescription(reasons.join(QStringLiteral(", ")));
    setToolTip(reasons.join(QLatin1Char('\n')));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    look.keep(this, [this] { updateGeometry(); });
}

QSize CandidateCard::sizeHint() const
{
    return {m_look.px(360), m_look.px(96)};
}

QSize CandidateCard::minimumSizeHint() const
{
    return {m_look.px(240), m_look.px(96)};
}

void CandidateCard::paintMark(QPainter &painter, const QRectF &box) const
{
    const Colours &c = m_look.colours();
    const bool on = isChecked();
    drawBox(painter, box, box.width() / 2, on ? c.accent : c.canvas, on ? c.accent : c.border);
    if (on)
        drawIcon(painter, Icon::Check, box.adjusted(2, 2, -2, -2), c.onAccent);
    else
        drawText(painter,
                 box,
                 Qt::AlignCenter,
                 m_look.theme().font(TypeSize::Small),
                 c.muted,
                 m_candidate.mark);
}

void CandidateCard::paintReasons(QPainter &painter, qreal left, qreal top, qreal line) const
{
    const Theme &theme = m_look.theme();
    const int size = theme.px(15);
    const qreal end = width() - theme.px(14);
    qreal x = left;
    for (const CardReason &reason : m_candidate.reasons) {
        const QColor ink = theme.tone(reason.tone);
        if (end - x < theme.px(64)) { // no room for words: the rest is in the tool tip
            const QFont small = theme.font(TypeSize::Small);
            const QRectF rest(x, top, end - x, line);
            drawText(painter,
                     rest,
                     Qt::AlignVCenter,
                     small,
                     theme.colours().muted,
                     QStringLiteral(u"…"));
            return;
        }
        drawIcon(
            painter, iconOf(reason.tone), QRectF(x, top + (line - size) / 2.0, size, size), ink);
        x += size + theme.px(4);
        const QRectF room(x, top, std::max<qreal>(0, end - x), line);
        x += drawText(
                 painter, room, Qt::AlignVCenter, theme.font(TypeSize::Small), ink, reason.words)
            + theme.px(12);
    }
}

void CandidateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    const Colours &c = theme.colours();
    paintCard(painter, theme, *this, theme.selection());
    const int pad = theme.px(14);
    const int line = theme.px(24);
    const int left = pad + theme.px(30);
    const QRectF first(left, theme.px(8), width() - left - pad, line);
    paintMark(painter, QRectF(pad, first.top() + theme.px(2), theme.px(20), theme.px(20)));
    // The right word of a line first; the left one has what it leaves.
    const auto pair = [&](const QRectF &row,
                          TypeSize type,
                          const QColor &ink,
                          const QString &words,
                          const QString &right) {
        const QFont font = theme.font(type);
        const int taken =
            drawText(painter, row, Qt::AlignVCenter | Qt::AlignRight, font, ink, right);
        drawText(painter, row.adjusted(0, 0, -taken - pad, 0), Qt::AlignVCenter, font, ink, words);
    };
    pair(first, TypeSize::Strong, c.text, m_candidate.customer, m_candidate.amount);
    const QRectF second = first.translated(0, line - theme.px(1));
    pair(second, TypeSize::Small, c.muted, m_candidate.bills, m_candidate.due);
    paintReasons(painter, left, second.bottom() + theme.px(3), line);
}

} // namespace keshikomi
