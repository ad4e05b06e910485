// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/words.h"
#include "printing/layout.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/sheets/template_check.h"
#include "printing/template_schema.h"
#include "tests/printing/sheet_samples.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace keshikomi {

using namespace printing;

namespace {

QByteArray builtIn(const QString &name)
{
    builtInParts(); // links the resource
    QFile file(QStringLiteral(":/sheets/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString where(const Error &error)
{
    return QStringLiteral("fault %1 %2").arg(int(error.fault)).arg(error.args.join(u'|'));
}

// What one text of the card sheet may have wrong.
void addErrorsOfOneText()
{
    const QByteArray total = R"("s": "{payee.branch}", "box": [118, 26.4, 77, 4.6])";
    const auto row = [&](const char *name, QByteArray to, const char *place) {
        QTest::newRow(name) << total << to << QString::fromLatin1(place);
    };
    row("cut off", "\"s\": ", "line 13, column 27");
    row("a key twice", total + ",\n \"box\": [118, 26.4, 77, 4.6]", "line 14");
    row("unknown key", total + ", \"size\": 9", "blocks[1].items[3]");
    row("no number", total + ", \"lh\": \"9\"", "blocks[1].items[3].lh");
    row("no choice", total + ", \"f\": \"arial\"", "blocks[1].items[3].f");
    row("no colour", total + ", \"color\": \"red\"", "blocks[1].items[3].color");
    row("three numbers",
        R"("s": "{payee.branch}", "box": [118, 26.4, 77])",
        "blocks[1].items[3].box");
    row("no box", R"("s": "{payee.branch}")", "blocks[1].items[3]");
    row("unknown field",
        R"("s": "{payee.fax}", "box": [118, 26.4, 77, 4.6])",
        "blocks[1](payee).items[3]");
    row("unknown filter",
        R"("s": "{issued|moon}", "box": [118, 26.4, 77, 4.6])",
        "blocks[1](payee).items[3]");
    row("filter of another kind",
        R"("s": "{topay|day}", "box": [118, 26.4, 77, 4.6])",
        "blocks[1](payee).items[3]");
    row("off the page",
        R"("s": "{payee.branch}", "box": [118, 26.4, 97, 4.6])",
        "blocks[1](payee).items[3]");
    row("in the margin",
        R"("s": "{payee.branch}", "box": [118, 4, 77, 4.6])",
        "blocks[1](payee).items[3]");
    row("in the window",
        R"("s": "{payee.branch}", "box": [100, 40, 77, 4.6])",
        "blocks[1](payee).items[3]");
    row("empty box",
        R"("s": "{payee.branch}", "box": [118, 26.4, 0, 4.6])",
        "blocks[1](payee).items[3]");
    row("least type over the usual",
        R"("s": "x", "box": [118, 26.4, 77, 4.6], "pt": 9, "min": 10}, {"t": "text", )" + total,
        "blocks[1](payee).items[3]");
    for (const char *colour : {"#FFFFFF", "#E4E4E4", "#FFFF00", "#A0A0A0"})
        row(colour, total + ", \"color\": \"" + colour + "\"", "blocks[1](payee).items[3]");
    row("black on black",
        R"("s": "x", "box": [118, 26.4, 77, 4.6]}, )"
        R"({"t": "rect", "lw": 0, "fill": "#000000", "box": [118, 26.4, 77, 4.6]}, )"
        R"({"t": "text", )"
            + total,
        "blocks[1](payee).items[5]");
    row("white on a tone that may be missing",
        R"("s": "x", "box": [118, 26.4, 77, 4.6]}, {"t": "rect", "if": "!payee.branch", )"
        R"("lw": 0, "fill": "#000000", "box": [118, 26.4, 77, 4.6]}, )"
        R"({"t": "text", "color": "#FFFFFF", )"
            + total,
        "blocks[1](payee).items[5]");
    row("type too small",
        R"("s": "x", "box": [118, 26.4, 77, 4.6], "pt": 6}, {"t": "text", )" + total,
        "blocks[1](payee).items[3]");
}

void addErrorsOfThePage()
{
    const auto row = [](const char *name, const char *to, const char *place) {
        QTest::newRow(name) << QByteArray(R"("margin": 5)") << QByteArray(to)
                            << QString::fromLatin1(place);
    };
    row("no margin", R"("margin": 0)", "page.margin");
    row("margin too narrow", R"("margin": 4.9)", "page.margin");
    row("margin under nothing", R"("margin": -5)", "page.margin");
    QTest::newRow("narrower paper")
        << QByteArray(R"("w": 210)") << QByteArray(R"("w": 182)") << QStringLiteral("page.w");
    QTest::newRow("longer paper") << QByteArray(R"("h": 297)") << QByteArray(R"("h": 364)")
                                  << QStringLiteral("page.h");
}

} // namespace

class TemplatesTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void builtInTemplatesPassTheCheck_data();
    void builtInTemplatesPassTheCheck();
    void builtInPartsPassTheCheck();
    void nothingButTheAddressIsInTheWindow();
    void errorsNameTheirPlace_data();
    void errorsNameTheirPlace();
    void typeThatIsToldFromItsGroundIsTaken_data();
    void typeThatIsToldFromItsGroundIsTaken();
    void barsThatNoTillTakesAreRefused_data();
    void barsThatNoTillTakesAreRefused();
    void aStoresOwnTemplateIsTaken();
    void aChangedTemplateIsTakenWhenReadAgain();
    void aLogoLiesBesideItsTemplate();
    void aWrongTemplateStopsItsSheetOnly();
    void wordsLeftOutAreTheProgrammes();
    void fieldsThatAreGoneStopTheLayout();
};

void TemplatesTest::builtInTemplatesPassTheCheck_data()
{
    QTest::addColumn<int>("kind");
    for (const SheetDefinition &definition : sheetDefinitions())
        QTest::addRow("%s", qPrintable(sheetKindName(definition.kind))) << int(definition.kind);
}

void TemplatesTest::builtInTemplatesPassTheCheck()
{
    QFETCH(int, kind);
    const SheetDefinition &definition = *definitionOf(SheetKind(kind));
    const SheetTemplate sheet = builtInTemplate(sheetKindName(definition.kind));
    const Done right = checkTemplate(sheet, definition);
    QVERIFY2(right, qPrintable(right ? QString() : where(right.error())));
    QVERIFY(!sheet.title.isEmpty());
}

void TemplatesTest::builtInPartsPassTheCheck()
{
    const auto parts = checkedParts(builtIn(QStringLiteral("parts")), QStringLiteral("parts"));
    QVERIFY2(parts, qPrintable(parts ? QString() : where(parts.error())));
    const auto &words = builtInParts().words;
    QCOMPARE(
        QSet<QString>(words[QStringLiteral("en")].keyBegin(), words[QStringLiteral("en")].keyEnd()),
        QSet<QString>(words[QStringLiteral("ja")].keyBegin(),
                      words[QStringLiteral("ja")].keyEnd()));
}

// Beside the check of the boxes: where the ink of the filled sheet really is.
void TemplatesTest::nothingButTheAddressIsInTheWindow()
{
    const PdfSheetRenderer renderer;
    for (const test::SheetCase &sheet : test::sheetCases()) {
        if (!definitionOf(sheetKindOf(sheet.content, sheet.form))->posted)
            continue;
        const auto list = renderer.layOut(sheet.content, test::optionsOf(sheet));
        QVERIFY2(list, qPrintable(list ? QString() : where(list.error())));
        for (const Item &item : list->pages.front().items) {
            if (const TextRun *run = std::get_if<TextRun>(&item)) {
                const bool near = windowReachMm.contains(run->at);
                QVERIFY2(!near || windowAddressMm.contains(run->at), qPrintable(run->text));
            }
        }
    }
}

void TemplatesTest::errorsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    addErrorsOfOneText();
    addErrorsOfThePage();
    QTest::newRow("unknown condition")
        << QByteArray("\"if\": \"payee.branch\"") << QByteArray("\"if\": \"payee.fax\"")
        << QStringLiteral("blocks[1](payee).items[3]");
    QTest::newRow("unknown list") << QByteArray("\"rows\": \"taxes\"")
                                  << QByteArray("\"rows\": \"fees\"")
                                  << QStringLiteral("blocks[6](detail).items[13]");
    QTest::newRow("columns beside the box") << QByteArray("\"f\": \"{label}\", \"w\": 33")
                                            << QByteArray("\"f\": \"{label}\", \"w\": 34")
                                            << QStringLiteral("blocks[6](detail).items[13]");
    QTest::newRow("dots without their size")
        << QByteArray("\"dots\": 32, \"dpi\": 600") << QByteArray("\"exact\": true, \"dots\": 32")
        << QStringLiteral("blocks[4].items[1]");
    QTest::newRow("blocks are no list")
        << QByteArray("\"blocks\": [") << QByteArray("\"blocks\": {}, \"x\": [")
        << QStringLiteral("");
    QTest::newRow("required field is not shown")
        << QByteArray("{pay.host}") << QByteArray("pay") << QStringLiteral("blocks");
    QTest::newRow("unknown word") << QByteArray("\"blocks\":")
                                  << QByteArray("\"words\": {\"hello\": \"x\"}, \"blocks\":")
                                  << QStringLiteral("words.hello");
    QTest::newRow("unknown part") << QByteArray("{\"use\": \"address\"}")
                                  << QByteArray("{\"use\": \"adress\"}")
                                  << QStringLiteral("blocks[0]");
    QTest::newRow("other schema") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 2")
                                  << QStringLiteral("schema");
    QTest::newRow("unknown item") << QByteArray("\"t\": \"qr\"") << QByteArray("\"t\": \"video\"")
                                  << QStringLiteral("blocks[4].items[1]");
}

void TemplatesTest::errorsNameTheirPlace()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray json = builtIn(QStringLiteral("card"));
    QVERIFY(json.contains(from));
    json.replace(from, to);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("card.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    const TemplateShelf shelf(folder.path());
    const auto sheet = shelf.of(SheetKind::CardSheet);
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().fault, Fault::TemplateWrong);
    QCOMPARE(sheet.error().args.at(0), QDir::toNativeSeparators(file.fileName()));
    QVERIFY2(sheet.error().args.at(1).startsWith(place), qPrintable(where(sheet.error())));
    QVERIFY(!sheet.error().args.at(2).isEmpty());
    // What a person reads: the file, the place in it, the reason, and what to do.
    const QString told = faultText(sheet.error());
    for (const QString &part : sheet.error().args)
        QVERIFY2(told.contains(part), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("Correct the file")), qPrintable(told));
}

