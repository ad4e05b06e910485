// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/day_close.h"
#include "models/domain/evidence.h"
#include "models/domain/month_check.h"
#include "tests/support/suite.h"

using namespace keshikomi;

namespace {

// "key figure" of each point that is not in order.
QStringList wrong(const MonthFigures &figures)
{
    QStringList found;
    for (const ClosePoint &point : closePoints(figures)) {
        if (!point.ok)
            found << point.key + QLatin1Char(' ') + point.figure();
    }
    return found;
}

MonthFigures with(void (*change)(MonthFigures &))
{
    MonthFigures figures;
    figures.month = QDate(2026, 10, 1);
    change(figures);
    return figures;
}

using Change = void (*)(MonthFigures &);
using Row = void (*)(const char *, const QStringList &, int, Change);

void addAgenciesAndBanks(Row row)
{
    row("nothing", {}, 6, [](MonthFigures &) {});
    row("速報 only", {QStringLiteral("provisional 2|0|8000")}, 6, [](MonthFigures &month) {
        month.provisional = 2;
        month.provisionalAmount = Yen(8'000);
    });
    row("agency not due yet", {}, 7, [](MonthFigures &month) {
        month.agencies.push_back({QStringLiteral("999999-1"), {}, Yen(900), Yen(100), Yen(100)});
    });
    row("agency late", {QStringLiteral("agency:999999-1 0|700|900")}, 7, [](MonthFigures &month) {
        month.agencies.push_back({QStringLiteral("999999-1"), {}, Yen(900), Yen(300), Yen(100)});
    });
    row("agency ahead", {}, 7, [](MonthFigures &month) {
        month.agencies.push_back({QStringLiteral("999999-1"), {}, Yen(0), Yen(100), Yen(300)});
    });
    row("bank equal", {}, 7, [](MonthFigures &month) {
        month.banks.push_back({QStringLiteral("0009"), {}, Yen(-5), Yen(-5)});
    });
    row("bank differs", {QStringLiteral("bank:0009 0|6|5")}, 7, [](MonthFigures &month) {
        month.banks.push_back({QStringLiteral("0009"), {}, Yen(5), Yen(6)});
    });
    row("bank not told", {QStringLiteral("bank:0009 0||0")}, 7, [](MonthFigures &month) {
        month.banks.push_back({QStringLiteral("0009"), {}, Yen(0), std::nullopt});
    });
}

void addCounts(Row row)
{
    row("unapplied by age",
        {QStringLiteral("unapplied:0 1|0|10"), QStringLiteral("unapplied:91 3|0|70")},
        7,
        [](MonthFigures &month) {
            month.unapplied = {{0, 30, 1, Yen(10)}, {91, -1, 3, Yen(70)}};
        });
    row("waiting",
        {QStringLiteral("unsealed 1|0|0"),
         QStringLiteral("tasks 4|0|0"),
         QStringLiteral("held 2|0|0")},
        6,
        [](MonthFigures &month) {
            month.unsealed = 1;
            month.tasks = 4;
            month.held = 2;
        });
    row("cash", {QStringLiteral("cash:12 1|0|-500")}, 6, [](MonthFigures &month) {
        month.cash.push_back({12, QDate(2026, 10, 5), Yen(-500)});
    });
}

} // namespace

class TestMonthCheck final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void points_data()
    {
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<int>("shown");
        QTest::addColumn<MonthFigures>("figures");
        const auto row = [](const char *name,
                            const QStringList &found,
                            int shown,
                            void (*change)(MonthFigures &)) {
            QTest::newRow(name) << found << shown << with(change);
        };
        addAgenciesAndBanks(row);
        addCounts(row);
    }
    void points()
    {
        QFETCH(const MonthFigures, figures);
        QTEST(wrong(figures), "found");
        QTEST(int(closePoints(figures).size()), "shown");
    }

    void explanationsHoldForTheirFigure()
    {
        ClosePoint point;
        point.count = 2;
        point.ok = false;
        QVERIFY(point.isOpen());
        const QString before = point.figure();
        point.explanation = PointExplanation{QStringLiteral("paid on 2 November"), {}, {}};
        QVERIFY(!point.isOpen());
        point.count = 3;
        QVERIFY(point.figure() != before);
    }

    void cashDifferences_data()
    {
        QTest::addColumn<QList<qint64>>("drawers");
        QTest::addColumn<qint64>("change");
        QTest::addColumn<qint64>("booked");
        QTest::addColumn<qint64>("difference");
        QTest::newRow("equal") << QList<qint64>{80'000, 12'345} << qint64(50'000) << qint64(42'345)
                               << qint64(0);
        QTest::newRow("over") << QList<qint64>{50'500} << qint64(50'000) << qint64(0)
                              << qint64(500);
        QTest::newRow("short") << QList<qint64>{0} << qint64(0) << qint64(440) << qint64(-440);
    }
    void cashDifferences()
    {
        QFETCH(const QList<qint64>, drawers);
        QFETCH(const qint64, change);
        QFETCH(const qint64, booked);
        CashCount count;
        for (const qint64 drawer : drawers)
            count.drawers.push_back(Yen(drawer));
        DayClose close;
        QVERIFY(!countedCash(CashCount()) && !close.cashDifference());
        close.cashCounted = countedCash(count);
        close.cashFloat = Yen(change);
        close.cashBooked = Yen(booked);
        QTEST(close.cashDifference()->amount(), "difference");
    }

    void masksNamesAndLongNumbers()
    {
        QCOMPARE(maskedText(QStringLiteral("ﾔﾏﾀﾞ ｲﾁﾛｳ 33000 1234567")),
                 QStringLiteral("●●●● ●●●● 33000 ***4567"));
        QCOMPARE(maskedText(QString()), QString());
        QCOMPARE(maskedText(QStringLiteral("123456|12345678901")),
                 QStringLiteral("123456|*******8901"));
    }
};

QTEST_GUILESS_MAIN(TestMonthCheck)
#include "tst_month_check.moc"
