// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/agreements.h"
#include "models/services/demo_data.h"
#include "models/services/differences/refunds.h"
#include "tests/models/services/test_house.h"

using namespace keshikomi;
using namespace keshikomi::test;

// The code a bank knows the house by is typed once for each bank.
class TestRefundOrderer final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptForItsBank_data() { addEngines(); }
    void isKeptForItsBank()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        must(AgreementService(house.context()).put(house.admin(), demo::bank()));
        const RefundService service(house.context());
        const Actor admin = house.admin();
        const QString bank = demo::bank().key, other = QStringLiteral("0001-001-1-7654321");
        const QString code = QStringLiteral("1234567890");
        QCOMPARE(must(service.orderer(admin, bank)), QString());
        must(service.rememberOrderer(admin, bank, code));
        QCOMPARE(must(service.orderer(admin, bank)), code);
        QCOMPARE(must(service.orderer(admin, other)), QString());
        QCOMPARE(faultOf(service.rememberOrderer(admin, other, code)), Fault::NoSuchAgreement);
    }
};

QTEST_GUILESS_MAIN(TestRefundOrderer)
#include "tst_refund_orderer.moc"
