// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/iso_day.h"
#include "tests/support/suite.h"

namespace keshikomi::test {

class TestIsoDay final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void asQtWritesIt_data();
    void asQtWritesIt();
    void everyDayOfSomeYears();
};

void TestIsoDay::asQtWritesIt_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("none") << QDate();
    QTest::newRow("first") << QDate(1, 1, 1);
    QTest::newRow("before") << QDate(-1, 12, 31);
    QTest::newRow("last of four digits") << QDate(9'999, 12, 31);
    QTest::newRow("five digits") << QDate(10'000, 1, 1);
    QTest::newRow("short year") << QDate(987, 6, 5);
    QTest::newRow("leap day") << QDate(2028, 2, 29);
}

void TestIsoDay::asQtWritesIt()
{
    QFETCH(QDate, day);
    QCOMPARE(isoDay(day), day.toString(Qt::ISODate));
}

void TestIsoDay::everyDayOfSomeYears()
{
    for (QDate day(2019, 1, 1); day.year() < 2033; day = day.addDays(1))
        QCOMPARE(isoDay(day), day.toString(Qt::ISODate));
}

} // namespace keshikomi::test

QTEST_GUILESS_MAIN(keshikomi::test::TestIsoDay)
#include "tst_iso_day.moc"
