// SPDX-License-Identifier: GPL-3.0-or-later
// What stops a slip before it is printed.
#include "models/domain/konbini_barcode.h"
#include "models/domain/payment_link.h"
#include "printing/pdf_sheet_renderer.h"
#include "tests/printing/list_tools.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <functional>

namespace keshikomi {

using namespace printing;

class SlipRefusalsTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void severalJobsMustBeNamed();
    void tooLongNamesStopTheSheet_data();
    void tooLongNamesStopTheSheet();
    void signsWithoutAFaceStopTheSheet_data();
    void signsWithoutAFaceStopTheSheet();
    void marksThatAFaceHasAreDrawn();
    void disagreeingFiguresStopTheSheet_data();
    void disagreeingFiguresStopTheSheet();
    void linksGoNowhereElse_data();
    void linksGoNowhereElse();
    void theListHoldsForThePracticeCentre();

private:
    Result<DisplayList> layOutOf(const SlipContent &content) const
    {
        return m_renderer.layOut(content, test::slipOptions());
    }

    const PdfSheetRenderer m_renderer{};
};

void SlipRefusalsTest::severalJobsMustBeNamed()
{
    SlipContent content = test::normalSlip();
    content.job.wipNumbers = {
        QStringLiteral("100"), QStringLiteral("200"), QStringLiteral("300"), QStringLiteral("400")};
    const auto list = layOutOf(content);
    QVERIFY(!list);
    QCOMPARE(list.error().fault, Fault::FieldEmpty);
}

void SlipRefusalsTest::tooLongNamesStopTheSheet_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"customer.name",
                              "customer.address",
                              "payee.name",
                              "payee.addr",
                              "agency.name",
                              "car.model",
                              "pay.url",
                              "no"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void SlipRefusalsTest::tooLongNamesStopTheSheet()
{
    QFETCH(QString, field);
    SlipContent content = test::normalSlip();
    const QString endless = QStringLiteral("見本").repeated(200);
    const QHash<QString, std::function<void()>> lengthen = {
        {QStringLiteral("customer.name"), [&] { content.customer.name = endless; }},
        {QStringLiteral("customer.address"), [&] { content.customer.addressLines += endless; }},
        {QStringLiteral("payee.name"), [&] { content.payee.name = endless; }},
        {QStringLiteral("payee.addr"), [&] { content.payee.address = endless; }},
        {QStringLiteral("agency.name"), [&] { content.agency = endless; }},
        {QStringLiteral("car.model"), [&] { content.job.car->model = endless; }},
        {QStringLiteral("pay.url"), [&] { content.link->url += QString(200, QLatin1Char('a')); }},
        {QStringLiteral("no"), [&] { content.number = QString(60, QLatin1Char('9')); }},
    };
    lengthen.value(field)();
    const auto list = layOutOf(content);
    QVERIFY(!list);
    QCOMPARE(list.error().fault, Fault::SlipTextTooLong);
    QVERIFY2(list.error().args.constFirst().startsWith(field)
                 || list.error().args.constFirst() == QLatin1String("payee.zip"),
             qPrintable(test::faultText(list.error())));
}

void SlipRefusalsTest::signsWithoutAFaceStopTheSheet_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sign");
    const auto row = [](const char *what, const QString &name, const char *sign) {
        QTest::newRow(what) << name << QString::fromLatin1(sign);
    };
    row("the office's own", QStringLiteral("外字\ue000 様"), "U+E000 \xee");
    row("an accent", QStringLiteral("か\u0f71 様"), "U+0F71");
    row("an accent that begins", QStringLiteral("\u0f71か 様"), "U+0F71");
    row("Hebrew", QStringLiteral("\u05e9\u05dc\u05d5\u05dd 様"), "U+05E9");
    row("Arabic", QStringLiteral("\u0633\u0644\u0627\u0645 様"), "U+0633");
    row("turned around", QStringLiteral("見本\u202e花子 様"), "U+202E");
    row("isolated", QStringLiteral("見本 \u2067花子 様"), "U+2067");
    row("a line end of old", QStringLiteral("見本\r花子 様"), "U+000D");
}

// A printer must not draw an empty box, nor leave out or turn around what a name says.
void SlipRefusalsTest::signsWithoutAFaceStopTheSheet()
{
    QFETCH(const QString, name);
    QFETCH(const QString, sign);
    SlipContent content = test::normalSlip();
    content.customer.name = name;
    const auto list = layOutOf(content);
    QVERIFY(!list);
    QCOMPARE(list.error().fault, Fault::SignNotDrawable);
    QCOMPARE(list.error().args.value(1), QStringLiteral("customer.name"));
    QCOMPARE(list.error().args.constFirst().left(6), sign.left(6));
}

// Composed or placed, as the face has it; a selector of a variant asks for nothing that must be
// there.
void SlipRefusalsTest::marksThatAFaceHasAreDrawn()
{
    for (const QString &name : {QStringLiteral("か\u3099 様"),
                                QStringLiteral("Jose\u0301 様"),
                                QStringLiteral("葛\U000e0100西 様"),
                                QStringLiteral("見本\u200b花子 様")}) {
        SlipContent content = test::normalSlip();
        content.customer.name = name;
        const auto list = layOutOf(content);
        QVERIFY2(list, qPrintable(list ? QString() : test::faultText(list.error())));
    }
}

