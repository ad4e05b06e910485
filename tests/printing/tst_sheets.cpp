// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf_sheet_renderer.h"
#include "tests/printing/sheet_samples.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QImageReader>

#include <functional>

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
    void faultsStopACardSheet_data();
    void faultsStopACardSheet();

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

using BreakCard = std::function<void(CardContent &)>;

void SheetsTest::faultsStopACardSheet_data()
{
    QTest::addColumn<BreakCard>("damage");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *name, BreakCard damage, Fault fault, const char *first) {
        QTest::newRow(name) << damage << fault << QString::fromLatin1(first);
    };
    row(
        "no number", [](CardContent &c) { c.number.clear(); }, Fault::FieldEmpty, "no");
    row(
        "no telephone",
        [](CardContent &c) { c.payee.phone = QStringLiteral(" "); },
        Fault::FieldEmpty,
        "payee.tel");
    row(
        "no link", [](CardContent &c) { c.link.url.clear(); }, Fault::FieldEmpty, "pay.url");
    row(
        "no last day", [](CardContent &c) { c.expires = {}; }, Fault::FieldEmpty, "expires");
    row(
        "ends before it begins",
        [](CardContent &c) { c.expires = c.issued.addDays(-1); },
        Fault::DueDateRefused,
        "2026-08-02");
    row(
        "other total",
        [](CardContent &c) { c.figures.total += Yen(1); },
        Fault::SlipFiguresDisagree,
        "total");
    row(
        "nothing to pay",
        [](CardContent &c) { c.figures.toPay = Yen(0); },
        Fault::NumberOutOfRange,
        "topay");
    row(
        "other host",
        [](CardContent &c) { c.link.host = QStringLiteral("pay.example"); },
        Fault::SlipFiguresDisagree,
        "pay.host");
    row(
        "strange address",
        [](CardContent &c) { c.link.url = QStringLiteral("https://evil.example/p"); },
        Fault::SlipHostNotAllowed,
        "evil.example");
    row(
        "wrong registration number",
        [](CardContent &c) { c.payee.registrationNumber = QStringLiteral("T12"); },
        Fault::RegistrationNumberWrong,
        "T12");
    row(
        "name without end",
        [](CardContent &c) { c.customer.name = QString(120, QChar(u'見')); },
        Fault::SlipTextTooLong,
        "customer.name");
    row(
        "car without end",
        [](CardContent &c) { c.job.car->model = QString(80, QChar(u'車')); },
        Fault::SlipTextTooLong,
        "car.model");
}

void SheetsTest::faultsStopACardSheet()
{
    QFETCH(BreakCard, damage);
    QFETCH(Fault, fault);
    QFETCH(QString, first);
    CardContent card = test::normalCard();
    damage(card);
    const auto sheet = m_renderer.layOut(card, test::slipOptions());
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().fault, fault);
    QCOMPARE(sheet.error().args.value(0), first);
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::SheetsTest)
#include "tst_sheets.moc"
