// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/form.h"

#include "ui/parts/build.h"
#include "ui/parts/chips.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace keshikomi {

namespace {

// Enter is a new line in a text and a press on a button.
bool keepsEnter(const QWidget *field)
{
    return qobject_cast<const QTextEdit *>(field) || qobject_cast<const QPlainTextEdit *>(field)
        || qobject_cast<const QAbstractButton *>(field) || field->property("keepsEnter").toBool();
}

} // namespace

Form::Form(const Look &look)
    : m_look(look)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    keepSpace(look, m_grid, 16, 8);
}

void Form::addField(const QString &label, QWidget *field, const QString &note)
{
    const int row = m_grid->rowCount();
    auto *name = makeLabel(m_look, label, TypeSize::Base, Ink::Muted);
    name->setBuddy(field);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(field, row, 1);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->setAccessibleDescription(note);
    auto *problem = new QWidget;
    auto *line = makeRow(m_look, 6, problem);
    line->addWidget(new IconMark(m_look, Icon::Warn, Ink::Bad, 16));
    auto *words = makeLabel(m_look, {}, TypeSize::Small, Ink::Bad);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    problem->hide();
    m_grid->addWidget(problem, row + 1, 1);
    m_beside[field] << name;
    if (!note.isEmpty()) {
        auto *under = makeLabel(m_look, note, TypeSize::Small, Ink::Muted);
        under->setWordWrap(true);
        m_grid->addWidget(under, row + 2, 1);
        m_beside[field] << under;
    }
    if (!m_fields.isEmpty())
        setTabOrder(m_fields.last(), field);
    m_fields << field;
    m_problemRows.insert(field, problem);
    m_problems.insert(field, words);
    m_notes.insert(field, note);
    field->installEventFilter(this);
}

void Form::setProblem(QWidget *field, const QString &problem)
{
    m_problems.value(field)->setText(problem);
    m_problemRows.value(field)->setVisible(!problem.isEmpty());
    field->setAccessibleDescription(problem.isEmpty() ? m_notes.value(field) : problem);
}

void Form::setShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    for (QWidget *beside : m_beside.value(field))
        beside->setVisible(shown);
    if (!shown)
        m_problemRows.value(field)->hide();
}

bool Form::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *field = qobject_cast<QWidget *>(watched);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier) == false
            && !keepsEnter(field)) {
            moveOn(field);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Form::moveOn(QWidget *from)
{
    for (qsizetype i = m_fields.indexOf(from) + 1; i < m_fields.size(); ++i) {
        QWidget *next = m_fields.at(i);
        if (next->isEnabled() && !next->isHidden()) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    Q_EMIT finished();
}

} // namespace keshikomi
