// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment_link.h"
#include "models/services/demo.h"
#include "models/services/orders.h"
#include "models/services/staff.h"
#include "models/services/unpaid.h"
#include "tests/models/services/test_house.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

DemoPlan small(quint32 seed = 7)
{
    return DemoPlan{30, 100, seed, QDate(2026, 8, 3)};
}

QStringList billTexts(const TestHouse &house)
{
    return house.rows(
        "SELECT CAST(b.number AS TEXT), CAST(b.amount AS TEXT), b.subject, b.issued_on, "
        "b.due_on, COALESCE(b.delivered_on, '-'), c.name, "
        "COALESCE((SELECT MAX(s.barcode) FROM slip s WHERE s.bill = b.id), '-') "
        "FROM bill b JOIN customer c ON c.id = b.customer ORDER BY b.number",
        8);
}

} // namespace

class TstDemo final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameBooks_data() { addEngines(); }
    void sameSeedSameBooks()
    {
        TestHouse one(engineOfRow());
        TestHouse two(Dialect::Sqlite);
        const DemoReport report = must(DemoService(one.context()).make(one.admin(), small()));
        must(DemoService(two.context()).make(two.admin(), small()));
        QCOMPARE(billTexts(one), billTexts(two));
        QCOMPARE(report.bills, 109);
        QCOMPARE(report.customers, 39);
        QCOMPARE(one.number("SELECT COUNT(*) FROM bill"), report.bills);
        QCOMPARE(one.number("SELECT COUNT(*) FROM slip"), report.slips);
        QCOMPARE(one.number("SELECT COUNT(*) FROM work_order"), report.orders);
        QCOMPARE(Yen(one.number("SELECT SUM(amount) FROM bill")), report.asked);
        QCOMPARE(one.number("SELECT SUM(amount) FROM posting_line"), 0);
        QCOMPARE(
            one.number("SELECT SUM(l.amount) FROM posting_line l WHERE l.account = 'receivable'"),
            report.asked.amount());
        QCOMPARE(faultOf(DemoService(one.context()).make(one.admin(), small())),
                 Fault::StoreExists);
    }

    void otherSeedOtherBooks()
    {
        TestHouse one(Dialect::Sqlite);
        TestHouse two(Dialect::Sqlite);
        must(DemoService(one.context()).make(one.admin(), small()));
        must(DemoService(two.context()).make(two.admin(), small(8)));
        QVERIFY(billTexts(one) != billTexts(two));
    }

    void barcodesOfTheSampleFiles_data() { addEngines(); }
    void barcodesOfTheSampleFiles()
    {
        TestHouse house(engineOfRow());
        must(DemoService(house.context()).make(house.admin(), small()));
        QFile file(QStringLiteral(KK_TEST_DATA "/synthetic/expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList expected;
        const QJsonObject konbini = QJsonDocument::fromJson(file.readAll())
                                        .object()
                                        .value(QStringLiteral("cvs"))
                                        .toObject();
        for (const QJsonValue slip : konbini.value(QStringLiteral("slips")).toArray())
            expected << slip.toObject().value(QStringLiteral("barcode")).toString();
        expected.removeDuplicates();
        expected.sort();
        QCOMPARE(expected.size(), 6);
        QCOMPARE(house.rows("SELECT barcode FROM slip WHERE slip_key <= '0000000000010005' "
                            "AND slip_key <> '' ORDER BY barcode",
                            1),
                 expected);
        QCOMPARE(
            house.rows("SELECT MIN(slip_key) FROM slip WHERE slip_key > '0000000000010005'", 1),
            QStringList{QStringLiteral("0000000000020001")});
    }

    void payersOfTheBankFile()
    {
        TestHouse house(Dialect::Sqlite);
        must(DemoService(house.context()).make(house.admin(), small()));
        const QStringList payers = house.rows(
            "SELECT c.name_key, CAST(b.amount AS TEXT), c.virtual_account, "
            "COALESCE(CAST(w.number AS TEXT), ''), CASE c.number WHEN 12345 THEN 'own' ELSE '' "
            "END FROM customer c JOIN bill b ON b.customer = c.id "
            "LEFT JOIN bill_work_order x ON x.bill = b.id "
            "LEFT JOIN work_order w ON w.id = x.work_order "
            "WHERE c.id BETWEEN 6 AND 9 ORDER BY c.id",
            5);
        QCOMPARE(payers,
                 (QStringList{QStringLiteral("ヤマダタロウ 33000"),
                              QStringLiteral("ミドリシヨウカイ 128700 12345"),
                              QStringLiteral("ニジイロデンキ 55000"),
                              QStringLiteral("スズキジロウ 22000 2271234567 own")}));
    }

    void searchFindsAnyPart_data()
    {
        QTest::addColumn<int>("engine");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name"); // among what is found
        const auto add = [](Dialect engine) {
            const int e = int(engine);
            const QByteArray prefix = engine == Dialect::Sqlite ? "sqlite " : "postgresql ";
            const auto row = [&](const char *name) -> QTestData & {
                return QTest::addRow("%s%s", prefix.constData(), name);
            };
            row("family") << e << QStringLiteral("山田") << QStringLiteral("山田 太郎");
            row("one letter") << e << QStringLiteral("郎") << QStringLiteral("鈴木 次郎");
            row("whole name") << e << QStringLiteral("山田太郎") << QStringLiteral("山田 太郎");
            row("two words") << e << QStringLiteral("太郎 山田") << QStringLiteral("山田 太郎");
            row("half-width kana") << e << QStringLiteral("ﾔﾏﾀﾞ") << QStringLiteral("山田 太郎");
            row("hiragana") << e << QStringLiteral("にじいろ")
                            << QStringLiteral("有限会社ニジイロ電気");
            row("number") << e << QStringLiteral("12345") << QStringLiteral("鈴木 次郎");
            row("full-width number")
                << e << QStringLiteral("１２３４５") << QStringLiteral("鈴木 次郎");
        };
        add(Dialect::Sqlite);
        if (qEnvironmentVariableIsSet("KK_TEST_PG"))
            add(Dialect::Postgres);
    }
    void searchFindsAnyPart()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, name);
        TestHouse house(engineOfRow());
        must(
            DemoService(house.context()).make(house.admin(), DemoPlan{5, 0, 7, QDate(2026, 8, 3)}));
        const CustomerService customers(house.context());
        const auto ids = must(customers.ids(house.admin(), typed));
        const auto rows = must(customers.rows(house.admin(), ids));
        QVERIFY(std::any_of(rows.begin(), rows.end(), [&](const CustomerRow &row) {
            return row.name == name && row.open > Yen(0);
        }));
        QVERIFY(ids.size() < 14);
        QVERIFY(must(customers.ids(house.admin(), typed + QStringLiteral("鰻"))).empty());
        // Bills are found by their customer, too.
        const BillService bills(house.context());
        const auto found = must(bills.ids(house.admin(), BillFilter::All, typed));
        const auto billRows = must(bills.rows(house.admin(), found));
        QVERIFY(std::any_of(billRows.begin(), billRows.end(), [&](const BillRow &row) {
            return row.customer == name;
        }));
    }

    void billsAreFoundByNumberAndAmount()
    {
        TestHouse house(Dialect::Sqlite);
        must(DemoService(house.context()).make(house.admin(), small()));
        const BillService bills(house.context());
        const auto byNumber =
            must(bills.ids(house.admin(), BillFilter::All, QStringLiteral("100003")));
        QCOMPARE(must(bills.rows(house.admin(), byNumber)).front().number, 100'003);
        const auto byAmount =
            must(bills.ids(house.admin(), BillFilter::Open, QStringLiteral("54999")));
        QCOMPARE(must(bills.rows(house.admin(), byAmount)).front().amount, Yen(54'999));
        const OrderService orders(house.context());
        const auto byWip =
            must(orders.ids(house.admin(), OrderFilter::All, QStringLiteral("12345")));
        const auto rows = must(orders.rows(house.admin(), byWip));
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const OrderRow &row) {
            return row.number == 12'345 && row.amount == Yen(128'700);
        }));
    }

    void roles()
    {
        TestHouse house(Dialect::Sqlite);
        const SettingService settings(house.context());
        const StaffService staff(house.context());
        const auto roleOf = [&](const char *user) {
            return must(staff.actorFor(QString::fromLatin1(user), QStringLiteral("desk"))).role;
        };
        QCOMPARE(roleOf("anybody"), Role::Admin);
        must(DemoService(house.context()).make(house.admin(), DemoPlan{1, 0, 7, QDate()}));
        QCOMPARE(roleOf("anybody"), Role::Viewer);
        QCOMPARE(roleOf("mika"), Role::Admin);
        must(staff.add(house.admin(), QStringLiteral("ken"), Role::Clerk));
        QCOMPARE(roleOf("ken"), Role::Clerk);
        QCOMPARE(must(settings.paymentHosts(house.admin())),
                 (QStringList{QStringLiteral("pay.kasasagi.example"), practiceHost}));
    }
};

QTEST_GUILESS_MAIN(TstDemo)
#include "tst_demo.moc"
