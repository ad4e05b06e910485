// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/note_row.h"

#include "ui/parts/build.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace keshikomi {

NoteRow::NoteRow(const Look &look, const Words &words, bool required)
    : m_look(look)
    , m_row(makeRow(look, 8, this))
    , m_required(required)
    , m_note(new QLineEdit)
    , m_button(makeButton(look, words.button, QStringLiteral("Enter")))
{
    m_note->setMaxLength(100);
    m_note->setPlaceholderText(words.example);
    m_note->setAccessibleName(words.name);
    m_row->addWidget(m_note, 1);
    m_row->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &NoteRow::give);
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_button->setEnabled(!m_required || !text.trimmed().isEmpty());
    });
    hide();
}

void NoteRow::open()
{
    m_note->clear();
    m_button->setEnabled(!m_required);
    show();
    m_note->setFocus(Qt::ShortcutFocusReason);
}

bool NoteRow::hasKeys() const
{
    return m_note->hasFocus() || m_button->hasFocus();
}

// In large type a long button would leave no room to type in: it goes below.
void NoteRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int beside = m_look.px(240 + 8) + m_button->sizeHint().width();
    m_row->setDirection(beside > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

// Beyond the row the same key would clear the payment.
void NoteRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        give();
}

void NoteRow::give()
{
    const QString note = m_note->text().trimmed();
    if (m_required && note.isEmpty())
        return;
    Q_EMIT given(note);
}

} // namespace keshikomi
