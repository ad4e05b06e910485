// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf_sheet_renderer.h"
#include "tests/printing/sheet_damages.h"
#include "tests/printing/sheet_samples.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QImageReader>

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
    void kindsWithoutTemplateAreRefused();
    void formsFallBackToTheUsualOne();
    void faultsStopTheSheet_data();
    void faultsStopTheSheet();
    void largePrintTellsAllLines();

private:
    const PdfSheetRenderer m_renderer;
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
    QCOMPARE(allSheetKinds().size(), std::size_t(20));
    QCOMPARE(sheetKindName(SheetKind::PaymentSlip), QStringLiteral("haraikomi"));
    QVERIFY(!sheetKindFromName(u"letter"));
}

void SheetsTest::kindsWithoutTemplateAreRefused()
{
    for (const SheetContent &content : {SheetContent(MemberCardContent()),
                                        SheetContent(PostcardContent()),
                                        SheetContent(PickingListContent())}) {
        const SheetKind kind = sheetKindOf(content);
        if (definitionOf(kind) != nullptr)
            continue;
        const auto sheet = m_renderer.render(content, test::slipOptions());
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().fault, Fault::NoSuchSheet);
        QCOMPARE(sheet.error().args, QStringList{sheetKindName(kind)});
    }
}

void SheetsTest::formsFallBackToTheUsualOne()
{
    const SheetForm large{SheetForm::Language::Japanese, SheetForm::Type::Large};
    const SheetForm both{SheetForm::Language::English, SheetForm::Type::Large};
    QCOMPARE(sheetKindOf(SlipContent(), large), SheetKind::PaymentSlipLarge);
    QCOMPARE(sheetKindOf(SlipContent(), both), SheetKind::PaymentSlipLarge);
    QCOMPARE(sheetKindOf(CardContent(), large), SheetKind::CardSheetLarge);
    QCOMPARE(sheetKindOf(CardContent(), both), SheetKind::CardSheetEnglish);
    QCOMPARE(sheetKindOf(InvoiceContent(), both), SheetKind::Invoice);
    QCOMPARE(sheetKindOf(ReminderContent()), SheetKind::Reminder1);
}

namespace {

QStringList textsOf(const DisplayList &list)
{
    QStringList texts;
    for (const Page &page : list.pages) {
        for (const Item &item : page.items) {
            if (const TextRun *run = std::get_if<TextRun>(&item))
                texts += run->text;
        }
    }
    return texts;
}

} // namespace

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

// Brief lines of page 1 and the full list of page 2 come to the same totals.
void SheetsTest::largePrintTellsAllLines()
{
    const SheetForm large{SheetForm::Language::Japanese, SheetForm::Type::Large};
    SheetOptions options = test::slipOptions();
    options.form = large;
    const SlipContent slip = test::stressSlip();
    const QStringList texts = textsOf(*m_renderer.layOut(slip, options));
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
