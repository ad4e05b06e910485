// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/differences/standing.h"
#include "ui/pages/tool_window.h"

#include <QPointer>

class QLineEdit;

namespace keshikomi {

class CustomerPicker;
class Form;
class LedgerTable;
class PlainTable;
class StandingMoneyWindow;

// 固定番号: the numbers customers pay into again and again with their limits. A customer that is
// chosen narrows the list to its numbers; the same form issues one and changes its limits.
class StandingWindow final : public ToolWindow
{
    Q_OBJECT
public:
    StandingWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void save();
    void remove(); // out of use; asks first, the second press does it
    StandingMoneyWindow *openMoney(); // one window: asked for again it comes to the front
    LedgerTable *table() const { return m_table; }
    CustomerPicker *customer() const { return m_customer; }
    QLineEdit *number() const { return m_number; }
    QLineEdit *least() const { return m_least; }
    QLineEdit *most() const { return m_most; }

private:
    QWidget *makeForm();
    void makeTable();
    void take(const std::vector<StandingNumber> &numbers);
    void showNumbers();
    void showChosen();
    void put(qint64 customer, Yen least, Yen most);
    std::optional<Yen> amountIn(QLineEdit *field, Yen otherwise);
    const StandingNumber *chosen() const;

    const StandingNumberService m_service;
    Form *m_form;
    CustomerPicker *m_customer;
    QLineEdit *m_number, *m_least, *m_most;
    QPushButton *m_save, *m_remove, *m_openMoney;
    QPointer<StandingMoneyWindow> m_money;
    PlainTable *m_lines;
    LedgerTable *m_table;
    std::vector<StandingNumber> m_all, m_shown;
};

} // namespace keshikomi
