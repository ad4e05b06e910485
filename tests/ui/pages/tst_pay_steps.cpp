// SPDX-License-Identifier: GPL-3.0-or-later
// How far a payment is by its link and by its slip: each way tells of its own money only.
#include "tests/support/suite.h"
#include "ui/pages/pay/pay_facts.h"

#include <QTest>

using namespace keshikomi;

namespace {

Bill billOf(BillState state, qint64 open, qint64 reserved, bool delivered)
{
    const QDate day(2026, 8, 3);
    return Bill{BillId(1),
                1,
                StoreId(1),
                CustomerId(1),
                QStringLiteral("x"),
                Yen(1'000),
                Yen(open),
                Yen(reserved),
                day,
                day,
                delivered ? day : QDate(),
                state,
                {},
                {},
                {}};
}

HistoryEntry told(const QString &kind, Channel channel)
{
    return HistoryEntry{{}, kind, {}, Yen(1'000), QStringLiteral("1"), channel};
}

} // namespace

class TestPaySteps final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    // A till's 速報 is none of the link's business, and a card's hold none of the slip's.
    void moneyIsUnderWayByItsOwnWay_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<int>("link");
        QTest::addColumn<int>("slip");
        QTest::newRow("till") << channelName(Channel::KonbiniBarcode) << 0 << 3;
        QTest::newRow("card") << channelName(Channel::CardLink) << 2 << 1;
    }
    void moneyIsUnderWayByItsOwnWay()
    {
        QFETCH(const QString, channel);
        PayFacts facts{billOf(BillState::Issued, 1'000, 1'000, false), {}, 0, {}, {}, {}, {}};
        const Channel way = *channelFromName(channel);
        facts.history = {told(QStringLiteral("preliminary"), way)};
        QTEST(stepsOf(facts).current, "link");
        QTEST(slipStepsOf(facts, true).current, "slip");
        facts.history.push_back(told(QStringLiteral("preliminary-cancelled"), way));
        facts.bill.reserved = Yen();
        QCOMPARE(stepsOf(facts).current, 0);
        QVERIFY(slipStepsOf(facts, true).current < 3);
    }

    void aSlipHasItsOwnSteps_data()
    {
        QTest::addColumn<bool>("made");
        QTest::addColumn<bool>("out");
        QTest::addColumn<qint64>("open");
        QTest::addColumn<qint64>("reserved");
        QTest::addColumn<bool>("wasTold");
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("current");
        QTest::newRow("nothing") << false << false << 1'000LL << 0LL << false << 4 << 0;
        QTest::newRow("on the page") << true << false << 1'000LL << 0LL << false << 4 << 1;
        QTest::newRow("out") << true << true << 1'000LL << 0LL << false << 4 << 2;
        QTest::newRow("preliminary") << false << true << 1'000LL << 1'000LL << true << 4 << 3;
        QTest::newRow("taken back") << false << true << 1'000LL << 0LL << true << 4 << 2;
        QTest::newRow("confirmed") << false << true << 0LL << 0LL << true << 4 << 4;
        QTest::newRow("paid untold") << false << true << 0LL << 0LL << false << 3 << 3;
        QTest::newRow("paid by card") << false << false << 0LL << 0LL << false << 1 << 1;
    }
    void aSlipHasItsOwnSteps()
    {
        QFETCH(const bool, made);
        QFETCH(const bool, out);
        QFETCH(const qint64, open);
        QFETCH(const qint64, reserved);
        QFETCH(const bool, wasTold);
        PayFacts facts{billOf(BillState::Issued, open, reserved, false), {}, 0, {}, {}, {}, {}};
        if (out)
            facts.slipOut = SlipOut{};
        if (wasTold)
            facts.history.push_back(told(QStringLiteral("preliminary"), Channel::KonbiniBarcode));
        const PaySteps steps = slipStepsOf(facts, made);
        QTEST(int(steps.steps.size()), "steps");
        QTEST(steps.current, "current");
    }

    // Past its day or over the limit it went out without bars: nobody waits for a till's notice.
    void aSlipWithoutBarsWaitsForNoTill()
    {
        PayFacts facts{billOf(BillState::Issued, 1'000, 0, false), {}, 0, {}, {}, {}, {}};
        facts.slipOut = SlipOut{{}, {}, false};
        const PaySteps steps = slipStepsOf(facts, true);
        QCOMPARE(int(steps.steps.size()), 3);
        QCOMPARE(steps.current, 2);
        const PayFacts paid{billOf(BillState::Issued, 0, 0, false), {}, 0, {}, {}, {}, {}};
        QCOMPARE(steps.steps.back().name, slipStepsOf(paid, false).steps.back().name);
        facts.history.push_back(told(QStringLiteral("preliminary"), Channel::KonbiniBarcode));
        QCOMPARE(int(slipStepsOf(facts, true).steps.size()), 4); // an older issue had them
    }
};

QTEST_APPLESS_MAIN(TestPaySteps)
#include "tst_pay_steps.moc"
