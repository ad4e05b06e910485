// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar/bank_calendar.h"
#include "tests/support/suite.h"

using namespace keshikomi;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

// "01-01 01-12 …" of a year, by the rules.
QString daysOf(int year)
{
    QStringList days;
    for (const Holiday &each : nationalHolidays(year))
        days << each.day.toString(QStringLiteral("MM-dd"));
    return days.join(QLatin1Char(' '));
}

} // namespace

class TestBankCalendar final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    // As the Cabinet Office published them.
    void knowsPublishedYears_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        QTest::newRow("2007, the rule of substitutes is new")
            << 2007
            << "01-01 01-08 02-11 02-12 03-21 04-29 04-30 05-03 05-04 05-05 07-16 09-17 09-23 "
               "09-24 "
               "10-08 11-03 11-23 12-23 12-24";
        QTest::newRow("2009, five days in September")
            << 2009
            << "01-01 01-12 02-11 03-20 04-29 05-03 05-04 05-05 05-06 07-20 09-21 09-22 09-23 "
               "10-12 "
               "11-03 11-23 12-23";
        QTest::newRow("2016, the mountain day is new")
            << 2016
            << "01-01 01-11 02-11 03-20 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-22 "
               "10-10 "
               "11-03 11-23 12-23";
        QTest::newRow("2019, ten days of the accession")
            << 2019
            << "01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 "
               "08-11 "
               "08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23";
        QTest::newRow("2020, moved for the games") << 2020
                                                   << "01-01 01-13 02-11 02-23 02-24 03-20 04-29 "
                                                      "05-03 05-04 05-05 05-06 07-23 07-24 08-10 "
                                                      "09-21 09-22 11-03 11-23";
        QTest::newRow("2021, moved again") << 2021
                                           << "01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 "
                                              "05-05 07-22 07-23 08-08 08-09 09-20 "
                                              "09-23 11-03 11-23";
        QTest::newRow("2024, five substitutes") << 2024
                                                << "01-01 01-08 02-11 02-12 02-23 03-20 04-29 "
                                                   "05-03 05-04 05-05 05-06 07-15 08-11 08-12 "
                                                   "09-16 09-22 09-23 10-14 11-03 11-04 11-23";
        QTest::newRow("2026, a day between two holidays")
            << 2026
            << "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 "
               "09-22 "
               "09-23 10-12 11-03 11-23";
        QTest::newRow("2027") << 2027
                              << "01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 "
                                 "07-19 08-11 09-20 09-23 "
                                 "10-11 11-03 11-23";
        QTest::newRow("before the rules") << 2006 << "";
        QTest::newRow("after the formula") << 2100 << "";
    }
    void knowsPublishedYears()
    {
        QFETCH(const int, year);
        QFETCH(const QString, days);
        QCOMPARE(daysOf(year), days);
    }

    void namesThem()
    {
        const std::vector<Holiday> days = nationalHolidays(2026);
        const auto name = [&days](const char *wanted) {
            for (const Holiday &each : days) {
                if (each.day == day(QString::fromLatin1(wanted)))
                    return each.name;
            }
            return QString();
        };
        QCOMPARE(name("2026-09-22"), QStringLiteral("休日"));
        QCOMPARE(name("2026-05-06"), QStringLiteral("休日"));
        QCOMPARE(name("2026-10-12"), QStringLiteral("スポーツの日"));
        QCOMPARE(name("2026-10-13"), QString());
    }

    void countsBankDays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("count"); // below 0: backward
        QTest::addColumn<QString>("right");
        QTest::newRow("a bank day itself") << "2026-11-20" << 0 << "2026-11-20";
        QTest::newRow("Saturday, then a holiday on Monday") << "2026-11-21" << 0 << "2026-11-24";
        QTest::newRow("Sunday backward") << "2026-11-22" << -1 << "2026-11-20";
        QTest::newRow("30 December is one") << "2026-12-30" << 0 << "2026-12-30";
        QTest::newRow("the year's end") << "2026-12-31" << 0 << "2027-01-04";
        QTest::newRow("the year's end backward") << "2027-01-03" << -1 << "2026-12-30";
        QTest::newRow("five days over the year's end") << "2026-12-29" << 5 << "2027-01-07";
        QTest::newRow("from a holiday") << "2026-09-21" << 1 << "2026-09-24";
        QTest::newRow("through ten days off") << "2019-04-26" << 1 << "2019-05-07";
        QTest::newRow("nine days") << "2026-10-20" << 9 << "2026-11-02";
    }
    void countsBankDays()
    {
        QFETCH(const QString, from);
        QFETCH(const int, count);
        QFETCH(const QString, right);
        const BankCalendar calendar;
        const Result<QDate> found =
            count < 0 ? calendar.onOrBefore(day(from)) : calendar.after(day(from), count);
        QVERIFY(found);
        QCOMPARE(*found, day(right));
    }

    void endsWhereNothingIsKnown()
    {
        const BankCalendar calendar;
        const Result<QDate> late = calendar.onOrAfter(QDate(2099, 12, 31));
        QVERIFY(!late);
        QCOMPARE(late.error().fault, Fault::CalendarEnds);
        QCOMPARE(late.error().args,
                 QStringList({QStringLiteral("2100-01-01"), QStringLiteral("2099-12-31")}));
        QCOMPARE(calendar.isBankDay(QDate(2006, 12, 29)).error().fault, Fault::CalendarEnds);
    }

    // A year that was published says everything about that year, and nothing about another.
    void goesByThePublishedList()
    {
        const BankCalendar calendar({{QDate(2027, 1, 1), QStringLiteral("元日")},
                                     {QDate(2027, 6, 1), QStringLiteral("臨時の休日")}});
        QCOMPARE(*calendar.onOrAfter(QDate(2027, 6, 1)), QDate(2027, 6, 2));
        QCOMPARE(*calendar.onOrAfter(QDate(2027, 11, 3)), QDate(2027, 11, 3));
        QCOMPARE(*calendar.onOrAfter(QDate(2028, 11, 3)), QDate(2028, 11, 6));
    }

    // Every bank day is the next one of the day before and the last one of itself.
    void stepsThereAndBack()
    {
        const BankCalendar calendar;
        QRandomGenerator random(test::seed());
        for (int i = 0; i < 500; ++i) {
            const QDate start = QDate(2010, 1, 1).addDays(random.bounded(30'000));
            const QDate next = *calendar.after(start, 1);
            QVERIFY(next > start);
            QVERIFY(*calendar.isBankDay(next));
            QCOMPARE(*calendar.onOrBefore(next.addDays(-1)) <= start, true);
            const int count = 1 + random.bounded(10);
            QCOMPARE(*calendar.after(*calendar.after(start, count), 3),
                     *calendar.after(start, count + 3));
        }
    }
};

QTEST_GUILESS_MAIN(TestBankCalendar)
#include "tst_bank_calendar.moc"
