// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/pages/typed.h"
#include "ui/parts/date_field.h"

#include <QLineEdit>
#include <QTest>

using namespace keshikomi;

class TestTyped final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void yen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fine");
        QTest::addColumn<qint64>("amount");
        const auto row = [](const char *name, const QString &typed, bool fine, qint64 amount) {
            QTest::newRow(name) << typed << fine << amount;
        };
        row("plain", QStringLiteral("12000"), true, 12'000);
        row("commas", QStringLiteral("1,234,567"), true, 1'234'567);
        row("full width", QStringLiteral(u"１２，０００"), true, 12'000);
        row("yen sign", QStringLiteral(u"¥ 500"), true, 500);
        row("minus", QStringLiteral("-500"), true, -500);
        row("wide minus", QStringLiteral(u"−500"), true, -500);
        row("triangle", QStringLiteral(u"▲1,000"), true, -1'000);
        row("open triangle", QStringLiteral(u"△１０００"), true, -1'000);
        row("most", QStringLiteral("9999999999"), true, 9'999'999'999);
        row("beyond", QStringLiteral("10000000000"), false, 0);
        row("twice minus", QStringLiteral("--5"), false, 0);
        row("decimals", QStringLiteral("10.5"), false, 0);
        row("words", QStringLiteral(u"千円"), false, 0);
        row("nothing", QString(), false, 0);
    }
    void yen()
    {
        QFETCH(QString, typed);
        QFETCH(bool, fine);
        QFETCH(qint64, amount);
        const auto read = yenFromText(typed);
        QCOMPARE(read.has_value(), fine);
        if (fine)
            QCOMPARE(read->amount(), amount);
    }
    void saysWhatIsTooMuch()
    {
        const QString most = QStringLiteral("9,999,999,999");
        for (const char *typed : {"10000000000", "¥123,456,789,012", "1234567890123456"})
            QVERIFY2(whyNoYen(QString::fromUtf8(typed)).contains(most), typed);
        for (const char *typed : {"10.5", "千円", ""})
            QVERIFY2(!whyNoYen(QString::fromUtf8(typed)).contains(most), typed);
    }
    // What was typed is shown as it is, also where it looks like a place for something else.
    void saysWhereWhatAndHow_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("letters") << QStringLiteral(" 12a4 ")
                                 << QStringLiteral("Smallest amount: “12a4” is no amount. "
                                                   "Enter whole yen, such as 12,000.");
        QTest::newRow("marks") << QStringLiteral("%2%1")
                               << QStringLiteral("Smallest amount: “%2%1” is no amount. "
                                                 "Enter whole yen, such as 12,000.");
        QTest::newRow("beyond") << QStringLiteral("10000000000")
                                << QStringLiteral("Smallest amount: “10000000000” is too much. "
                                                  "At most ¥9,999,999,999 can be entered.");
        QTest::newRow("nothing") << QString()
                                 << QStringLiteral(
                                        "Smallest amount: Enter whole yen, such as 12,000.");
    }
    void saysWhereWhatAndHow()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QLineEdit field(typed);
        field.setAccessibleName(QStringLiteral("Smallest amount"));
        QCOMPARE(whyNoYen(field), said);
    }
    void rate_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("basisPoints"); // -1: not read
        QTest::newRow("whole") << QStringLiteral("3") << 300;
        QTest::newRow("one decimal") << QStringLiteral("1.5 %") << 150;
        QTest::newRow("two decimals") << QStringLiteral("3.25") << 325;
        QTest::newRow("a hundredth") << QStringLiteral("0.01") << 1;
        QTest::newRow("full width") << QStringLiteral(u"２．５％") << 250;
        QTest::newRow("all") << QStringLiteral("100") << 10'000;
        QTest::newRow("more than all") << QStringLiteral("100.01") << -1;
        QTest::newRow("three decimals") << QStringLiteral("1.555") << -1;
        QTest::newRow("minus") << QStringLiteral("-1") << -1;
        QTest::newRow("nothing") << QString() << -1;
    }
    void rate()
    {
        QFETCH(QString, typed);
        QFETCH(int, basisPoints);
        const auto read = rateFromText(typed);
        QCOMPARE(read ? read->basisPoints : -1, basisPoints);
    }
    void quantity_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("milli"); // 0: not read
        QTest::addColumn<QString>("unit");
        const auto row =
            [](const char *name, const QString &typed, qint64 milli, QString unit = {}) {
                QTest::newRow(name) << typed << milli << unit;
            };
        row("one", QStringLiteral("1"), 1'000);
        row("litres", QStringLiteral("6.5 L"), 6'500, QStringLiteral("L"));
        row("hours", QStringLiteral(u"1.25時間"), 1'250, QStringLiteral(u"時間"));
        row("full width", QStringLiteral(u"４ 本"), 4'000, QStringLiteral(u"本"));
        row("smallest", QStringLiteral("0.001"), 1);
        row("none", QStringLiteral("0"), 0);
        row("four decimals", QStringLiteral("1.2345"), 0);
        row("minus", QStringLiteral("-1"), 0);
        row("words", QStringLiteral(u"一式"), 0);
        row("too many", QStringLiteral("100000"), 0);
    }
    void quantity()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, milli);
        QFETCH(QString, unit);
        const auto read = quantityFromText(typed);
        QCOMPARE(read.has_value(), milli != 0);
        if (!read)
            return;
        QCOMPARE(read->milli, milli);
        QCOMPARE(read->unit, unit);
    }
    void day_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *name, const QString &typed, QDate day) {
            QTest::newRow(name) << typed << day;
        };
        row("whole", QStringLiteral("2026/11/30"), QDate(2026, 11, 30));
        row("dashes", QStringLiteral("2026-8-4"), QDate(2026, 8, 4));
        row("of an era", QStringLiteral(u"令和8年8月4日"), QDate(2026, 8, 4));
        row("its letter", QStringLiteral("R8.8.4"), QDate(2026, 8, 4));
        row("era left out", QStringLiteral("8.8.4"), QDate(2026, 8, 4));
        row("full width", QStringLiteral(u"８／３１"), QDate(2026, 8, 31));
        row("month and day", QStringLiteral("12/25"), QDate(2026, 12, 25));
        row("just past", QStringLiteral("7/20"), QDate(2026, 7, 20));
        row("long past is next year", QStringLiteral("1/15"), QDate(2027, 1, 15));
        row("day", QStringLiteral("10"), QDate(2026, 8, 10));
        row("day of next month", QStringLiteral("1"), QDate(2026, 9, 1));
        row("31 in a month of 30", QStringLiteral("31"), QDate(2026, 8, 31));
        row("days from now", QStringLiteral("+14"), QDate(2026, 8, 17));
        row("no such day", QStringLiteral("2026/2/30"), QDate());
        row("words", QStringLiteral(u"来週"), QDate());
        row("nothing", QString(), QDate());
    }
    void day()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QCOMPARE(dayFromText(typed, QDate(2026, 8, 3)).value_or(QDate()), day);
    }
};

QTEST_MAIN(TestTyped)
#include "tst_typed.moc"
