// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/pay_numbers.h"
#include "ui/pages/tool_window.h"

class QComboBox;
class QLineEdit;

namespace keshikomi {

class DateField;
class Form;
class LedgerTable;
class PlainTable;

// お支払い番号: the SmartPit and Pay-easy numbers a centre registered for one bill, over what is
// open, and a form for a new one.
class BillNumbersWindow final : public ToolWindow
{
    Q_OBJECT
public:
    BillNumbersWindow(const PageContext &context, qint64 bill, QWidget *parent);

    void refresh() override;
    void save();

    QComboBox *channel() const { return m_channel; }
    QLineEdit *smartPit() const { return m_smartPit; }
    QLineEdit *institution() const { return m_institution; }
    QLineEdit *customer() const { return m_customer; }
    QLineEdit *confirmation() const { return m_confirmation; }
    DateField *due() const { return m_due; }
    const std::vector<BillNumber> &numbers() const { return m_numbers; }

private:
    QWidget *makeForm();
    void makeTable();
    void showChannel();
    bool takeDay(DateField *field, QDate &day);
    void showNumbers(const std::vector<BillNumber> &numbers);

    const qint64 m_bill;
    Form *m_form;
    QComboBox *m_channel;
    QLineEdit *m_smartPit, *m_institution, *m_customer, *m_confirmation, *m_category;
    DateField *m_registered, *m_due;
    QPushButton *m_save;
    PlainTable *m_lines;
    LedgerTable *m_table;
    std::vector<BillNumber> m_numbers;
};

} // namespace keshikomi
