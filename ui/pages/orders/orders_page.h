// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/order_table.h"
#include "ui/pages/data_page.h"

class QStackedWidget;
class QTimer;

namespace keshikomi {

class ChoiceChips;
class DetailsPane;
class FilterChip;
class LedgerTable;
class ListKit;
class OrderDetails;
class OrderForm;
class OrderSaver;

// 作業: the work orders, newest first, and the form for a new one.
class OrdersPage final : public DataPage
{
    Q_OBJECT
public:
    explicit OrdersPage(const PageContext &context);

    DetailsPane *details() const; // for the shell, which takes it
    LedgerTable *table() const { return m_table; }
    ListKit *list() const { return m_kit; }
    OrderForm *form() const { return m_form; }
    bool isFormOpen() const;

    void refresh() override;
    void search(const QString &text) override;
    void askChosenBills(const std::function<void(const std::vector<qint64> &)> &then) override;
    void newOrder();

Q_SIGNALS:
    void payRequested(qint64 billNumber);
    void slipRequested(qint64 billNumber);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeList();
    QWidget *makeFilters();
    void makeTable();
    void connectActions();
    void connectForm();
    void showList();
    QString orderText() const; // of the list, where it is its own
    void askIds();
    void showCount();
    void showDetails();
    const OrderRow *currentRow() const;
    void goTo(void (OrdersPage::*way)(qint64));
    void saveOrBill();
    void openReport();
    void refreshActions();

    OrderTable *m_model = nullptr;
    LedgerTable *m_table = nullptr;
    ListKit *m_kit = nullptr;
    OrderForm *m_form;
    OrderDetails *m_details;
    OrderSaver *m_biller;
    QStackedWidget *m_stack;
    QPushButton *m_new = nullptr;
    ChoiceChips *m_filter = nullptr;
    FilterChip *m_searchChip = nullptr;
    QLabel *m_count = nullptr;
    QTimer *m_pause;
    QString m_search;
    qint64 m_wanted = 0; // a record to select as soon as it is in the list
    bool m_detailsDue = false; // the row they are of is on its way
    bool m_searching = false; // words were typed whose answer has not come
    int m_asked = 0; // the newest question for ids
};

} // namespace keshikomi
