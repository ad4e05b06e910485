// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders.h"
#include "models/services/sheets/customer_sheets.h"
#include "models/services/sheets/messages.h"
#include "models/services/sheets/pay_number_service.h"
#include "tests/models/services/sheet_desk.h"

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

const QString digits = QStringLiteral("0000123456789");

} // namespace

class TstCustomerSheets final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void cardsNeedAStandingNumber_data() { addEngines(); }
    void cardsNeedAStandingNumber()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const PayNumberService numbers(house.context());
        const Customer customer = addressed(house);
        const SheetWish card = wishFor(SheetKind::MemberCard, customer.number);
        const SheetWish post = wishFor(SheetKind::Postcard, customer.number);
        QCOMPARE(faultOf(sheets.look(house.admin(), card)), Fault::FieldEmpty);
        QCOMPARE(faultOf(sheets.look(house.admin(), post)), Fault::FieldEmpty);
        const QDate ends = house.clock.today().addYears(3);
        must(numbers.setStanding(house.admin(), customer.number, {digits, {}, ends}));
        const SheetDraft draft = must(sheets.look(house.admin(), card));
        QCOMPARE(only<MemberCardContent>(draft).member, QString::number(customer.number));
        QCOMPARE(only<MemberCardContent>(draft).expires, ends);
        m_reader.rendered(draft);
        SheetMessage message;
        message.text = QStringLiteral("{お名前} 様、会員番号は {お客様番号} です。");
        must(MessageService(house.context())
                 .setMessage(house.admin(), SheetKind::Postcard, 0, message));
        const QString text = m_reader.textOf(must(sheets.look(house.admin(), post)));
        QVERIFY2(text.contains(QStringLiteral("見本花子様、会員番号は%1です").arg(customer.number)),
                 qPrintable(text));
        // A number is one customer's; the newest counts, and none ends it.
        const Customer other = house.customer();
        QCOMPARE(faultOf(numbers.setStanding(house.admin(), other.number, {digits, {}, {}})),
                 Fault::SlipFiguresDisagree);
        QCOMPARE(faultOf(numbers.setStanding(
                     house.admin(), other.number, {QStringLiteral("123"), {}, {}})),
                 Fault::BarcodeFieldTooLong);
        must(numbers.setStanding(house.admin(), customer.number, {}));
        QCOMPARE(faultOf(sheets.look(house.admin(), card)), Fault::FieldEmpty);
        must(numbers.setStanding(house.admin(), other.number, {digits, {}, {}}));
        QCOMPARE(must(numbers.standing(house.admin(), other.number))->smartPit, digits);
        QCOMPARE(faultOf(sheets.look(house.admin(), wishFor(SheetKind::Postcard, other.number))),
                 Fault::FieldEmpty); // nowhere to send it
    }

    void anEnglishCustomerGetsEnglishSheets()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        must(PayNumberService(house.context())
                 .setStanding(house.admin(), customer.number, {digits, {}, {}}));
        must(sheets.setPaper(
            house.admin(),
            customer.number,
            {SheetForm::Type::Usual, lastDayOfMonth, SheetForm::Language::English, true}));
        billOver(house, customer, QDate(2026, 7, 10), 1'005);
        for (const auto &[kind, words] :
             {std::pair(SheetKind::MemberCard, QStringLiteral("Hereisyourmembercard")),
              std::pair(SheetKind::Postcard, QStringLiteral("Yournumbertopayby")),
              std::pair(SheetKind::GroupedInvoice, QStringLiteral("fortheperiodto31July2026"))}) {
            const SheetDraft draft =
                must(sheets.look(house.admin(), wishFor(kind, customer.number)));
            const QString text = m_reader.textOf(draft);
            QVERIFY2(text.contains(words), qPrintable(text));
            QCOMPARE(usualKindOf(sheetKindOf(draft.contents.front(), draft.form)), kind);
        }
    }

    void noticesTellTheSender_data() { addEngines(); }
    void noticesTellTheSender()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const SettingService settings(house.context());
        const Customer customer = addressed(house);
        SheetWish wish = wishFor(SheetKind::SmsNotice, customer.number);
        QCOMPARE(faultOf(sheets.look(house.admin(), wish)), Fault::FieldEmpty);
        const SmsSender sender{QStringLiteral("0120-000-000"),
                               QStringLiteral("pay.kasasagi.example")};
        QCOMPARE(faultOf(settings.setSmsSender(house.admin(), sender)), Fault::SlipHostNotAllowed);
        must(settings.setPaymentHosts(house.admin(), {sender.host}));
        must(settings.setSmsSender(house.admin(), sender));
        QCOMPARE(must(settings.smsSender(house.admin())), sender);
        const SheetDraft draft = must(sheets.look(house.admin(), wish));
        const auto notice = only<SmsNoticeContent>(draft);
        QCOMPARE(notice.phone, QStringLiteral("090-****-5678"));
        QCOMPARE(notice.starts, house.clock.today().addDays(30));
        QVERIFY(m_reader.textOf(draft).contains(QStringLiteral("0120-000-000")));
        wish.form.language = SheetForm::Language::English;
        wish.day = house.clock.today().addDays(10);
        const SheetDraft english = must(sheets.look(house.admin(), wish));
        QVERIFY(m_reader.textOf(english).contains(QStringLiteral("Ourbills")));
        QCOMPARE(only<SmsNoticeContent>(english).starts, wish.day);
        QCOMPARE(faultOf(sheets.look(house.admin(),
                                     wishFor(SheetKind::SmsNotice, house.customer().number))),
                 Fault::FieldEmpty); // no telephone
    }

    void phonesTakeSms_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("expected");
        for (const char *phone : {"090-1234-5678",
                                  "０８０－１２３４－５６７８",
                                  "07012345678",
                                  "060 1234 5678",
                                  "+81 90 1234 5678",
                                  "+82 10 1234 5678"})
            QTest::newRow(phone) << QString::fromUtf8(phone) << true;
        for (const char *phone : {"03-1234-5678",
                                  "0120-123-456",
                                  "0800-123-4567",
                                  "050-1234-5678",
                                  "+81 3 1234 5678",
                                  "090-1234-567"})
            QTest::newRow(phone) << QString::fromUtf8(phone) << false;
    }
    void phonesTakeSms()
    {
        QFETCH(const QString, phone);
        QTEST(takesSms(phone), "expected");
    }

    void phonesAreMasked_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("expected");
        QTest::newRow("mobile") << "090-1234-5678"
                                << "090-****-5678";
        QTest::newRow("bare") << "09012345678"
                              << "090****5678";
        QTest::newRow("land") << "03-1234-5678"
                              << "03-****-5678";
        QTest::newRow("short") << "123456"
                               << "***456";
        QTest::newRow("very short") << "12"
                                    << "*2";
        QTest::newRow("abroad") << "+81 90 1234 5678"
                                << "+81 9* **** 5678";
    }
    void phonesAreMasked()
    {
        QFETCH(const QString, phone);
        QTEST(maskedPhone(phone), "expected");
    }

    // What the customer knows the job by: its WIP number and the car.
    void groupsNameTheirJobAndCar()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        const QDate today = house.clock.today();
        must(sheets.setPaper(house.admin(), customer.number, {{}, today.day()}));
        const auto billed = [&](const QString &model, const QString &plate) {
            const NewWorkOrder order{customer.id,
                                     Vehicle{model, plate},
                                     QStringLiteral("車検"),
                                     today,
                                     {},
                                     {work(10'000)}};
            const WorkOrder made = must(OrderService(house.context()).add(house.admin(), order));
            must(BillService(house.context())
                     .issueForOrder(house.admin(), made.number, today.addDays(28), today));
        };
        billed(QStringLiteral("カササギ C200"), QStringLiteral("見本 330 さ 12-34"));
        billed({}, QStringLiteral("見本 330 さ 56-78"));
        billOver(house, customer, today, 10'000); // of no work order
        const auto invoice = only<GroupedInvoiceContent>(
            must(sheets.look(house.admin(), wishFor(SheetKind::GroupedInvoice, customer.number))));
        QStringList titles;
        for (const InvoiceGroup &group : invoice.groups)
            titles << group.wip + QLatin1Char('|') + group.title;
        QCOMPARE(titles.join(QLatin1Char('\n')),
                 QStringLiteral("100001|見本 330 さ 12-34　カササギ C200\n"
                                "100002|見本 330 さ 56-78\n|12か月点検"));
    }

    void languageIsTheCustomers_data() { addEngines(); }
    void languageIsTheCustomers()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SheetService sheets(house.context());
        const Customer customer = addressed(house);
        const Bill bill = billOver(house, customer, house.clock.today(), 30'000);
        CustomerPaper paper;
        paper.language = SheetForm::Language::English;
        must(sheets.setPaper(house.admin(), customer.number, paper));
        QCOMPARE(must(sheets.paper(house.admin(), customer.number)), paper);
        SheetWish wish = wishFor(SheetKind::Invoice, bill.number);
        const SheetDraft draft = must(sheets.look(house.admin(), wish));
        QCOMPARE(sheetKindOf(draft.contents.front(), draft.form), SheetKind::InvoiceEnglish);
        QVERIFY(m_reader.textOf(draft).contains(QStringLiteral("InvoiceNo.")));
        wish.form.language = SheetForm::Language::Japanese;
        const SheetDraft asked = must(sheets.look(house.admin(), wish));
        QCOMPARE(sheetKindOf(asked.contents.front(), asked.form), SheetKind::Invoice);
        QCOMPARE(must(sheets.formFor(house.admin(), bill.number)).language,
                 SheetForm::Language::English);
    }

private:
    const SheetReader m_reader{};
};

QTEST_MAIN(TstCustomerSheets)
#include "tst_customer_sheets.moc"
