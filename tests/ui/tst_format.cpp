// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "translations/install.h"
#include "ui/format.h"

#include <QTest>

#include <limits>

using namespace keshikomi;

class TestFormat final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void writesYen_data()
    {
        QTest::addColumn<qint64>("yen");
        QTest::addColumn<QString>("inColumn");
        QTest::addColumn<QString>("alone");
        const auto row = [](qint64 yen, const char16_t *column, const char16_t *alone) {
            QTest::addRow("%lld", static_cast<long long>(yen))
                << yen << QString::fromUtf16(column) << QString::fromUtf16(alone);
        };
        row(0, u"–", u"¥0");
        row(1, u"1", u"¥1");
        row(999, u"999", u"¥999");
        row(1'000, u"1,000", u"¥1,000");
        row(130'000, u"130,000", u"¥130,000");
        row(-440, u"−440", u"−¥440");
        row(-18'700, u"−18,700", u"−¥18,700");
        row(12'400'000, u"12,400,000", u"¥12,400,000");
        row(std::numeric_limits<qint64>::min(),
            u"−9,223,372,036,854,775,808",
            u"−¥9,223,372,036,854,775,808");
    }
    void writesYen()
    {
        QFETCH(qint64, yen);
        QFETCH(QString, inColumn);
        QFETCH(QString, alone);
        QCOMPARE(format::amount(Yen(yen)), inColumn);
        QCOMPARE(format::yen(Yen(yen)), alone);
    }
    void writesDays()
    {
        const QDate today(2026, 11, 22);
        QCOMPARE(format::shortDate(QDate(2026, 1, 5), today), QStringLiteral("01/05"));
        QCOMPARE(format::shortDate(QDate(2025, 12, 31), today), QStringLiteral("2025/12/31"));
        QCOMPARE(format::shortDate(QDate(), today), QStringLiteral(u"–"));
        installTranslations(*qApp, QStringLiteral("ja"));
        QCOMPARE(format::longDate(today), QStringLiteral(u"2026年11月22日(日)"));
        QCOMPARE(format::fromToday(today.addDays(8), today), QStringLiteral(u"あと8日"));
        QCOMPARE(format::fromToday(today.addDays(-1), today), QStringLiteral(u"1日前"));
        QCOMPARE(format::fromToday(today, today), QStringLiteral(u"今日"));
        installTranslations(*qApp, QStringLiteral("en"));
        QCOMPARE(format::fromToday(today.addDays(1), today), QStringLiteral("in 1 day"));
        QCOMPARE(format::fromToday(today.addDays(-3), today), QStringLiteral("3 days ago"));
        QCOMPARE(format::longDate(today), QStringLiteral("2026-11-22 (Sun)"));
    }
    void tellsTheTimeOfJapan()
    {
        const QDateTime instant(QDate(2026, 11, 21), QTime(15, 4), Qt::UTC);
        QCOMPARE(format::timeOfDay(instant), QStringLiteral("00:04"));
    }
};

QTEST_MAIN(TestFormat)
#include "tst_format.moc"
