// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/message_bar.h"

#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/key_text.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QAction>
#include <QGraphicsOpacityEffect>
#include <QPropertyAnimation>

namespace keshikomi {

namespace {

constexpr int fadeMilliseconds = 120;

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return Ink::Good;
    case Tone::Warn: return Ink::Warn;
    case Tone::Bad: return Ink::Bad;
    case Tone::Neutral:
    case Tone::Accent: return Ink::Accent;
    }
    return Ink::Accent;
}

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return Icon::Check;
    case Tone::Warn:
    case Tone::Bad: return Icon::Warn;
    case Tone::Neutral:
    case Tone::Accent: return Icon::Info;
    }
    return Icon::Info;
}

} // namespace

MessageBar::MessageBar(const Look &look, const MessageText &message, QAction *action)
    : m_look(look)
    , m_message(message)
{
    setAccessibleName(message.happened);
    setAccessibleDescription(message.meaning);
    auto *row = new QHBoxLayout(this);
    keepMargins(look, row, {14, 5, 8, 5}, 10);
    row->addWidget(new IconMark(look, iconOf(message.tone), inkOf(message.tone)));
    row->addWidget(makeLabel(look, message.happened, TypeSize::Strong));
    auto *meaning = makeLabel(look, message.meaning);
    meaning->setWordWrap(true);
    row->addWidget(meaning, 1);
    if (action) {
        const QString key = keyText(action->shortcut());
        auto *button = makeButton(look, action->text(), key, Rank::Quiet);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(button, &QPushButton::clicked, this, &MessageBar::leave);
        row->addWidget(button);
    }
    auto *close = new IconButton(look, Icon::Cross, tr("Close the message"));
    connect(close, &QPushButton::clicked, this, &MessageBar::leave);
    row->addWidget(close);
    look.keep(this, [this] { setMinimumHeight(m_look.theme().controlHeight() + m_look.px(10)); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void MessageBar::appear()
{
    fade(0, 1);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::leave()
{
    if (m_leaving)
        return;
    m_leaving = true;
    Q_EMIT closed();
    fade(1, 0);
}

void MessageBar::fade(qreal from, qreal to)
{
    auto *effect = new QGraphicsOpacityEffect(this);
    effect->setOpacity(from);
    setGraphicsEffect(effect);
    auto *animation = new QPropertyAnimation(effect, "opacity", this);
    animation->setDuration(fadeMilliseconds);
    animation->setStartValue(from);
    animation->setEndValue(to);
    connect(animation, &QPropertyAnimation::finished, this, [this] {
        if (m_leaving)
            deleteLater();
        else
            setGraphicsEffect(nullptr); // an effect left on costs a pixmap at every paint
    });
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), m_look.theme().radius(), m_look.theme().soft(m_message.tone));
}

MessageArea::MessageArea(const Look &look)
    : m_look(look)
    , m_column(makeColumn(look, this, 0, 6))
{
    hide();
}

MessageBar *MessageArea::show(const MessageText &message, QAction *action)
{
    auto *bar = new MessageBar(m_look, message, action);
    connect(bar, &MessageBar::closed, this, [this, bar] { forget(bar); });
    m_bars.prepend(bar);
    m_column->insertWidget(0, bar);
    setVisible(true);
    bar->appear();
    if (m_bars.size() > most)
        m_bars.last()->leave();
    return bar;
}

void MessageArea::clear()
{
    const QList<MessageBar *> bars = m_bars;
    for (MessageBar *bar : bars)
        bar->leave();
}

void MessageArea::forget(MessageBar *bar)
{
    m_bars.removeOne(bar);
    if (m_bars.isEmpty())
        connect(bar, &QObject::destroyed, this, [this] { setVisible(!m_bars.isEmpty()); });
}

} // namespace keshikomi
