// SPDX-License-Identifier: GPL-3.0-or-later
// A customer reads the sums, days and numbers of a sheet as they are: no template makes others of
// them, by what stands beside them in a text or on the page, or lies over them.
#include "printing/layout.h"
#include "printing/sheets/template_check.h"
#include "tests/printing/sheet_samples.h"
#include "tests/printing/store_templates.h"
#include "tests/support/suite.h"

namespace keshikomi {

using namespace printing;

namespace {

const QString card = QStringLiteral("card");
const QByteArray sum = "\"{topay|yen}\"";
const QByteArray inDetail = "\"id\": \"detail\", \"items\": [";

// "place: reason" of each.
QStringList errorsOf(const QString &name, const QByteArray &json)
{
    const SheetTemplate sheet = parseTemplate(json, name, builtInParts()).value();
    QStringList told;
    for (const Error &error : templateErrors(sheet, *definitionOf(*sheetKindFromName(name))))
        told << QStringLiteral("%1: %2").arg(error.args.value(1), error.args.value(2));
    return told;
}

// Without the check of the template.
Result<DisplayList> laidOut(const QByteArray &json)
{
    static const FontBook fonts;
    const SheetTemplate sheet = parseTemplate(json, card, builtInParts()).value();
    const SheetContent content = test::normalCard();
    return layOut(fonts, sheet, definitionOf(SheetKind::CardSheet)->fields(content, sheet), 600);
}

// As its own item over the note of the card sheet, where there is room for it.
QByteArray withText(const QByteArray &text)
{
    return test::changedTemplate(card,
                                 inDetail,
                                 inDetail + "{\"t\": \"text\", \"s\": \"" + text
                                     + "\", \"box\": [15, 193, 180, 6], \"min\": 7, \"pt\": 9},");
}

QByteArray withItem(const QByteArray &item)
{
    return test::changedTemplate(card, inDetail, inDetail + item + ",");
}

QByteArray textAt(const char *text, double x, double y, double wide, const char *more = "")
{
    return "{\"t\": \"text\", \"s\": \"" + QByteArray(text) + "\", \"box\": ["
        + QByteArray::number(x) + ", " + QByteArray::number(y) + ", " + QByteArray::number(wide)
        + ", 13], \"v\": \"middle\"" + more + "}";
}

constexpr const char *besideSums[] = {"9{topay|yen}",          "９ {topay|yen}",
                                      "٣{topay|yen}",          "²{topay|yen}",
                                      "1{topay|yen}000",       "{topay|yen}000",
                                      "{topay|yen}\u00A0000",  "{topay|yen}\u3000０００",
                                      "9\u2060{topay|yen}",    "9\u200B{topay|yen}",
                                      "9\u2800{topay|yen}",    "9\u3164{topay|yen}",
                                      "9\u00AD{topay|yen}",    "9\u0338{topay|yen}",
                                      "九{topay|yen}",         "百 {topay|yen}円",
                                      "壱{topay|yen}円",       "{topay|yen}万円",
                                      "{topay|yen} 千円",      "-{topay|yen}",
                                      "－{topay|yen}",         "−{topay|yen}円",
                                      "▲{topay|yen}",          "△ {topay|yen}",
                                      "+{topay|yen}",          "-¥{topay|yen}",
                                      "¥ -{topay|yen}",        "ー{topay|yen}",
                                      "{topay|yen}-",          "{topay|yen}▲",
                                      ",{topay|yen}",          "9,{topay|yen}",
                                      "9, {topay|yen}",        ".{topay|yen}",
                                      "{topay|yen}.5",         "{topay|yen},000",
                                      "{topay|yen}，０００",   "l{topay|yen}",
                                      "I{topay|yen}",          "合計Ol{topay|yen}",
                                      "|{topay|yen}",          "O{topay|yen}",
                                      "{topay|yen}O円",        "¥{topay|yen}l",
                                      "マイナス{topay|yen}",   "マイナス ¥{topay|yen}円",
                                      "ﾏｲﾅｽ{topay|yen}",       "請求まいなす{topay|yen}",
                                      "minus {topay|yen}",     "Total: Minus ¥{topay|yen}",
                                      "ＭＩＮＵＳ{topay|yen}", "マイナス\u3000{topay|yen}",
                                      "Δ{topay|yen}",          "▵ {topay|yen}",
                                      "➖¥{topay|yen}"};

constexpr const char *besideOthers[] = {"{topay|yen}{total|yen}",
                                        "{topay|yen} {total|yen}",
                                        "{topay|yen}\u3000{total|yen}",
                                        "{topay|yen} {no}",
                                        "{no} {topay|yen}",
                                        "{car.model}{topay|yen}",
                                        "9{car.model}{topay|yen}",
                                        "9 {car.model} {topay|yen}",
                                        "{topay}0",
                                        "{topay} {total}",
                                        "1{due|date}",
                                        "1 {due|md}",
                                        "{due|md}1",
                                        "{due|day}{no}",
                                        "9{no}",
                                        "9 {no}",
                                        "{no} 9",
                                        "{no}{wip}",
                                        "{page}{pages}",
                                        "-{page}",
                                        "9{customer.name}",
                                        "{payee.tel}9"};

// A store's lines and shapes beside the sum, whose sample begins at x = 71.4.
void addDrawnDigits()
{
    const auto row = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json << QStringLiteral("read as a digit of \"119,546\"");
    };
    row("a drawn one", withItem("{\"t\": \"line\", \"p\": [69.5, 84, 69.5, 92], \"lw\": 0.9}"));
    row("a filled one",
        withItem(
            "{\"t\": \"rect\", \"box\": [69.3, 84, 0.8, 8], \"lw\": 0, \"fill\": \"#000000\"}"));
    row("a drawn zero behind it",
        test::changedTemplate(card,
                              "\"s\": \"円\", \"box\": [119.5, 83, 8, 13]",
                              "\"s\": \"円\", \"box\": [127.5, 83, 8, 13]")
            .replace("\"blocks\": [",
                     "\"blocks\": [{\"id\": \"zero\", \"items\": [{\"t\": \"ellipse\", \"box\": "
                     "[119.5, 84, 5, 8], \"lw\": 0.9}]},"));
}

} // namespace

class TemplateNumbersTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void signsBesideANumberAreRefused_data();
    void signsBesideANumberAreRefused();
    void otherNeighboursAreTaken_data();
    void otherNeighboursAreTaken();
    void wordsAreCheckedToo();
    void cellsAndColumnsAreCheckedToo();
    void whatIsPrintedBesideOrOverIsFound_data();
    void whatIsPrintedBesideOrOverIsFound();
    void whatLiesAcrossIsToldBeforehand_data();
    void whatLiesAcrossIsToldBeforehand();
    void whatIsPrintedElsewhereIsTaken_data();
    void whatIsPrintedElsewhereIsTaken();
    void aSheetHasAsManyItemsAsCanBeChecked();
};

void TemplateNumbersTest::signsBesideANumberAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : besideSums)
        QTest::newRow(text) << QByteArray(text);
    for (const char *text : besideOthers)
        QTest::newRow(text) << QByteArray(text);
}

void TemplateNumbersTest::signsBesideANumberAreRefused()
{
    QFETCH(const QByteArray, text);
    const QStringList errors = errorsOf(card, withText(text));
    QVERIFY2(!errors.isEmpty(), text.constData());
    for (const QString &error : errors)
        QVERIFY2(error.startsWith(QStringLiteral("blocks[6](detail).items[0]: "))
                     && (error.contains(QStringLiteral("read as part of the number"))
                         || error.contains(QStringLiteral("read as one number"))),
                 qPrintable(error));
}

void TemplateNumbersTest::otherNeighboursAreTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"¥{topay|yen}",
                             "¥ {topay|yen} −",
                             "金 {topay|yen} 円也",
                             "{topay|yen}円",
                             "({topay|yen})",
                             "10%対象 {topay|yen}円",
                             "うち {paid|yen} 円、残り {topay|yen} 円",
                             "Total: {topay|yen}, of which {paid|yen} is paid.",
                             "Pay {topay|yen}. 3 ways:",
                             "① {topay|yen}",
                             "オーダー{topay|yen}円",
                             "Total{topay|yen}円",
                             "I {topay|yen}",
                             "Terminus {topay|yen}",
                             "マイナス分を除き {topay|yen}円",
                             "第{no}号",
                             "No.{no}",
                             "No. {no}",
                             "B-{no}",
                             "{page}/{pages}",
                             "{page} - {pages}",
                             "{due|day}　{no}",
                             "- {due|day}",
                             "{due|day}まで",
                             "{customer.name} 9",
                             "〒{payee.zip} {payee.addr}",
                             "9 {car.model}"})
        QTest::newRow(text) << QByteArray(text);
}

