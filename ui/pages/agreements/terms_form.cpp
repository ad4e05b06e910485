// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreements/terms_form.h"

#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"

#include <QComboBox>
#include <QLineEdit>

namespace keshikomi {

TermsForm::TermsForm(const Look &look, QDate today)
    : m_form(new Form(look))
    , m_plans(new QComboBox)
    , m_fee(new QLineEdit)
    , m_from(new DateField(today))
    , m_set(makeButton(look, tr("Use this plan"), {}, Rank::Primary))
{
    auto *column = makeColumn(look, this, 0, 12);
    m_fee->setAlignment(Qt::AlignRight);
    m_from->setDay(QDate(today.year(), today.month(), 1));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plans->setMinimumContentsLength(12);
    m_form->addField(tr("Plan and cycle"), m_plans);
    m_form->addField(
        tr("Agreed fee of an item"), m_fee, tr("Before tax; empty: the plan's prices."));
    m_form->addField(tr("From"), m_from);
    column->addWidget(m_form);
    auto *row = makeRow(look, 8);
    row->addWidget(m_set);
    row->addStretch();
    column->addLayout(row);
    connect(m_set, &QPushButton::clicked, this, &TermsForm::wanted);
    connect(m_form, &Form::finished, this, &TermsForm::wanted);
    setReady(false);
}

void TermsForm::setPlans(const std::vector<FeePlan> &plans)
{
    const QVariant before = m_plans->currentData();
    m_plans->clear();
    for (const FeePlan &plan : plans) {
        for (const CycleRule &rule : plan.cycles) {
            m_plans->addItem(plan.title + QStringLiteral(" / ") + rule.title,
                             QStringList{plan.name, rule.name});
        }
    }
    m_plans->setCurrentIndex(std::max(0, m_plans->findData(before)));
    setReady(m_ready);
}

void TermsForm::setReady(bool ready)
{
    m_ready = ready;
    m_set->setEnabled(ready && m_plans->count() > 0);
}

std::optional<QDate> TermsForm::from()
{
    const auto day = m_from->day();
    m_form->setProblem(m_from, day ? QString() : whyNoDay(m_from->text()));
    return day;
}

std::optional<SettlementTerms> TermsForm::terms()
{
    const QString typed = m_fee->text().trimmed();
    const auto fee = yenFromText(typed);
    const bool reads = typed.isEmpty() || fee;
    m_form->setProblem(m_fee, reads ? QString() : whyNoYen(typed));
    if (!reads)
        return std::nullopt;
    const QStringList chosen = m_plans->currentData().toStringList();
    return SettlementTerms{chosen.value(0), chosen.value(1), typed.isEmpty() ? std::nullopt : fee};
}

} // namespace keshikomi
