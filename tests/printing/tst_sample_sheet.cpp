// SPDX-License-Identifier: GPL-3.0-or-later
// A sample shows a template before there is a bill; nobody can take it for a sheet, or pay it.
#include "printing/pdf_sheet_renderer.h"
#include "printing/preview.h"
#include "printing/samples/sample_sheet.h"
#include "printing/samples/samples.h"
#include "printing/sheets/sheet_definition.h"
#include "tests/printing/pdf_tools.h"
#include "tests/printing/store_templates.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>

namespace keshikomi {

using namespace printing;

class SampleSheetTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsMarkedAndUnpayable_data()
    {
        QTest::addColumn<int>("kind");
        for (const SheetDefinition &definition : sheetDefinitions())
            QTest::newRow(qPrintable(sheetKindName(definition.kind))) << int(definition.kind);
    }
    void everyPageIsMarkedAndUnpayable()
    {
        QFETCH(const int, kind);
        const auto made = samples::sampleSheetOf({}, SheetKind(kind));
        QVERIFY(made);
        QVERIFY(made->pages > 0);
        const QString folder = qEnvironmentVariable("KK_PICTURES");
        const auto opened = PdfPages::open(made->pdf, QStringLiteral("sample"));
        QVERIFY(opened);
        QCOMPARE(opened->count(), made->pages);
        for (int page = 1; page <= made->pages; ++page) {
            QVERIFY(!opened->find(page, QStringLiteral("見本 SAMPLE")).empty());
            QVERIFY(!opened->find(page, QStringLiteral("支払いには使えません")).empty());
            const QImage picture = opened->render(page, 300);
            QCOMPARE(test::zbarReads(picture), QStringList());
            if (!folder.isEmpty() && page == 1)
                opened->render(page, 80).save(QDir(folder).filePath(
                    QStringLiteral("sample-%1.png").arg(sheetKindName(SheetKind(kind)))));
        }
    }

    // The sample of a slip has bars and a QR on the real sheet: what is not read above is there.
    void theRealSheetHasCodesAndNoMark()
    {
        const PdfSheetRenderer renderer;
        SheetOptions options;
        options.allowedHosts = samples::sampleHosts();
        const auto sheet = renderer.render(samples::normalSlip(), options);
        QVERIFY(sheet);
        QCOMPARE(sheet->readBack.size(), std::size_t(2));
        QVERIFY(!test::textOfPages(sheet->pdf).join(QString()).contains(QStringLiteral("SAMPLE")));
    }

    // By the store's template, and its fault where that is wrong.
    void theTemplateIsTheStores()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("card.json"));
        QVERIFY(test::writeFile(
            path,
            test::changedTemplate(QStringLiteral("card"), "お支払い用紙", "お支払いの御案内")));
        const auto made = samples::sampleSheetOf(folder.path(), SheetKind::CardSheet);
        QVERIFY(made);
        QVERIFY(test::textOfPages(made->pdf).join(QString()).contains(QStringLiteral("御案内")));
        QVERIFY(test::writeFile(path, "{}"));
        const auto wrong = samples::sampleSheetOf(folder.path(), SheetKind::CardSheet);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().fault, Fault::TemplateWrong);
    }
};

} // namespace keshikomi

QTEST_MAIN(keshikomi::SampleSheetTest)
#include "tst_sample_sheet.moc"