void TemplateNumbersTest::otherNeighboursAreTaken()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(errorsOf(card, withText(text)), QStringList());
}

void TemplateNumbersTest::wordsAreCheckedToo()
{
    const auto errors = [](const QByteArray &words) {
        const test::StoreFolder folder;
        folder.write(QStringLiteral("receipt"),
                     test::changedTemplate(
                         QStringLiteral("receipt"), "\"words\": {", "\"words\": {" + words + ", "));
        return folder.errors();
    };
    QCOMPARE(errors("\"stamp.yen\": \"計{n}円\""), QStringList());
    QCOMPARE(errors("\"stamp.man\": \"{n}万円\""), QStringList());
    const QStringList wrong = errors("\"stamp.yen\": \"9{n}円\"");
    QVERIFY2(wrong.size() == 1
                 && wrong.front().startsWith(QStringLiteral("words.stamp.yen: \"9\"")),
             qPrintable(wrong.join(u'\n')));
}

void TemplateNumbersTest::cellsAndColumnsAreCheckedToo()
{
    const auto refuses = [](const char *sheet, const QByteArray &from, const QByteArray &to) {
        const QString name = QString::fromLatin1(sheet);
        const QStringList errors = errorsOf(name, test::changedTemplate(name, from, to));
        return std::any_of(errors.begin(), errors.end(), [](const QString &error) {
            return error.contains(QStringLiteral("read as part of the number"));
        });
    };
    QVERIFY(refuses("card", "\"{base|yen}\"", "\"9{base|yen}\""));
    QVERIFY(refuses("card", "\"{base|yen}\"", "\"－{base}\"")); // a sum, also without its filter
    QVERIFY(refuses("invoice", "{rest} 行", "1{rest} 行"));
    QVERIFY(refuses("invoice", "{n} 行", "{n}0 行"));
    QVERIFY(refuses("receipt", "{received|day}", "1{received|day}"));
}

void TemplateNumbersTest::whatIsPrintedBesideOrOverIsFound_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &json, const char *reason) {
        QTest::newRow(name) << json << QString::fromUtf8(reason);
    };
    const char *big = ", \"pt\": 34, \"b\": true, \"min\": 24";
    // The sum of the sample begins at x = 71.4.
    row("a digit before the sum",
        withItem(
            textAt("9", 55, 82, 15.8, ", \"pt\": 34, \"b\": true, \"a\": \"right\", \"min\": 24")),
        "so near beside \"119,546\"");
    row("a minus before the sum",
        withItem(
            textAt("－", 55, 82, 15.8, ", \"pt\": 24, \"b\": true, \"a\": \"right\", \"min\": 24")),
        "so near beside \"119,546\"");
    row("digits behind the sum",
        test::changedTemplate(
            card, "\"円\", \"box\": [119.5, 83, 8, 13]", "\"00\", \"box\": [118.5, 83, 12, 13]"),
        "\"00\" stands so near beside \"119,546\"");
    row("a unit behind the sum",
        test::changedTemplate(
            card, "\"円\", \"box\": [119.5, 83, 8, 13]", "\"万円\", \"box\": [118.5, 83, 12, 13]"),
        "\"万円\" stands so near beside \"119,546\"");
    row("a blank at the end of the digit",
        withItem(
            textAt("9 ", 55, 82, 18, ", \"pt\": 34, \"b\": true, \"a\": \"right\", \"min\": 24")),
        "\"119,546\"");
    row("a drawn minus",
        withItem("{\"t\": \"line\", \"p\": [65, 88.4, 70.4, 88.4], \"lw\": 0.8}"),
        "read as the sign of \"119,546\"");
    addDrawnDigits();
    row("type in the box of the sum", withItem(textAt("8", 100, 82, 10, big)), "is printed over");
    row("a hairline through the sum",
        withItem("{\"t\": \"line\", \"p\": [70, 88, 125, 88], \"lw\": 0.1}"),
        "it is drawn across \"119,546\"");
    row("a slanting line",
        withItem("{\"t\": \"line\", \"p\": [70, 80, 125, 97], \"lw\": 0.1}"),
        "it is drawn across");
    row("an outline through the sum",
        withItem("{\"t\": \"rect\", \"box\": [60, 70, 40, 18], \"lw\": 0.2}"),
        "it is drawn across");
    row("an ellipse through the sum",
        withItem("{\"t\": \"ellipse\", \"box\": [80, 80, 30, 16], \"lw\": 0.2}"),
        "it is drawn across");
    row("a ruler over the sum",
        withItem("{\"t\": \"ruler\", \"p\": [60, 84, 120, 84]}"),
        "119,546");
    row("cells over the sum",
        withItem("{\"t\": \"cells\", \"box\": [60, 82, 60, 6], \"cells\": [{\"h\": \"x\", \"s\": "
                 "\"y\", \"w\": 20}]}"),
        "119,546");
    row("rows over one another", test::changedTemplate(card, "\"row\": 7", "\"row\": 0.5"), "");
}

