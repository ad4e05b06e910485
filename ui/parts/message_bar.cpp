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

// One text, so that it wraps as a whole and never makes its window wider.
QLabel *makeWords(const Look &look, const MessageText &message)
{
    QString words = QStringLiteral("<span style=\"font-weight:600\">%1</span>")
                        .arg(message.happened.toHtmlEscaped());
    if (!message.meaning.isEmpty())
        words += QStringLiteral("&ensp;") + message.meaning.toHtmlEscaped();
    words.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    auto *label = makeLabel(look, words);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MessageBar::MessageBar(const Look &look, const MessageText &message, QAction *action)
    : m_look(look)
    , m_message(message)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(message.happened);
    setAccessibleDescription(message.meaning);
    keepMargins(look, m_row, {14, 5, 8, 5}, 10);
    m_row->addWidget(new IconMark(look, iconOf(message.tone), inkOf(message.tone)));
    m_row->addWidget(makeWords(look, message), 1);
    if (action) {
        const QString key = keyText(action->shortcut());
        auto *button = makeButton(look, action->text(), key, Rank::Quiet);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(button, &QPushButton::clicked, this, &MessageBar::leave);
        m_row->addWidget(button);
    }
    auto *close = new IconButton(look, Icon::Cross, tr("Close the message"));
    connect(close, &QPushButton::clicked, this, &MessageBar::leave);
    m_row->addWidget(close);
    look.keep(this, [this] { setMinimumHeight(m_look.theme().controlHeight() + m_look.px(10)); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void MessageBar::offerEarlier(int count)
{
    auto *button = makeButton(m_look, tr("%n earlier", nullptr, count), {}, Rank::Quiet);
    button->setObjectName(QStringLiteral("earlier"));
    button->setToolTip(tr("Show the message before this one"));
    connect(button, &QPushButton::clicked, this, &MessageBar::earlierRequested);
    m_row->insertWidget(m_row->count() - 1, button);
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
    , m_column(makeColumn(look, this, 0, 0))
{
    hide();
}

// Said again, it takes the place of itself.
MessageBar *MessageArea::show(const MessageText &message, QAction *action)
{
    if (m_bar && m_bar->message() != message)
        m_earlier.append(m_bar->message());
    if (m_earlier.size() > mostKept)
        m_earlier.removeFirst();
    return put(message, action);
}

// What is there, also what only fades, is gone at once: two would push the page down for a moment.
MessageBar *MessageArea::put(const MessageText &message, QAction *action)
{
    const auto bars = findChildren<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (MessageBar *old : bars) {
        old->hide();
        old->deleteLater();
    }
    auto *bar = new MessageBar(m_look, message, action);
    if (!m_earlier.isEmpty())
        bar->offerEarlier(earlier());
    connect(bar, &MessageBar::closed, this, [this, bar] { forget(bar); });
    connect(bar, &MessageBar::earlierRequested, this, &MessageArea::goBack);
    m_bar = bar;
    m_column->addWidget(bar);
    setVisible(true);
    bar->show(); // now: a layout would show it only later
    bar->appear();
    return bar;
}

void MessageArea::goBack()
{
    if (!m_earlier.isEmpty())
        put(m_earlier.takeLast(), nullptr);
}

void MessageArea::clear()
{
    m_earlier.clear();
    if (m_bar)
        m_bar->leave();
}

// Whoever closes the newest has read the others.
void MessageArea::forget(const MessageBar *bar)
{
    if (bar != m_bar)
        return;
    m_bar = nullptr;
    m_earlier.clear();
    connect(bar, &QObject::destroyed, this, [this] { setVisible(m_bar != nullptr); });
}

} // namespace keshikomi
