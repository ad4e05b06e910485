// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inbox.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

class TestInboxRhythm final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFirstDayThatIsMissing_data()
    {
        QTest::addColumn<QString>("rhythm");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("missing");
        const auto row = [](const char *rhythm, QDate last, QDate today, QDate missing) {
            QTest::addRow("%s %s %s",
                          rhythm,
                          qPrintable(last.toString(Qt::ISODate)),
                          qPrintable(today.toString(Qt::ISODate)))
                << QString::fromLatin1(rhythm) << last << today << missing;
        };
        // 2026-08-03 is a Monday; the agreement holds from 2026-07-30, a Thursday.
        const QDate monday(2026, 8, 3);
        row("daily", monday, monday, {});
        row("daily", monday.addDays(-1), monday, {});
        row("daily", monday.addDays(-2), monday, monday.addDays(-1));
        row("daily", {}, monday, QDate(2026, 7, 30));
        row("daily", {}, QDate(2026, 7, 30), {});
        row("bank_days", monday.addDays(-3), monday, {}); // a weekend lies between
        row("bank_days", monday.addDays(-3), monday.addDays(1), monday);
        row("bank_days", monday.addDays(-4), monday, monday.addDays(-3));
        row("bank_days", {}, monday, QDate(2026, 7, 30));
        // A holiday on a Monday (23 November 2026), one for a Sunday (6 May 2026 is the substitute
        // of 3 May), and the end of the year.
        const QDate tuesday(2026, 11, 24), thursday(2026, 5, 7);
        row("bank_days", tuesday.addDays(-4), tuesday, {});
        row("bank_days", tuesday.addDays(-4), tuesday.addDays(1), tuesday);
        row("bank_days", tuesday.addDays(-5), tuesday, tuesday.addDays(-4));
        row("bank_days", QDate(2026, 5, 1), thursday, {});
        row("bank_days", QDate(2026, 5, 1), thursday.addDays(1), thursday);
        row("bank_days", QDate(2026, 12, 30), QDate(2027, 1, 4), {});
        row("bank_days", QDate(2026, 12, 30), QDate(2027, 1, 5), QDate(2027, 1, 4));
        row("daily", tuesday.addDays(-2), tuesday, tuesday.addDays(-1));
        row("none", {}, monday, {});
        row("none", monday.addDays(-400), monday, {});
    }
    void namesTheFirstDayThatIsMissing()
    {
        QFETCH(QString, rhythm);
        QFETCH(QDate, last);
        QFETCH(QDate, today);
        const auto known = rhythmFromName(rhythm);
        QVERIFY(known.has_value());
        const auto missing = missingSince(*known, last, QDate(2026, 7, 30), today, BankCalendar());
        QVERIFY(missing.has_value());
        QTEST(*missing, "missing");
    }

    void aListThatWasTakenInCounts()
    {
        const BankCalendar moved({{QDate(2026, 11, 24), QStringLiteral("勤労感謝の日")}});
        const QDate friday(2026, 11, 20), wednesday(2026, 11, 25);
        QCOMPARE(*missingSince(Rhythm::EveryBankDay, friday, friday, wednesday, moved),
                 QDate(2026, 11, 23));
        QCOMPARE(*missingSince(Rhythm::EveryBankDay, QDate(2026, 11, 23), friday, wednesday, moved),
                 QDate());
    }

    void anOldAgreementAndAFarDay()
    {
        const QDate old(1999, 1, 1);
        QCOMPARE(*missingSince(Rhythm::EveryBankDay, {}, old, QDate(2026, 11, 24), BankCalendar()),
                 QDate(2007, 1, 4));
        const QDate end = BankCalendar::lastDay();
        QCOMPARE(missingSince(Rhythm::EveryBankDay, end, old, end.addDays(9), BankCalendar())
                     .error()
                     .fault,
                 Fault::CalendarEnds);
    }

    void everyKindOfAgreementHasAUsualRhythm()
    {
        const auto usual = [](Channel channel, BookingSource source) {
            return usualRhythm(
                {AgreementId(1), LegalEntityId(1), {}, channel, {}, 0, 0, source, {}});
        };
        QCOMPARE(usual(Channel::BankTransfer, BookingSource::File), Rhythm::EveryBankDay);
        QCOMPARE(usual(Channel::KonbiniBarcode, BookingSource::File), Rhythm::Daily);
        QCOMPARE(usual(Channel::KonbiniBarcode, BookingSource::Feed), Rhythm::None);
        QCOMPARE(usual(Channel::CardLink, BookingSource::Feed), Rhythm::None);
        QVERIFY(!rhythmFromName(u"hourly"));
    }
};

QTEST_GUILESS_MAIN(TestInboxRhythm)
#include "tst_inbox_rhythm.moc"
