// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/watch_plan.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

class TestWatchPlan final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void theNextTimeIsJapans_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("next");
        const auto utc = [](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 8, day), QTime(hour, minute), Qt::UTC);
        };
        // 09:00 and 17:30 in Japan are 00:00 and 08:30 UTC.
        QTest::newRow("before the first") << utc(3, 23, 59) << utc(4, 0, 0);
        QTest::newRow("between") << utc(4, 0, 1) << utc(4, 8, 30);
        QTest::newRow("at a time: the next one") << utc(4, 0, 0) << utc(4, 8, 30);
        QTest::newRow("after the last") << utc(4, 8, 30) << utc(5, 0, 0);
        QTest::newRow("end of a month")
            << utc(31, 12, 0) << QDateTime(QDate(2026, 9, 1), QTime(0, 0), Qt::UTC);
    }
    void theNextTimeIsJapans()
    {
        QFETCH(QDateTime, now);
        QTEST(nextTimeOf({QTime(9, 0), QTime(17, 30)}, now), "next");
    }
    void withoutTimesThereIsNone()
    {
        QVERIFY(!nextTimeOf({}, QDateTime(QDate(2026, 8, 3), QTime(0, 0), Qt::UTC)).isValid());
        QVERIFY(!WatchPlan{}.isScheduled());
    }
};

QTEST_GUILESS_MAIN(TestWatchPlan)
#include "tst_watch_plan.moc"
