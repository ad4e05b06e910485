// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a store's own template: all of it at once, and what no sheet may be without.
#include "printing/gs1_128.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/qr.h"
#include "printing/sheet_template.h"
#include "printing/sheets/sheet_definition.h"
#include "printing/sheets/template_folder.h"
#include "tests/printing/sheet_samples.h"
#include "tests/printing/store_templates.h"
#include "tests/support/suite.h"

#include <QPainter>

namespace keshikomi {

using namespace printing;

namespace {

const QString address = QStringLiteral("https://evil.example/p/abc");

bool tells(const QStringList &errors, const QString &place, const QString &reason)
{
    return std::any_of(errors.begin(), errors.end(), [&](const QString &error) {
        return error.startsWith(place) && error.contains(reason);
    });
}

// The slip with its common parts written out, so that a store could have changed them.
QByteArray slipWith(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = builtInTemplateFile(QStringLiteral("haraikomi"));
    const QByteArray parts = builtInTemplateFile(QStringLiteral("parts"));
    for (const QByteArray name : {"hero", "slip.frame", "slip.store", "slip.customer"}) {
        const QByteArray head = "\"" + name + "\": {";
        const qsizetype begin = parts.indexOf(head) + head.size();
        const qsizetype end = parts.indexOf("\n    ]}", begin) + 7;
        json.replace(QByteArray("{\"use\": \"" + name + "\"}"),
                     QByteArray("{\"id\": \"" + name + "\", " + parts.mid(begin, end - begin)));
    }
    if (!json.contains(from))
        qFatal("the slip has no %s", from.constData());
    return json.replace(from, to);
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 3);
}

QByteArray tone(double x, double y, double wide, double high)
{
    return "{\"t\": \"rect\", \"lw\": 0, \"fill\": \"#000000\", \"box\": [" + number(x) + ", "
        + number(y) + ", " + number(wide) + ", " + number(high) + "]},\n";
}

// The code as a hand would draw it: a tone for each run of black modules.
QByteArray qrOfTones(const QString &text)
{
    const QrMatrix matrix = makeQr(text).value();
    QByteArray items;
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size; ++x) {
            const int from = x;
            while (x < matrix.size && matrix.dark(x, y))
                ++x;
            if (x > from)
                items += tone(150 + from * 0.6, 115 + y * 0.6, (x - from) * 0.6, 0.6);
        }
    }
    return items;
}

QByteArray barsOfTones()
{
    const auto modules =
        gs1Bars(QStringLiteral("91999999123450000000000020532026122610667202")).value();
    QByteArray items;
    for (std::size_t at = 0; at < modules.size(); ++at) {
        if (modules[at])
            items += tone(100 + double(at) * 0.2, 115, 0.2, 12);
    }
    return items;
}

