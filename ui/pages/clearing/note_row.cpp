// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/note_row.h"

#include "ui/parts/build.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace keshikomi {

NoteRow::NoteRow(const Look &look, const Words &words, bool required)
    : m_required(required)
    , m_note(new QLineEdit)
    , m_button(makeButton(look, words.button, QStringLiteral("Enter")))
{
    auto *row = makeRow(look, 8, this);
    m_note->setMaxLength(100);
    m_note->setPlaceholderText(words.example);
    m_note->setAccessibleName(words.name);
    row->addWidget(m_note, 1);
    row->addWidget(m_button);
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