void SlipRefusalsTest::disagreeingFiguresStopTheSheet_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Fault>("expected");
    const auto row = [](const char *what, Fault expected) {
        QTest::newRow(what) << QString::fromLatin1(what) << expected;
    };
    row("line", Fault::SlipFiguresDisagree);
    row("tax", Fault::SlipFiguresDisagree);
    row("total", Fault::SlipFiguresDisagree);
    row("to pay", Fault::SlipFiguresDisagree);
    row("reissue", Fault::SlipFiguresDisagree);
    row("stamp", Fault::SlipFiguresDisagree);
    row("spaced digits", Fault::SlipFiguresDisagree);
    row("host text", Fault::SlipFiguresDisagree);
    row("check digit", Fault::BarcodeCheckDigit);
    row("nothing to pay", Fault::NumberOutOfRange);
    row("more than the total", Fault::NumberOutOfRange);
    row("limit", Fault::SlipNoBarcodeOverLimit);
    row("no lines", Fault::BillHasNoLines);
    row("no name", Fault::FieldEmpty);
    row("no agency", Fault::FieldEmpty);
    row("no date", Fault::FieldEmpty);
}

void SlipRefusalsTest::disagreeingFiguresStopTheSheet()
{
    QFETCH(QString, what);
    QFETCH(Fault, expected);
    SlipContent content = test::normalSlip();
    const QHash<QString, std::function<void()>> spoil = {
        {QStringLiteral("line"), [&] { content.figures.lines[0].amount += Yen(1); }},
        {QStringLiteral("tax"), [&] { content.figures.totals.lines[0].tax -= Yen(1); }},
        {QStringLiteral("total"), [&] { content.figures.total += Yen(1); }},
        {QStringLiteral("to pay"), [&] { content.figures.toPay -= Yen(1); }},
        {QStringLiteral("reissue"),
         [&] {
             KonbiniBarcode bars = parseBarcode(content.barcode).value();
             bars.reissue = content.reissue + 1; // the paper counts at least as many
             content.barcode = encodeBarcode(bars).value();
         }},
        {QStringLiteral("stamp"), [&] { content.stamp.needed = false; }},
        {QStringLiteral("spaced digits"), [&] { content.barcode.insert(2, QLatin1Char(' ')); }},
        {QStringLiteral("host text"), [&] { content.link->host = QStringLiteral("bank.example"); }},
        {QStringLiteral("check digit"), [&] { content.barcode[42] = QLatin1Char('9'); }},
        {QStringLiteral("nothing to pay"), [&] { content.figures.toPay = Yen(0); }},
        {QStringLiteral("more than the total"), [&] { content.figures.toPay = Yen(119'547); }},
        {QStringLiteral("limit"), [&] { content.barcodeLimit = Yen(119'545); }},
        {QStringLiteral("no lines"), [&] { content.figures.lines.clear(); }},
        {QStringLiteral("no name"), [&] { content.customer.name = QStringLiteral("  "); }},
        {QStringLiteral("no agency"), [&] { content.agency.clear(); }},
        {QStringLiteral("no date"), [&] { content.issued = QDate(); }},
    };
    QVERIFY(layOutOf(content));
    spoil.value(what)();
    const auto list = layOutOf(content);
    QVERIFY(!list);
    QVERIFY2(list.error().fault == expected, qPrintable(test::faultText(list.error())));
}

void SlipRefusalsTest::linksGoNowhereElse_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *url, bool allowed) {
        QTest::newRow(url) << QString::fromLatin1(url) << allowed;
    };
    row("https://pay.kasasagi.example/p/1", true);
    row("https://PAY.kasasagi.example/p/1", true);
    row("http://pay.kasasagi.example/p/1", false);
    row("https://pay.kasasagi.example.evil.test/p/1", false);
    row("https://evil.test/pay.kasasagi.example", false);
    row("https://pay.kasasagi.example@evil.test/p", false);
    row("https://user@pay.kasasagi.example/p", false);
    row("https://pay.kasasagi.example:8443/p", false);
    row("https://sub.pay.kasasagi.example/p", false);
    row("http://127.0.0.1:8080/p/1", false);
    row("javascript:alert(1)", false);
    row("", false);
}

void SlipRefusalsTest::linksGoNowhereElse()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    SlipContent content = test::normalSlip();
    content.link->url = url;
    const auto list = layOutOf(content);
    QCOMPARE(list.has_value(), allowed);
    if (!allowed)
        QCOMPARE(list.error().fault, Fault::SlipHostNotAllowed);
    const auto none = m_renderer.layOut(content, SheetOptions{600, {}});
    QVERIFY(!none);
}

// A link to this computer, too, is printed only by a store that has it on its list.
void SlipRefusalsTest::theListHoldsForThePracticeCentre()
{
    SlipContent content = test::normalSlip();
    content.link = SheetLink{QStringLiteral("http://127.0.0.1:8080/p/1"), practiceHost};
    QCOMPARE(layOutOf(content).error().fault, Fault::SlipHostNotAllowed);
    QVERIFY(m_renderer.layOut(content, SheetOptions{600, {practiceHost}}).has_value());
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::SlipRefusalsTest)
#include "tst_slip_refusals.moc"