// What no single one of them does.
template<typename Row>
void addCoverings(const Row &of)
{
    const auto over = [&of](const char *what, const QByteArray &items) {
        of("card",
           what,
           R"("id": "detail", "items": [)",
           R"("id": "detail", "items": [)" + items,
           "{topay|yen} cannot be read under all that is drawn on it: blocks[3](hero).items[0], "
           "blocks[6](detail).items[0]");
    };
    const auto line = [](double y, double wide, const char *more) -> QByteArray {
        return R"({"t": "line", "lw": )" + number(wide) + more + R"(, "p": [20, )" + number(y)
            + ", 100, " + number(y) + "]},\n";
    };
    QByteArray hairlines, dashes, outlines;
    for (double y = 79; y < 94; y += 0.25)
        hairlines += line(y, 0.2, R"(, "color": "#FFFFFF")");
    for (double y = 79; y < 94; y += 1.2)
        dashes += line(y, 1.2, R"(, "color": "#FFFFFF", "dash": "cut")");
    for (double inset = 0; inset < 8; inset += 0.9)
        outlines += R"({"t": "rect", "lw": 0.9, "color": "#FFFFFF", "box": [)" + number(20 + inset)
            + ", " + number(78 + inset) + ", " + number(80 - 2 * inset) + ", "
            + number(17 - 2 * inset) + "]},\n";
    over("white hairlines over the amount", hairlines);
    over("broad white dashes over the amount", dashes);
    over("thin outlines over the amount", outlines);
    over("large type over the amount",
         R"({"t": "text", "s": "88,888,888", "pt": 40, "a": "right", "box": [40, 78, 79, 17]},)");
    QByteArray ground;
    for (double y = 79; y < 94; y += 0.5)
        ground += line(y, 0.5, "");
    of("card",
       "black lines under the amount",
       R"("id": "hero", "items": [)",
       R"("id": "hero", "items": [)" + ground,
       "{topay|yen} cannot be read under all that is drawn on it: blocks[");
    of("card",
       "lines of type over one another",
       R"("s": "{topay|yen}")",
       R"("s": "{topay|yen}", "fit": "wrap", "lh": 0.2)",
       "lines of type lie over one another");
}

void addSheetsThatLack()
{
    const auto of = [](const char *sheet,
                       const char *what,
                       const QByteArray &from,
                       const QByteArray &to,
                       const char *reason) {
        const QString name = QString::fromLatin1(sheet);
        QTest::addRow("%s: %s", sheet, what)
            << name << test::changedTemplate(name, from, to) << QString::fromLatin1(reason);
    };
    of("card", "a literal amount", "{topay|yen}", "119,546", "\"topay\" must be on this sheet");
    of("card",
       "an amount for some",
       R"("min": 24, "if": "!part")",
       R"("min": 24, "if": "!part&wip")",
       "\"topay\" must be on this sheet also if \"!part\"");
    of("card",
       "an amount for none",
       R"("min": 24, "if": "!part")",
       R"("min": 24, "if": "!part&part")",
       "\"topay\" must be on this sheet also if \"!part\"");
    of("card",
       "a QR code of nothing",
       "\"{pay.url}\"",
       "\"https://evil.example/p\"",
       "made of \"{pay.url}\" alone");
    of("card",
       "a QR code of more",
       "\"{pay.url}\"",
       "\"https://evil.example/{pay.url}\"",
       "made of \"{pay.url}\" alone");
    of("card",
       "the address as text",
       "\"t\": \"qr\", \"s\": \"{pay.url}\"",
       "\"t\": \"text\", \"s\": \"{pay.url}\"",
       "\"pay.url\" must be on this sheet as a QR code");
    of("card",
       "a white field over the amount",
       "\"id\": \"detail\", \"items\": [",
       R"("id": "detail", "items": [{"t": "rect", "lw": 0, "fill": "#FFFFFF", )"
       R"("box": [60, 78, 40, 16]},)",
       "covered by blocks[6](detail).items[0]");
    of("card",
       "a white line over the amount",
       "\"id\": \"detail\", \"items\": [",
       R"("id": "detail", "items": [{"t": "line", "color": "#FFFFFF", "lw": 14, )"
       R"("p": [20, 86, 100, 86]},)",
       "covered by blocks[6](detail).items[0]");
    addCoverings(of);
    of("card",
       "a tone under the QR code",
       "\"id\": \"qr\", \"items\": [",
       R"("id": "qr", "items": [{"t": "rect", "lw": 0, "fill": "#E4E4E4", )"
       R"("box": [15, 103, 66, 70]},)",
       "a code stands on white");
    of("smartpit", "no due day", "{due|", "{issued|", "\"due\" must be on this sheet");
    of("receipt", "another field for the sum", "{amount|yen}", "{issue}", "\"amount\" must be");
    of("reminder-1", "no continuation", "\"continuation\": [", "\"x\": [", "\"bills.no\"");
}

void addSlipsThatLack()
{
    const auto slip =
        [](const char *what, const QByteArray &from, const QByteArray &to, const char *reason) {
            QTest::addRow("slip: %s", what)
                << QStringLiteral("haraikomi") << slipWith(from, to) << QString::fromLatin1(reason);
        };
    slip("no bars",
         "\"t\": \"gs1-128\"",
         "\"t\": \"text\"",
         "\"barcode\" must be on this sheet as a barcode");
    slip(
        "no digits under the bars", "{barcode|bar2}", "", "\"barcode|bar2\" must be on this sheet");
    slip("no cut line",
         "\"p\": [13, 198, 204, 198], \"lw\": 0.25, \"dash\": \"cut\"",
         "\"p\": [13, 198, 204, 198], \"lw\": 0.25",
         "by which the slip is cut off");
    slip("no line between the parts",
         "\"p\": [126, 201, 126, 291.5]",
         "\"p\": [126, 201, 126, 231.5]",
         "between the parts of the slip");
    slip("no amount for the customer",
         "{\"t\": \"text\", \"s\": \"¥{topay|yen}\", \"box\": [151,",
         "{\"t\": \"text\", \"s\": \"x\", \"box\": [151,",
         "\"topay\" must be in each part of the slip: part 2");
    slip("no payer for the store",
         "\"s\": \"{customer.short}\", \"box\": [34,",
         "\"s\": \"x\", \"box\": [34,",
         "\"customer.short\" must be in each part of the slip: part 1");
    slip("the amount among the totals alone",
         "{\"t\": \"text\", \"s\": \"{topay|yen}\", \"box\": [46,",
         "{\"t\": \"text\", \"s\": \"x\", \"box\": [46,",
         "");
}

const QByteArray inTitle = "{\"id\": \"title\", \"items\": [";

} // namespace

class TemplateCheckTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorIsToldAtOnce();
    void aFormThatIsWrongIsTold_data();
    void aFormThatIsWrongIsTold();
    void ourOwnAreRightInAStoresFolder_data();
    void ourOwnAreRightInAStoresFolder();
    void whatMustBeShownIsAskedFor_data();
    void whatMustBeShownIsAskedFor();
    void eachFaultIsToldOnce();
    void codesDrawnByHandAreRefused_data();
    void codesDrawnByHandAreRefused();
    void aPictureWithACodeIsRefused();
};

