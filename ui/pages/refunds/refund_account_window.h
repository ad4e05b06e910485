// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/differences/refunds.h"
#include "ui/pages/account_fields.h"
#include "ui/pages/tool_window.h"

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
    const AccountFields &account() const { return m_account; }

private:
    void build();
    void readAccount();

    const RefundService m_service;
    CustomerPicker *m_customer;
    Form *m_form;
    AccountFields m_account{AccountFields::For::Payout};
    QPushButton *m_save;
};

} // namespace keshikomi
