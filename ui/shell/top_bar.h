// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QLineEdit>
#include <QPushButton>

class QMenu;

namespace keshikomi {

class ChipButton;

// The one search of the program. Escape empties it, then gives the focus back.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const Look &look);
    // Shows the key it answers to while it is empty.
    void setKey(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Look &m_look;
    QString m_key;
};

// The person at the desk, with a menu.
class PersonButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit PersonButton(const Look &look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
};

// Name, search, state of the connection, person.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const Look &look);

    SearchField *search() const { return m_search; }
    void setSync(Tone tone, const QString &words);
    void setPerson(const QString &name);
    void setPersonMenu(QMenu *menu); // taken
    void setNarrow(bool narrow);

Q_SIGNALS:
    void searched(const QString &text); // at every change of the words
    void searchEntered(const QString &text);
    void syncPressed();

private:
    const Look &m_look;
    QWidget *m_name;
    SearchField *m_search;
    ChipButton *m_sync;
    PersonButton *m_person;
    bool m_narrow = false;
};

} // namespace keshikomi
