// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf_sheet_renderer.h"
#include "printing/sheets/sheet_picture.h"
#include "tests/printing/broken_sheets.h"
#include "tests/printing/letter_samples.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace keshikomi {

using namespace printing;
using namespace test;

// What the sheets with numbers, the letters and the lists of the office say.
class LettersTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void edgesOfTheRulesPass_data();
    void edgesOfTheRulesPass();
    void numbersStandInGroups_data();
    void numbersStandInGroups();
    void everyLineStandsOnceOnItsPages();
    void billsThatWereTakenOverAreReminded();
    void aPickingListIsMadeWithWhatCanBeDrawn();
    void theFirstReminderStaysSoft();
    void remindersTellTheDayOfTheBooks();
    void moreThanFourBillsGoOnAnotherPage();
    void doublePaymentsTellWhatBecameOfThem_data();
    void doublePaymentsTellWhatBecameOfThem();
    void theMarkHasNoPlaceWithoutArtwork();
    void picturesAreGreyOnWhite();
    void statementsAreRightToTheYen();
    void cutOutSheetsKeepTheirSize_data();
    void cutOutSheetsKeepTheirSize();

private:
    QString shown(const SheetContent &content) const
    {
        const auto list = m_renderer.layOut(content, test::slipOptions());
        return list ? describe(*list) : list.error().args.join(u'|');
    }

    const PdfSheetRenderer m_renderer{};
};

void LettersTest::edgesOfTheRulesPass_data()
{
    QTest::addColumn<MakeSheet>("make");
    QTest::newRow("day 60") << broken(test::normalSmartPit(),
                                      [](SmartPitContent &c) { c.due = c.issued.addDays(59); });
    QTest::newRow("due on the first day")
        << broken(test::normalSmartPit(), [](SmartPitContent &c) { c.due = c.issued; });
    QTest::newRow("a SmartPit number in the message")
        << broken(test::normalSmartPit(), [](SmartPitContent &c) {
               c.message = messageWith({});
               c.message->text = QStringLiteral("前の番号 4012888888884 は使えません");
           });
    QTest::newRow("picture of 300 dpi") << broken(test::normalSmartPit(), [](SmartPitContent &c) {
        c.message = messageWith(test::mapPicture({827, 567}));
    });
    QTest::newRow("JPEG") << broken(test::normalSmartPit(), [](SmartPitContent &c) {
        const QImage image = QImage::fromData(test::mapPicture());
        c.message = messageWith(encoded(image, "JPEG"));
    });
    QTest::newRow("shortest keys") << broken(test::normalPayEasy(), [](PayEasyContent &c) {
        c.customerNumber = c.confirmation = QStringLiteral("0");
    });
    QTest::newRow("books of today")
        << broken(test::normalReminder(1), [](ReminderContent &c) { c.asOf = c.issued; });
    QTest::newRow("overdue since yesterday") << broken(
        test::normalReminder(1), [](ReminderContent &c) { c.bills[0].due = c.asOf.addDays(-1); });
}

void LettersTest::edgesOfTheRulesPass()
{
    QFETCH(MakeSheet, make);
    const auto sheet = m_renderer.layOut(make(), test::slipOptions());
    QVERIFY2(sheet, qPrintable(sheet ? QString() : sheet.error().args.join(u'|')));
}

void LettersTest::numbersStandInGroups_data()
{
    QTest::addColumn<MakeSheet>("make");
    QTest::addColumn<QString>("text");
    const auto as = [](const auto &content) { return [content] { return SheetContent(content); }; };
    QTest::newRow("SmartPit") << MakeSheet(as(test::normalSmartPit()))
                              << QStringLiteral("0000 1234 56789");
    QTest::newRow("card") << MakeSheet(as(test::normalMemberCard()))
                          << QStringLiteral("0000 1234 56789");
    QTest::newRow("postcard") << MakeSheet(as(test::normalPostcard()))
                              << QStringLiteral("0000 1234 56789");
    QTest::newRow("customer number")
        << MakeSheet(as(test::normalPayEasy())) << QStringLiteral("0000 1234 5678 9012 3456");
    QTest::newRow("confirmation") << MakeSheet(as(test::normalPayEasy()))
                                  << QStringLiteral("012 345");
}

