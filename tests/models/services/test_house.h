// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/agreements.h"
#include "models/services/bills.h"
#include "models/services/customers.h"
#include "models/services/demo_data.h"
#include "models/services/settings.h"
#include "models/storage/engine/store.h"
#include "tests/support/store_copies.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

namespace keshikomi::test {

// Waits for an answer; an error ends the test with its fault.
template<typename T>
T must(Later<T> later)
{
    Result<T> result = later.result();
    if (!result) {
        qFatal("unexpected fault %d: %s %s",
               int(result.error().fault),
               qPrintable(result.error().args.join(QLatin1Char('|'))),
               qPrintable(result.error().detail));
    }
    return std::move(*result);
}

template<typename T>
Fault faultOf(Later<T> later)
{
    const Result<T> result = later.result();
    return result ? Fault::Count : result.error().fault;
}

// A new store on one engine with a clock that stands on 2026-08-03, noon in Japan. PostgreSQL needs
// KK_TEST_PG, the address of a server's database; each house gets a database of its own there and
// drops it at the end.
class TestHouse final
{
public:
    explicit TestHouse(Dialect dialect)
        : clock(QDateTime(QDate(2026, 8, 3), QTime(3, 0), Qt::UTC))
    {
        static StoreCopies bare([](const QString &place) {
            opened(Store::create(StoreLocation::parse(place),
                                 FixedClock(QDateTime(QDate(2026, 8, 3), QTime(3, 0), Qt::UTC))));
        });
        if (dialect == Dialect::Sqlite) {
            const QString file = m_dir.filePath(QStringLiteral("books.kk"));
            bare.toFile(file);
            location = StoreLocation::parse(file);
        } else {
            m_database = freshDatabaseName();
            bare.toDatabase(m_database);
            location = StoreLocation::parse(databaseUrl(m_database));
        }
        store = opened(Store::open(location, clock));
    }
    ~TestHouse()
    {
        store.reset();
        if (!m_database.isEmpty())
            dropDatabase(m_database);
    }
    TestHouse(const TestHouse &) = delete;
    TestHouse &operator=(const TestHouse &) = delete;

    ServiceContext context() const { return ServiceContext{*store, clock}; }
    Actor as(Role role) const
    {
        return Actor{QStringLiteral("mika"), role, QStringLiteral("desk 1")};
    }
    QString headsFile() const { return m_dir.filePath(QStringLiteral("heads")); }
    Actor admin() const { return as(Role::Admin); }

    // The demo's house without its customers and bills.
    void setUp(bool withAgency = true)
    {
        must(SettingService(context()).setHouse(admin(), demo::legalEntity(), demo::store()));
        if (withAgency)
            must(AgreementService(context()).put(admin(), demo::agency()));
    }
    Customer customer(const QString &name = QStringLiteral("見本 花子"))
    {
        NewCustomer facts;
        facts.name = name;
        facts.kana = QStringLiteral("ミホン ハナコ");
        facts.honorific = QStringLiteral("様");
        return must(CustomerService(context()).add(admin(), facts));
    }
    NewBill newBill(CustomerId customer, std::vector<LineItem> lines, bool delivered = true) const
    {
        const QDate today = clock.today();
        return NewBill{customer,
                       {},
                       QStringLiteral("12か月点検"),
                       today,
                       today.addDays(28),
                       delivered ? today.addDays(-2) : QDate(),
                       std::move(lines)};
    }
    Bill bill(std::vector<LineItem> lines, bool delivered = true)
    {
        return must(BillService(context()).issue(
            admin(), newBill(customer().id, std::move(lines), delivered)));
    }
    // One text for each row: its columns with blanks between.
    QStringList rows(const char *sql, int columns) const
    {
        const auto found = must(store->read([sql, columns](Session &session) {
            return session.all(sql, {}, [columns](const Row &row) {
                QStringList texts;
                for (int column = 0; column < columns; ++column)
                    texts << row.text(column);
                return texts.join(QLatin1Char(' ')).simplified();
            });
        }));
        return QStringList(found.begin(), found.end());
    }
    QStringList postings() const
    {
        return rows("SELECT p.kind, p.effective_on, l.account, l.tax_kind, CAST(l.amount AS TEXT) "
                    "FROM posting p JOIN posting_line l ON l.posting = p.id "
                    "ORDER BY p.id, l.position",
                    5);
    }
    qint64 number(const char *sql) const
    {
        return must(store->read([sql](Session &session) { return session.number(sql); }));
    }

    FixedClock clock;
    StoreLocation location;
    std::unique_ptr<Store> store;

private:
    static std::unique_ptr<Store> opened(Result<std::unique_ptr<Store>> made)
    {
        if (!made)
            qFatal("no store: %s", qPrintable(made.error().args.join(QLatin1Char('|'))));
        return *std::move(made);
    }

    QTemporaryDir m_dir;
    QString m_database;
};

// Rows for the engines there are: SQLite always, PostgreSQL with KK_TEST_PG.
inline void addEngines()
{
    QTest::addColumn<int>("engine");
    QTest::newRow("sqlite") << int(Dialect::Sqlite);
    if (qEnvironmentVariableIsSet("KK_TEST_PG"))
        QTest::newRow("postgresql") << int(Dialect::Postgres);
}

inline Dialect engineOfRow()
{
    return Dialect(*static_cast<int *>(QTest::qData("engine", qMetaTypeId<int>())));
}

} // namespace keshikomi::test
