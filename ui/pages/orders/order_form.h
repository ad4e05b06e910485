// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "ui/pages/orders/order_saver.h"
#include "ui/parts/build.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace keshikomi {

class CustomerPicker;
class DateField;
class Form;
class LineRows;
class OrderTotals;

// A new work order: who, what car if any, what was done, what was paid for the customer. It keeps
// what was typed until it is saved or emptied; Escape only leaves it.
class OrderForm final : public QWidget
{
    Q_OBJECT
public:
    explicit OrderForm(const PageContext &context);

    static constexpr int usualDueDays = 30;

    void begin(); // shown again: the focus goes to the customer
    void save();
    void empty();

Q_SIGNALS:
    void left();
    void orderSaved(const WorkOrder &order);
    void billed(qint64 billNumber);
    void failed(const Error &error);
    void customerShown(const std::optional<CustomerRow> &customer);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFields();
    void addCustomerFields();
    void addWorkFields();
    QWidget *makeLines();
    QWidget *makeFoot();
    void connectFields();
    void connectSaver();
    void showNewCustomer(bool shown);
    void showTotals();
    void showBusy(bool busy);
    bool check();
    std::vector<LineItem> lines() const;
    OrderDraft draft() const;
    NewCustomer newCustomer() const;

    const PageContext m_context;
    OrderSaver *m_saver;
    Form *m_who, *m_what;
    QBoxLayout *m_beside = nullptr;
    QBoxLayout *m_foot = nullptr;
    CustomerPicker *m_customer;
    QLineEdit *m_kana, *m_phone, *m_zip, *m_address;
    QComboBox *m_honorific;
    bool m_honorificChosen = false; // by the user: it stays whatever the name becomes
    QLineEdit *m_subject, *m_model, *m_plate;
    DateField *m_opened, *m_due;
    LineRows *m_work, *m_costs;
    OrderTotals *m_totals;
    QPushButton *m_save = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace keshikomi
