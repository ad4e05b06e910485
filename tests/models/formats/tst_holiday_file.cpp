// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calendar/bank_calendar.h"
#include "models/formats/cp932.h"
#include "models/formats/table/holiday_file.h"
#include "tests/support/suite.h"

#include <QFile>

using namespace keshikomi;

namespace {

// A year by the rules, as the Cabinet Office writes it.
QStringList yearRows(int year)
{
    QStringList rows;
    for (const Holiday &each : nationalHolidays(year))
        rows << each.day.toString(QStringLiteral("yyyy/M/d")) + QLatin1Char(',') + each.name;
    return rows;
}

QByteArray asCp932(const QStringList &rows)
{
    QString text = QStringLiteral("国民の祝日・休日月日,国民の祝日・休日名称");
    for (const QString &row : rows)
        text += QStringLiteral("\r\n") + row;
    QByteArray bytes;
    const QStringList lines = text.split(QStringLiteral("\r\n"));
    for (const QString &each : lines)
        bytes += *encodeCp932(each) + "\r\n";
    return bytes;
}

// The published rows of another project's copy, which has remarks above them.
QByteArray withoutRemarks(const QByteArray &copy)
{
    QByteArrayList rows;
    for (const QByteArray &line : copy.split('\n')) {
        if (!line.isEmpty() && line[0] >= '0' && line[0] <= '9')
            rows << line;
    }
    return rows.join('\n');
}

// "2026-01-01 元日", ... of a year.
QStringList namedDays(const std::vector<Holiday> &holidays, int year)
{
    QStringList days;
    for (const Holiday &each : holidays) {
        if (each.day.year() == year)
            days << each.day.toString(Qt::ISODate) + QLatin1Char(' ') + each.name;
    }
    return days;
}

} // namespace

class TestHolidayFile final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QStringList rows = yearRows(2026) + yearRows(2027);
        QTest::newRow("cp932") << asCp932(rows);
        QTest::newRow("utf-8") << QStringList(QStringList{QStringLiteral("月日,名称")} + rows)
                                      .join(QLatin1Char('\n'))
                                      .toUtf8();
        QTest::newRow("without header") << rows.join(QLatin1Char('\n')).toUtf8();
    }
    void readsBothEncodings()
    {
        QFETCH(const QByteArray, bytes);
        const auto read = readHolidayFile(bytes, QStringLiteral("syukujitsu.csv"));
        QVERIFY(read);
        std::vector<Holiday> right = nationalHolidays(2026);
        const std::vector<Holiday> more = nationalHolidays(2027);
        right.insert(right.end(), more.begin(), more.end());
        QCOMPARE(*read, right);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("place");
        const QStringList good = yearRows(2026);
        const auto changed = [&good](int at, const char *row) {
            QStringList rows = good;
            rows[at] = QString::fromUtf8(row);
            return rows;
        };
        QTest::newRow("no day") << changed(3, "2026/2/30,春分の日") << "5";
        QTest::newRow("no name") << changed(3, "2026/2/23") << "5";
        QTest::newRow("twice") << changed(3, "2026/2/11,建国記念の日") << "5";
        QTest::newRow("out of order") << changed(3, "2025/2/23,天皇誕生日") << "5";
        QTest::newRow("cut off") << good.mid(0, 5) << "2026";
    }
    void refuses()
    {
        QFETCH(const QStringList, rows);
        QFETCH(const QString, place);
        const auto read = readHolidayFile(asCp932(rows), QStringLiteral("list.csv"));
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::CalendarWrong);
        QCOMPARE(read.error().args.value(0), place);
    }

    void refusesNothing()
    {
        QCOMPARE(readHolidayFile({}, QStringLiteral("list.csv")).error().fault, Fault::FileEmpty);
        QCOMPARE(readHolidayFile(asCp932({}), QStringLiteral("list.csv")).error().fault,
                 Fault::FileEmpty);
    }

    // What the Cabinet Office published of 1955 to 2027, against the rules: they begin in 2007.
    void agreesWithThePublishedYears()
    {
        QFile file(QStringLiteral(KK_FIXTURES "/zengin4j/japanese-holidays.csv"));
        if (!file.exists())
            QSKIP(qPrintable(QStringLiteral("there is no %1").arg(file.fileName())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto published = readHolidayFile(withoutRemarks(file.readAll()), file.fileName());
        QVERIFY(published);
        QVERIFY(published->front().day.year() <= firstHolidayYear);
        const int last = published->back().day.year();
        QVERIFY(last >= 2027);
        for (int year = firstHolidayYear; year <= last; ++year) {
            QStringList right = namedDays(*published, year);
            // Named so in hindsight: the act's new name holds from 2020.
            right.replaceInStrings(QStringLiteral("（スポーツの日）"), QString());
            QCOMPARE(namedDays(nationalHolidays(year), year), right);
        }
        const BankCalendar byRules;
        const BankCalendar byList(*published);
        for (QDate day = BankCalendar::firstDay(); day.year() <= last; day = day.addDays(1))
            QCOMPARE(*byRules.isBankDay(day), *byList.isBankDay(day));
    }
};

QTEST_GUILESS_MAIN(TestHolidayFile)
#include "tst_holiday_file.moc"
