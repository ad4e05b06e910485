// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/account_fields.h"

#include "models/wording/debit_words.h"
#include "ui/parts/form.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

// Lengths of the banks' files, in characters.
struct Line final
{
    const char *name;
    QString label;
    QString wanted; // what belongs there, shown while it is empty
    int longest;
};

QLineEdit *addLine(Form *form, const Line &line)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(line.name));
    field->setMaxLength(line.longest);
    field->setPlaceholderText(line.wanted);
    form->addField(line.label, field);
    return field;
}

} // namespace

void AccountFields::addTo(Form *form)
{
    const bool debit = m_for == For::Debit;
    // A payout goes by the codes alone; a debit file must name its bank.
    const QString kana = debit ? QString() : tr("may be left empty");
    m_bank = addLine(form, {"bank", tr("Bank code"), tr("4 digits"), 4});
    m_bankName = addLine(form, {"bank_name", tr("Bank in kana"), kana, 15});
    m_branch = addLine(form, {"branch", tr("Branch code"), tr("3 digits"), 3});
    m_branchName = addLine(form, {"branch_name", tr("Branch in kana"), kana, 15});
    m_kind = new QComboBox;
    for (const char *kind : {"1", "2", debit ? "3" : "4", "9"})
        m_kind->addItem(accountKindText(QLatin1String(kind)), QLatin1String(kind));
    form->addField(tr("Kind"), m_kind);
    m_number = addLine(form, {"account", tr("Account number"), tr("Up to 7 digits"), 7});
    m_holder =
        addLine(form, {"holder", tr("Holder in kana"), tr("As the bank writes the name"), 30});
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