void TemplatesTest::typeThatIsToldFromItsGroundIsTaken_data()
{
    QTest::addColumn<QByteArray>("rect"); // before the text, all keys but its kind and box
    QTest::addColumn<QByteArray>("colour");
    const auto row = [](const char *name, const char *rect, const char *colour) {
        QTest::newRow(name) << QByteArray(rect) << QByteArray(colour);
    };
    row("grey on paper", R"("lw": 0.2)", "#808080");
    row("red on paper", R"("lw": 0.2)", "#E00000");
    row("black on grey", R"("lw": 0, "fill": "#E4E4E4")", "#000000");
    row("white on black", R"("lw": 0, "fill": "#000000")", "#FFFFFF");
    row("white on black, both if",
        R"("lw": 0, "fill": "#000000", "if": "payee.branch")",
        "#FFFFFF");
}

void TemplatesTest::typeThatIsToldFromItsGroundIsTaken()
{
    QFETCH(QByteArray, rect);
    QFETCH(QByteArray, colour);
    const QByteArray box = R"("box": [118, 26.4, 77, 4.6])";
    QByteArray json = builtIn(QStringLiteral("card"));
    const QByteArray before = R"("s": "{payee.branch}", )" + box;
    QVERIFY(json.contains(before));
    const QByteArray after = R"("s": "x", )" + box + R"(}, {"t": "rect", )" + rect + ", " + box
        + R"(}, {"t": "text", "color": ")" + colour + "\", " + before;
    json.replace(before, after);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("card.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    const auto sheet = TemplateShelf(folder.path()).of(SheetKind::CardSheet);
    QVERIFY2(sheet, qPrintable(sheet ? QString() : where(sheet.error())));
}

void TemplatesTest::barsThatNoTillTakesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bars");
    QTest::addColumn<QString>("reason");
    QTest::newRow("low") << QByteArray(R"([32, 61.6, 60, 9.5], "dots": 2)")
                         << QStringLiteral("10 mm high");
    QTest::newRow("wide") << QByteArray(R"([32, 61.6, 60, 12], "dots": 3)")
                          << QStringLiteral("60 mm wide");
}

void TemplatesTest::barsThatNoTillTakesAreRefused()
{
    QFETCH(QByteArray, bars);
    QFETCH(QString, reason);
    QByteArray json = builtIn(QStringLiteral("printer-test"));
    const QByteArray before = R"([32, 61.6, 60, 12], "dots": 2)";
    QVERIFY(json.contains(before));
    json.replace(before, bars);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("printer-test.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    const auto sheet = TemplateShelf(folder.path()).of(SheetKind::PrinterTest);
    QVERIFY(!sheet);
    QVERIFY2(sheet.error().args.at(2).contains(reason), qPrintable(where(sheet.error())));
}

void TemplatesTest::aChangedTemplateIsTakenWhenReadAgain()
{
    QTemporaryDir folder;
    PdfSheetRenderer renderer(folder.path());
    const auto before = renderer.layOut(test::normalCard(), test::slipOptions());
    QVERIFY(before);
    QFile file(folder.filePath(QStringLiteral("card.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    QVERIFY(renderer.layOut(test::normalCard(), test::slipOptions())); // not looked at yet
    renderer.reloadTemplates();
    QCOMPARE(renderer.layOut(test::normalCard(), test::slipOptions()).error().fault,
             Fault::TemplateWrong);
    QVERIFY(file.remove());
    renderer.reloadTemplates();
    QVERIFY(renderer.layOut(test::normalCard(), test::slipOptions()));
}

void TemplatesTest::aStoresOwnTemplateIsTaken()
{
    QTemporaryDir folder;
    QByteArray json = builtIn(QStringLiteral("card"));
    json.replace("お支払いの手順", "お支払い方法のご案内");
    QFile file(folder.filePath(QStringLiteral("card.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    const PdfSheetRenderer renderer(folder.path());
    const auto list = renderer.layOut(test::normalCard(), test::slipOptions());
    QVERIFY(list);
    QVERIFY(describe(*list).contains(QStringLiteral("お支払い方法のご案内")));
    QVERIFY(renderer.layOut(test::normalSlip(), test::slipOptions()));
}

void TemplatesTest::aLogoLiesBesideItsTemplate()
{
    QTemporaryDir folder;
    QByteArray json = builtIn(QStringLiteral("card"));
    json.replace("{\"id\": \"title\", \"items\": [",
                 "{\"id\": \"title\", \"items\": [\n"
                 "{\"t\": \"image\", \"src\": \"logo.png\", \"box\": [160, 8, 35, 9]},");
    QFile file(folder.filePath(QStringLiteral("card.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    const auto missing =
        PdfSheetRenderer(folder.path()).layOut(test::normalCard(), test::slipOptions());
    QVERIFY(!missing);
    QCOMPARE(missing.error().fault, Fault::TemplateWrong);
    QCOMPARE(missing.error().args.at(1), QStringLiteral("blocks[2](title).items[0]"));

    QImage logo(70, 18, QImage::Format_Grayscale8);
    logo.fill(Qt::black);
    QVERIFY(logo.save(folder.filePath(QStringLiteral("logo.png"))));
    const auto list =
        PdfSheetRenderer(folder.path()).layOut(test::normalCard(), test::slipOptions());
    QVERIFY2(list, qPrintable(list ? QString() : where(list.error())));
    const auto isPicture = [](const Item &item) { return std::holds_alternative<Picture>(item); };
    const auto &items = list->pages.front().items;
    const auto found = std::find_if(items.begin(), items.end(), isPicture);
    QVERIFY(found != items.end());
    QCOMPARE(std::get<Picture>(*found).box.size(), QSizeF(35, 9));
}

void TemplatesTest::aWrongTemplateStopsItsSheetOnly()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("card.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    file.close();
    const PdfSheetRenderer renderer(folder.path());
    const auto list = renderer.layOut(test::normalCard(), test::slipOptions());
    QVERIFY(!list);
    QCOMPARE(list.error().fault, Fault::TemplateWrong);
    QVERIFY(renderer.layOut(test::normalSlip(), test::slipOptions()));
}

void TemplatesTest::wordsLeftOutAreTheProgrammes()
{
    QTemporaryDir folder;
    QByteArray json = builtIn(QStringLiteral("haraikomi"));
    json.replace("    \"how.link\": \"QRコードからお支払いください。\",\n", "");
    QFile file(folder.filePath(QStringLiteral("haraikomi.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    const TemplateShelf shelf(folder.path());
    const auto sheet = shelf.of(SheetKind::PaymentSlip);
    QVERIFY2(sheet, qPrintable(sheet ? QString() : where(sheet.error())));
    QVERIFY(!json.contains("how.link"));
    QCOMPARE((*sheet)->words.value(QStringLiteral("how.link")),
             QStringLiteral("QRコードからお支払いください。"));
}

void TemplatesTest::fieldsThatAreGoneStopTheLayout()
{
    const auto sheet = parseTemplate(
        R"({"schema":1,"title":"x","blocks":[{"items":[{"t":"text","s":"{gone}","box":[9,9,9,9]}]}]})",
        QStringLiteral("x"),
        builtInParts());
    QVERIFY2(sheet, qPrintable(sheet ? QString() : where(sheet.error())));
    const auto list = layOut(FontBook(), *sheet, Fields(), 600);
    QVERIFY(!list);
    QCOMPARE(list.error().fault, Fault::TemplateWrong);
    QCOMPARE(list.error().args.constFirst(), QStringLiteral("x"));
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::TemplatesTest)
#include "tst_templates.moc"
