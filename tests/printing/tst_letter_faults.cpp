// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf_sheet_renderer.h"
#include "tests/printing/broken_sheets.h"
#include "tests/printing/letter_samples.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>

namespace keshikomi {

using namespace printing;
using namespace test;

namespace {

// Nothing that compresses: noise from a fixed seed.
QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate() | 0xff000000U);
    }
    return image;
}

} // namespace

// What stops the sheets with numbers, the letters and the lists of the office.
class LetterFaultsTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStopSmartPit_data();
    void faultsStopSmartPit() { checkFault(); }
    void faultsStopMessages_data();
    void faultsStopMessages() { checkFault(); }
    void faultsStopPayEasy_data();
    void faultsStopPayEasy() { checkFault(); }
    void faultsStopReminders_data();
    void faultsStopReminders() { checkFault(); }
    void faultsStopCards_data();
    void faultsStopCards() { checkFault(); }
    void faultsStopTenantStatements_data();
    void faultsStopTenantStatements() { checkFault(); }
    void faultsStopDoublePayments_data();
    void faultsStopDoublePayments() { checkFault(); }
    void faultsStopNoticesAndLists_data();
    void faultsStopNoticesAndLists() { checkFault(); }

private:
    void checkFault();
    void row(const char *name, const MakeSheet &make, Fault fault, const char *first) const
    {
        QTest::newRow(name) << make << fault << QString::fromUtf8(first);
    }
    void columns() const
    {
        QTest::addColumn<MakeSheet>("make");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("first");
    }

    const PdfSheetRenderer m_renderer{};
};

void LetterFaultsTest::checkFault()
{
    QFETCH(MakeSheet, make);
    QFETCH(Fault, fault);
    QFETCH(QString, first);
    const auto sheet = m_renderer.layOut(make(), test::slipOptions());
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().args.value(0), first);
    QCOMPARE(sheet.error().fault, fault);
}

