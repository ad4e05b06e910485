// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/book_locks.h"
#include "tests/support/suite.h"

using namespace keshikomi;

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

BookLocks locks(const char *days, const char *months, const char *lifted = "")
{
    BookLocks closed{day(days), day(months), {}};
    if (*lifted)
        closed.lifted.push_back(day(lifted));
    return closed;
}

} // namespace

class TestBookLocks final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void firstOpenDays_data()
    {
        QTest::addColumn<QDate>("days");
        QTest::addColumn<QDate>("months");
        QTest::addColumn<QDate>("lifted");
        QTest::addColumn<QDate>("wished");
        QTest::addColumn<QDate>("open");
        const auto row = [](const char *name,
                            const char *days,
                            const char *months,
                            const char *lifted,
                            const char *wished,
                            const char *open) {
            QTest::newRow(name) << day(days) << day(months) << day(lifted) << day(wished)
                                << day(open);
        };
        row("nothing closed", "", "", "", "2026-08-03", "2026-08-03");
        row("the closed day", "2026-08-03", "", "", "2026-08-03", "2026-08-04");
        row("before the closed day", "2026-08-03", "", "", "2026-07-01", "2026-08-04");
        row("after it", "2026-08-03", "", "", "2026-08-04", "2026-08-04");
        row("last day of a closed month", "", "2026-07-31", "", "2026-07-31", "2026-08-01");
        row("a month before it", "", "2026-07-31", "", "2026-05-10", "2026-08-01");
        row("first day after it", "", "2026-07-31", "", "2026-08-01", "2026-08-01");
        row("days beyond the month", "2026-08-03", "2026-07-31", "", "2026-07-15", "2026-08-04");
        row("month beyond the days", "2026-07-15", "2026-07-31", "", "2026-07-10", "2026-08-01");
        row("lifted month", "2026-08-03", "2026-07-31", "2026-07-01", "2026-07-15", "2026-07-15");
        row("lifted, not its neighbour",
            "2026-08-03",
            "2026-07-31",
            "2026-07-01",
            "2026-06-30",
            "2026-08-04");
        row("over the year", "", "2026-12-31", "", "2026-12-31", "2027-01-01");
        row("leap day", "2028-02-28", "", "", "2028-02-28", "2028-02-29");
    }
    void firstOpenDays()
    {
        QFETCH(const QDate, days);
        QFETCH(const QDate, months);
        QFETCH(const QDate, lifted);
        QFETCH(const QDate, wished);
        BookLocks closed{days, months, {}};
        if (lifted.isValid())
            closed.lifted.push_back(lifted);
        QTEST(firstOpenDay(closed, wished), "open");
    }

    // What follows from facts moves; what a person dates into a closed month is refused.
    void personsAreRefusedAndFactsMove()
    {
        const BookLocks closed = locks("2026-08-03", "2026-07-31");
        for (const PostingKind kind : {PostingKind::ReceiptConfirmed,
                                       PostingKind::ReceiptReversed,
                                       PostingKind::Allocated,
                                       PostingKind::AllocationUndone,
                                       PostingKind::BillCancelled})
            QCOMPARE(postingDay(closed, day("2026-07-15"), kind).value(), day("2026-08-04"));
        for (const PostingKind kind :
             {PostingKind::BillIssued, PostingKind::BillDelivered, PostingKind::OpeningBalance}) {
            const auto refused = postingDay(closed, day("2026-07-15"), kind);
            QVERIFY(!refused);
            QCOMPARE(refused.error().fault, Fault::MonthLocked);
            QCOMPARE(refused.error().args,
                     QStringList({QStringLiteral("2026-07"), QStringLiteral("2026-08-04")}));
            QCOMPARE(postingDay(closed, day("2026-08-02"), kind).value(), day("2026-08-04"));
            QCOMPARE(
                postingDay(locks("2026-08-03", "2026-07-31", "2026-07-01"), day("2026-07-15"), kind)
                    .value(),
                day("2026-07-15"));
        }
    }

    // Closing more never makes an earlier day open, and the answer is always open.
    void answersAreOpen()
    {
        QRandomGenerator random(test::seed());
        for (int run = 0; run < 2'000; ++run) {
            const QDate base(2026, 1, 1);
            const auto any = [&] { return base.addDays(random.bounded(400)); };
            BookLocks closed{any(), lastDayOf(any()), {}};
            if (random.bounded(2) == 0)
                closed.lifted.push_back(QDate(2026, 1 + random.bounded(12), 1));
            const QDate wished = any();
            const QDate open = firstOpenDay(closed, wished);
            QVERIFY(open >= wished);
            QCOMPARE(firstOpenDay(closed, open), open);
        }
    }

    void monthsHaveNames()
    {
        QCOMPARE(monthName(day("2026-02-28")), QStringLiteral("2026-02"));
        QCOMPARE(monthFromName(u"2026-02"), std::optional(day("2026-02-01")));
        QCOMPARE(lastDayOf(day("2028-02-10")), day("2028-02-29"));
        for (const char16_t *wrong : {u"", u"2026", u"2026-13", u"2026-2", u"26-02", u"2026-02-01"})
            QVERIFY(!monthFromName(wrong));
    }
};

QTEST_GUILESS_MAIN(TestBookLocks)
#include "tst_book_locks.moc"
