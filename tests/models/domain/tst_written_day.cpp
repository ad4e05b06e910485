// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/written_day.h"
#include "tests/support/suite.h"

namespace keshikomi::test {

// One reader of days for cells, fields and the command line.
class TestWrittenDay final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void written_data();
    void written();
    void moreBehindIt();
    void typed_data();
    void typed();
};

void TestWrittenDay::written_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const auto row = [](const QString &text, QDate day) {
        QTest::newRow(qPrintable(QStringLiteral("“%1”").arg(text))) << text << day;
    };
    const QDate day(2026, 11, 5);
    for (const char16_t *text : {u"2026-11-05",
                                 u"2026/11/5",
                                 u"2026.11.5",
                                 u"20261105",
                                 u"2026年11月5日",
                                 u"２０２６年１１月５日",
                                 u"令和8年11月5日",
                                 u"令和 8年 11月 5日",
                                 u"R8.11.5",
                                 u"r8/11/05",
                                 u"Ｒ８－１１－５"})
        row(QString::fromUtf16(text), day);
    row(QStringLiteral(u"令和元年5月1日"), QDate(2019, 5, 1));
    row(QStringLiteral(u"H31.4.30"), QDate(2019, 4, 30));
    row(QStringLiteral(u"昭和64年1月7日"), QDate(1989, 1, 7));
    for (const char16_t *text : {u"",
                                 u"令和元年4月30日", // still Heisei
                                 u"H31.5.1",
                                 u"R0.11.5",
                                 u"R8.2.30",
                                 u"8.11.5", // of which era?
                                 u"2026-11-05 10:00",
                                 u"2026-11",
                                 u"202611055",
                                 u"来週"})
        row(QString::fromUtf16(text), QDate());
}

void TestWrittenDay::written()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, day);
    QCOMPARE(writtenDay(text), day);
}

void TestWrittenDay::moreBehindIt()
{
    QCOMPARE(writtenDayAtFront(QStringLiteral(u"R8.11.5(木)受付")), QDate(2026, 11, 5));
    QCOMPARE(writtenDayAtFront(QStringLiteral(u"2026/11/5 受付")), QDate(2026, 11, 5));
    QCOMPARE(writtenDayAtFront(QStringLiteral("2026/11/555")), QDate());
}

void TestWrittenDay::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("era left out") << QStringLiteral("8.11.25") << QDate(2026, 11, 25);
    QTest::newRow("with its words") << QStringLiteral(u"８年１１月２５日") << QDate(2026, 11, 25);
    QTest::newRow("next year") << QStringLiteral("9/1/5") << QDate(2027, 1, 5);
    QTest::newRow("a year of the calendar cut short") << QStringLiteral("26/11/25") << QDate();
    QTest::newRow("too far ahead") << QStringLiteral("11/1/5") << QDate();
    QTest::newRow("no such day") << QStringLiteral("8.2.30") << QDate();
    QTest::newRow("named") << QStringLiteral("R8.11.25") << QDate(2026, 11, 25);
    QTest::newRow("whole") << QStringLiteral("2026/11/25") << QDate(2026, 11, 25);
}

void TestWrittenDay::typed()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, day);
    QCOMPARE(typedDay(text, QDate(2026, 11, 27)), day);
}

} // namespace keshikomi::test

QTEST_GUILESS_MAIN(keshikomi::test::TestWrittenDay)
#include "tst_written_day.moc"
