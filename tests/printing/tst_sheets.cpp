// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf_sheet_renderer.h"
#include "tests/printing/list_tools.h"
#include "tests/printing/sheet_damages.h"
#include "tests/printing/sheet_samples.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QImageReader>
#include <QRegularExpression>

#include <algorithm>

namespace keshikomi {

using namespace printing;

// What holds for every kind of sheet, and what stops each.
class SheetsTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QImageReader::setAllocationLimit(512); }
    void everyCaseComesBackAsItsData_data();
    void everyCaseComesBackAsItsData();
    void namesOfKindsAreStable();
    void everyKindHasATemplate();
    void formsFallBackToTheUsualOne();
    void sheetsAreNamedByTheirNumber();
    void englishNamesStandAlone();
    void faultsStopTheSheet_data();
    void faultsStopTheSheet();
    void receiptsTellRatesBelowZero();
    void receiptsAreStampedByLaw_data();
    void receiptsAreStampedByLaw();
    void reissuedReceiptsSaySo();
    void statutoryCostsStandApart();
    void onlyRegisteredIssuersClaimToBeQualified();
    void largePrintTellsAllLines();

private:
    const PdfSheetRenderer m_renderer{};
};

void SheetsTest::everyCaseComesBackAsItsData_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const test::SheetCase &sheet : test::sheetCases())
        QTest::addRow("%s", qPrintable(sheet.name)) << index++;
}

void SheetsTest::everyCaseComesBackAsItsData()
{
    QFETCH(int, index);
    const test::SheetCase sheet = test::sheetCases().at(std::size_t(index));
    const auto rendered = m_renderer.render(sheet.content, test::optionsOf(sheet));
    QVERIFY2(rendered, qPrintable(rendered ? QString() : rendered.error().args.join(u'|')));
    QCOMPARE(rendered->pages, sheet.pages);
    std::vector<CodeKind> kinds;
    for (const CodeReading &reading : rendered->readBack)
        kinds.push_back(reading.kind);
    QCOMPARE(kinds, sheet.codes);
}

void SheetsTest::namesOfKindsAreStable()
{
    for (const SheetKind kind : allSheetKinds())
        QCOMPARE(sheetKindFromName(sheetKindName(kind)), std::optional(kind));
    QCOMPARE(allSheetKinds().size(), std::size_t(37));
    QCOMPARE(sheetKindName(SheetKind::PaymentSlip), QStringLiteral("haraikomi"));
    QVERIFY(!sheetKindFromName(u"letter"));
}

void SheetsTest::everyKindHasATemplate()
{
    for (const SheetKind kind : allSheetKinds()) {
        QVERIFY2(definitionOf(kind) != nullptr, qPrintable(sheetKindName(kind)));
        QVERIFY(TemplateShelf().of(kind));
    }
}

void SheetsTest::formsFallBackToTheUsualOne()
{
    const SheetForm large{SheetForm::Language::Japanese, SheetForm::Type::Large};
    const SheetForm both{SheetForm::Language::English, SheetForm::Type::Large};
    QCOMPARE(sheetKindOf(SlipContent(), large), SheetKind::PaymentSlipLarge);
    QCOMPARE(sheetKindOf(SlipContent(), both), SheetKind::PaymentSlipEnglish);
    QCOMPARE(sheetKindOf(CardContent(), large), SheetKind::CardSheetLarge);
    QCOMPARE(sheetKindOf(CardContent(), both), SheetKind::CardSheetEnglish);
    QCOMPARE(sheetKindOf(InvoiceContent(), both), SheetKind::InvoiceEnglish);
    QCOMPARE(sheetKindOf(GroupedInvoiceContent(), both), SheetKind::GroupedInvoiceEnglish);
    QCOMPARE(sheetKindOf(GroupedInvoiceContent(), large), SheetKind::GroupedInvoice);
    QCOMPARE(sheetKindOf(PickingListContent(), both), SheetKind::PickingList);
    QCOMPARE(usualKindOf(SheetKind::PaymentSlipLarge), SheetKind::PaymentSlip);
    QCOMPARE(usualKindOf(SheetKind::Reminder3English), SheetKind::Reminder3);
    QCOMPARE(usualKindOf(SheetKind::Evidence), SheetKind::Evidence);
    QCOMPARE(sheetKindOf(ReminderContent()), SheetKind::Reminder1);
}

