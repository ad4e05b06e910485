// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debit/account_fields.h"

#include "models/wording/debit_words.h"
#include "ui/pages/debit/mandates_view.h"
#include "ui/parts/form.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

QLineEdit *AccountFields::addLine(Form *form, const char *name, const QString &label, int longest)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setMaxLength(longest);
    form->addField(label, field);
    return field;
}

void AccountFields::addTo(Form *form)
{
    m_bank = addLine(form, "bank", MandatesView::tr("Bank code"), 4);
    m_bankName = addLine(form, "bank_name", MandatesView::tr("Bank in kana"), 15);
    m_branch = addLine(form, "branch", MandatesView::tr("Branch code"), 3);
    m_branchName = addLine(form, "branch_name", MandatesView::tr("Branch in kana"), 15);
    m_kind = new QComboBox;
    for (const char *kind : {"1", "2", "3", "9"})
        m_kind->addItem(accountKindText(QLatin1String(kind)), QLatin1String(kind));
    form->addField(MandatesView::tr("Kind"), m_kind);
    m_number = addLine(form, "account", MandatesView::tr("Account number"), 7);
    m_holder = addLine(form, "holder", MandatesView::tr("Holder in kana"), 30);
}

BankAccount AccountFields::typed() const
{
    return {m_bank->text(),
            m_bankName->text(),
            m_branch->text(),
            m_branchName->text(),
            m_kind->currentData().toString(),
            m_number->text(),
            m_holder->text()};
}

void AccountFields::fill(const BankAccount &account)
{
    m_bank->setText(account.bank);
    m_bankName->setText(account.bankName);
    m_branch->setText(account.branch);
    m_branchName->setText(account.branchName);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(account.type)));
    m_number->setText(account.number);
    m_holder->setText(account.holder);
}

} // namespace keshikomi
