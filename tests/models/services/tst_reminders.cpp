// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/inbox/inbox.h"
#include "models/services/sheets/reminder_making.h"
#include "tests/models/services/sheet_desk.h"

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

// A bill of 33,000 yen that was due in a month, two months later.
struct Late final
{
    explicit Late(Dialect dialect)
        : house(dialect)
        , sheets(house.context())
        , letters(house.context())
    {
        house.setUp();
        customer = addressed(house);
        bill = billOver(house, *customer, house.clock.today(), 30'000); // due 2026-08-31
        house.clock.set(house.clock.now().addDays(60)); // 2026-10-02
    }
    SheetWish wish(int level) const
    {
        return wishFor(level == 1       ? SheetKind::Reminder1
                           : level == 2 ? SheetKind::Reminder2
                                        : SheetKind::Reminder3,
                       bill->number);
    }
    Fault faultOf(int level) const
    {
        return test::faultOf(sheets.look(house.admin(), wish(level)));
    }
    SheetDraft handOut(int level) { return must(sheets.handOut(house.admin(), wish(level))); }
    // As a window or the command line does after the file was written.
    void print(const SheetDraft &draft)
    {
        must(sheets.recordPrint(house.admin(),
                                {draft.bill,
                                 draft.customer,
                                 sheetKindName(sheetKindOf(draft.contents.front(), draft.form)),
                                 QStringLiteral("letter.pdf"),
                                 QByteArray(32, 'x'),
                                 1}));
    }
    void pass(int days) { house.clock.set(house.clock.now().addDays(days)); }

    TestHouse house;
    SheetService sheets;
    ReminderService letters;
    std::optional<Customer> customer;
    std::optional<Bill> bill;
};

} // namespace

