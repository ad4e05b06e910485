// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/split_rows.h"

#include "models/domain/bill.h"
#include "ui/format.h"
#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/form.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace keshikomi {

SplitRows::SplitRows(const Look &look, Yen payment, const std::vector<BillRow> &bills)
    : m_payment(payment)
    , m_bills(bills)
    , m_form(new Form(look))
{
    const ClearingPlan usual = planOf(payment, bills, false);
    auto *column = makeColumn(look, this, 0, 0);
    column->addWidget(m_form);
    for (const BillRow &bill : m_bills) {
        auto *field = new QLineEdit;
        field->setAlignment(Qt::AlignRight);
        field->setInputMethodHints(Qt::ImhDigitsOnly);
        for (const ManualShare &share : usual.shares) {
            if (share.bill == bill.id)
                field->setText(format::number(share.amount.amount()));
        }
        //: a bill and what is open on it
        const QString name =
            tr("%1, open %2").arg(billNumberText(bill.number), format::amount(bill.open));
        m_form->addField(name, field);
        m_fields << field;
        connect(field, &QLineEdit::textChanged, this, &SplitRows::check);
    }
    connect(m_form, &Form::finished, this, &SplitRows::finished);
}

void SplitRows::begin()
{
    if (m_fields.isEmpty())
        return;
    m_fields.first()->setFocus(Qt::ShortcutFocusReason);
    m_fields.first()->selectAll();
}

std::vector<std::optional<Yen>> SplitRows::amounts() const
{
    std::vector<std::optional<Yen>> typed;
    for (const QLineEdit *field : m_fields) {
        const QString text = field->text().trimmed();
        typed.push_back(text.isEmpty() ? Yen(0) : yenFromText(text));
    }
    return typed;
}

QString SplitRows::problemOf(size_t bill, const std::optional<Yen> &amount, Yen given) const
{
    const QString typed = m_fields[qsizetype(bill)]->text();
    if (!amount)
        return whyNoYen(typed);
    if (*amount < Yen(0))
        return tr("“%1” is less than nothing. Enter what this bill gets.").arg(typed.trimmed());
    if (*amount > m_bills[bill].open)
        return tr("Only %1 is open.").arg(format::yen(m_bills[bill].open));
    if (*amount > m_payment - given)
        return tr("Only %1 of the payment is left.").arg(format::yen(m_payment - given));
    return {};
}

bool SplitRows::isRight() const
{
    Yen given;
    const auto typed = amounts();
    for (size_t i = 0; i < typed.size(); ++i) {
        if (!problemOf(i, typed[i], given).isEmpty())
            return false;
        given += *typed[i];
    }
    return given > Yen(0);
}

void SplitRows::check()
{
    Yen given;
    const auto typed = amounts();
    for (size_t i = 0; i < typed.size(); ++i) {
        const QString problem = problemOf(i, typed[i], given);
        m_form->setProblem(m_fields[qsizetype(i)], problem);
        if (problem.isEmpty())
            given += *typed[i];
    }
    Q_EMIT changed();
}

ClearingPlan SplitRows::plan() const
{
    std::vector<Yen> parts;
    for (const std::optional<Yen> &amount : amounts())
        parts.push_back(amount.value_or(Yen(0)));
    return splitPlan(m_payment, m_bills, parts);
}

void SplitRows::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace keshikomi