void SheetsTest::sheetsAreNamedByTheirNumber()
{
    const SheetIdentity receipt = sheetIdentityOf(test::cashReceipt());
    QCOMPARE(receipt.number, QStringLiteral("R-2608-00045"));
    QCOMPARE(receipt.issued, QDate(2026, 8, 20));
    PickingListContent list;
    list.batch = QStringLiteral("7");
    QCOMPARE(sheetIdentityOf(list).number, QStringLiteral("7"));
    QVERIFY(sheetIdentityOf(PrinterTestContent()).number.isEmpty());
}

// A form of address in Japanese belongs to no English sheet; a Japanese one keeps it.
void SheetsTest::englishNamesStandAlone()
{
    static const QRegularExpression address(QStringLiteral("(様|御中)$"));
    int japanese = 0;
    for (const test::SheetCase &sheet : test::sheetCases()) {
        const auto list = m_renderer.layOut(sheet.content, test::optionsOf(sheet));
        QVERIFY(list);
        const QString kind = sheetKindName(sheetKindOf(sheet.content, sheet.form));
        const QStringList found = test::textsOf(*list).filter(address);
        if (!kind.endsWith(QLatin1String("-en")))
            japanese += int(found.size());
        else
            QVERIFY2(found.isEmpty(), qPrintable(sheet.name + u' ' + found.join(u' ')));
    }
    QVERIFY(japanese > 100);
}

void SheetsTest::faultsStopTheSheet_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const test::Damage &damage : test::sheetDamages())
        QTest::newRow(damage.name) << index++;
}

void SheetsTest::faultsStopTheSheet()
{
    QFETCH(int, index);
    const test::Damage damage = test::sheetDamages().at(std::size_t(index));
    const auto sheet = m_renderer.layOut(damage.content, test::slipOptions());
    QVERIFY(!sheet);
    QVERIFY2(sheet.error().fault == damage.fault, qPrintable(sheet.error().args.join(u'|')));
    QCOMPARE(sheet.error().args.value(0), QString::fromLatin1(damage.first));
}

