// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inbox.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

namespace {

bool isWeekday(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday;
}

} // namespace

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
        QTEST(missingSince(*known, last, QDate(2026, 7, 30), today, isWeekday), "missing");
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
