// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rules/clearing_rules_window.h"

#include "ui/parts/form.h"
#include "ui/parts/scroll_side.h"

#include <QComboBox>

#include <utility>

namespace keshikomi {

ClearingRulesWindow::ClearingRulesWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Clearing rules"), {600, 380}, parent)
    , m_service(context.services)
    , m_form(new Form(context.look))
    , m_fee(new QComboBox)
    , m_standing(new QComboBox)
    , m_save(makeKeyButton(tr("Save"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
{
    body()->addWidget(makeScrollSide(look(), makeForm(), 0), 1); // large type on a small screen
    auto *row = makeRow(look(), 8);
    row->addStretch();
    row->addWidget(m_save);
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ClearingRulesWindow::save);
    connect(m_form, &Form::finished, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
    m_form->setEnabled(mayChange());
    m_save->setEnabled(false); // until they are there
    refresh();
}

QWidget *ClearingRulesWindow::makeForm()
{
    m_fee->addItem(tr("as a discount on sales"), feeRuleName(FeeRule::Discount));
    m_fee->addItem(tr("as a collection fee"), feeRuleName(FeeRule::CollectionFee));
    m_standing->addItem(tr("a person decides"), false);
    m_standing->addItem(tr("clears the oldest bill alone"), true);
    for (QComboBox *box : {m_fee, m_standing}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    m_form->addField(
        tr("Transfer fees"),
        m_fee,
        tr("Fees that we bear. As a discount, the tax of the sale becomes less, too."));
    m_form->addField(
        tr("Standing numbers"), m_standing, tr("Money that a customer pays into such a number."));
    auto *inside = new QWidget;
    auto *column = makeColumn(look(), inside, 0, 12);
    column->addWidget(m_form);
    auto *words = makeLabel(
        look(), tr("What is cleared already stays as it was booked."), TypeSize::Small, Ink::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch();
    return inside;
}

bool ClearingRulesWindow::mayChange() const
{
    return allows(context().actor.role, Permission::ManageStore);
}

void ClearingRulesWindow::refresh()
{
    onAnswer(m_service.rules(context().actor), this, [this](const Result<ClearingRules> &rules) {
        if (!rules)
            return sayError(rules.error());
        take(*rules);
    });
}

// What a person has chosen and not saved stays.
void ClearingRulesWindow::take(const ClearingRules &rules)
{
    const auto before = std::exchange(m_shown, rules);
    if (!before || m_fee->currentData().toString() == feeRuleName(before->fee))
        m_fee->setCurrentIndex(m_fee->findData(feeRuleName(rules.fee)));
    if (!before || m_standing->currentData().toBool() == before->standingAlone)
        m_standing->setCurrentIndex(m_standing->findData(rules.standingAlone));
    m_save->setEnabled(mayChange());
}

void ClearingRulesWindow::save()
{
    if (!m_save->isEnabled())
        return;
    ClearingRules rules = m_shown.value_or(ClearingRules());
    rules.fee = feeRuleFromName(m_fee->currentData().toString()).value_or(rules.fee);
    rules.standingAlone = m_standing->currentData().toBool();
    m_save->setEnabled(false);
    onAnswer(m_service.setRules(context().actor, rules),
             this,
             [this, rules](const Result<std::monostate> &saved) {
                 m_save->setEnabled(mayChange());
                 messages()->clear();
                 if (!saved)
                     return sayError(saved.error());
                 m_shown = rules;
                 say(Tone::Good, tr("The clearing rules are saved."));
                 context().watch.tell();
             });
}

} // namespace keshikomi