// A trade-in or a rounding discount may be all that a rate has.
void SheetsTest::receiptsTellRatesBelowZero()
{
    ReceiptContent receipt = test::cashReceipt();
    receipt.totals = taxTotals({{TaxKind::Standard, Yen(50'000)},
                                {TaxKind::Reduced, Yen(-540)},
                                {TaxKind::Exempt, Yen(-1)},
                                {TaxKind::Statutory, Yen(-1'000)}});
    receipt.amount = receipt.totals.total();
    receipt.stamp = receiptStamp(receipt);
    const PdfSheetRenderer renderer;
    const auto sheet = renderer.render(receipt, test::slipOptions());
    QVERIFY2(sheet.has_value(), sheet ? "" : qPrintable(sheet.error().args.join(u'|')));
    receipt.totals.lines.front().tax -= Yen(2); // more than whole yen explain
    QVERIFY(!renderer.render(receipt, test::slipOptions()));
}

void SheetsTest::receiptsAreStampedByLaw_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<bool>("stated");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<ReceiptMedium>("medium");
    QTest::addColumn<qint64>("duty");
    const auto row =
        [](qint64 amount, bool stated, Channel channel, ReceiptMedium medium, qint64 duty) {
            QTest::addRow("%lld %s %s %s",
                          amount,
                          stated ? "stated" : "bare",
                          qPrintable(channelName(channel)),
                          medium == ReceiptMedium::Paper ? "paper" : "file")
                << amount << stated << channel << medium << duty;
        };
    using enum Channel;
    using enum ReceiptMedium;
    row(1, true, CashDesk, Paper, 0);
    row(54'998, true, CashDesk, Paper, 0); // 49,999 before tax
    row(55'000, true, CashDesk, Paper, 200);
    row(49'999, false, CashDesk, Paper, 0);
    row(50'000, false, CashDesk, Paper, 200);
    row(54'999, false, CashDesk, Paper, 200);
    row(300'000, true, BankTransfer, Paper, 200);
    row(1'100'000, true, CashDesk, Paper, 200);
    row(1'100'011, true, CashDesk, Paper, 400); // 1,000,010 before tax
    row(55'000, true, CashDesk, Electronic, 0);
    for (const Channel card : {CardLink, CardTerminal, Ivr, SmsLink})
        row(3'000'000, false, card, Paper, 0);
    row(55'000, true, KonbiniBarcode, Paper, 200);
}

void SheetsTest::receiptsAreStampedByLaw()
{
    QFETCH(qint64, amount);
    QFETCH(bool, stated);
    QFETCH(Channel, channel);
    QFETCH(ReceiptMedium, medium);
    QFETCH(qint64, duty);
    ReceiptContent receipt = test::receiptOver(Yen(amount));
    if (!stated)
        receipt.totals = {};
    receipt.channel = channel;
    receipt.medium = medium;
    receipt.stamp = receiptStamp(receipt);
    QCOMPARE(receipt.stamp.duty, Yen(duty));
    QCOMPARE(receipt.stamp.needed, duty > 0);
    const auto list = m_renderer.layOut(receipt, test::slipOptions());
    QVERIFY2(list, qPrintable(list ? QString() : list.error().args.join(u'|')));
    const QStringList texts = test::textsOf(*list);
    QCOMPARE(texts.contains(QStringLiteral("収入印紙")), duty > 0);
    QCOMPARE(texts.contains(QStringLiteral("クレジットカード利用のため、収入印紙は不要です。")),
             isCardChannel(channel));
    QCOMPARE(texts.contains(QStringLiteral("電子発行")), medium == ReceiptMedium::Electronic);
}

void SheetsTest::reissuedReceiptsSaySo()
{
    ReceiptContent receipt = test::cashReceipt();
    QVERIFY(!test::textsOf(*m_renderer.layOut(receipt, {})).contains(QStringLiteral("再発行")));
    receipt.issue = 2;
    QCOMPARE(test::textsOf(*m_renderer.layOut(receipt, {})).count(QStringLiteral("再発行")),
             2); // both halves
}

void SheetsTest::statutoryCostsStandApart()
{
    InvoiceContent invoice = test::normalInvoice();
    std::reverse(invoice.figures.lines.begin(), invoice.figures.lines.end());
    const QStringList texts = test::textsOf(*m_renderer.layOut(invoice, {}));
    const auto title = texts.indexOf(QStringLiteral("法定費用など（お預かりしてお納めするもの）"));
    QVERIFY(title > 0);
    QCOMPARE(texts.at(title + 1), QStringLiteral("44,550"));
    QVERIFY(texts.indexOf(QStringLiteral("24か月定期点検（法定）")) < title);
    QVERIFY(texts.indexOf(QStringLiteral("検査登録印紙代")) > title);
    std::erase_if(invoice.figures.lines,
                  [](const SheetLine &line) { return line.kind == TaxKind::Statutory; });
    test::settle(invoice.figures);
    QVERIFY(!test::textsOf(*m_renderer.layOut(invoice, {}))
                 .contains(QStringLiteral("法定費用など（お預かりしてお納めするもの）")));
}

void SheetsTest::onlyRegisteredIssuersClaimToBeQualified()
{
    const QString claim = QStringLiteral(
        "本書は適格請求書です。電子データでお渡しした場合は、データのまま保存してください。");
    InvoiceContent invoice = test::normalInvoice();
    QVERIFY(test::textsOf(*m_renderer.layOut(invoice, {})).contains(claim));
    invoice.payee.registrationNumber.clear();
    QVERIFY(!test::textsOf(*m_renderer.layOut(invoice, {})).contains(claim));
}

// Brief lines of page 1 and the full list of page 2 come to the same totals.
void SheetsTest::largePrintTellsAllLines()
{
    const SheetForm large{SheetForm::Language::Japanese, SheetForm::Type::Large};
    SheetOptions options = test::slipOptions();
    options.form = large;
    const SlipContent slip = test::stressSlip();
    const QStringList texts = test::textsOf(*m_renderer.layOut(slip, options));
    for (const TaxLine &tax : slip.figures.totals.lines)
        QVERIFY(texts.contains(yenText(tax.base)));
    for (int i = 1; i <= 96; ++i) {
        const QString begin = QStringLiteral("作業 %1：").arg(i, 2, 10, QLatin1Char('0'));
        const auto starts = [&begin](const QString &text) { return text.startsWith(begin); };
        QCOMPARE(std::count_if(texts.begin(), texts.end(), starts), 1);
    }
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::SheetsTest)
#include "tst_sheets.moc"