void LettersTest::numbersStandInGroups()
{
    QFETCH(MakeSheet, make);
    QFETCH(QString, text);
    QVERIFY(shown(make()).contains(text));
}

// Page 1 is narrower than the pages after it: names are cut at other places there.
void LettersTest::everyLineStandsOnceOnItsPages()
{
    SmartPitContent smartPit = test::normalSmartPit();
    smartPit.figures = test::stressSlip().figures;
    PayEasyContent payEasy = test::normalPayEasy();
    payEasy.figures = test::stressSlip().figures;
    for (const SheetContent &content : {SheetContent(smartPit), SheetContent(payEasy)}) {
        const QString text = shown(content);
        for (int i = 1; i <= 96; ++i) {
            const QString name = QStringLiteral("作業 %1：").arg(i, 2, 10, QLatin1Char('0'));
            QVERIFY2(text.count(name) == 1, qPrintable(name));
        }
    }
}

// They were due before the books here knew them.
void LettersTest::billsThatWereTakenOverAreReminded()
{
    ReminderContent content = test::normalReminder(1, 3);
    for (ReminderBill &bill : content.bills)
        bill.issued = content.issued;
    QVERIFY(!shown(content).isEmpty());
}

// The parcels wait for it: one name stops no list.
void LettersTest::aPickingListIsMadeWithWhatCanBeDrawn()
{
    PickingListContent content = test::pickingList(4);
    const QString note = QStringLiteral("印刷できない字");
    QVERIFY(!shown(content).contains(note));
    content.rows[0].customer = QStringLiteral("見本\U000F0001 花子");
    content.rows[0].customerNumber = 1'234;
    content.rows[1].customer = QString(90, u'長');
    content.rows[1].customerNumber = 5'678;
    content.rows[2].place = QStringLiteral("\u202eA");
    const QString text = shown(content);
    QVERIFY2(text.contains(QStringLiteral("見本〓 花子（1234）")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("長…（5678）")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("〓A")), qPrintable(text));
    QVERIFY(text.contains(note));
}

void LettersTest::theFirstReminderStaysSoft()
{
    const QString letter = shown(test::normalReminder(1, 60));
    QVERIFY(letter.contains(QStringLiteral("行き違い")));
    for (const char16_t *word :
         {u"督促", u"遅延", u"利息", u"延滞", u"法的", u"訴訟", u"弁護士", u"滞納"})
        QVERIFY2(!letter.contains(QString::fromUtf16(word)), qPrintable(QString::fromUtf16(word)));
    // The firmer ones threaten as little.
    for (const int level : {2, 3}) {
        const QString firmer = shown(test::normalReminder(level));
        QVERIFY(firmer.contains(QStringLiteral("行き違い")));
        for (const char16_t *word : {u"督促", u"遅延", u"利息", u"法的", u"訴訟", u"弁護士"})
            QVERIFY(!firmer.contains(QString::fromUtf16(word)));
    }
}

void LettersTest::remindersTellTheDayOfTheBooks()
{
    for (const int level : {1, 2, 3}) {
        const ReminderContent letter = test::normalReminder(level);
        const QString text = shown(letter);
        QVERIFY(text.contains(dayText(letter.asOf) + QStringLiteral("現在")));
        if (level > 1)
            QVERIFY(text.contains(dayText(letter.previous)));
    }
}

void LettersTest::moreThanFourBillsGoOnAnotherPage()
{
    for (const int bills : {1, 4, 5, 30}) {
        const auto list = m_renderer.layOut(test::normalReminder(1, bills), test::slipOptions());
        QVERIFY(list);
        QCOMPARE(list->pages.size() > 1, bills > 4);
        const QString text = describe(*list);
        for (const ReminderBill &bill : test::normalReminder(1, bills).bills)
            QCOMPARE(text.count(bill.number), 1);
    }
}

