// SPDX-License-Identifier: GPL-3.0-or-later
// Cycles, charges, and which payments a report settles.
#include "models/domain/settlement/fee_plan.h"
#include "models/domain/settlement/settlement_match.h"
#include "tests/support/suite.h"

using namespace keshikomi;

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

CycleRule rule(std::vector<int> closing, PayoutRule payout)
{
    return CycleRule{QStringLiteral("x"), QStringLiteral("x"), std::move(closing), payout};
}

CycleRule ruleNamed(const QString &name)
{
    const PayoutRule later{0, 0, 8, 5, false};
    if (name == QLatin1String("d5"))
        return rule({5, 10, 15, 20, 25, 31}, later);
    if (name == QLatin1String("d10"))
        return rule({10, 20, 31}, later);
    if (name == QLatin1String("half_month"))
        return rule({15, 31}, later);
    if (name == QLatin1String("month_end"))
        return rule({31}, later);
    if (name == QLatin1String("the 20th, nine bank days"))
        return rule({20}, PayoutRule{0, 0, 0, 9, false});
    if (name == QLatin1String("the end of the next month, before"))
        return rule({31}, PayoutRule{1, 31, 0, 0, true});
    return rule({31}, PayoutRule{1, 31, 0, 0, false});
}

FeeTerms terms(FeeTax tax, Rounding rounding = Rounding::Down)
{
    FeeTerms made;
    made.items = {{Yen(1), Yen(130)}, {Yen(30'000), Yen(155)}, {Yen(100'000), Yen(210)}};
    made.unpaid = Yen(20);
    made.payout = Yen(1'500);
    made.fax = Yen(10);
    made.monthly = Yen(1'003);
    made.stamp = {{Yen(50'000), Yen(200)}};
    made.tax = tax;
    made.rounding = rounding;
    return made;
}

CycleVolume volume()
{
    return CycleVolume{{{Yen(1'100), Yen(1'000)},
                        {Yen(29'999), Yen(27'272)},
                        {Yen(30'000), Yen(27'273)},
                        {Yen(54'999), Yen(49'999)},
                        {Yen(55'000), Yen(50'000)},
                        {Yen(300'000), Yen(272'728)}},
                       7,
                       3,
                       1};
}

const Cycle november{QDate(2026, 11, 1), QDate(2026, 11, 30), QDate(2026, 12, 15)};

UnsettledPayment payment(qint64 id, int dayOfMonth, const char *key, qint64 amount, int payout = 0)
{
    return UnsettledPayment{PaymentId(id),
                            QDate(2026, 11, 1).addDays(dayOfMonth - 1),
                            payout > 0 ? QDate(2026, 12, payout) : QDate(),
                            QString::fromLatin1(key),
                            Yen(amount),
                            Yen(amount * 10 / 11)};
}

ReportLine line(int position, int dayOfMonth, const char *key, qint64 amount)
{
    return ReportLine{position,
                      dayOfMonth > 0 ? QDate(2026, 11, dayOfMonth) : QDate(),
                      QString::fromLatin1(key),
                      Yen(amount)};
}

// "both 1=2 | report 3 | books 4 | next 5"
QString told(const SettlementMatch &match)
{
    QStringList both, report, books, next;
    for (const SettledPair &each : match.both)
        both << QStringLiteral("%1=%2").arg(each.position).arg(each.payment.value());
    for (const int position : match.onlyReport)
        report << QString::number(position);
    for (const PaymentId each : match.onlyBooks)
        books << QString::number(each.value());
    for (const PaymentId each : match.nextBatch)
        next << QString::number(each.value());
    const QChar blank = QLatin1Char(' ');
    return QStringLiteral("both %1 | report %2 | books %3 | next %4")
        .arg(both.join(blank), report.join(blank), books.join(blank), next.join(blank));
}

} // namespace

class TestSettlement final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void closesItsCycles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("of");
        QTest::addColumn<QString>("right"); // from, to, payout
        const auto row = [](const char *name, const char *of, const char *right) {
            QTest::addRow("%s %s", name, of) << QString::fromLatin1(name) << day(of) << right;
        };
        row("d5", "2026-11-05", "2026-11-01 2026-11-05 2026-11-20");
        row("d5", "2026-11-06", "2026-11-06 2026-11-10 2026-11-26");
        row("d5", "2026-02-27", "2026-02-26 2026-02-28 2026-03-13");
        row("d5", "2026-12-26", "2026-12-26 2026-12-31 2027-01-18");
        row("d10", "2026-11-21", "2026-11-21 2026-11-30 2026-12-15");
        row("half_month", "2026-11-15", "2026-11-01 2026-11-15 2026-11-30");
        row("month_end", "2028-02-29", "2028-02-01 2028-02-29 2028-03-15");
        row("the 20th, nine bank days", "2026-10-21", "2026-10-21 2026-11-20 2026-12-04");
        row("the 20th, nine bank days", "2026-12-21", "2026-12-21 2027-01-20 2027-02-02");
        row("the end of the next month, before", "2026-09-02", "2026-09-01 2026-09-30 2026-10-30");
        row("the end of the next month", "2026-09-02", "2026-09-01 2026-09-30 2026-11-02");
    }
    void closesItsCycles()
    {
        QFETCH(const QString, name);
        QFETCH(const QDate, of);
        QFETCH(const QString, right);
        const Result<Cycle> cycle = cycleOf(ruleNamed(name), of, BankCalendar());
        QVERIFY(cycle);
        const QString made = QStringList{cycle->from.toString(Qt::ISODate),
                                         cycle->to.toString(Qt::ISODate),
                                         cycle->payOn.toString(Qt::ISODate)}
                                 .join(QLatin1Char(' '));
        QCOMPARE(made, right);
    }

    // Every day lies in one cycle, and the cycles of a year follow one another.
    void coversEveryDay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("cycles");
        QTest::newRow("six a month") << "d5" << 72;
        QTest::newRow("three a month") << "d10" << 36;
        QTest::newRow("two a month") << "half_month" << 24;
        QTest::newRow("one a month") << "month_end" << 12;
        QTest::newRow("on the 20th") << "the 20th, nine bank days" << 13;
    }
    void coversEveryDay()
    {
        QFETCH(const QString, name);
        QFETCH(const int, cycles);
        const auto found =
            cyclesOver(ruleNamed(name), QDate(2028, 1, 1), QDate(2028, 12, 31), BankCalendar());
        QVERIFY(found);
        QCOMPARE(int(found->size()), cycles);
        for (std::size_t i = 1; i < found->size(); ++i) {
            QCOMPARE(found->at(i).from, found->at(i - 1).to.addDays(1));
            QVERIFY(found->at(i).payOn > found->at(i).to);
        }
    }

    void prices_data()
    {
        QTest::addColumn<int>("tax");
        QTest::addColumn<int>("rounding");
        QTest::addColumn<qint64>("net"); // of 471,098 yen: 935 items, 140, 1,500, 30, 1,003
        QTest::addColumn<qint64>("taxed");
        const auto row =
            [](const char *name, FeeTax tax, Rounding rounding, qint64 net, qint64 of) {
                QTest::newRow(name) << int(tax) << int(rounding) << net << of;
            };
        row("before tax", FeeTax::Before, Rounding::Down, 471'098 - 3'608 - 360 - 400, 360);
        row("before tax, up", FeeTax::Before, Rounding::Up, 471'098 - 3'608 - 361 - 400, 361);
        row("with tax", FeeTax::Inside, Rounding::Down, 471'098 - 3'608 - 400, 328);
        row("no tax", FeeTax::None, Rounding::Down, 471'098 - 3'608 - 400, 0);
    }
    void prices()
    {
        QFETCH(const int, tax);
        QFETCH(const int, rounding);
        QFETCH(const qint64, net);
        QFETCH(const qint64, taxed);
        const FeeBill bill = feesOf(terms(FeeTax(tax), Rounding(rounding)), volume(), std::nullopt);
        QCOMPARE(bill.items, Yen(130 + 130 + 155 + 155 + 155 + 210));
        QCOMPARE(bill.unpaid, Yen(140));
        QCOMPARE(bill.faxes, Yen(30));
        QCOMPARE(bill.stamps, Yen(400));
        QCOMPARE(bill.tax, Yen(taxed));
        const SettlementFigures figures = expectedFigures(bill, volume());
        QCOMPARE(figures.gross, Yen(471'098));
        QCOMPARE(figures.net, Yen(net));
        QCOMPARE(figures.gross - figures.net, bill.total());
        QVERIFY(checkFigures(figures));
    }

    void pricesByAgreement()
    {
        QCOMPARE(feesOf(terms(FeeTax::None), volume(), Yen(100)).items, Yen(600));
        const FeeBill empty = feesOf(terms(FeeTax::Before), CycleVolume{{}, 2, 0, 0}, std::nullopt);
        QCOMPARE(empty.payout, Yen());
        QCOMPARE(empty.total(), Yen(44));
    }

    void refusesWhatDoesNotAddUp()
    {
        SettlementFigures figures{
            2, Yen(10'000), Yen(260), Yen(), Yen(26), Yen(200), Yen(500), Yen(-1'000), Yen(8'014)};
        QVERIFY(checkFigures(figures));
        figures.net += Yen(1);
        const Done refused = checkFigures(figures);
        QCOMPARE(refused.error().fault, Fault::SettlementUnequal);
        QCOMPARE(
            refused.error().args,
            QStringList({QStringLiteral("net"), QStringLiteral("8015"), QStringLiteral("8014")}));
        figures.stamp = Yen(-1);
        QCOMPARE(checkFigures(figures).error().fault, Fault::NumberOutOfRange);
    }

    void matchesLines_data()
    {
        QTest::addColumn<std::vector<ReportLine>>("lines");
        QTest::addColumn<QString>("right");
        using Lines = std::vector<ReportLine>;
        QTest::newRow("all, in any order") << Lines{line(1, 30, "0500", 5'000),
                                                    line(2, 3, "100", 1'100),
                                                    line(3, 4, "200", 2'200),
                                                    line(4, 20, "300", 3'300),
                                                    line(5, 20, "300", 3'300)}
                                           << "both 1=5 2=1 3=2 4=3 5=4 | report  | books  | next ";
        QTest::newRow("the last days are cut off")
            << Lines{line(1, 3, "100", 1'100),
                     line(2, 4, "200", 2'200),
                     line(3, 20, "300", 3'300),
                     line(4, 20, "300", 3'300)}
            << "both 1=1 2=2 3=3 4=4 | report  | books  | next 5";
        QTest::newRow("one of two equal ones is missing")
            << Lines{line(1, 3, "100", 1'100),
                     line(2, 4, "200", 2'200),
                     line(3, 21, "300", 3'300),
                     line(4, 30, "500", 5'000)}
            << "both 1=1 2=2 3=3 4=5 | report  | books 4 | next ";
        QTest::newRow("money nobody knows, and an amount that differs")
            << Lines{line(1, 3, "100", 1'110),
                     line(2, 4, "999", 2'200),
                     line(3, 20, "300", 3'300),
                     line(4, 20, "300", 3'300),
                     line(5, 30, "500", 5'000)}
            << "both 3=3 4=4 5=5 | report 1 2 | books 1 2 | next ";
        QTest::newRow("without keys, by day and amount")
            << Lines{line(1, 20, "", 3'300),
                     line(2, 20, "", 3'300),
                     line(3, 20, "", 3'300),
                     line(4, 4, "", 2'200),
                     line(5, 5, "", 1'100)}
            << "both 1=3 2=4 4=2 | report 3 5 | books 1 | next 5";
        QTest::newRow("a payment after the period, named by a line")
            << Lines{line(1, 0, "600", 6'000)} << "both 1=6 | report  | books 1 2 3 4 | next 5";
        QTest::newRow("nothing") << Lines{} << "both  | report  | books 1 2 3 4 | next 5";
    }
    void matchesLines()
    {
        QFETCH(const std::vector<ReportLine>, lines);
        QFETCH(const QString, right);
        const std::vector<UnsettledPayment> payments{payment(5, 30, "000500", 5'000),
                                                     payment(4, 20, "000300", 3'300),
                                                     payment(3, 20, "000300", 3'300),
                                                     payment(1, 3, "000100", 1'100),
                                                     payment(2, 4, "000200", 2'200),
                                                     payment(6, 31, "000600", 6'000)};
        QCOMPARE(told(matchReport(lines, payments, november)), right);
    }

    void matchesSums_data()
    {
        QTest::addColumn<qint64>("gross");
        QTest::addColumn<int>("items");
        QTest::addColumn<QString>("right");
        QTest::newRow("all") << qint64(10'300) << 4
                             << "both 0=1 0=2 0=3 0=4 | report  | books  | next ";
        QTest::newRow("without the last day")
            << qint64(6'300) << 3 << "both 0=1 0=2 0=3 | report  | books  | next 4";
        QTest::newRow("without the last two days")
            << qint64(3'300) << 2 << "both 0=1 0=2 | report  | books  | next 3 4";
        QTest::newRow("the sum, but another count")
            << qint64(10'300) << 5 << "both  | report  | books 1 2 | next 3 4";
        QTest::newRow("without a count")
            << qint64(6'300) << 0 << "both 0=1 0=2 0=3 | report  | books  | next 4";
        QTest::newRow("another sum without a count")
            << qint64(6'301) << 0 << "both  | report  | books 1 2 | next 3 4";
        QTest::newRow("another sum") << qint64(1) << 1 << "both  | report  | books 1 2 | next 3 4";
    }
    void matchesSums()
    {
        QFETCH(const qint64, gross);
        QFETCH(const int, items);
        QFETCH(const QString, right);
        const std::vector<UnsettledPayment> payments{payment(1, 3, "100", 1'100),
                                                     payment(2, 4, "200", 2'200),
                                                     payment(3, 29, "300", 3'000),
                                                     payment(4, 30, "400", 4'000),
                                                     payment(5, 31, "500", 5'000)};
        QCOMPARE(told(matchSum(Yen(gross), items, payments, november)), right);
    }

    // Two sets of two receipts make the sum, and neither is the whole period: a person knows which.
    void leavesEqualEndsToAPerson()
    {
        const std::vector<UnsettledPayment> payments{payment(1, 0, "100", 1'000),
                                                     payment(2, 10, "200", 5'000),
                                                     payment(3, 29, "300", 1'000),
                                                     payment(4, 30, "400", 1'500)};
        QCOMPARE(told(matchSum(Yen(6'000), 2, payments, november)),
                 QStringLiteral("both  | report  | books 1 2 | next 3 4"));
        QCOMPARE(told(matchSum(Yen(7'500), 3, payments, november)),
                 QStringLiteral("both 0=2 0=3 0=4 | report  | books 1 | next "));
    }

    void goesByTheToldPayout()
    {
        const Cycle december{QDate(2026, 12, 1), QDate(2026, 12, 31), QDate(2027, 1, 18)};
        const std::vector<UnsettledPayment> payments{payment(1, 30, "1", 10),
                                                     payment(2, 31, "2", 20, 15),
                                                     payment(3, 3, "3", 30, 24),
                                                     payment(4, 90, "4", 40)};
        QCOMPARE(cyclesOfPayments({november, december}, payments), (std::vector<int>{0, 0, 0, -1}));
    }

    // Whatever the report leaves out or makes up: each payment stands in one list at most, each
    // line in one exactly, and pairs agree.
    void givesEachPaymentOnce()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 200; ++round) {
            std::vector<UnsettledPayment> payments;
            std::vector<ReportLine> lines;
            for (int i = 1; i <= 20; ++i) {
                const int on = 1 + random.bounded(30), key = random.bounded(5);
                const qint64 amount = 1'000 * (1 + random.bounded(3));
                payments.push_back(payment(i, on, "7", amount));
                payments.back().slipKey = QString::number(key);
                if (random.bounded(3) > 0) {
                    lines.push_back(line(int(lines.size()) + 1, on, "", amount));
                    if (random.bounded(2) > 0)
                        lines.back().slipKey = QString::number(random.bounded(6));
                }
            }
            const SettlementMatch match = matchReport(lines, payments, november);
            QCOMPARE(match.both.size() + match.onlyReport.size(), lines.size());
            QCOMPARE(match.both.size() + match.onlyBooks.size() + match.nextBatch.size(),
                     payments.size());
            std::set<PaymentId> seen;
            for (const SettledPair &pair : match.both) {
                QVERIFY(seen.insert(pair.payment).second);
                const auto index = std::size_t(pair.payment.value() - 1);
                QCOMPARE(payments.at(index).amount, lines.at(std::size_t(pair.position - 1)).gross);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
