// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace keshikomi {

// A line that asks for a word before something is done to a payment: why it waits, what it was.
// Enter gives it, wherever in the row the keys are. It stays until it is hidden: what is refused
// need not be typed again.
class NoteRow final : public QWidget
{
    Q_OBJECT
public:
    struct Words final
    {
        QString example; // shown while nothing is typed
        QString name; // for who does not see it
        QString button;
    };
    // With `required` nothing is given without a word.
    NoteRow(const Look &look, const Words &words, bool required);

    void open(); // empty, and the keys are here
    bool hasKeys() const; // the keys are here

Q_SIGNALS:
    void given(const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void give();

    const Look &m_look;
    QBoxLayout *m_row;
    bool m_required;
    QLineEdit *m_note;
    QPushButton *m_button;
};

} // namespace keshikomi