class TstReminders final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void levelsFollow_data() { addEngines(); }
    void levelsFollow()
    {
        Late late(engineOfRow());
        QCOMPARE(late.faultOf(2), Fault::FieldEmpty); // nothing came before
        QCOMPARE(
            only<ReminderContent>(must(late.sheets.look(late.house.admin(), late.wish(1)))).number,
            QStringLiteral("L-------"));
        const SheetDraft first = late.handOut(1);
        const auto letter = only<ReminderContent>(first);
        QCOMPARE(letter.number, QStringLiteral("L-100001"));
        QCOMPARE(letter.open, Yen(33'000));
        QCOMPARE(letter.newDue, late.house.clock.today().addDays(reminderDays));
        QCOMPARE(letter.asOf, late.house.clock.today().addDays(-1));
        // A letter that was never printed was never sent.
        late.pass(20);
        QCOMPARE(late.faultOf(2), Fault::FieldEmpty);
        // Its day has passed meanwhile: it leaves with a new one, and is still the same letter.
        const SheetDraft now = late.handOut(1);
        QCOMPARE(only<ReminderContent>(now).number, letter.number);
        QVERIFY(only<ReminderContent>(now).newDue > late.house.clock.today());
        late.print(now);
        QCOMPARE(late.faultOf(2), Fault::ReminderTooEarly); // the customer still has time
        late.pass(reminderDays);
        QCOMPARE(late.faultOf(2), Fault::ReminderTooEarly);
        late.pass(1);
        const SheetDraft second = late.handOut(2);
        QCOMPARE(only<ReminderContent>(second).previous, only<ReminderContent>(now).issued);
        QCOMPARE(only<ReminderContent>(second).number, QStringLiteral("L-100002"));
        QCOMPARE(late.faultOf(3), Fault::FieldEmpty);
        // What was sent is printed again as it was.
        QCOMPARE(m_reader.rendered(late.handOut(1)).sha256, m_reader.rendered(now).sha256);
        const BillReminders told =
            must(late.letters.reminders(late.house.admin(), late.bill->number));
        QCOMPARE(told.sent.size(), std::size_t(2));
        QCOMPARE(told.sent.front().prints, 1);
        QVERIFY(!told.heldBy);
        QVERIFY(m_reader.textOf(second).contains(QStringLiteral("33,000")));
    }

    // An English letter is the same letter: it was sent, and the next level follows it.
    void levelsFollowInEnglish_data() { addEngines(); }
    void levelsFollowInEnglish()
    {
        Late late(engineOfRow());
        CustomerPaper paper;
        paper.language = SheetForm::Language::English;
        must(late.sheets.setPaper(late.house.admin(), late.customer->number, paper));
        const SheetDraft first = late.handOut(1);
        QCOMPARE(sheetKindOf(first.contents.front(), first.form), SheetKind::Reminder1English);
        QVERIFY(m_reader.textOf(first).contains(QStringLiteral("Areminderaboutyourpayment")));
        late.print(first);
        late.pass(reminderDays + 1);
        const SheetDraft second = late.handOut(2);
        QVERIFY(m_reader.textOf(second).contains(QStringLiteral("On2October2026wewrotetoyou")));
        const SheetWish asked = wishFor(SheetKind::Reminder1English, late.bill->number);
        QCOMPARE(m_reader.rendered(must(late.sheets.handOut(late.house.admin(), asked))).sha256,
                 m_reader.rendered(first).sha256);
        late.print(second);
        const BillReminders told =
            must(late.letters.reminders(late.house.admin(), late.bill->number));
        QCOMPARE(told.sent.back().prints, 1);
    }

    void theProposedDayIsABankDay_data()
    {
        QTest::addColumn<int>("days"); // after 2026-10-02
        QTest::addColumn<QDate>("typed");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("a bank day") << 0 << QDate() << QDate(2026, 10, 16);
        QTest::newRow("a Sunday") << 2 << QDate() << QDate(2026, 10, 19);
        QTest::newRow("a holiday") << 18 << QDate() << QDate(2026, 11, 4);
        QTest::newRow("typed") << 2 << QDate(2026, 10, 18) << QDate(2026, 10, 18);
    }
    void theProposedDayIsABankDay()
    {
        QFETCH(const int, days);
        QFETCH(const QDate, typed);
        Late late(Dialect::Sqlite);
        late.pass(days);
        SheetWish wish = late.wish(1);
        wish.day = typed;
        const SheetDraft draft = must(late.sheets.look(late.house.admin(), wish));
        QTEST(only<ReminderContent>(draft).newDue, "expected");
    }

    void isHeld_data()
    {
        QTest::addColumn<QString>("why");
        QTest::newRow("preliminary") << "preliminary";
        QTest::newRow("paid, not cleared") << "uncleared";
        QTest::newRow("dispute") << "dispute";
        QTest::newRow("customer") << "customer";
    }
    void isHeld()
    {
        QFETCH(const QString, why);
        Late late(Dialect::Sqlite);
        TestHouse &house = late.house;
        QCOMPARE(late.faultOf(1), Fault::Count);
        if (why == QLatin1String("preliminary")) {
            change(house, "UPDATE open_bill SET reserved = 33000");
        } else if (why == QLatin1String("uncleared")) {
            // Paid with its slip, but for another sum: a person must look.
            change(house,
                   "INSERT INTO slip (bill, agreement, slip_key, reissue, amount, stamp, barcode, "
                   "issued_on, operation) SELECT b.id, a.id, '77', 0, 33000, 0, '', '2026-08-03', "
                   "b.operation FROM bill b, agreement a");
            paid(house, Yen(30'000));
            change(house, "UPDATE payment SET slip_key = '77'");
        } else if (why == QLatin1String("dispute")) {
            must(late.letters.hold(house.admin(), late.bill->number, QStringLiteral("傷の件")));
        } else {
            CustomerPaper paper;
            paper.reminders = false;
            must(late.sheets.setPaper(house.admin(), late.customer->number, paper));
        }
        QCOMPARE(late.faultOf(1), Fault::ReminderHeld);
        const auto refused = late.sheets.handOut(house.admin(), late.wish(1)).result();
        QCOMPARE(refused.error().fault, Fault::ReminderHeld);
        QCOMPARE(house.number("SELECT COUNT(*) FROM reminder"), 0);
        const QString expected =
            why == QLatin1String("preliminary") || why == QLatin1String("uncleared")
            ? QStringLiteral("payment")
            : why;
        QCOMPARE(must(late.letters.reminders(house.admin(), late.bill->number)).heldBy,
                 std::optional(expected));
        // The reason that holds, and no other.
        QCOMPARE(refused.error().args.value(1), QStringLiteral("reminder.") + expected);
        QCOMPARE(refused.error().args.value(2),
                 why == QLatin1String("dispute") ? QStringLiteral("傷の件") : QString());
        if (why == QLatin1String("dispute")) {
            must(late.letters.endHold(house.admin(), late.bill->number));
            QCOMPARE(late.faultOf(1), Fault::Count);
        }
    }

    void onlyLateAndOpenBills()
    {
        Late late(Dialect::Sqlite);
        TestHouse &house = late.house;
        const Bill young = billOver(house, *late.customer, house.clock.today(), 1'000);
        QCOMPARE(
            faultOf(late.sheets.look(house.admin(), wishFor(SheetKind::Reminder1, young.number))),
            Fault::ReminderTooEarly);
        clear(house, paid(house, Yen(33'000)), *late.bill, Yen(33'000));
        QCOMPARE(late.faultOf(1), Fault::BillAlreadyPaid);
    }

    // What no channel told of is not known: it cannot be said that nothing was paid.
    void onlyAsFarAsEveryChannelTold()
    {
        Late late(Dialect::Sqlite);
        TestHouse &house = late.house;
        const auto tells = [&house](const QString &newest) {
            change(house,
                   "INSERT INTO import_file (operation, file_name, layout, sha256, records, fresh, "
                   "repeated, bad) SELECT MAX(id), 'f', 'x', x'00', 1, 1, 0, 0 FROM operation");
            change(house,
                   qPrintable(QStringLiteral("INSERT INTO import_part SELECT MAX(i.id), a.id, "
                                             "'confirmed', 1, 0, 0, 1, 0, '%1' "
                                             "FROM import_file i, agreement a GROUP BY a.id")
                                  .arg(newest)));
        };
        tells(QStringLiteral("2026-08-10")); // over fifty days ago: the bill was not even due
        QCOMPARE(late.faultOf(1), Fault::ReminderTooEarly);
        tells(QStringLiteral("2026-09-05"));
        const auto asOf = [&late] {
            return only<ReminderContent>(must(late.sheets.look(late.house.admin(), late.wish(1))))
                .asOf;
        };
        QCOMPARE(asOf(), QDate(2026, 9, 5));
        late.pass(30); // books of a month ago say nothing of today
        QCOMPARE(late.faultOf(1), Fault::ReminderTooEarly);
        const InboxService inbox(house.context());
        for (const SourceFreshness &each : must(inbox.freshness(house.admin())))
            must(inbox.setRhythm(house.admin(), each.agreement.key, Rhythm::None));
        QCOMPARE(asOf(), house.clock.today().addDays(-1)); // none sends files any more
    }

    void anotherSumIsAnotherLetter()
    {
        Late late(Dialect::Sqlite);
        TestHouse &house = late.house;
        const SheetDraft first = late.handOut(1);
        late.print(first);
        clear(house, paid(house, Yen(3'000)), *late.bill, Yen(3'000));
        const auto now = only<ReminderContent>(late.handOut(1));
        QCOMPARE(now.open, Yen(30'000));
        QCOMPARE(now.number, only<ReminderContent>(first).number);
        QCOMPARE(house.number("SELECT COUNT(*) FROM reminder"), 1);
        QCOMPARE(house.number("SELECT COUNT(*) FROM sheet_content"), 2);
    }

    void daysAreChecked()
    {
        Late late(Dialect::Sqlite);
        SheetWish wish = late.wish(1);
        wish.day = late.house.clock.today();
        QCOMPARE(faultOf(late.sheets.look(late.house.admin(), wish)), Fault::DueDateRefused);
        wish.day = wish.day.addDays(1);
        QCOMPARE(only<ReminderContent>(must(late.sheets.look(late.house.admin(), wish))).newDue,
                 wish.day);
    }

private:
    const SheetReader m_reader{};
};

QTEST_MAIN(TstReminders)
#include "tst_reminders.moc"
