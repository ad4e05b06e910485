// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/differences/refunds.h"
#include "ui/pages/tool_window.h"

class QComboBox;
class QLineEdit;

namespace keshikomi {

class CustomerPicker;
class Form;

// 返金先口座: where a customer's money is sent back to.
class RefundAccountWindow final : public ToolWindow
{
    Q_OBJECT
public:
    RefundAccountWindow(const PageContext &context, QWidget *parent);

    void showCustomer(qint64 id);
    void save();
    CustomerPicker *customer() const { return m_customer; }
    QLineEdit *bank() const { return m_bank; }
    QLineEdit *branch() const { return m_branch; }
    QLineEdit *number() const { return m_number; }
    QLineEdit *holder() const { return m_holder; }

private:
    void build();
    void readAccount();
    void fill(const BankAccount &account);
    BankAccount typed() const;

    const RefundService m_service;
    CustomerPicker *m_customer;
    Form *m_form;
    QLineEdit *m_bank, *m_bankName, *m_branch, *m_branchName;
    QComboBox *m_kind;
    QLineEdit *m_number, *m_holder;
    QPushButton *m_save;
};

} // namespace keshikomi
