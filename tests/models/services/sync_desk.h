// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connector/rest_backend.h"
#include "models/services/bills.h"
#include "models/services/clearing.h"
#include "models/services/customers.h"
#include "models/services/demo_data.h"
#include "models/services/requests.h"
#include "models/services/sealer.h"
#include "models/services/settings.h"
#include "models/services/sync.h"
#include "models/services/tasks.h"
#include "models/services/verification.h"
#include "tests/app/sandbox/running_sandbox.h"
#include "tests/support/suite.h"
#include "tests/support/temp_store.h"

namespace keshikomi::test {

constexpr int patience = 20'000;
constexpr Backoff quick{std::chrono::milliseconds(10), std::chrono::milliseconds(50)};

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("unexpected fault %d: %s %s",
               int(result.error().fault),
               qPrintable(result.error().args.join(QLatin1Char('|'))),
               qPrintable(result.error().detail));
    }
    return std::move(*result);
}

// Books on one engine, a customer to bill, and a seat that synchronises with the centre.
class SyncDesk final
{
public:
    SyncDesk(const QString &engine, const RunningSandbox &centre)
        : m_books(engine, m_clock)
        , m_backend(BackendSettings{QUrl(centre.base()),
                                    centre.key().toLatin1(),
                                    QStringLiteral("sandbox")},
                    quick)
    {
        must(SettingService(context())
                 .setHouse(actor(), demo::legalEntity(), demo::store())
                 .result());
        NewCustomer facts;
        facts.name = QStringLiteral("見本 花子");
        facts.kana = QStringLiteral("ミホン ハナコ");
        facts.honorific = QStringLiteral("様");
        m_customer.emplace(must(CustomerService(context()).add(actor(), facts).result()).id);
        sit();
    }
    ~SyncDesk() { m_sync.reset(); }
    SyncDesk(const SyncDesk &) = delete;
    SyncDesk &operator=(const SyncDesk &) = delete;

    ServiceContext context() { return ServiceContext{m_books.store(), m_clock}; }
    static Actor actor(const QString &seat = QStringLiteral("desk 1"))
    {
        return Actor{QStringLiteral("mika"), Role::Admin, seat};
    }
    SyncService &sync() { return *m_sync; }
    Backend &backend() { return m_backend; }
    // The program of this seat ends and starts again.
    void sit()
    {
        m_sync.reset();
        m_sync = std::make_unique<SyncService>(context(), m_backend, actor(), quick);
    }
    SyncReport once()
    {
        std::optional<SyncReport> report;
        const auto connection = QObject::connect(
            m_sync.get(), &SyncService::finished, m_sync.get(), [&report](const SyncReport &each) {
                report = each;
            });
        m_sync->once();
        if (!QTest::qWaitFor([&report] { return report.has_value(); }, patience))
            qFatal("the synchronisation did not end");
        QObject::disconnect(connection);
        return *report;
    }

    Bill newBill(Yen beforeTax = Yen(10'000))
    {
        LineItem line;
        line.name = QStringLiteral("12か月点検");
        line.amount = beforeTax;
        const QDate today = m_clock.today();
        return must(BillService(context())
                        .issue(actor(),
                               NewBill{*m_customer,
                                       {},
                                       QStringLiteral("点検"),
                                       today,
                                       today.addDays(28),
                                       today,
                                       {line}})
                        .result());
    }
    StoredRequest ask(const Bill &bill)
    {
        return must(RequestService(context()).request(actor(), bill.number).result());
    }
    StoredRequest request(const Bill &bill)
    {
        return must(RequestService(context()).ofBill(actor(), bill.number).result()).front();
    }
    Bill bill(const Bill &bill)
    {
        return must(BillService(context()).find(actor(), bill.number).result());
    }
    bool waitForUrl(const Bill &bill)
    {
        return QTest::qWaitFor([&] { return !request(bill).url.isEmpty(); }, patience);
    }
    qint64 number(const char *sql)
    {
        return must(
            m_books->read([sql](Session &session) { return session.number(sql); }).result());
    }
    void change(const char *sql)
    {
        must(m_books->write([sql](Session &session) { return session.exec(sql); }).result());
    }
    QStringList tasks()
    {
        QStringList kinds;
        for (const TaskRow &task : must(TaskService(context()).all(actor()).result()))
            kinds << task.kind;
        return kinds;
    }
    // How many rows each table has that a replay must not touch.
    QList<qint64> rowCounts()
    {
        QList<qint64> counts;
        for (const char *sql : {"SELECT COUNT(*) FROM operation",
                                "SELECT COUNT(*) FROM feed_event",
                                "SELECT COUNT(*) FROM notice",
                                "SELECT COUNT(*) FROM payment",
                                "SELECT COUNT(*) FROM payment_notice",
                                "SELECT COUNT(*) FROM posting",
                                "SELECT COUNT(*) FROM posting_line",
                                "SELECT COUNT(*) FROM allocation",
                                "SELECT COUNT(*) FROM clearing_run",
                                "SELECT COUNT(*) FROM task",
                                "SELECT COUNT(*) FROM agreement",
                                "SELECT SUM(open) FROM open_bill",
                                "SELECT SUM(open) FROM open_payment",
                                "SELECT SUM(remote_version) FROM payment_request"})
            counts << number(sql);
        return counts;
    }
    // The second opinion on the closed books: its differences, one a line.
    QStringList differences()
    {
        m_sync.reset();
        must(SealerService(context(), m_books.folder() + QStringLiteral("/heads"))
                 .sealAll(actor().seat)
                 .result());
        const StoreLocation location = m_books.location();
        m_books.close();
        const bool file = location.dialect == Dialect::Sqlite;
        const Verification found =
            must(verifyStore(file ? location.path : location.url, QString()));
        QStringList lines;
        for (const Difference &each : found.differences)
            lines << QStringList{each.check, each.where, each.expected, each.actual}.join(
                QLatin1Char(' '));
        if (!lines.isEmpty())
            qInfo("%s", qPrintable(lines.join(QLatin1Char('\n'))));
        m_books.reopen();
        sit();
        return lines;
    }

private:
    SystemClock m_clock;
    TempStore m_books;
    RestBackend m_backend;
    std::optional<CustomerId> m_customer;
    std::unique_ptr<SyncService> m_sync;
};

} // namespace keshikomi::test