void LetterFaultsTest::faultsStopSmartPit_data()
{
    columns();
    using C = SmartPitContent;
    const C good = test::normalSmartPit();
    const auto with = [&good](auto damage) { return broken(good, damage); };
    row("no number", with([](C &c) { c.smartPit.clear(); }), Fault::FieldEmpty, "smartpit");
    row("12 digits", with([](C &c) { c.smartPit.chop(1); }), Fault::NumberOutOfRange, "smartpit");
    row("14 digits", with([](C &c) { c.smartPit += u'0'; }), Fault::NumberOutOfRange, "smartpit");
    row("a letter", with([](C &c) { c.smartPit[3] = u'O'; }), Fault::FieldNotANumber, "smartpit");
    row("wide digits",
        with([](C &c) { c.smartPit[3] = u'３'; }),
        Fault::FieldNotANumber,
        "smartpit");
    row("day 61",
        with([](C &c) { c.due = c.issued.addDays(60); }),
        Fault::DueDateRefused,
        "2026-10-02");
    row("due yesterday",
        with([](C &c) { c.due = c.issued.addDays(-1); }),
        Fault::DueDateRefused,
        "2026-08-02");
    row(
        "one yen too much",
        [] {
            SmartPitContent c = test::normalSmartPit();
            c.figures = test::slipOver(Yen(300'001)).figures;
            return SheetContent(c);
        },
        Fault::NumberOutOfRange,
        "topay");
    row("other total",
        with([](C &c) { c.figures.total += Yen(1); }),
        Fault::SlipFiguresDisagree,
        "total");
}

void LetterFaultsTest::faultsStopMessages_data()
{
    columns();
    using C = SmartPitContent;
    const C good = test::normalSmartPit();
    const auto with = [&good](auto damage) { return broken(good, damage); };
    const auto text = [&good](const QString &words) {
        return broken(good, [words](C &c) {
            c.message = messageWith({});
            c.message->text = words;
        });
    };
    const auto picture = [&good](const QByteArray &data) {
        return broken(good, [data](C &c) { c.message = messageWith(data); });
    };
    row("empty message", text(QStringLiteral(" ")), Fault::FieldEmpty, "message.text");
    row("card number",
        text(QStringLiteral("4111 1111 1111 1111")),
        Fault::CardNumberRefused,
        "message.text");
    row("message too long", text(QString(900, u'秋')), Fault::SlipTextTooLong, "message.text");
    row("coupon without end",
        with([](C &c) {
            c.message = messageWith({});
            c.message->couponNumber = QStringLiteral("A-1");
        }),
        Fault::FieldEmpty,
        "message.ends");
    row("coupon over",
        with([](C &c) {
            c.message = messageWith({});
            c.message->couponEnds = c.issued.addDays(-1);
        }),
        Fault::DueDateRefused,
        "2026-08-02");
    row("no picture", picture("GIF89a"), Fault::PictureUnusable, "message.picture");
    row("half a picture",
        picture(test::mapPicture().left(90)),
        Fault::PictureUnusable,
        "message.picture");
    row("200 kB",
        picture(encoded(noise({400, 300}), "PNG")),
        Fault::PictureUnusable,
        "message.picture");
    row("too few dots",
        picture(test::mapPicture({820, 562})),
        Fault::PictureUnusable,
        "message.picture");
    row("too wide",
        picture(test::mapPicture({4001, 10})),
        Fault::PictureUnusable,
        "message.picture");
}

void LetterFaultsTest::faultsStopPayEasy_data()
{
    columns();
    using C = PayEasyContent;
    const C good = test::normalPayEasy();
    const auto with = [&good](auto damage) { return broken(good, damage); };
    row("no key",
        with([](C &c) { c.confirmation.clear(); }),
        Fault::FieldEmpty,
        "payeasy.confirmation");
    row("4 digits",
        with([](C &c) { c.institution.chop(1); }),
        Fault::NumberOutOfRange,
        "payeasy.institution");
    row("21 digits",
        with([](C &c) { c.customerNumber += u'7'; }),
        Fault::NumberOutOfRange,
        "payeasy.customer");
    row("7 digits",
        with([](C &c) { c.confirmation += u'7'; }),
        Fault::NumberOutOfRange,
        "payeasy.confirmation");
    row("17 digits",
        with([](C &c) { c.category = QString(17, u'1'); }),
        Fault::NumberOutOfRange,
        "payeasy.category");
    row("grouped",
        with([](C &c) { c.customerNumber = QStringLiteral("0000 1234"); }),
        Fault::FieldNotANumber,
        "payeasy.customer");
    row("no telephone", with([](C &c) { c.payee.phone.clear(); }), Fault::FieldEmpty, "payee.tel");
    row("due yesterday",
        with([](C &c) { c.due = c.issued.addDays(-1); }),
        Fault::DueDateRefused,
        "2026-08-02");
    row("tax of another bill",
        with([](C &c) { c.figures.totals.lines.front().tax += Yen(1); }),
        Fault::SlipFiguresDisagree,
        "totals.tax");
    row("coarse mark",
        with([](C &c) {
            c.mark = test::mapPicture({100, 40});
        }),
        Fault::PictureUnusable,
        "payeasy.mark");
}

void LetterFaultsTest::faultsStopReminders_data()
{
    columns();
    using C = ReminderContent;
    const C good = test::normalReminder(2, 3);
    const auto with = [&good](auto damage) { return broken(good, damage); };
    row("level 4", with([](C &c) { c.level = 4; }), Fault::NumberOutOfRange, "level");
    row("no bill", with([](C &c) { c.bills.clear(); }), Fault::FieldEmpty, "bills");
    row("other sum", with([](C &c) { c.open -= Yen(1); }), Fault::SlipFiguresDisagree, "open");
    row("nothing open",
        with([](C &c) { c.bills[1].open = Yen(0); }),
        Fault::NumberOutOfRange,
        "bills.open");
    row("more open than billed",
        with([](C &c) { c.bills[1].open = c.bills[1].amount + Yen(1); }),
        Fault::NumberOutOfRange,
        "bills.open");
    row("not overdue",
        with([](C &c) { c.bills[2].due = c.asOf; }),
        Fault::DueDateRefused,
        "2026-09-25");
    row("not in order",
        with([](C &c) { c.bills[2].due = c.bills[1].due.addDays(-1); }),
        Fault::DueDateRefused,
        "2026-08-30");
    row("books of tomorrow",
        with([](C &c) { c.asOf = c.issued.addDays(1); }),
        Fault::DueDateRefused,
        "2026-09-29");
    row("old books",
        with([](C &c) { c.asOf = c.issued.addDays(-32); }),
        Fault::DueDateRefused,
        "2026-08-27");
    row("due today", with([](C &c) { c.newDue = c.issued; }), Fault::DueDateRefused, "2026-09-28");
    row("no letter before", with([](C &c) { c.previous = {}; }), Fault::FieldEmpty, "previous");
    row("letter before it is later",
        with([](C &c) { c.previous = c.issued; }),
        Fault::DueDateRefused,
        "2026-09-28");
    row("no telephone", with([](C &c) { c.payee.phone.clear(); }), Fault::FieldEmpty, "payee.tel");
    row("strange host",
        with([](C &c) {
            c.link =
                SheetLink{QStringLiteral("https://evil.example/"), QStringLiteral("evil.example")};
        }),
        Fault::SlipHostNotAllowed,
        "evil.example");
    row("subject without end",
        with([](C &c) { c.bills[0].subject = QString(120, u'車'); }),
        Fault::SlipTextTooLong,
        "bills[1].subject");
}

void LetterFaultsTest::faultsStopCards_data()
{
    columns();
    using Card = MemberCardContent;
    using Post = PostcardContent;
    const auto card = [](auto damage) { return broken(test::normalMemberCard(), damage); };
    const auto post = [](auto damage) { return broken(test::normalPostcard(), damage); };
    row("no member", card([](Card &c) { c.member.clear(); }), Fault::FieldEmpty, "member");
    row("no number", card([](Card &c) { c.smartPit.clear(); }), Fault::FieldEmpty, "smartpit");
    row("short number",
        card([](Card &c) { c.smartPit.chop(1); }),
        Fault::NumberOutOfRange,
        "smartpit");
    row("over",
        card([](Card &c) { c.expires = c.issued.addDays(-1); }),
        Fault::DueDateRefused,
        "2026-08-02");
    row("long name",
        card([](Card &c) { c.customer.name = QString(80, u'見'); }),
        Fault::SlipTextTooLong,
        "customer.name");
    row("no address",
        post([](Post &c) { c.customer.addressLines.clear(); }),
        Fault::FieldEmpty,
        "customer.address");
    row("no postcode",
        post([](Post &c) { c.customer.zip.clear(); }),
        Fault::FieldEmpty,
        "customer.zip");
    row("letter in the number",
        post([](Post &c) { c.smartPit[0] = u'O'; }),
        Fault::FieldNotANumber,
        "smartpit");
    row("long text",
        post([](Post &c) { c.text = QString(400, u'秋'); }),
        Fault::SlipTextTooLong,
        "text");
}

void LetterFaultsTest::faultsStopTenantStatements_data()
{
    columns();
    using C = TenantStatementContent;
    const auto with = [](auto damage) { return broken(test::tenantStatement(12), damage); };
    row("gross", with([](C &c) { c.gross += Yen(1); }), Fault::SlipFiguresDisagree, "gross");
    row("fees", with([](C &c) { c.fees -= Yen(1); }), Fault::SlipFiguresDisagree, "fees");
    row("stamps", with([](C &c) { c.stamps += Yen(200); }), Fault::SlipFiguresDisagree, "stamps");
    row("tax", with([](C &c) { c.feeTax += Yen(1); }), Fault::SlipFiguresDisagree, "fees.tax");
    row("payout", with([](C &c) { c.payout -= Yen(1); }), Fault::SlipFiguresDisagree, "payout");
    row("nothing paid of much",
        with([](C &c) { c.payout = Yen(0); }),
        Fault::SlipFiguresDisagree,
        "after");
    row("kept back", with([](C &c) { c.after = Yen(1); }), Fault::SlipFiguresDisagree, "after");
    row("less than nothing",
        with([](C &c) { c.payout = Yen(-1); }),
        Fault::SlipFiguresDisagree,
        "payout");
    row("fee given",
        with([](C &c) {
            c.payout += c.transferFee + Yen(1);
            c.transferFee = Yen(-1);
        }),
        Fault::NumberOutOfRange,
        "transfer");
    row("row without bill",
        with([](C &c) { c.rows[3].billNumber.clear(); }),
        Fault::FieldEmpty,
        "rows.no");
    row("paid before the end",
        with([](C &c) { c.payOn = c.to.addDays(-1); }),
        Fault::DueDateRefused,
        "2026-08-30");
    row("backwards",
        with([](C &c) { c.from = c.to.addDays(1); }),
        Fault::DueDateRefused,
        "2026-09-01");
}

void LetterFaultsTest::faultsStopDoublePayments_data()
{
    columns();
    using C = DoublePaymentContent;
    const auto with = [](auto damage) {
        return broken(test::normalDoublePayment(SurplusKind::Refund), damage);
    };
    const auto carried = [](auto damage) {
        return broken(test::normalDoublePayment(SurplusKind::CarryOver), damage);
    };
    row("no bill", with([](C &c) { c.billNumber.clear(); }), Fault::FieldEmpty, "bill.no");
    row("nothing before", with([](C &c) { c.earlier.clear(); }), Fault::FieldEmpty, "earlier");
    row("nothing decided", with([](C &c) { c.uses.clear(); }), Fault::FieldEmpty, "decision");
    row("paid tomorrow",
        with([](C &c) { c.again.on = c.issued.addDays(1); }),
        Fault::DueDateRefused,
        "2026-09-08");
    row("one yen too many",
        with([](C &c) { c.surplus += Yen(1); }),
        Fault::SlipFiguresDisagree,
        "surplus");
    row("more than came",
        with([](C &c) { c.uses.front().amount += Yen(1); }),
        Fault::NumberOutOfRange,
        "uses.amount");
    row("more than came, in parts",
        with([](C &c) {
            c.uses.push_back(c.uses.front());
            c.surplus += c.surplus;
        }),
        Fault::NumberOutOfRange,
        "surplus");
    row("whole account",
        with([](C &c) { c.uses.front().account->number = QStringLiteral("1234567"); }),
        Fault::NumberOutOfRange,
        "uses.number");
    row("carried nowhere",
        carried([](C &c) { c.uses.front().billNumber.clear(); }),
        Fault::FieldEmpty,
        "uses.bill");
    row("owed to the customer",
        carried([](C &c) { c.uses.front().left = Yen(-1); }),
        Fault::NumberOutOfRange,
        "uses.left");
}

void LetterFaultsTest::faultsStopNoticesAndLists_data()
{
    columns();
    using Sms = SmsNoticeContent;
    using List = PickingListContent;
    const auto sms = [](auto damage) { return broken(test::normalSmsNotice(), damage); };
    const auto list = [](auto damage) { return broken(test::pickingList(9), damage); };
    row("no sender", sms([](Sms &c) { c.sender.clear(); }), Fault::FieldEmpty, "sender");
    row("whole number",
        sms([](Sms &c) { c.phone = QStringLiteral("090-5555-1234"); }),
        Fault::NumberOutOfRange,
        "customer.tel");
    row("strange host",
        sms([](Sms &c) { c.host = QStringLiteral("pay.kasasagi.example.evil"); }),
        Fault::SlipHostNotAllowed,
        "pay.kasasagi.example.evil");
    row("starts today",
        sms([](Sms &c) { c.starts = c.issued; }),
        Fault::DueDateRefused,
        "2026-08-03");
    row("no rows", list([](List &c) { c.rows.clear(); }), Fault::FieldEmpty, "rows");
    row("a gap",
        list([](List &c) { c.rows.erase(c.rows.begin() + 4); }),
        Fault::SlipFiguresDisagree,
        "rows.position");
    row("a slip twice",
        list([](List &c) { c.rows[5].slip = c.rows[2].slip; }),
        Fault::SlipFiguresDisagree,
        "rows.slip");
    row("no customer",
        list([](List &c) { c.rows[5].customer.clear(); }),
        Fault::FieldEmpty,
        "rows.customer");
    row("pages", list([](List &c) { c.pages += 1; }), Fault::SlipFiguresDisagree, "pages.sum");
    row("no page",
        list([](List &c) { c.rows[0].pages = 0; }),
        Fault::NumberOutOfRange,
        "rows.pages");
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::LetterFaultsTest)
#include "tst_letter_faults.moc"
