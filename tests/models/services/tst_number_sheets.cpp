// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers.h"
#include "models/services/differences/standing.h"
#include "models/services/requests.h"
#include "models/services/sheets/messages.h"
#include "models/services/sheets/pay_number_service.h"
#include "models/storage/asking/customers.h"
#include "models/wording/words.h"
#include "tests/models/services/sheet_desk.h"

#include <QBuffer>
#include <QImage>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

const QString digits = QStringLiteral("0000123456789");

BillNumber smartPit(const QString &number = digits)
{
    BillNumber wanted;
    wanted.smartPit = number;
    return wanted;
}

BillNumber payEasy(const QString &institution = QStringLiteral("58000"))
{
    BillNumber wanted;
    wanted.channel = Channel::PayEasy;
    wanted.payEasy = {institution, QStringLiteral("00001234"), QStringLiteral("0123"), {}};
    return wanted;
}

QByteArray picture(QSize pixels)
{
    QImage image(pixels, QImage::Format_Grayscale8);
    image.fill(Qt::lightGray);
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    image.save(&file, "PNG");
    return bytes;
}

} // namespace

class TstNumberSheets final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    // In English with the message that is written in English, and counted as one kind of sheet.
    void anEnglishCustomerGetsEnglishSheets_data() { addEngines(); }
    void anEnglishCustomerGetsEnglishSheets()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const PayNumberService numbers(house.context());
        const MessageService messages(house.context());
        const Customer customer = addressed(house);
        const Bill bill = billOver(house, customer, house.clock.today(), 30'000);
        must(numbers.registerNumber(house.admin(), bill.number, smartPit()));
        must(numbers.registerNumber(house.admin(), bill.number, payEasy()));
        SheetMessage message;
        message.text = QStringLiteral("点検のお知らせ");
        must(messages.setMessage(house.admin(), SheetKind::SmartPit, 0, message));
        CustomerPaper paper;
        paper.language = SheetForm::Language::English;
        must(sheets.setPaper(house.admin(), customer.number, paper));
        const SheetWish wish = wishFor(SheetKind::SmartPit, bill.number);
        const SheetDraft plain = must(sheets.look(house.admin(), wish));
        QVERIFY(!only<SmartPitContent>(plain).message); // none is written in English
        message.text = QStringLiteral("Please pay by {お支払期限}.");
        must(messages.setMessage(house.admin(), SheetKind::SmartPitEnglish, 0, message));
        const SheetDraft draft = must(sheets.look(house.admin(), wish));
        QCOMPARE(sheetKindOf(draft.contents.front(), draft.form), SheetKind::SmartPitEnglish);
        const QString text = m_reader.textOf(draft);
        QVERIFY2(text.contains(QStringLiteral("Pleasepayby31August2026.")), qPrintable(text));
        must(sheets.recordPrint(house.admin(),
                                {draft.bill,
                                 draft.customer,
                                 sheetKindName(SheetKind::SmartPitEnglish),
                                 QStringLiteral("a.pdf"),
                                 QByteArray(32, 'x'),
                                 1}));
        QCOMPARE(only<SmartPitContent>(must(sheets.look(house.admin(), wish))).reprint, 1);
        SheetWish japanese = wish;
        japanese.form.language = SheetForm::Language::Japanese;
        const auto asJapanese = only<SmartPitContent>(must(sheets.look(house.admin(), japanese)));
        QCOMPARE(asJapanese.message->text, QStringLiteral("点検のお知らせ"));
        QCOMPARE(asJapanese.reprint, 1);
        const SheetDraft easy =
            must(sheets.look(house.admin(), wishFor(SheetKind::PayEasy, bill.number)));
        QVERIFY(m_reader.textOf(easy).contains(QStringLiteral("PaybyPay-easy")));
    }

    void sheetsNeedTheirNumber_data() { addEngines(); }
    void sheetsNeedTheirNumber()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const PayNumberService numbers(house.context());
        const Customer customer = addressed(house);
        const Bill bill = billOver(house, customer, house.clock.today(), 30'000);
        const SheetWish pit = wishFor(SheetKind::SmartPit, bill.number);
        const SheetWish easy = wishFor(SheetKind::PayEasy, bill.number);
        QCOMPARE(faultOf(sheets.look(house.admin(), pit)), Fault::FieldEmpty);
        QCOMPARE(faultOf(sheets.look(house.admin(), easy)), Fault::FieldEmpty);
        must(numbers.registerNumber(house.admin(), bill.number, smartPit()));
        must(numbers.registerNumber(house.admin(), bill.number, payEasy()));
        const SheetDraft draft = must(sheets.look(house.admin(), pit));
        const auto content = only<SmartPitContent>(draft);
        QCOMPARE(content.smartPit, digits);
        QCOMPARE(content.figures.toPay, Yen(33'000));
        QCOMPARE(content.due, bill.dueOn);
        QCOMPARE(content.reprint, 0);
        QVERIFY(m_reader.textOf(draft).contains(QStringLiteral("0000")));
        const auto easyContent = only<PayEasyContent>(must(sheets.look(house.admin(), easy)));
        QCOMPARE(easyContent.institution, QStringLiteral("58000"));
        QCOMPARE(easyContent.customerNumber, QStringLiteral("00001234"));
        QCOMPARE(easyContent.confirmation, QStringLiteral("0123"));
        m_reader.rendered(must(sheets.look(house.admin(), easy)));
        // Printed once more it says so, and no second bill is made.
        must(sheets.recordPrint(house.admin(),
                                {draft.bill,
                                 draft.customer,
                                 QStringLiteral("smartpit"),
                                 QStringLiteral("a.pdf"),
                                 QByteArray(32, 'x'),
                                 1}));
        QCOMPARE(only<SmartPitContent>(must(sheets.look(house.admin(), pit))).reprint, 1);
        // The centre would ask for the old sum.
        clear(house, paid(house, Yen(3'000)), bill, Yen(3'000));
        QCOMPARE(faultOf(sheets.look(house.admin(), pit)), Fault::SlipFiguresDisagree);
        must(numbers.registerNumber(house.admin(), bill.number, smartPit()));
        QCOMPARE(only<SmartPitContent>(must(sheets.look(house.admin(), pit))).figures.toPay,
                 Yen(30'000));
        QCOMPARE(must(numbers.numbers(house.admin(), bill.number)).size(), std::size_t(2));
        // After its last day no terminal takes it.
        house.clock.set(house.clock.now().addDays(29));
        QCOMPARE(faultOf(sheets.look(house.admin(), pit)), Fault::DueDateRefused);
        QCOMPARE(faultOf(sheets.look(house.admin(), easy)), Fault::DueDateRefused);
    }

    void numbersAreRefused_data()
    {
        QTest::addColumn<qint64>("yen");
        QTest::addColumn<int>("due"); // days from the registration
        QTest::addColumn<bool>("easy");
        QTest::addColumn<Fault>("expected");
        QTest::newRow("good") << qint64(10'000) << 0 << false << Fault::Count;
        QTest::newRow("60 days") << qint64(10'000) << 59 << false << Fault::Count;
        QTest::newRow("61 days") << qint64(10'000) << 60 << false << Fault::DueDateRefused;
        QTest::newRow("past") << qint64(10'000) << -1 << false << Fault::DueDateRefused;
        QTest::newRow("300,001") << qint64(272'729) << 5 << false << Fault::AmountNotAllowed;
        QTest::newRow("300,000") << qint64(272'728) << 5 << false << Fault::Count;
        QTest::newRow("pay-easy has no limit") << qint64(2'000'000) << 90 << true << Fault::Count;
    }
    void numbersAreRefused()
    {
        QFETCH(const qint64, yen);
        QFETCH(const int, due);
        QFETCH(const bool, easy);
        QFETCH(const Fault, expected);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = house.bill({work(yen)}); // 272,728 with tax is 300,000
        BillNumber wanted = easy ? payEasy() : smartPit();
        wanted.dueOn = house.clock.today().addDays(due);
        QCOMPARE(faultOf(PayNumberService(house.context())
                             .registerNumber(house.admin(), bill.number, wanted)),
                 expected);
    }

    // Whoever pays with it would pay for somebody else.
    // Proposed is a day on which banks work; what a person typed stays.
    void theProposedDayIsABankDay()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const PayNumberService numbers(house.context());
        const QDate sunday(2026, 8, 30), limit = house.clock.today().addDays(smartPitDays - 1);
        QCOMPARE(limit, QDate(2026, 10, 1));
        const auto dueOf = [&](QDate billDue, QDate typed) {
            NewBill facts = house.newBill(addressed(house).id, {work(30'000)});
            facts.dueOn = billDue;
            const Bill bill = must(BillService(house.context()).issue(house.admin(), facts));
            BillNumber number = smartPit();
            number.smartPit = QString::number(bill.number).rightJustified(13, QLatin1Char('0'));
            number.dueOn = typed;
            return must(numbers.registerNumber(house.admin(), bill.number, number)).dueOn;
        };
        QCOMPARE(dueOf(sunday, {}), QDate(2026, 8, 31));
        QCOMPARE(dueOf(QDate(2026, 9, 21), {}), QDate(2026, 9, 24)); // three holidays in a row
        QCOMPARE(dueOf(sunday, sunday), sunday);
    }

    void aStandingNumberIsNobodyElses_data() { addEngines(); }
    void aStandingNumberIsNobodyElses()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const PayNumberService numbers(house.context());
        const Bill bill = house.bill({work(1'000)});
        NewCustomer person;
        person.name = QStringLiteral("見本 花子");
        const Customer other = must(CustomerService(house.context()).add(house.admin(), person));
        const Customer own = must(house.store->read(
            [&bill](Session &session) { return customerById(session, bill.customer); }));
        KeptNumber standing;
        standing.smartPit = smartPit().smartPit;
        const auto textOf = [](const auto &result) { return faultText(result.error()); };
        must(numbers.setStanding(house.admin(), other.number, standing));
        const QString ofCustomer =
            textOf(numbers.registerNumber(house.admin(), bill.number, smartPit()).result());
        QVERIFY2(ofCustomer.contains(QStringLiteral("%1 見本 花子").arg(other.number)),
                 qPrintable(ofCustomer));
        must(numbers.setStanding(house.admin(), other.number, {}));
        must(numbers.registerNumber(house.admin(), bill.number, smartPit()));
        const QString ofBill =
            textOf(numbers.setStanding(house.admin(), other.number, standing).result());
        QVERIFY2(ofBill.contains(billNumberText(bill.number)), qPrintable(ofBill));
        // A number of open amounts is a standing one, too.
        const StandingNumberService open(house.context());
        const auto put = [&](const QString &typed, const Customer &whose) {
            return open.put(house.admin(), typed, whose.number, Yen(1), Yen(9'000)).result();
        };
        QVERIFY(textOf(put(standing.smartPit, other)).contains(billNumberText(bill.number)));
        standing.smartPit = QStringLiteral("9234567890124");
        QVERIFY(put(standing.smartPit, own));
        QVERIFY(textOf(put(standing.smartPit, other)).contains(own.facts.name));
        QCOMPARE(faultOf(numbers.setStanding(house.admin(), other.number, standing)),
                 Fault::SlipFiguresDisagree);
        // Their own is theirs either way.
        must(numbers.setStanding(house.admin(), own.number, standing));
    }

    void aNumberHasOneOwner_data() { addEngines(); }
    void aNumberHasOneOwner()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const PayNumberService numbers(house.context());
        const Bill first = house.bill({work(1'000)});
        const Bill second = house.bill({work(1'000)});
        must(numbers.registerNumber(house.admin(), first.number, smartPit()));
        QCOMPARE(faultOf(numbers.registerNumber(house.admin(), second.number, smartPit())),
                 Fault::SlipFiguresDisagree);
        must(numbers.registerNumber(house.admin(), first.number, payEasy()));
        QCOMPARE(faultOf(numbers.registerNumber(house.admin(), second.number, payEasy())),
                 Fault::SlipFiguresDisagree);
        must(
            numbers.registerNumber(house.admin(), second.number, payEasy(QStringLiteral("58001"))));
        QCOMPARE(faultOf(numbers.registerNumber(house.as(Role::Viewer), first.number, smartPit())),
                 Fault::PermissionMissing);
        // What the bill is paid with does not change the number's history.
        QVERIFY(!house.store
                     ->write([](Session &session) {
                         return session.exec("UPDATE bill_number SET number = '1'");
                     })
                     .result());
    }

    void theBackendsNumberIsKept()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill = house.bill({work(10'000)});
        const StoredRequest request =
            must(RequestService(house.context()).request(house.admin(), bill.number));
        const auto told = [&](const QString &number) {
            PaymentRequestView view;
            PaymentInstruction instruction;
            instruction.channel = Channel::SmartPit;
            instruction.paymentNumber = number;
            view.instructions = {instruction};
            const Stamp stamp = house.context().stamp(house.admin());
            must(house.store->write([&](Session &session) -> Done {
                KK_CHECK(recordOperation(session, "test", stamp));
                return keepPaymentNumbers(session, request, view, stamp);
            }));
        };
        told(QStringLiteral("12")); // no such number: the office can type it in
        QCOMPARE(house.number("SELECT COUNT(*) FROM bill_number"), 0);
        told(QStringLiteral("0000-1234-56789"));
        told(digits);
        QCOMPARE(house.number("SELECT COUNT(*) FROM bill_number"), 1);
        QCOMPARE(must(PayNumberService(house.context()).numbers(house.admin(), bill.number))
                     .front()
                     .smartPit,
                 digits);
    }

    void messagesAreFilledIn_data() { addEngines(); }
    void messagesAreFilledIn()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const MessageService messages(house.context());
        const Customer customer = addressed(house);
        const Bill bill = billOver(house, customer, house.clock.today(), 30'000);
        must(PayNumberService(house.context())
                 .registerNumber(house.admin(), bill.number, smartPit()));
        const SheetWish wish = wishFor(SheetKind::SmartPit, bill.number);
        SheetMessage message;
        message.title = QStringLiteral("お知らせ");
        message.text = QStringLiteral("{お名前} 様、{金額} 円のお支払いをお待ちしています。");
        must(messages.setMessage(house.admin(), SheetKind::SmartPit, 0, message));
        const QString text = m_reader.textOf(must(sheets.look(house.admin(), wish)));
        QVERIFY2(text.contains(QStringLiteral("見本花子様、33,000円のお支払い")), qPrintable(text));
        // One customer's own takes the place of the store's.
        message.text = QStringLiteral("特別なお知らせ");
        message.couponNumber = QStringLiteral("AKI-0930");
        message.couponEnds = house.clock.today().addDays(3);
        must(messages.setMessage(house.admin(), SheetKind::SmartPit, customer.number, message));
        QCOMPARE(only<SmartPitContent>(must(sheets.look(house.admin(), wish))).message->text,
                 message.text);
        // It has ended: no coupon that nobody takes any more.
        house.clock.set(house.clock.now().addDays(4));
        QVERIFY(!only<SmartPitContent>(must(sheets.look(house.admin(), wish))).message);
        must(
            messages.setMessage(house.admin(), SheetKind::SmartPit, customer.number, std::nullopt));
        QVERIFY(only<SmartPitContent>(must(sheets.look(house.admin(), wish))).message);
        must(messages.setMessage(house.admin(), SheetKind::SmartPit, 0, std::nullopt));
        QVERIFY(!only<SmartPitContent>(must(sheets.look(house.admin(), wish))).message);
    }

    // A name that looks like a placeholder is a name.
    void placeholdersAreReadOnce_data() { addEngines(); }
    void placeholdersAreReadOnce()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        change(house, "UPDATE customer SET name = '{金額} {お犬}'");
        const Bill bill = billOver(house, customer, house.clock.today(), 30'000);
        must(PayNumberService(house.context())
                 .registerNumber(house.admin(), bill.number, smartPit()));
        SheetMessage message;
        message.text = QStringLiteral("{お名前} 様、{金額} 円です。");
        must(MessageService(house.context())
                 .setMessage(house.admin(), SheetKind::SmartPit, 0, message));
        const QString text = m_reader.textOf(
            must(sheets.look(house.admin(), wishFor(SheetKind::SmartPit, bill.number))));
        QVERIFY2(text.contains(QStringLiteral("{金額}{お犬}様、33,000円です")), qPrintable(text));
    }

    void messagesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("coupon");
        QTest::addColumn<int>("picture"); // bytes
        QTest::addColumn<Fault>("expected");
        QTest::newRow("empty") << "" << false << 0 << Fault::FieldEmpty;
        QTest::newRow("unknown word") << "{お犬} 様" << false << 0 << Fault::FieldEmpty;
        QTest::newRow("coupon without end") << "a" << true << 0 << Fault::FieldEmpty;
        QTest::newRow("picture without end") << "a" << false << 9 << Fault::FieldEmpty;
        QTest::newRow("card number")
            << "4111111111111111" << false << 0 << Fault::CardNumberRefused;
        QTest::newRow("long") << QString(601, u'a') << false << 0 << Fault::FieldTooLong;
    }
    void messagesAreRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, coupon);
        QFETCH(const int, picture);
        QFETCH(const Fault, expected);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        SheetMessage message;
        message.text = text;
        message.couponNumber = coupon ? QStringLiteral("A") : QString();
        message.picture = QByteArray(picture, 'x');
        const MessageService messages(house.context());
        QCOMPARE(faultOf(messages.setMessage(house.admin(), SheetKind::SmartPit, 0, message)),
                 expected);
        QCOMPARE(faultOf(messages.setMessage(
                     house.admin(), SheetKind::Invoice, 0, SheetMessage{{}, text, {}, {}, {}, {}})),
                 Fault::NoSuchSheet);
    }

    // What does not fit, or would come out blurred, stops the sheet before it is printed.
    void overflowStopsTheSheet_data()
    {
        QTest::addColumn<int>("signs");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<Fault>("expected");
        QTest::newRow("good") << 100 << QSize(1'000, 700) << Fault::Count;
        QTest::newRow("too much text") << 590 << QSize() << Fault::SlipTextTooLong;
        QTest::newRow("coarse picture") << 10 << QSize(90, 60) << Fault::PictureUnusable;
    }
    void overflowStopsTheSheet()
    {
        QFETCH(const int, signs);
        QFETCH(const QSize, pixels);
        QFETCH(const Fault, expected);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Customer customer = addressed(house);
        const Bill bill = billOver(house, customer, house.clock.today(), 30'000);
        must(PayNumberService(house.context())
                 .registerNumber(house.admin(), bill.number, smartPit()));
        SheetMessage message;
        message.text = QString(signs, u'秋');
        if (pixels.isValid()) {
            message.picture = picture(pixels);
            message.couponEnds = house.clock.today();
        }
        must(MessageService(house.context())
                 .setMessage(house.admin(), SheetKind::SmartPit, 0, message));
        const SheetDraft draft =
            must(SheetService(house.context())
                     .look(house.admin(), wishFor(SheetKind::SmartPit, bill.number)));
        const auto drawn = m_reader.tried(draft);
        QCOMPARE(drawn ? Fault::Count : drawn.error().fault, expected);
    }

private:
    const SheetReader m_reader{};
};

QTEST_MAIN(TstNumberSheets)
#include "tst_number_sheets.moc"
