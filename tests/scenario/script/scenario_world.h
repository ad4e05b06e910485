// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scenario/book_store.h"
#include "tests/scenario/script/scenario_text.h"

namespace keshikomi::test {

// Values as a scenario writes them. What it cannot mean ends the test program: a scenario is wrong.
Yen yenOf(const QString &text);
// "2026-11-20", or "-2", "+20": days from the clock's today; "none": invalid.
QDate dayOf(const QString &text, QDate today);

// "DayLocked 2026-11-21 2026-11-23".
QString faultText(const Error &error);
QString reasonText(const Reason &reason); // "+NameLearned(3)", "-BillAlreadyPaid(100001)"
QString reasonTexts(const std::vector<Reason> &reasons);

// A house of its own with its agreements and nothing else, and what the scenario's short names
// stand for. Rows of a table are named by their place: p1 is the first payment, a2 the second
// allocation.
class ScenarioWorld final
{
public:
    explicit ScenarioWorld(const QString &engine);

    Workplace &desk() { return m_store.desk(); }
    BookStore &store() { return m_store; }
    ServiceContext context() { return desk().context(); }
    const Actor &actor() const { return m_actor; }
    QDate today() const { return m_store.today(); }
    void sit(const QString &person);

    CustomerId customerId(const QString &name) const { return m_customers.at(name).id; }
    qint64 customerNumber(const QString &name) const { return m_customers.at(name).number; }
    Customer customer(const QString &name) const { return m_customers.at(name); }
    void setCustomer(const QString &name, const Customer &customer)
    {
        m_customers.emplace(name, customer);
    }
    const std::map<QString, Customer> &customers() const { return m_customers; }
    bool isCustomer(const QString &name) const { return m_customers.count(name) != 0; }

    void setBill(const QString &name, const Bill &bill) { m_bills.emplace(name, bill); }
    bool isBill(const QString &name) const { return m_bills.count(name) != 0; }
    Bill bill(const QString &name); // as it stands now
    QString nameOfBill(qint64 number) const;
    QString nameOfBill(BillId id) const;
    std::vector<QString> billNames() const;

    void setOrder(const QString &name, const WorkOrder &order) { m_orders.emplace(name, order); }
    const WorkOrder &order(const QString &name) const { return m_orders.at(name); }

    void setSlip(const QString &issue, const QString &barcode) { m_slips[issue] = barcode; }
    QString barcode(const QString &issue) const; // of "A#1"; of "A" the last issue

    std::map<QString, QByteArray> files; // bytes that were made, by name
    std::map<QString, std::vector<NoticeRecord>> records; // of a file
    std::map<QString, qint64> debitBatches; // requests that were sent, by name
    int events = 0; // of the feed, so far
    int eventsBefore = 0; // told before this page

    // Begins anew in the same store: short names, places of rows and sums of accounts count from
    // here on. A store of its own is dear where thousands of scenarios are played.
    void turnPage();
    std::map<QString, qint64> accounts(); // what this page did to them
    // Whether a row of this place is there: "p3", "a1", "d1", "f1", "r1", "i1".
    bool isRow(const QString &name);

    // The row that "p3" means, and back.
    template<typename IdType>
    IdType id(const char *table, const QString &name)
    {
        return IdType(rowId(table, name));
    }
    QString nameOf(const char *table, char letter, qint64 id);
    qint64 count(const char *table) { return qint64(ids(table).size()); }

private:
    std::vector<qint64> ids(const char *table);
    qint64 rowId(const char *table, const QString &name);

    BookStore m_store;
    Actor m_actor;
    std::map<QString, Customer> m_customers;
    std::map<QString, Bill> m_bills;
    std::map<QString, WorkOrder> m_orders;
    std::map<QString, QString> m_slips;
    std::map<QByteArray, qint64> m_lastRows; // of the pages before
    std::map<QString, qint64> m_accountsBefore;
};

inline QString paymentName(ScenarioWorld &world, PaymentId id)
{
    return world.nameOf("payment", 'p', id.value());
}

} // namespace keshikomi::test
