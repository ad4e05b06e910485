// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/services/payers.h"
#include "ui/pages/tool_window.h"

class QLineEdit;

namespace keshikomi {

class CustomerPicker;
class Form;
class LedgerTable;
class PlainTable;

// How one customer pays: the names, the fees their bank keeps back, and the difference that is
// proposed all the same.
class CustomerPayersWindow final : public ToolWindow
{
    Q_OBJECT
public:
    CustomerPayersWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void showCustomer(CustomerId id);
    void save(); // the tolerance
    void forgetFee(); // the chosen one; asks first, the second press does it
    CustomerPicker *customer() const { return m_customer; }
    QLineEdit *tolerance() const { return m_tolerance; }
    LedgerTable *names() const { return m_nameTable; }
    LedgerTable *fees() const { return m_feeTable; }

private:
    void build();
    QWidget *makeForm();
    QWidget *makeLists();
    void choose();
    void take(const CustomerPayers &known);
    const LearnedFee *chosenFee() const;

    const PayerService m_service;
    Form *m_form;
    CustomerPicker *m_customer;
    QLineEdit *m_tolerance;
    QPushButton *m_save, *m_forget;
    PlainTable *m_names, *m_feeLines;
    LedgerTable *m_nameTable, *m_feeTable;
    std::vector<LearnedFee> m_fees;
    QString m_kept; // the tolerance as it is in the books
    int m_question = 0;
};

} // namespace keshikomi