void LettersTest::doublePaymentsTellWhatBecameOfThem_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("english");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("untold");
    const auto row = [](const char *name,
                        SurplusKind kind,
                        bool english,
                        const QStringList &told,
                        const QStringList &untold) {
        QTest::newRow(name) << int(kind) << english << told << untold;
    };
    row("refund",
        SurplusKind::Refund,
        false,
        {QStringLiteral("二重入金のお知らせ"),
         QStringLiteral("ご返金いたします"),
         QStringLiteral("****567"),
         QStringLiteral("2026年9月4日お振込")},
        {QStringLiteral("充当"), QStringLiteral("前受金")});
    row("carry over",
        SurplusKind::CarryOver,
        false,
        {QStringLiteral("ほかのご請求に充当"),
         QStringLiteral("B-2609-00041"),
         QStringLiteral("残り 30,454円")},
        {QStringLiteral("返金"), QStringLiteral("前受金"), QStringLiteral("口座番号")});
    row("credit",
        SurplusKind::Credit,
        false,
        {QStringLiteral("前受金としてお預かり"), QStringLiteral("お預かり残高 130,546円")},
        {QStringLiteral("充当"), QStringLiteral("口座番号")});
    row("refund in English",
        SurplusKind::Refund,
        true,
        {QStringLiteral("Your invoice was paid twice"),
         QStringLiteral("ordinary ****567"),
         QStringLiteral("4 September 2026")},
        {QStringLiteral("credit,"), QStringLiteral("another invoice")});
    row("carry over in English",
        SurplusKind::CarryOver,
        true,
        {QStringLiteral("Used for invoice B-2609-00041"), QStringLiteral("¥30,454 of it")},
        {QStringLiteral("refund"), QStringLiteral("credit,")});
    row("credit in English",
        SurplusKind::Credit,
        true,
        {QStringLiteral("Kept as your credit"), QStringLiteral("¥130,546")},
        {QStringLiteral("another invoice")});
}

// Both payments, the surplus, what became of it and nothing else; an apology in each.
void LettersTest::doublePaymentsTellWhatBecameOfThem()
{
    QFETCH(const int, kind);
    QFETCH(const bool, english);
    QFETCH(const QStringList, told);
    QFETCH(const QStringList, untold);
    SheetOptions options = test::slipOptions();
    if (english)
        options.form.language = SheetForm::Language::English;
    const auto list = m_renderer.layOut(test::normalDoublePayment(SurplusKind(kind)), options);
    QVERIFY2(list, qPrintable(list ? QString() : list.error().args.join(u'|')));
    const QString text = describe(*list);
    for (const QString &each :
         told + QStringList{english ? QStringLiteral("apologise") : QStringLiteral("お詫び")})
        QVERIFY2(text.contains(each), qPrintable(each));
    for (const QString &each : untold)
        QVERIFY2(!text.contains(each), qPrintable(each));
    QVERIFY(text.count(QStringLiteral("119,546")) >= 4); // the surplus, both payments, its use
}

void LettersTest::theMarkHasNoPlaceWithoutArtwork()
{
    const auto pictures = [this](const PayEasyContent &content) {
        const auto list = m_renderer.layOut(content, test::slipOptions());
        std::ptrdiff_t count = 0;
        for (const Item &item : list->pages.front().items)
            count += std::holds_alternative<Picture>(item) ? 1 : 0;
        return count;
    };
    PayEasyContent content = test::normalPayEasy();
    QCOMPARE(pictures(content), 0);
    content.mark = test::mapPicture({400, 160});
    QCOMPARE(pictures(content), 1);
}

