// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace keshikomi {

// What happened, what it means, and one action for what to do about it.
struct MessageText
{
    Tone tone = Tone::Accent;
    QString happened;
    QString meaning;

    bool operator==(const MessageText &) const = default;
};

class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    // The action may be missing; its shortcut is drawn beside its words.
    MessageBar(const Look &look, const MessageText &message, QAction *action = nullptr);
    void appear();
    void leave(); // fades, then deletes itself
    // A way back to the messages it took the place of, of which there are some.
    void offerEarlier(int count);
    const MessageText &message() const { return m_message; }
    bool isLeaving() const { return m_leaving; }

Q_SIGNALS:
    void closed();
    void earlierRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fade(qreal from, qreal to);

    const Look &m_look;
    MessageText m_message;
    QHBoxLayout *m_row;
    bool m_leaving = false;
};

// Where messages stand: under the title of a page. There is one at a time, so that what lies below
// keeps its place and its room: a newer one takes the place of the one before, and the button on it
// goes back through those it replaced.
class MessageArea final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostKept = 9;
    explicit MessageArea(const Look &look);

    MessageBar *show(const MessageText &message, QAction *action = nullptr);
    void clear();
    // What is said; null: nothing.
    const MessageBar *bar() const { return m_bar; }
    int count() const { return m_bar ? 1 : 0; }
    int earlier() const { return int(m_earlier.size()); }

private:
    MessageBar *put(const MessageText &message, QAction *action);
    void goBack();
    void forget(const MessageBar *bar);

    const Look &m_look;
    QVBoxLayout *m_column;
    MessageBar *m_bar = nullptr;
    // Newest last, without what could be done about them: the books have gone on since.
    QList<MessageText> m_earlier;
};

} // namespace keshikomi