void TemplateCheckTest::everyErrorIsToldAtOnce()
{
    QByteArray json =
        test::changedTemplate(QStringLiteral("card"),
                              R"("s": "{payee.branch}", "box": [118, 26.4, 77, 4.6])",
                              R"("s": "{payee.branch}", "box": [118, 26.4, 77, 4.6], "size": 9},
      {"t": "text", "s": "{payee.fax} {issued|moon} {issued|sun}", "box": [118, 26.4, 97, 4.6]},
      {"t": "video", "s": "x"},
      {"t": "text", "s": "{no", "box": [150, 286, 30, 4], "pt": 6, "color": "#F0F0F0"},
      {"t": "text", "s": "x", "box": [118, 26.4, 77, 4.6])");
    json.replace("{pay.host}", "pay.example");
    json.replace("{\"use\": \"address\"}", "{\"use\": \"adress\"}");
    json.replace("\"blocks\":", "\"words\": {\"hello\": \"x\"}, \"blocks\":");
    json.replace("\"margin\": 5", "\"margin\": 4");
    json.replace(
        inTitle,
        QByteArray(inTitle + R"({"t": "image", "src": "no.png", "box": [160, 8, 35, 9]},)"));
    const test::StoreFolder folder;
    folder.write(QStringLiteral("card"), json);
    const QStringList errors = folder.errors();
    const auto told = [&errors](const char *place, const char *reason) {
        if (!tells(errors, QString::fromLatin1(place), QString::fromUtf8(reason)))
            QFAIL(qPrintable(
                QStringLiteral("%1 %2\n%3")
                    .arg(QLatin1String(place), QString::fromUtf8(reason), errors.join(u'\n'))));
    };
    told("blocks[1].items[3]", "unknown key \"size\"");
    told("blocks[1](payee).items[4]", "no field \"payee.fax\"; fields here: payee.addr");
    told("blocks[1](payee).items[4]", "no filter \"moon\"");
    told("blocks[1](payee).items[4]", "no filter \"sun\"");
    told("blocks[1](payee).items[4]", "leaves the page");
    told("blocks[1].items[5]", "unknown kind of item \"video\"; kinds: cells");
    told("blocks[1](payee).items[6]", "a brace that belongs to no field");
    told("blocks[1](payee).items[6]", "at least 7 pt");
    told("blocks[1](payee).items[6]", "#F0F0F0");
    told("blocks[0]", "\"adress\"; parts: address");
    told("blocks", "\"pay.host\" must be on this sheet");
    told("words.hello", "no such word");
    told("page.margin", "at least 5 mm");
    told("blocks[2](title).items[0]", "no picture can be read");
    // What stands in an item with an error is not missing.
    QVERIFY(!tells(errors, QStringLiteral("blocks"), QStringLiteral("\"topay\"")));
}

void TemplateCheckTest::aFormThatIsWrongIsTold_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name,
                        const char *from,
                        const char *to,
                        const char *place,
                        const char *reason) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(place)
                            << QString::fromLatin1(reason);
    };
    const char *page = R"({"w": 210, "h": 297, "margin": 5})";
    row("page is a number", page, "5", "page", "an object");
    row("blocks are an object",
        "\"blocks\": [",
        "\"blocks\": {}, \"continuation\": [",
        "blocks",
        "a list");
    row("an item is a text",
        "\"items\": [\n",
        "\"items\": [ \"x\",\n",
        "blocks[1].items[0]",
        "an object");
    row("a box out of all measure",
        "[118, 26.4, 77, 4.6]",
        "[118, 26.4, 1e300, 4.6]",
        "blocks[1].items[3].box",
        "four numbers");
    row("no type", "\"pt\": 9.5", "\"pt\": -1", "blocks[1].items", "over 0");
    row("rows without height", "\"row\": 7", "\"row\": 0", "blocks[6].items[13].row", "over 0");
    row("a table of its head alone",
        "\"head\": 5.4",
        "\"head\": 80",
        "blocks[6](detail).items[13]",
        "too low");
}

