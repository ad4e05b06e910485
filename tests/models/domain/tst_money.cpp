// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/result.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

class TestMoney final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void parsesWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("yen");
        QTest::newRow("plain") << QStringLiteral("130000") << qint64(130'000);
        QTest::newRow("commas") << QStringLiteral("130,000") << qint64(130'000);
        QTest::newRow("full width") << QStringLiteral("１３０，０００") << qint64(130'000);
    }
    void parsesWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, yen);
        QCOMPARE(Yen::parse(typed), Yen(yen));
    }
    void roundsTaxOncePerRate()
    {
        QCOMPARE(share(Yen(1'999), Rate{1'000}, Rounding::Down), Yen(199));
        QCOMPARE(share(Yen(1'995), Rate{1'000}, Rounding::HalfUp), Yen(200));
    }
    void errorsCarryACode()
    {
        const Result<Yen> result = failure(ErrorCode::Invalid, Fault::FieldEmpty);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Invalid);
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
