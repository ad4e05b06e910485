// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bank_account.h"

#include <QCoreApplication>
#include <QString>

class QComboBox;
class QLineEdit;

namespace keshikomi {

class Form;

// The lines of a form that say an account. The form owns them; each is found by its object name:
// "bank", "bank_name", "branch", "branch_name", "account", "holder".
class AccountFields final
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::AccountFields)
public:
    // The banks' files number the kinds of accounts: as Zengin type 91 those that are debited, as
    // type 21 those that are paid to.
    enum class For { Debit, Payout };
    explicit AccountFields(For what = For::Debit)
        : m_for(what)
    {
    }
    void addTo(Form *form);
    BankAccount typed() const;
    void fill(const BankAccount &account);
    void clear() { fill({}); }

    QLineEdit *bank() const { return m_bank; }
    QLineEdit *branch() const { return m_branch; }
    QLineEdit *number() const { return m_number; }
    QLineEdit *holder() const { return m_holder; }

private:
    const For m_for;
    QLineEdit *m_bank = nullptr, *m_bankName = nullptr, *m_branch = nullptr,
              *m_branchName = nullptr, *m_number = nullptr, *m_holder = nullptr;
    QComboBox *m_kind = nullptr;
};

} // namespace keshikomi
