// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bank_account.h"

#include <QString>

class QComboBox;
class QLineEdit;

namespace keshikomi {

class Form;

// The lines of a form that say an account of direct debit, with kinds as in Zengin type 91. The
// form owns them; each is found by its object name: "bank", "bank_name", "branch", "branch_name",
// "account", "holder".
class AccountFields final
{
public:
    void addTo(Form *form);
    BankAccount typed() const;
    void fill(const BankAccount &account);
    void clear() { fill({}); }

private:
    QLineEdit *addLine(Form *form, const char *name, const QString &label, int longest);

    QLineEdit *m_bank = nullptr, *m_bankName = nullptr, *m_branch = nullptr,
              *m_branchName = nullptr, *m_number = nullptr, *m_holder = nullptr;
    QComboBox *m_kind = nullptr;
};

} // namespace keshikomi
