// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/era_date.h"
#include "tests/support/suite.h"

using namespace keshikomi;

class TestEraDate final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void digitsAndBack();
    void eightDigits_data();
    void eightDigits();
};

void TestEraDate::table_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("far");
    QTest::addColumn<bool>("gregorian");
    const int guess = int(YearRule::Guess);
    const auto row = [](const char *digits, int rule, QDate date, bool far, bool gregorian) {
        QTest::addRow("%s %d", digits, rule)
            << QByteArray(digits) << rule << date << far << gregorian;
    };
    row("080727", guess, QDate(2026, 7, 27), false, false);
    row("280503", guess, QDate(2016, 5, 3), true, false);
    row("310430", guess, QDate(2019, 4, 30), true, false);
    row("010501", guess, QDate(2019, 5, 1), true, false);
    row("010331", guess, QDate(1989, 3, 31), true, false);
    row("080229", guess, QDate(1996, 2, 29), true, false);
    row("091122", guess, QDate(2027, 11, 22), false, false); // a year ahead, still the newest era
    row("091123", guess, QDate(1997, 11, 23), true, false);
    row("640107", guess, QDate(1989, 1, 7), true, false);
    row("010107",
        guess,
        QDate(),
        false,
        false); // before Heisei began, and Showa 1 began in December
    row("011225", guess, QDate(2019, 12, 25), true, false);
    row("261105", guess, QDate(2014, 11, 5), true, true);
    row("261105", int(YearRule::Era), QDate(2014, 11, 5), true, false);
    row("261105", int(YearRule::Gregorian), QDate(2026, 11, 5), false, false);
    row("080727", int(YearRule::Gregorian), QDate(2008, 7, 27), true, false);
    row("081301", guess, QDate(), false, false);
    row("000101", guess, QDate(), false, false);
    row("08072", guess, QDate(), false, false);
    row("0807 7", guess, QDate(), false, false);
}

void TestEraDate::table()
{
    QFETCH(QByteArray, digits);
    QFETCH(int, rule);
    QFETCH(QDate, date);
    QFETCH(bool, far);
    QFETCH(bool, gregorian);
    const auto read = readEraDate(digits, QDate(2026, 11, 22), YearRule(rule));
    QCOMPARE(read.has_value(), date.isValid());
    if (read) {
        QCOMPARE(read->date, date);
        QCOMPARE(read->farAway, far);
        QCOMPARE(read->perhapsGregorian, gregorian);
    }
}

void TestEraDate::digitsAndBack()
{
    for (QDate day(2020, 1, 1); day < QDate(2031, 1, 1); day = day.addDays(1)) {
        const auto read = readEraDate(eraDigits(day), day);
        QVERIFY(read);
        QCOMPARE(read->date, day);
        QVERIFY(!read->farAway);
    }
    QCOMPARE(eraDigits(QDate(2019, 4, 30)), QByteArray("310430"));
    QCOMPARE(eraDigits(QDate(1989, 1, 7)), QByteArray("640107"));
    QCOMPARE(eraDigits(QDate(1900, 1, 1)), QByteArray());
}

void TestEraDate::eightDigits_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QDate>("date");
    QTest::addRow("a day") << QByteArray("20260805") << QDate(2026, 8, 5);
    QTest::addRow("leap day") << QByteArray("20280229") << QDate(2028, 2, 29);
    QTest::addRow("no leap day") << QByteArray("20260229") << QDate();
    QTest::addRow("zeros") << QByteArray("00000000") << QDate();
    QTest::addRow("short") << QByteArray("2026080") << QDate();
    QTest::addRow("letters") << QByteArray("2026O805") << QDate();
    QTest::addRow("sign") << QByteArray("-2026080") << QDate();
}

void TestEraDate::eightDigits()
{
    QFETCH(QByteArray, digits);
    QFETCH(QDate, date);
    QCOMPARE(readDate8(digits), date);
}

QTEST_GUILESS_MAIN(TestEraDate)
#include "tst_era_date.moc"
