// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QList>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace keshikomi {

// What happened, what it means, and one action for what to do about it.
struct MessageText
{
    Tone tone = Tone::Accent;
    QString happened;
    QString meaning;
};

class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    // The action may be missing; its shortcut is drawn beside its words.
    MessageBar(const Look &look, const MessageText &message, QAction *action = nullptr);
    void appear();
    void leave(); // fades, then deletes itself

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fade(qreal from, qreal to);

    const Look &m_look;
    MessageText m_message;
    bool m_leaving = false;
};

// Where message bars stand: under the title of a page. The newest is on top; a fourth pushes
// the oldest out.
class MessageArea final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 3;
    explicit MessageArea(const Look &look);

    MessageBar *show(const MessageText &message, QAction *action = nullptr);
    void clear();
    int count() const { return int(m_bars.size()); }

private:
    void forget(MessageBar *bar);

    const Look &m_look;
    QVBoxLayout *m_column;
    QList<MessageBar *> m_bars;
};

} // namespace keshikomi