void TemplateCheckTest::aFormThatIsWrongIsTold()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, place);
    QFETCH(const QString, reason);
    const test::StoreFolder folder;
    folder.write(QStringLiteral("card"), test::changedTemplate(QStringLiteral("card"), from, to));
    const QStringList errors = folder.errors();
    QVERIFY2(tells(errors, place, reason), qPrintable(errors.join(u'\n')));
}

void TemplateCheckTest::ourOwnAreRightInAStoresFolder_data()
{
    QTest::addColumn<QString>("name");
    for (const SheetDefinition &definition : sheetDefinitions()) {
        const QString name = sheetKindName(definition.kind);
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TemplateCheckTest::ourOwnAreRightInAStoresFolder()
{
    QFETCH(const QString, name);
    const test::StoreFolder folder;
    folder.write(name, builtInTemplateFile(name));
    QCOMPARE(folder.errors(), QStringList());
}

void TemplateCheckTest::whatMustBeShownIsAskedFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    addSheetsThatLack();
    addSlipsThatLack();
}

void TemplateCheckTest::whatMustBeShownIsAskedFor()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const test::StoreFolder folder;
    folder.write(name, json);
    const QStringList errors = folder.errors();
    const bool right = reason.isEmpty() ? errors.isEmpty() // shown elsewhere: among the totals
                                        : tells(errors, QStringLiteral("blocks"), reason)
            || tells(errors, QStringLiteral("continuation"), reason);
    QVERIFY2(right, qPrintable(errors.join(u'\n')));
}

// A hatched field over the whole head of a sheet is one mistake, or a few.
void TemplateCheckTest::eachFaultIsToldOnce()
{
    QByteArray fields;
    for (int at = 0; at < 40; ++at)
        fields += tone(20 + at * 2, 70, 1, 40);
    const test::StoreFolder folder;
    folder.write(QStringLiteral("card"),
                 test::changedTemplate(QStringLiteral("card"),
                                       R"("id": "detail", "items": [)",
                                       R"("id": "detail", "items": [)" + fields));
    const QStringList errors = folder.errors();
    const QStringList covered = errors.filter(QStringLiteral("is covered by"));
    QVERIFY2(!covered.isEmpty() && covered.size() < 8, qPrintable(errors.join(u'\n')));
    QVERIFY2(covered.join(u'\n').contains(QStringLiteral(" more")),
             qPrintable(covered.join(u'\n')));
    // What stops the sheet says that it is not alone.
    const auto sheet = PdfSheetRenderer(folder.path({})).layOut(test::normalCard(), {});
    QVERIFY(!sheet);
    QVERIFY2(
        sheet.error().args.last().endsWith(QStringLiteral("(and %1 more)").arg(errors.size() - 1)),
        qPrintable(sheet.error().args.last()));
}

void TemplateCheckTest::codesDrawnByHandAreRefused_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QString>("read");
    QTest::newRow("QR code") << qrOfTones(address) << address;
    QTest::newRow("bars") << barsOfTones()
                          << QStringLiteral("91999999123450000000000020532026122610667202");
    QByteArray some = qrOfTones(address);
    some.replace("\"t\": \"rect\"", "\"t\": \"rect\", \"if\": \"wip\"");
    QTest::newRow("QR code for some") << some << address;
}

void TemplateCheckTest::codesDrawnByHandAreRefused()
{
    QFETCH(const QByteArray, items);
    QFETCH(const QString, read);
    const test::StoreFolder folder;
    folder.write(QStringLiteral("card"),
                 test::changedTemplate(QStringLiteral("card"),
                                       "\"blocks\": [\n",
                                       "\"blocks\": [{\"id\": \"art\", \"items\": ["
                                           + items.chopped(2) + "]},\n"));
    const QStringList errors = folder.errors();
    QVERIFY2(tells(errors, QStringLiteral("blocks[0](art)"), read), qPrintable(errors.join(u'\n')));
}

void TemplateCheckTest::aPictureWithACodeIsRefused()
{
    const QrMatrix matrix = makeQr(address).value();
    QImage picture(QSize(matrix.size + 8, matrix.size + 8) * 8, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size; ++x) {
            if (matrix.dark(x, y))
                painter.fillRect((x + 4) * 8, (y + 4) * 8, 8, 8, Qt::black);
        }
    }
    painter.end();
    const test::StoreFolder folder;
    QVERIFY(picture.save(folder.path(QStringLiteral("logo.png"))));
    folder.write(QStringLiteral("card"),
                 test::changedTemplate(
                     QStringLiteral("card"),
                     inTitle,
                     inTitle + R"({"t": "image", "src": "logo.png", "box": [170, 8, 25, 25]},)"));
    const QStringList errors = folder.errors();
    QVERIFY2(tells(errors, QStringLiteral("blocks[2](title)"), address),
             qPrintable(errors.join(u'\n')));
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::TemplateCheckTest)
#include "tst_template_check.moc"
