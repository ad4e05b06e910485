// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment_link.h"
#include "models/services/payment_hosts.h"
#include "models/services/settings.h"
#include "tests/models/services/test_house.h"

using namespace keshikomi;
using namespace keshikomi::test;

class TstPaymentHosts final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfHosts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isName");
        const auto row = [](const QString &typed, bool isName) {
            QTest::newRow(qPrintable(typed.left(40))) << typed << isName;
        };
        row(QStringLiteral("pay.kasasagi.example"), true);
        row(QStringLiteral("pay-1.example.co.jp"), true);
        row(QStringLiteral("xn--fiq228c.example"), true);
        row(QString(63, QLatin1Char('a')) + QStringLiteral(".example"), true);
        row(QString(64, QLatin1Char('a')) + QStringLiteral(".example"), false);
        row(QStringLiteral("a.").repeated(130) + QStringLiteral("example"), false); // 267 signs
        for (const char *typed : {"",
                                  "example",
                                  "https://pay.example",
                                  "pay.example/x",
                                  "pay.example:8443",
                                  "pay@evil.example",
                                  "pay.example ",
                                  "pay..example",
                                  "-pay.example",
                                  "pay-.example",
                                  "192.0.2.7",
                                  "2001:db8::1",
                                  "pay_1.example",
                                  "支払.example",
                                  "pay.example\n"})
            row(QString::fromUtf8(typed), false);
    }
    void namesOfHosts()
    {
        QFETCH(const QString, typed);
        QTEST(isHostName(typed), "isName");
    }

    void oneMoreAndOneLess_data() { addEngines(); }
    void oneMoreAndOneLess()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const PaymentHostService service(house.context());
        const Actor admin = house.admin();
        const QString pay = QStringLiteral("pay.example.jp");
        QCOMPARE(must(service.hosts(admin)), QStringList());
        QCOMPARE(faultOf(service.allow(admin, QStringLiteral("10.0.0.1"), false)),
                 Fault::SlipHostNotAllowed);
        QCOMPARE(faultOf(service.remove(admin, pay, false)), Fault::SlipHostNotAllowed);
        QCOMPARE(must(service.allow(admin, pay, true)), QStringList{pay});
        QCOMPARE(must(service.hosts(admin)), QStringList()); // it was a rehearsal
        QCOMPARE(must(service.allow(admin, QStringLiteral(" Pay.Example.JP "), false)),
                 QStringList{pay});
        QCOMPARE(must(service.allow(admin, pay, false)), QStringList{pay});
        QCOMPARE(must(SettingService(house.context()).paymentHosts(admin)), QStringList{pay});
        QCOMPARE(must(service.remove(admin, pay, true)), QStringList());
        QCOMPARE(must(service.hosts(admin)), QStringList{pay});
        QCOMPARE(must(service.remove(admin, pay, false)), QStringList());
        QCOMPARE(must(service.hosts(admin)), QStringList());
        // The practice centre is asked for like any other.
        QCOMPARE(must(service.allow(admin, practiceHost, false)), QStringList{practiceHost});
        QCOMPARE(must(service.remove(admin, practiceHost, false)), QStringList());
    }

    void onlyWhoManagesTheStore()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const PaymentHostService service(house.context());
        Actor clerk = house.admin();
        clerk.role = Role::Cashier;
        QCOMPARE(faultOf(service.allow(clerk, QStringLiteral("pay.example.jp"), false)),
                 Fault::PermissionMissing);
        QCOMPARE(must(service.hosts(clerk)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TstPaymentHosts)
#include "tst_payment_hosts.moc"