void LettersTest::picturesAreGreyOnWhite()
{
    QImage glass({4, 4}, QImage::Format_ARGB32);
    glass.fill(Qt::transparent);
    glass.setPixelColor(0, 0, QColor(200, 0, 0));
    const auto grey = sheetPicture(QLatin1String("x"), encoded(glass, "PNG"));
    QVERIFY(grey);
    QVERIFY(grey->allGray());
    QCOMPARE(grey->pixelColor(3, 3), QColor(Qt::white));
    QVERIFY(grey->pixelColor(0, 0).value() < 128);
    const auto none = sheetPicture(QLatin1String("x"), {});
    QVERIFY(none && none->isNull());
}

// Any rows make a statement that passes; one yen more or less in any of its figures does not.
void LettersTest::statementsAreRightToTheYen()
{
    using Figure = Yen TenantStatementContent::*;
    constexpr Figure figures[] = {&TenantStatementContent::gross,
                                  &TenantStatementContent::fees,
                                  &TenantStatementContent::feeTax,
                                  &TenantStatementContent::stamps,
                                  &TenantStatementContent::payout,
                                  &TenantStatementContent::after,
                                  &TenantStatementContent::before};
    QRandomGenerator random(test::seed());
    for (int round = 0; round < 40; ++round) {
        TenantStatementContent content = test::tenantStatement(random.bounded(9));
        for (TenantPayoutRow &row : content.rows) {
            row.gross = Yen(random.bounded(-300'000, 300'001));
            row.fee = Yen(random.bounded(0, 1'000));
        }
        content.before = Yen(random.bounded(-50'000, 50'001));
        test::settle(content);
        QVERIFY(content.payout >= Yen(0));
        QVERIFY(m_renderer.layOut(content, test::slipOptions()));
        for (const Figure figure : figures) {
            TenantStatementContent wrong = content;
            wrong.*figure += Yen(random.bounded(2) == 0 ? 1 : -1);
            QVERIFY(!m_renderer.layOut(wrong, test::slipOptions()));
        }
    }
}

void LettersTest::cutOutSheetsKeepTheirSize_data()
{
    QTest::addColumn<SheetKind>("kind");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row =
        [](const char *name, SheetKind kind, const char *from, const char *to, const char *place) {
            QTest::newRow(name) << kind << QByteArray(from) << QByteArray(to)
                                << QString::fromUtf8(place);
        };
    const SheetKind card = SheetKind::MemberCard;
    const SheetKind post = SheetKind::Postcard;
    row("other size", card, "118, 85.6, 54]", "118, 85.6, 50]", "blocks[5](front).items");
    row("no frame", card, R"("frame": [19.4, 118, 85.6, 54], )", "", "front");
    row("no inset", card, R"("inset": 3)", R"("inset": 2)", "front");
    row("no such block", card, R"("id": "back")", R"("id": "rear")", "back");
    row("type at the cut",
        card,
        R"("{member}", "box": [40.4)",
        R"("{member}", "box": [41.6)",
        "blocks[5](front).items[4]");
    row("wider postcard",
        post,
        R"("frame": [5, 16, 100, 148])",
        R"("frame": [5, 16, 105, 148])",
        "message");
    row("type in place of the stamp",
        post,
        R"("〒{customer.zip}", "box": [117, 88)",
        R"("〒{customer.zip}", "box": [117, 80)",
        "address");
}

void LettersTest::cutOutSheetsKeepTheirSize()
{
    QFETCH(SheetKind, kind);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    const QString name = sheetKindName(kind) + QStringLiteral(".json");
    QFile builtIn(QStringLiteral(":/sheets/%1").arg(name));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    QByteArray json = builtIn.readAll();
    QVERIFY(json.contains(from));
    json.replace(from, to);
    QTemporaryDir folder;
    QFile own(folder.filePath(name));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write(json) == json.size());
    own.close();
    const TemplateShelf shelf(folder.path());
    const auto &sheet = shelf.of(kind);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().fault, Fault::TemplateWrong);
    QVERIFY2(sheet.error().args.at(1).startsWith(place), qPrintable(sheet.error().args.join(u'|')));
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::LettersTest)
#include "tst_letters.moc"
