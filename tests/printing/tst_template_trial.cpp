// SPDX-License-Identifier: GPL-3.0-or-later
// A template is tried with invented sheets: what would stop the print is told before there is one.
#include "printing/pdf_sheet_renderer.h"
#include "printing/samples/samples.h"
#include "printing/sheets/template_trial.h"
#include "tests/printing/sheet_samples.h"
#include "tests/printing/store_templates.h"
#include "tests/support/suite.h"

namespace keshikomi {

using namespace printing;

namespace {

const QString card = QStringLiteral("card");
const QByteArray detail = "\"id\": \"detail\", \"items\": [";

QByteArray textAt(const char *text, const char *box, const char *more = "")
{
    return QByteArray("{\"t\": \"text\", \"s\": \"") + text + "\", \"box\": " + box
        + ", \"pt\": 9, \"min\": 9" + more + "},";
}

QByteArray withItems(const QByteArray &items)
{
    return test::changedTemplate(card, detail, detail + items);
}

} // namespace

class TemplateTrialTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindHasSamplesThatAreRight_data()
    {
        QTest::addColumn<int>("kind");
        for (const SheetDefinition &definition : sheetDefinitions())
            QTest::newRow(qPrintable(sheetKindName(definition.kind))) << int(definition.kind);
    }
    void eachKindHasSamplesThatAreRight()
    {
        QFETCH(const int, kind);
        const SheetDefinition &definition = *definitionOf(SheetKind(kind));
        SheetOptions options;
        options.allowedHosts = samples::sampleHosts();
        const auto samples = samples::samplesOf(definition.kind);
        QVERIFY(!samples.empty());
        for (const SheetContent &sample : samples)
            QVERIFY(definition.check(sample, options));
        QVERIFY(trialErrors(m_fonts, builtInTemplate(sheetKindName(definition.kind)), definition)
                    .empty());
    }

    // Between the boxes of both there is nothing wrong that can be seen without their texts.
    void whatStopsThePrintIsTold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("told");
        QTest::newRow("two texts over one another")
            << withItems(textAt("お支払いのご案内です", "[15, 193, 80, 6]")
                         + textAt("お問い合わせはこちら", "[15, 194, 80, 6]"))
            << QStringLiteral("items[1]");
        QTest::newRow("a text over one of the data")
            << withItems(textAt("{payee.hours}", "[15, 193, 80, 6]")
                         + textAt("毎度ありがとうございます", "[15, 193.5, 80, 6]"))
            << QStringLiteral("items[1]");
        QTest::newRow("where a part was paid alone")
            << withItems(textAt("一部入金済み", "[15, 193, 80, 6]", ", \"if\": \"part\"")
                         + textAt("ありがとうございます", "[15, 193.5, 80, 6]"))
            << QStringLiteral("items[1]");
        QTest::newRow("a box too narrow") << withItems(textAt("{customer.name}", "[15, 193, 8, 6]"))
                                          << QStringLiteral("見本 花子 様");
    }
    void whatStopsThePrintIsTold()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, told);
        const test::StoreFolder folder;
        folder.write(card, json);
        const auto checked = checkTemplateFolder(folder.path());
        const std::vector<Error> &errors = checked.value().front().errors;
        QVERIFY(!errors.empty());
        QStringList all;
        for (const Error &error : errors)
            all << error.args.join(u'|');
        QVERIFY2(all.front().contains(told), qPrintable(all.front()));
        QCOMPARE(all.join(u'\n'), all.front()); // whichever of the samples it stops
    }

    // The print says the same.
    void thePrintRefusesIt()
    {
        const test::StoreFolder folder;
        folder.write(card,
                     withItems(textAt("お支払いのご案内です", "[15, 193, 80, 6]")
                               + textAt("お問い合わせはこちら", "[15, 194, 80, 6]")));
        const Error found = checkTemplateFolder(folder.path()).value().front().errors.front();
        SheetOptions options;
        options.allowedHosts = samples::sampleHosts();
        const auto printed = PdfSheetRenderer(folder.path()).render(test::normalCard(), options);
        QVERIFY(!printed);
        QCOMPARE(printed.error().fault, found.fault);
        QCOMPARE(printed.error().args.mid(1), found.args.mid(1));
    }

private:
    const FontBook m_fonts;
};

} // namespace keshikomi

QTEST_MAIN(keshikomi::TemplateTrialTest)
#include "tst_template_trial.moc"
