// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/workplace.h"
#include "models/domain/clock.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace keshikomi::test {

// A store of the demo's house in a folder of its own, opened as an accountant would, and what the
// tests ask of its books.
class BookStore final
{
public:
    // `engine`: "sqlite", or "postgres" (needs KK_TEST_PG). A demo of so many customers and bills.
    BookStore(const QString &engine, int customers, int bills, quint32 seed = 7);
    // The demo's house and agreements, without a customer.
    explicit BookStore(const QString &engine);
    ~BookStore();

    Workplace &desk() { return *m_desk; }
    FixedClock &clock() { return m_clock; }
    QDate today() const { return m_clock.today(); }
    QString location() const { return m_location; }

    ImportReport import(const QString &name, const QByteArray &bytes, ImportOptions options = {});
    ClearingReport clear();
    // Net of each account over all postings: debit positive. Accounts at zero are left out.
    std::map<QString, qint64> accounts();
    qint64 sumOfPostings(); // of all lines: zero
    // Open amount of every bill that is not paid, by number.
    std::map<qint64, qint64> openBills();
    // What the second opinion finds; closes the store meanwhile.
    QStringList differences();
    // Closes, lets `change` at the bare file or server (SQLite only), opens again.
    void close() { m_desk.reset(); }
    void reopen();

    static QStringList engines();
    static QByteArray sample(const QString &name); // tests/data/synthetic

private:
    QTemporaryDir m_folder;
    QString m_location;
    QString m_database; // of its own on PostgreSQL; empty: none
    FixedClock m_clock;
    std::unique_ptr<Workplace> m_desk;
};

// The value, or the end of the test program with the error.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s",
               qPrintable(result.error().args.join(QLatin1Char(' '))),
               qPrintable(result.error().detail));
    return *std::move(result);
}
template<typename T>
T must(const Later<T> &later)
{
    return must(later.result());
}

} // namespace keshikomi::test
