// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/stamp_duty.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

class TestStampDuty final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheTableOfTheLaw_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("judged");
        QTest::addColumn<qint64>("duty");
        const auto row = [](const QDate &day, qint64 judged, qint64 duty) {
            QTest::addRow("%s %lld", qPrintable(day.toString(Qt::ISODate)), judged)
                << day << judged << duty;
        };
        const QDate now(2026, 11, 22);
        row(now, -1, 0);
        row(now, 0, 0);
        row(now, 49'999, 0);
        row(now, 50'000, 200);
        const std::vector<std::pair<qint64, qint64>> upTo{{1'000'000, 200},
                                                          {2'000'000, 400},
                                                          {3'000'000, 600},
                                                          {5'000'000, 1'000},
                                                          {10'000'000, 2'000},
                                                          {20'000'000, 4'000},
                                                          {30'000'000, 6'000},
                                                          {50'000'000, 10'000},
                                                          {100'000'000, 20'000},
                                                          {200'000'000, 40'000},
                                                          {300'000'000, 60'000},
                                                          {500'000'000, 100'000},
                                                          {1'000'000'000, 150'000}};
        for (size_t i = 0; i < upTo.size(); ++i) {
            row(now, upTo[i].first, upTo[i].second);
            row(now, upTo[i].first + 1, i + 1 < upTo.size() ? upTo[i + 1].second : 200'000);
        }
        row(QDate(2014, 3, 31), 29'999, 0);
        row(QDate(2014, 3, 31), 30'000, 200);
        row(QDate(2014, 4, 1), 30'000, 0);
        row(QDate(2014, 4, 1), 49'999, 0);
        row(QDate(2014, 4, 1), 50'000, 200);
        row(QDate(2014, 3, 31), 1'000'001, 400);
    }
    void followsTheTableOfTheLaw()
    {
        QFETCH(QDate, day);
        QFETCH(qint64, judged);
        QFETCH(qint64, duty);
        const Dated<StampRule> rules = lawfulStampRules();
        const StampRule *rule = rules.on(day);
        QVERIFY(rule);
        QCOMPARE(rule->dutyOn(Yen(judged)), Yen(duty));
        QCOMPARE(rule->needed(Yen(judged)), duty > 0);
    }

    void knowsNoRuleBeforeTheFirst()
    {
        QVERIFY(!lawfulStampRules().on(QDate(1980, 1, 1)));
        QVERIFY(!lawfulStampRules().on(QDate()));
    }

    void tiersRise()
    {
        const Dated<StampRule> rules = lawfulStampRules();
        for (const Dated<StampRule>::Entry &entry : rules.entries()) {
            for (size_t i = 1; i < entry.value.tiers.size(); ++i) {
                QVERIFY(entry.value.tiers[i - 1].from < entry.value.tiers[i].from);
                QVERIFY(entry.value.tiers[i - 1].duty < entry.value.tiers[i].duty);
            }
        }
    }

    void judgesWithoutTheStatedTax_data()
    {
        QTest::addColumn<qint64>("received");
        QTest::addColumn<qint64>("tax");
        QTest::addColumn<bool>("needed");
        QTest::newRow("50,922 with its tax") << qint64(50'922) << qint64(4'629) << false;
        QTest::newRow("54,999") << qint64(54'999) << qint64(5'000) << false;
        QTest::newRow("55,000") << qint64(55'000) << qint64(5'000) << true;
        QTest::newRow("55,000, tax not stated") << qint64(55'000) << qint64(0) << true;
        QTest::newRow("50,000, tax not stated") << qint64(50'000) << qint64(0) << true;
        QTest::newRow("all of it tax") << qint64(50'000) << qint64(50'000) << false;
    }
    void judgesWithoutTheStatedTax()
    {
        QFETCH(qint64, received);
        QFETCH(qint64, tax);
        QFETCH(bool, needed);
        const Dated<StampRule> rules = lawfulStampRules();
        const StampRule &rule = *rules.on(QDate(2026, 1, 1));
        QCOMPARE(rule.needed(judgedForStamp(Yen(received), Yen(tax))), needed);
    }

    void tillsTakeThreeHundredThousandItself()
    {
        const Dated<KonbiniLimits> limits = usualKonbiniLimits();
        QVERIFY(limits.on(QDate(2026, 1, 1)));
        const KonbiniLimits now = *limits.on(QDate(2026, 1, 1));
        QVERIFY(!now.takes(Yen(0)));
        QVERIFY(now.takes(Yen(1)));
        QVERIFY(now.takes(Yen(299'999)));
        QVERIFY(now.takes(Yen(300'000)));
        QVERIFY(!now.takes(Yen(300'001)));
        QVERIFY(!now.takes(Yen(-1)));
    }
};

QTEST_APPLESS_MAIN(TestStampDuty)
#include "tst_stamp_duty.moc"
