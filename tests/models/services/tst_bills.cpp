// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bills.h"
#include "models/services/customers.h"
#include "models/services/orders.h"
#include "models/services/settings.h"
#include "models/services/staff.h"
#include "models/services/unpaid.h"
#include "tests/models/services/test_house.h"

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

std::vector<LineItem> mixedLines()
{
    return {demo::lump(QStringLiteral("点検"), TaxKind::Standard, 38'005),
            demo::lump(QStringLiteral("お茶"), TaxKind::Reduced, 1'206),
            demo::lump(QStringLiteral("商品券"), TaxKind::Exempt, 5'000),
            demo::lump(QStringLiteral("重量税"), TaxKind::Statutory, 24'600)};
}

std::vector<LineItem> plainLines(qint64 yen = 30'000)
{
    return {demo::lump(QStringLiteral("点検"), TaxKind::Standard, yen)};
}

} // namespace

class TstBills final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void issuedAndDelivered_data() { addEngines(); }
    void issuedAndDelivered()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const Bill bill = house.bill(mixedLines());
        QCOMPARE(bill.number, 100'001);
        QCOMPARE(bill.amount, Yen(38'005 + 3'800 + 1'206 + 96 + 5'000 + 24'600));
        QCOMPARE(bill.open, bill.amount);
        QCOMPARE(house.postings(),
                 (QStringList{QStringLiteral("bill-issued 2026-08-01 receivable 72707"),
                              QStringLiteral("bill-issued 2026-08-01 sales standard -38005"),
                              QStringLiteral("bill-issued 2026-08-01 output_tax standard -3800"),
                              QStringLiteral("bill-issued 2026-08-01 sales reduced -1206"),
                              QStringLiteral("bill-issued 2026-08-01 output_tax reduced -96"),
                              QStringLiteral("bill-issued 2026-08-01 sales exempt -5000"),
                              QStringLiteral("bill-issued 2026-08-01 statutory_costs -24600")}));
        const Bill read = must(BillService(house.context()).find(house.admin(), 100'001));
        QCOMPARE(read.tax, bill.tax);
        QCOMPARE(read.lines, bill.lines);
        QCOMPARE(read.open, bill.amount);
        QCOMPARE(read.deliveredOn, QDate(2026, 8, 1));
    }

    void deliveredLater_data() { addEngines(); }
    void deliveredLater()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const BillService bills(house.context());
        const Bill bill = house.bill(plainLines(), false);
        QCOMPARE(house.postings(),
                 (QStringList{QStringLiteral("bill-issued 2026-08-03 receivable 33000"),
                              QStringLiteral("bill-issued 2026-08-03 advance_received -33000")}));
        must(bills.deliver(house.admin(), bill.number, QDate(2026, 8, 10)));
        QCOMPARE(
            house.postings().mid(2),
            (QStringList{QStringLiteral("bill-delivered 2026-08-10 advance_received 33000"),
                         QStringLiteral("bill-delivered 2026-08-10 sales standard -30000"),
                         QStringLiteral("bill-delivered 2026-08-10 output_tax standard -3000")}));
        QCOMPARE(faultOf(bills.deliver(house.admin(), bill.number, QDate(2026, 8, 11))),
                 Fault::ChangedMeanwhile);
        QCOMPARE(house.postings().size(), 5);
    }

    void cancelled_data()
    {
        QTest::addColumn<bool>("delivered");
        QTest::addColumn<bool>("deliverLater");
        QTest::addColumn<int>("engine");
        const auto add = [](const char *name, Dialect engine) {
            QTest::addRow("%s delivered", name) << true << false << int(engine);
            QTest::addRow("%s not delivered", name) << false << false << int(engine);
            QTest::addRow("%s delivered later", name) << false << true << int(engine);
        };
        add("sqlite", Dialect::Sqlite);
        if (qEnvironmentVariableIsSet("KK_TEST_PG"))
            add("postgresql", Dialect::Postgres);
    }
    void cancelled()
    {
        QFETCH(const bool, delivered);
        QFETCH(const bool, deliverLater);
        TestHouse house(engineOfRow());
        house.setUp();
        const BillService bills(house.context());
        const Bill bill = house.bill(mixedLines(), delivered);
        if (deliverLater)
            must(bills.deliver(house.admin(), bill.number, QDate(2026, 8, 2)));
        house.clock.set(house.clock.now().addDays(3));
        const Bill gone = must(bills.cancel(house.admin(), bill.number, QStringLiteral("重複")));
        QCOMPARE(gone.state, BillState::Cancelled);
        QCOMPARE(gone.open, Yen(0));
        // Every account is where it was, and the reversal stands on the day of the cancellation.
        QCOMPARE(house.rows("SELECT account, tax_kind FROM posting_line GROUP BY account, tax_kind "
                            "HAVING SUM(amount) <> 0",
                            2),
                 QStringList());
        QCOMPARE(house.rows(
                     "SELECT DISTINCT effective_on FROM posting WHERE kind = 'bill-cancelled'", 1),
                 QStringList{QStringLiteral("2026-08-06")});
        QCOMPARE(house.number("SELECT open FROM open_bill"), 0);
        QCOMPARE(faultOf(bills.cancel(house.admin(), bill.number, QString())),
                 Fault::BillAlreadyCancelled);
        QCOMPARE(faultOf(bills.deliver(house.admin(), bill.number, QDate(2026, 8, 6))),
                 Fault::BillAlreadyCancelled);
    }

    void paidBillIsNotCancelled_data() { addEngines(); }
    void paidBillIsNotCancelled()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const Bill bill = house.bill(plainLines());
        must(house.store->write([](Session &session) -> Done {
            for (const char *sql :
                 {"INSERT INTO payment (id, agreement, channel, amount, received_on, received_at, "
                  "shop, "
                  "slip_key, reissue, remitter_code, payer_key, state, unapplied, operation) "
                  "SELECT 1, a.id, "
                  "'konbini_barcode', 1000, '2026-08-03', '', '', '', 0, '', '', 'confirmed', '', "
                  "o.id "
                  "FROM agreement a, (SELECT MIN(id) AS id FROM operation) o",
                  "INSERT INTO clearing_run (id, kind, operation) SELECT 1, 'manual', MIN(id) FROM "
                  "operation",
                  "INSERT INTO allocation (uuid, payment, bill, amount, discount, posting, run, "
                  "reasons, "
                  "operation) SELECT 'u', 1, b.id, 1000, 0, p.id, 1, '[]', p.operation "
                  "FROM bill b, posting p"}) {
                if (const auto rows = session.exec(sql); !rows)
                    return tl::unexpected(rows.error());
            }
            return done();
        }));
        const auto refused =
            BillService(house.context()).cancel(house.admin(), bill.number, QString()).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::BillHasPayments);
        QCOMPARE(refused.error().args,
                 (QStringList{QStringLiteral("B-100001"), QStringLiteral("1000")}));
        QCOMPARE(house.number("SELECT open FROM open_bill"), 33'000);
        QCOMPARE(house.number("SELECT COUNT(*) FROM posting"), 1);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<int>("fault");
        QTest::newRow("zero") << QStringLiteral("点検") << qint64(0)
                              << int(Fault::NumberOutOfRange);
        QTest::newRow("below") << QStringLiteral("点検") << qint64(-1)
                               << int(Fault::NumberOutOfRange);
        QTest::newRow("huge") << QStringLiteral("点検") << qint64(9'999'999'999)
                              << int(Fault::NumberOutOfRange);
        QTest::newRow("card number") << QStringLiteral("カード 4111 1111 1111 1111") << qint64(1)
                                     << int(Fault::CardNumberRefused);
        QTest::newRow("no subject") << QStringLiteral(" ") << qint64(1) << int(Fault::FieldEmpty);
        QTest::newRow("long subject")
            << QString(101, QLatin1Char('x')) << qint64(1) << int(Fault::FieldTooLong);
        for (const char32_t sign : {U'\n',
                                    U'\r',
                                    U'\t',
                                    U'\u2028',
                                    U'\u202e',
                                    U'\u2066',
                                    U'\u200f',
                                    U'\u200b',
                                    U'\ufeff',
                                    U'\u2060',
                                    U'\u3164',
                                    U'\u115f',
                                    U'\u00ad',
                                    U'\u2800',
                                    U'\ufffb',
                                    U'\U000e0041'})
            QTest::addRow("U+%04X", uint(sign)) << QStringLiteral("点検%1").arg(
                sign == U'\ufeff' ? QString(QChar(u'\ufeff')) : QString::fromUcs4(&sign, 1))
                                                << qint64(1) << int(Fault::ControlCharacter);
    }
    void refused()
    {
        QFETCH(const QString, subject);
        QFETCH(const qint64, amount);
        QFETCH(const int, fault);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        NewBill bill = house.newBill(house.customer().id, plainLines(amount));
        bill.subject = subject;
        const qint64 operations = house.number("SELECT COUNT(*) FROM operation");
        QCOMPARE(faultOf(BillService(house.context()).issue(house.admin(), bill)), Fault(fault));
        QCOMPARE(house.number("SELECT COUNT(*) FROM bill"), 0);
        QCOMPARE(house.number("SELECT COUNT(*) FROM operation"), operations);
        bill.lines.clear();
        bill.subject = QStringLiteral("点検");
        QCOMPARE(faultOf(BillService(house.context()).issue(house.admin(), bill)),
                 Fault::BillHasNoLines);
    }

    // What stands on one line of a sheet has no second one, and nothing in it that nobody sees. A
    // selector chooses the form of a name's sign: it stays.
    void namesAreOneLine()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const CustomerService customers(house.context());
        NewCustomer person;
        const auto refusal = [&](const QString &name) {
            person.name = name;
            const auto added = customers.add(house.admin(), person, true).result();
            return added ? QString() : added.error().args.join(u' ');
        };
        QCOMPARE(refusal(QStringLiteral("葛\U000E0100城 花子")), QString());
        QVERIFY(refusal(QStringLiteral("見本\t花子")).contains(QStringLiteral("U+0009")));
        QVERIFY(refusal(QStringLiteral("見本\u200b花子")).contains(QStringLiteral("U+200B")));
        for (const char16_t unseen : {u'\u2800', u'\uFEFF', u'\u3164', u'\u115F', u'\u00AD'}) {
            const QString code = QStringLiteral("U+%1").arg(
                QString::number(unseen, 16).toUpper().rightJustified(4, u'0'));
            for (const QString &name : {QString(QChar(unseen)),
                                        QString(QStringLiteral("見本") + QChar(unseen)),
                                        QString(QChar(unseen) + QStringLiteral("見本"))})
                QVERIFY2(refusal(name).contains(code), qPrintable(code));
        }
        for (const char *nothing : {"\u3000\u00A0", "\u0301", " \uFE00", "\U000E0100"})
            QCOMPARE(refusal(QString::fromUtf8(nothing)), QStringLiteral("name"));
        const SettingService settings(house.context());
        const House before = must(settings.house(house.admin())).value();
        NewLegalEntity entity;
        for (const QString &name : {QStringLiteral("みほん\n自動車"), QStringLiteral("みほん\t")}) {
            NewStore store;
            store.name = name;
            entity.name = before.entity.name;
            QCOMPARE(faultOf(settings.setHouse(house.admin(), entity, store)),
                     Fault::ControlCharacter);
        }
    }

    void dueDates_data()
    {
        QTest::addColumn<int>("days"); // from today
        QTest::addColumn<bool>("good");
        QTest::newRow("yesterday") << -1 << false;
        QTest::newRow("today") << 0 << true;
        QTest::newRow("in five years") << 1'826 << true;
        QTest::newRow("a day later") << 1'827 << false;
    }
    void dueDates()
    {
        QFETCH(const int, days);
        QFETCH(const bool, good);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const BillService bills(house.context());
        NewBill bill = house.newBill(house.customer().id, plainLines());
        bill.dueOn = house.clock.today().addDays(days);
        const auto issued = bills.issue(house.admin(), bill).result();
        QCOMPARE(issued.has_value(), good);
        QCOMPARE(house.number("SELECT COUNT(*) FROM posting"), good ? 1 : 0);
        if (!good) {
            QCOMPARE(issued.error().fault, Fault::DueDateRefused);
            QCOMPARE(issued.error().args,
                     (QStringList{bill.dueOn.toString(Qt::ISODate),
                                  QStringLiteral("2026-08-03"),
                                  QStringLiteral("2031-08-03")}));
        }
        // What was asked for elsewhere before may be due already.
        QVERIFY(bills.issue(house.admin(), bill, DueRule::AnyDay).result().has_value());
    }

    void cardNumbersStayOutside()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        NewCustomer facts;
        facts.name = QStringLiteral("見本 花子");
        facts.address1 = QStringLiteral("５５５５５５５５５５５５４４４４");
        QCOMPARE(faultOf(CustomerService(house.context()).add(house.admin(), facts)),
                 Fault::CardNumberRefused);
        const Customer customer = house.customer();
        NewBill bill = house.newBill(customer.id, plainLines());
        bill.lines.front().name = QStringLiteral("378282246310005");
        QCOMPARE(faultOf(BillService(house.context()).issue(house.admin(), bill)),
                 Fault::CardNumberRefused);
    }

    void permissions_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("issues");
        QTest::addColumn<bool>("cancels");
        QTest::newRow("viewer") << int(Role::Viewer) << false << false;
        QTest::newRow("clerk") << int(Role::Clerk) << true << false;
        QTest::newRow("cashier") << int(Role::Cashier) << true << true;
        QTest::newRow("accountant") << int(Role::Accountant) << true << true;
        QTest::newRow("admin") << int(Role::Admin) << true << true;
    }
    void permissions()
    {
        QFETCH(const int, role);
        QFETCH(const bool, issues);
        QFETCH(const bool, cancels);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Actor actor = house.as(Role(role));
        const Bill bill = house.bill(plainLines());
        const BillService bills(house.context());
        const Fault fine = Fault::Count;
        const Fault missing = Fault::PermissionMissing;
        QCOMPARE(faultOf(bills.issue(actor, house.newBill(bill.customer, plainLines()))),
                 issues ? fine : missing);
        QCOMPARE(faultOf(bills.cancel(actor, bill.number, QString())), cancels ? fine : missing);
        QCOMPARE(faultOf(bills.find(actor, bill.number)), fine);
        QCOMPARE(faultOf(StaffService(house.context()).add(actor, actor.name, Role::Admin)),
                 Role(role) == Role::Admin ? fine : missing);
    }

    void orderIsBilledOnce_data() { addEngines(); }
    void orderIsBilledOnce()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const OrderService orders(house.context());
        const BillService bills(house.context());
        const WorkOrder order =
            must(orders.add(house.admin(),
                            NewWorkOrder{house.customer().id,
                                         Vehicle{QStringLiteral("カササギ C200"),
                                                 QStringLiteral("見本 330 さ 12-34")},
                                         QStringLiteral("車検"),
                                         QDate(2026, 8, 1),
                                         QDate(),
                                         mixedLines()}));
        QCOMPARE(order.number, 100'001);
        QCOMPARE(
            must(orders.ids(house.admin(), OrderFilter::NotBilled, QStringLiteral("1234"))).size(),
            std::size_t(1));
        const Bill bill = must(bills.issueForOrder(
            house.admin(), order.number, QDate(2026, 8, 31), QDate(2026, 8, 3)));
        QCOMPARE(bill.wipNumbers, std::vector<qint64>{order.number});
        const auto again =
            bills.issueForOrder(house.admin(), order.number, QDate(2026, 8, 31), QDate(2026, 8, 3))
                .result();
        QVERIFY(!again);
        QCOMPARE(again.error().fault, Fault::WorkOrderAlreadyBilled);
        QVERIFY(must(orders.ids(house.admin(), OrderFilter::NotBilled, QString())).empty());
        const auto unpaid = must(orders.ids(house.admin(), OrderFilter::Unpaid, QString()));
        const auto rows = must(orders.rows(house.admin(), unpaid));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().open, bill.amount);
        QCOMPARE(rows.front().billNumber, bill.number);
        must(bills.cancel(house.admin(), bill.number, QString()));
        must(bills.issueForOrder(house.admin(), order.number, QDate(2026, 8, 31), QDate()));
    }

    void history_data() { addEngines(); }
    void history()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const BillService bills(house.context());
        const Bill bill = house.bill(plainLines(), false);
        house.clock.set(house.clock.now().addSecs(60));
        must(bills.deliver(house.admin(), bill.number, QDate(2026, 8, 4)));
        house.clock.set(house.clock.now().addSecs(60));
        must(bills.cancel(house.admin(), bill.number, QStringLiteral("重複")));
        QStringList kinds;
        for (const HistoryEntry &entry : must(bills.history(house.admin(), bill.id)))
            kinds << entry.kind + QLatin1Char(' ') + entry.note;
        QCOMPARE(kinds,
                 (QStringList{QStringLiteral("issued "),
                              QStringLiteral("delivered 2026-08-04"),
                              QStringLiteral("cancelled 重複")}));
    }

    void aging_data() { addEngines(); }
    void aging()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const CustomerId customer = house.customer().id;
        const BillService bills(house.context());
        const QDate today = house.clock.today();
        for (const int late : {-5, 0, 1, 30, 31, 60, 61, 90, 91, 400}) {
            NewBill bill = house.newBill(customer, plainLines(10'000));
            bill.dueOn = today.addDays(-late);
            must(bills.issue(house.admin(), bill, DueRule::AnyDay));
        }
        const UnpaidService unpaid(house.context());
        const UnpaidSummary summary = must(unpaid.summary(house.admin()));
        QCOMPARE(summary.bills, 10);
        QCOMPARE(summary.open, Yen(110'000));
        QCOMPARE(summary.overdue, Yen(88'000));
        QCOMPARE(summary.aging.size(), std::size_t(5));
        for (int bucket = 0; bucket < 5; ++bucket) {
            QCOMPARE(summary.aging[std::size_t(bucket)].bills, 2);
            QCOMPARE(must(unpaid.ids(house.admin(), bucket, QString())).size(), std::size_t(2));
        }
        const auto ids = must(unpaid.ids(house.admin(), -1, QString()));
        const auto rows = must(unpaid.rows(house.admin(), ids));
        QCOMPARE(rows.front().daysLate, 400);
        QCOMPARE(rows.front().progress, BillProgress::Overdue);
        QCOMPARE(rows.back().daysLate, 0);
        QCOMPARE(faultOf(unpaid.ids(house.admin(), 5, QString())), Fault::NumberOutOfRange);
        QCOMPARE(must(bills.ids(house.admin(), BillFilter::Overdue, QString())).size(),
                 std::size_t(8));
    }
};

QTEST_GUILESS_MAIN(TstBills)
#include "tst_bills.moc"
