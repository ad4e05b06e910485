// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/confirm_panel.h"

#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace keshikomi {

ConfirmPanel::ConfirmPanel(const Look &look)
    : m_look(look)
    , m_question(makeLabel(look, {}))
    , m_typed(new QLineEdit)
    , m_act(makeButton(look, {}, {}, Rank::Danger))
{
    auto *row = new QHBoxLayout(this);
    keepMargins(look, row, {14, 8, 8, 8}, 10);
    m_question->setWordWrap(true);
    row->addWidget(m_question, 1);
    row->addWidget(m_typed);
    row->addWidget(m_act);
    auto *leave = makeButton(look, tr("Do not"), QStringLiteral("Esc"));
    row->addWidget(leave);
    look.keep(m_typed, [this] { m_typed->setFixedWidth(m_look.px(120)); });
    connect(m_typed, &QLineEdit::textChanged, this, [this] { m_act->setEnabled(isRight()); });
    connect(m_typed, &QLineEdit::returnPressed, this, &ConfirmPanel::go);
    connect(m_act, &QPushButton::clicked, this, &ConfirmPanel::go);
    connect(leave, &QPushButton::clicked, this, &ConfirmPanel::leave);
    hide();
}

void ConfirmPanel::ask(const QString &question,
                       const QString &number,
                       const QString &act,
                       std::function<void()> go)
{
    m_number = number;
    m_go = std::move(go);
    //: %1 the question, %2 the number to type
    m_question->setText(tr("%1 Type %2 to confirm.").arg(question, number));
    m_typed->setAccessibleName(m_question->text());
    m_typed->clear();
    m_act->setText(act);
    m_act->setEnabled(false);
    show();
    m_typed->setFocus(Qt::OtherFocusReason);
}

bool ConfirmPanel::isRight() const
{
    const QString typed = m_typed->text().normalized(QString::NormalizationForm_KC).trimmed();
    return typed.compare(m_number, Qt::CaseInsensitive) == 0;
}

void ConfirmPanel::go()
{
    if (!isRight() || !m_go)
        return;
    const auto act = std::exchange(m_go, nullptr);
    leave();
    act();
}

void ConfirmPanel::leave()
{
    m_go = nullptr;
    hide();
}

void ConfirmPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void ConfirmPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), m_look.theme().radius(), m_look.theme().soft(Tone::Bad));
}

} // namespace keshikomi