void TemplateNumbersTest::whatIsPrintedBesideOrOverIsFound()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const auto made = laidOut(json);
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::TemplateWrong);
    QVERIFY2(made.error().args.last().contains(reason), qPrintable(made.error().args.join(u'|')));
}

void TemplateNumbersTest::whatLiesAcrossIsToldBeforehand_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    const QString across = QStringLiteral("{topay|yen} and blocks[6](detail).items[0] lie across");
    const auto row = [&across](const char *name, const QByteArray &item) {
        QTest::newRow(name) << withItem(item) << across;
    };
    row("a hairline", "{\"t\": \"line\", \"p\": [70, 87, 125, 87], \"lw\": 0.1}");
    row("an outline", "{\"t\": \"rect\", \"box\": [60, 70, 62, 17], \"lw\": 0.2}");
    row("a ruler", "{\"t\": \"ruler\", \"p\": [60, 84, 120, 84]}");
    row("cells",
        "{\"t\": \"cells\", \"box\": [60, 80, 60, 7], \"cells\": [{\"h\": \"x\", \"s\": \"y\", "
        "\"w\": 20}]}");
    row("type in its box", textAt("9", 56, 82, 62, ", \"pt\": 24, \"min\": 24, \"a\": \"right\""));
    const auto low = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << test::changedTemplate(card, from, to)
                            << QStringLiteral("\"row\" and \"head\" are at least as high as their "
                                              "type, 3.5 and 3.2 mm");
    };
    low("rows lower than their type", "\"row\": 7", "\"row\": 0.5");
    low("a head lower than its type", "\"head\": 5.4", "\"head\": 0.5");
}

void TemplateNumbersTest::whatLiesAcrossIsToldBeforehand()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const QString errors = errorsOf(card, json).join(u'\n');
    QVERIFY2(errors.contains(reason), qPrintable(errors));
}

void TemplateNumbersTest::whatIsPrintedElsewhereIsTaken_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("a line under the sum")
        << QByteArray("{\"t\": \"line\", \"p\": [70, 93.2, 125, 93.2], \"lw\": 0.3}");
    QTest::newRow("a frame around the sum")
        << QByteArray("{\"t\": \"rect\", \"box\": [63, 78, 65, 20], \"lw\": 0.3, \"r\": 2}");
    QTest::newRow("a digit far away") << textAt("9", 62, 82, 8);
    QTest::newRow("a word before the sum")
        << textAt("計", 55, 82, 15.5, ", \"a\": \"right\", \"pt\": 16");
}

void TemplateNumbersTest::whatIsPrintedElsewhereIsTaken()
{
    QFETCH(const QByteArray, item);
    QCOMPARE(errorsOf(card, withItem(item)), QStringList());
    const auto made = laidOut(withItem(item));
    QVERIFY2(made, made ? "" : qPrintable(made.error().args.join(u'|')));
}

void TemplateNumbersTest::aSheetHasAsManyItemsAsCanBeChecked()
{
    const auto errors = [](int lines) {
        QByteArray items;
        for (int at = 0; at < lines; ++at)
            items += "{\"t\": \"line\", \"p\": [16, 193, 17, 193], \"lw\": 0.1},\n";
        const ReadTemplate read = readTemplate(
            test::changedTemplate(card, inDetail, inDetail + items), card, builtInParts());
        QStringList told;
        for (const Error &error : read.errors)
            told << error.args.join(u'|');
        return told;
    };
    QCOMPARE(errors(1'800), QStringList());
    const QStringList many = errors(20'000);
    QVERIFY2(many.size() == 1
                 && many.front().startsWith(QStringLiteral(
                     "card|/|a sheet has at most 2000 items, cells and columns; here are 20")),
             qPrintable(many.join(u'\n')));
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::TemplateNumbersTest)
#include "tst_template_numbers.moc"
