// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/printer.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/printers/profile_check.h"
#include "printing/printers/test_slip.h"
#include "tests/support/suite.h"

#include <QGuiApplication>

using namespace keshikomi;
using namespace keshikomi::printing;

Q_DECLARE_METATYPE(std::vector<int>)

class TestPrinters final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void profilesThatCannotDrawAreRefused_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<std::vector<int>>("resolutions");
        QTest::addColumn<int>("rightUm");
        QTest::addColumn<bool>("codes");
        QTest::addColumn<int>("fault");
        const int good = int(Fault::Count);
        const auto row = [](const char *name,
                            int dpi,
                            const std::vector<int> &resolutions,
                            int rightUm,
                            bool codes,
                            int fault) {
            QTest::newRow(name) << dpi << resolutions << rightUm << codes << fault;
        };
        row("600, not told", 600, {}, 0, true, good);
        row("600 of 600", 600, {300, 600}, 0, true, good);
        row("600 of 1200: four dots for one", 600, {1200}, 0, true, good);
        row("400 of 600", 400, {600}, 0, true, int(Fault::PrinterResolution));
        row("600 of 300", 600, {300}, 0, true, int(Fault::PrinterResolution));
        for (const int dpi : {0, 72, 203, 240, 360})
            row(qPrintable(QString::number(dpi)),
                dpi,
                {},
                0,
                true,
                int(Fault::PrinterCannotDrawBars));
        row("203 without codes", 203, {203}, 0, false, good);
        row("600 of 300 without codes", 600, {300}, 0, false, int(Fault::PrinterResolution));
        row("moved to the margin", 600, {}, mostOffsetUm, true, good);
        row("moved off the sheet", 600, {}, -mostOffsetUm - 1, true, int(Fault::NumberOutOfRange));
        row("off the sheet without codes", 600, {}, 99'999, false, int(Fault::NumberOutOfRange));
    }
    void profilesThatCannotDrawAreRefused()
    {
        QFETCH(const std::vector<int>, resolutions);
        PrinterProfile profile;
        profile.dpi = *static_cast<int *>(QTest::qData("dpi", qMetaTypeId<int>()));
        profile.rightUm = *static_cast<int *>(QTest::qData("rightUm", qMetaTypeId<int>()));
        profile.codes = *static_cast<bool *>(QTest::qData("codes", qMetaTypeId<bool>()));
        const Done checked = checkProfile(profile, resolutions);
        const int found = checked ? int(Fault::Count) : int(checked.error().fault);
        QTEST(found, "fault");
    }

    void aTrayThatIsNoneIsRefused()
    {
        const QStringList trays{QStringLiteral("tray-1"), QStringLiteral("manual")};
        PrinterProfile profile;
        for (const QString &tray : trays) {
            profile.tray = tray;
            QVERIFY(checkProfile(profile, {}, trays));
        }
        profile.tray = QStringLiteral("tray-9");
        QVERIFY(checkProfile(profile, {})); // the printer tells of none
        const Done checked = checkProfile(profile, {}, trays);
        QVERIFY(!checked);
        QCOMPARE(checked.error().fault, Fault::UnknownOption);
        QVERIFY(checked.error().args.contains(QStringLiteral("tray-1, manual")));
    }

    void testSlipsReadBack_data()
    {
        QTest::addColumn<int>("dpi");
        for (const int dpi : {300, 400, 480, 600, 1200})
            QTest::newRow(qPrintable(QString::number(dpi))) << dpi;
    }
    void testSlipsReadBack()
    {
        QFETCH(const int, dpi);
        PrinterProfile profile;
        profile.printer = QStringLiteral("A printer with quite a long name (2nd floor)");
        profile.dpi = dpi;
        SheetOptions options;
        options.dpi = dpi;
        const PdfSheetRenderer renderer;
        const auto sheet = renderer.render(
            testSlip(profile, QStringLiteral("desk 1"), QString(), QDate(2026, 11, 22)), options);
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->pages, 1);
        QCOMPARE(sheet->readBack.size(), std::size_t(1));
        QCOMPARE(sheet->readBack.front().text, testBarcode(QStringLiteral("desk 1"), profile));
    }

    void theTestPageTellsPrinterAndWidth()
    {
        const QString desk = QStringLiteral("desk 1");
        const QStringList printers{QStringLiteral("Counter"), QStringLiteral("Office")};
        const PdfSheetRenderer renderer;
        QSet<QString> all;
        for (const QString &printer : printers) {
            PrinterTestContent content;
            content.printer = printer;
            content.seat = desk;
            content.dpi = 600;
            const auto sheet = renderer.render(content, {});
            QVERIFY(sheet.has_value());
            QList<int> widths;
            for (const CodeReading &code : sheet->readBack) {
                if (code.kind != CodeKind::Barcode)
                    continue;
                QVERIFY(isTestBarcode(code.text));
                const auto source = sourceOfTest(desk, printers, code.text);
                QVERIFY(source.has_value());
                QCOMPARE(source->printer, printer);
                widths << source->dpi;
                all.insert(code.text);
            }
            QCOMPARE(widths, (QList<int>{300, 400, 480, 600, 1200}));
        }
        QCOMPARE(all.size(), 10);
        QVERIFY(!sourceOfTest(QStringLiteral("desk 2"), printers, *all.begin()));
    }

    void severalSlipsAreOneFileOrNone()
    {
        PrinterProfile profile;
        std::vector<SheetContent> slips(
            3, testSlip(profile, QStringLiteral("desk 1"), QString(), QDate(2026, 11, 22)));
        const PdfSheetRenderer renderer;
        const auto sheet = renderer.renderAll(slips, {});
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->pages, 3);
        for (int page = 1; page <= 3; ++page)
            QCOMPARE(sheet->readBack.at(std::size_t(page - 1)).page, page);
        std::get<SlipContent>(slips[1]).figures.total = Yen(2);
        const auto none = renderer.renderAll(slips, {});
        QVERIFY(!none);
        QCOMPARE(none.error().fault, Fault::SlipFiguresDisagree);
    }
};

QTEST_MAIN(TestPrinters)
#include "tst_printers.moc"
