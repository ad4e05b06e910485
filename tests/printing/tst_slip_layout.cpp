// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf_sheet_renderer.h"
#include "printing/text_fit.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QFile>

#include <functional>

namespace keshikomi {

using namespace printing;

namespace {

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const Item &item : page.items) {
        if (const TextRun *run = std::get_if<TextRun>(&item))
            texts += run->text;
    }
    return texts;
}

QStringList textsOf(const DisplayList &list)
{
    QStringList texts;
    for (const Page &page : list.pages)
        texts += textsOf(page);
    return texts;
}

template<typename T>
int countOf(const DisplayList &list)
{
    int count = 0;
    for (const Page &page : list.pages) {
        for (const Item &item : page.items)
            count += std::holds_alternative<T>(item) ? 1 : 0;
    }
    return count;
}

QString fault(const Error &error)
{
    return QStringLiteral("fault %1 %2").arg(int(error.fault)).arg(error.args.join(u'|'));
}

// Where an item leaves ink.
QRectF inkOf(const Item &item)
{
    if (const TextRun *run = std::get_if<TextRun>(&item)) {
        const double em = run->pt * 25.4 / 72;
        const double width = textWidthMm(run->text, run->face, run->bold, run->pt) * run->squeeze;
        return {run->at.x(), run->at.y() - 0.88 * em, width, em};
    }
    if (const Stroke *line = std::get_if<Stroke>(&item))
        return QRectF(line->from, line->to).normalized().adjusted(0, 0, 0.01, 0.01);
    if (const Shape *shape = std::get_if<Shape>(&item))
        return shape->box;
    if (const Bars *bars = std::get_if<Bars>(&item))
        return {bars->at, QSizeF(bars->moduleMm() * 288, bars->height)};
    if (const QrCode *code = std::get_if<QrCode>(&item)) {
        const double quiet = 4 * code->moduleMm();
        return QRectF(code->at, QSizeF(code->sideMm(), code->sideMm()))
            .adjusted(quiet, quiet, -quiet, -quiet);
    }
    return std::get<Picture>(item).box;
}

} // namespace

class SlipLayoutTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void normalSlipIsAsRecorded();
    void everyLineIsPrintedOnce();
    void amountsAtTheLimit_data();
    void amountsAtTheLimit();
    void absentFieldsLeaveTheirPlace();
    void reasonsWithoutBarcode_data();
    void reasonsWithoutBarcode();
    void partPaymentIsSaid();
    void severalJobsGetHeadings();
    void severalJobsMustBeNamed();
    void onlyTheAddressShowsInTheWindow();
    void inkStaysOffTheEdges();
    void tooLongNamesStopTheSheet_data();
    void tooLongNamesStopTheSheet();
    void disagreeingFiguresStopTheSheet_data();
    void disagreeingFiguresStopTheSheet();
    void linksGoNowhereElse_data();
    void linksGoNowhereElse();

private:
    Result<DisplayList> layOutOf(const SlipContent &content, int dpi = 600) const
    {
        return m_renderer.layOut(content, test::slipOptions(dpi));
    }

    const PdfSheetRenderer m_renderer;
};

// KK_UPDATE=1 writes the file anew; read its difference before it is committed.
void SlipLayoutTest::normalSlipIsAsRecorded()
{
    const auto list = layOutOf(test::normalSlip());
    QVERIFY2(list, qPrintable(list ? QString() : fault(list.error())));
    const QString found = describe(*list);
    QFile file(QStringLiteral(KK_TEST_DATA "/golden/slip-normal.txt"));
    if (qEnvironmentVariableIntValue("KK_UPDATE") == 1) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(found.toUtf8());
        QSKIP("recorded");
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    const QStringList lines = found.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
        QCOMPARE(lines.at(i), expected.at(i));
    QCOMPARE(lines.size(), expected.size());
}

void SlipLayoutTest::everyLineIsPrintedOnce()
{
    const SlipContent content = test::stressSlip();
    QCOMPARE(content.figures.lines.size(), std::size_t(99));
    QCOMPARE(content.figures.total, Yen(300'000));
    const auto list = layOutOf(content);
    QVERIFY2(list, qPrintable(list ? QString() : fault(list.error())));
    QCOMPARE(list->pages.size(), std::size_t(4));
    QString all; // the first column only: a long name goes on below its figures
    for (const Page &page : list->pages) {
        for (const Item &item : page.items) {
            const TextRun *run = std::get_if<TextRun>(&item);
            if (run != nullptr && run->at.x() < 17)
                all += run->text;
        }
    }
    all.remove(QChar(0x3000));
    for (const SheetLine &line : content.figures.lines)
        QCOMPARE(all.count(line.name), 1);
    int amounts = 0;
    for (const Page &page : list->pages) {
        for (const Item &item : page.items) {
            const TextRun *run = std::get_if<TextRun>(&item);
            // The last column: its figures end at 194 mm.
            if (run != nullptr && run->text == QStringLiteral("2,000") && run->at.x() > 180)
                ++amounts;
        }
    }
    QCOMPARE(amounts, 96);
    const QStringList first = textsOf(list->pages.front());
    QVERIFY(first.contains(QStringLiteral("以下、次ページへ続きます（全 99 行のうち残り 92 行）")));
    QVERIFY(first.contains(QStringLiteral("1/4")));
    QVERIFY(textsOf(list->pages.back()).contains(QStringLiteral("4 / 4 ページ")));
    QCOMPARE(countOf<Bars>(*list), 1);
    QVERIFY(textsOf(*list).filter(QStringLiteral("再発行 2 回目")).size() == 1);
}

void SlipLayoutTest::amountsAtTheLimit_data()
{
    QTest::addColumn<qint64>("yen");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<bool>("bars");
    QTest::addColumn<QString>("stamp");
    const QString none = QStringLiteral("印紙不要");
    const QString needed = QStringLiteral("5万円以上");
    QTest::newRow("1") << qint64(1) << QStringLiteral("1") << true << none;
    QTest::newRow("49,999 before tax")
        << qint64(54'998) << QStringLiteral("54,998") << true << none;
    QTest::newRow("50,000 before tax")
        << qint64(55'000) << QStringLiteral("55,000") << true << needed;
    QTest::newRow("limit") << qint64(300'000) << QStringLiteral("300,000") << true << needed;
    QTest::newRow("over") << qint64(300'001) << QStringLiteral("300,001") << false << QString();
    QTest::newRow("millions") << qint64(98'765'432) << QStringLiteral("98,765,432") << false
                              << QString();
}

void SlipLayoutTest::amountsAtTheLimit()
{
    QFETCH(qint64, yen);
    QFETCH(QString, printed);
    QFETCH(bool, bars);
    QFETCH(QString, stamp);
    const SlipContent content = test::slipOver(Yen(yen));
    QCOMPARE(content.figures.total, Yen(yen));
    const auto list = layOutOf(content);
    QVERIFY2(list, qPrintable(list ? QString() : fault(list.error())));
    const QStringList texts = textsOf(*list);
    QVERIFY(texts.contains(printed)); // the large figure, in one piece
    QVERIFY(texts.contains(QString(printed + QStringLiteral(" 円"))));
    QCOMPARE(countOf<Bars>(*list), bars ? 1 : 0);
    QCOMPARE(texts.count(QString(QStringLiteral("¥") + printed)), bars ? 2 : 0);
    QCOMPARE(texts.contains(QStringLiteral("収入印紙")), bars);
    if (bars)
        QVERIFY(texts.contains(stamp));
    const QString why = QStringLiteral("1件の上限 300,000円を超えるため");
    QCOMPARE(texts.filter(why).size(), bars ? 0 : 1);
    QCOMPARE(texts.contains(QStringLiteral("普通 0000000")), !bars);
    QCOMPARE(texts.contains(QStringLiteral("ご請求書 兼 払込票")), bars);
}

void SlipLayoutTest::absentFieldsLeaveTheirPlace()
{
    SlipContent content = test::normalSlip();
    content.job.car.reset();
    content.link.reset();
    content.payee.registrationNumber.clear();
    content.payee.branch.clear();
    content.customer.zip.clear();
    content.customer.addressLines.clear();
    content.customer.name = QStringLiteral("見本 花子"); // no honorific
    content.job.wipNumbers.clear();
    content.job.done = QDate();
    const auto list = layOutOf(content);
    QVERIFY2(list, qPrintable(list ? QString() : fault(list.error())));
    const QStringList texts = textsOf(*list);
    for (const QString &label : {QStringLiteral("お車"),
                                 QStringLiteral("車両番号"),
                                 QStringLiteral("作業完了日"),
                                 QStringLiteral("WIP番号")})
        QVERIFY2(!texts.contains(label), qPrintable(label));
    QVERIFY(texts.filter(QStringLiteral("登録番号")).isEmpty());
    QVERIFY(texts.filter(QStringLiteral("QRコード")).isEmpty());
    QVERIFY(texts.filter(QStringLiteral("〒")).size() == 1); // the payee's
    QVERIFY(texts.contains(QStringLiteral("見本 花子")));
    QVERIFY(texts.contains(QStringLiteral("請求番号")));
    QCOMPARE(countOf<QrCode>(*list), 0);
    QCOMPARE(countOf<Bars>(*list), 1);
}

void SlipLayoutTest::reasonsWithoutBarcode_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("sentence"); // empty: none
    QTest::newRow("over") << int(NoBarcode::OverLimit) << QStringLiteral("1件の上限 300,000円");
    QTest::newRow("past") << int(NoBarcode::PastDue) << QStringLiteral("期限を過ぎているため");
    QTest::newRow("agreement") << int(NoBarcode::NoAgreement)
                               << QStringLiteral("お取り扱いがないため");
    QTest::newRow("not wanted") << int(NoBarcode::NotWanted) << QString();
}

void SlipLayoutTest::reasonsWithoutBarcode()
{
    QFETCH(int, reason);
    QFETCH(QString, sentence);
    SlipContent content = test::normalSlip();
    content.barcode.clear();
    content.noBarcode = static_cast<NoBarcode>(reason);
    for (const bool bank : {true, false}) {
        if (!bank)
            content.bank.reset();
        const auto list = layOutOf(content);
        QVERIFY2(list, qPrintable(list ? QString() : fault(list.error())));
        const QStringList texts = textsOf(*list);
        QCOMPARE(countOf<Bars>(*list), 0);
        QCOMPARE(texts.filter(QStringLiteral("コンビニエンスストアではお支払い")).size(),
                 sentence.isEmpty() ? 0 : 1);
        QCOMPARE(texts.contains(QStringLiteral("お振込先")), bank);
        QCOMPARE(texts.contains(QStringLiteral("お問い合わせ先")), !bank);
        if (!sentence.isEmpty())
            QCOMPARE(texts.filter(sentence).size(), 1);
    }
}

void SlipLayoutTest::partPaymentIsSaid()
{
    SlipContent content = test::normalSlip();
    content.figures.toPay = Yen(19'546);
    content.barcode.clear();
    const auto list = layOutOf(content);
    QVERIFY2(list, qPrintable(list ? QString() : fault(list.error())));
    const QStringList texts = textsOf(*list);
    QVERIFY(texts.contains(QStringLiteral("19,546")));
    QVERIFY(texts.contains(QStringLiteral("合計 119,546 円のうち 100,000 円はお支払い済み")));
}

void SlipLayoutTest::severalJobsGetHeadings()
{
    SlipContent content = test::normalSlip();
    content.job.wipNumbers = {
        QStringLiteral("100"), QStringLiteral("200"), QStringLiteral("300"), QStringLiteral("400")};
    for (std::size_t i = 0; i < content.figures.lines.size(); ++i)
        content.figures.lines[i].wip =
            content.job.wipNumbers.at(qsizetype(qMin<std::size_t>(i / 2, 3)));
    const auto list = layOutOf(content);
    QVERIFY2(list, qPrintable(list ? QString() : fault(list.error())));
    const QStringList texts = textsOf(*list);
    for (const QString &wip : content.job.wipNumbers)
        QCOMPARE(texts.count(QString(QStringLiteral("WIP番号 ") + wip)), 1);
    QVERIFY(texts.contains(QStringLiteral("100 ほか3件")));
    // A heading is never the last row before the page ends.
    const QStringList first = textsOf(list->pages.front());
    const qsizetype more = first.indexOf(QRegularExpression(QStringLiteral("^以下、次ページ.*")));
    QVERIFY(more > 0);
    QVERIFY(!first.at(more - 1).startsWith(QStringLiteral("WIP番号")));
}

void SlipLayoutTest::severalJobsMustBeNamed()
{
    SlipContent content = test::normalSlip();
    content.job.wipNumbers = {
        QStringLiteral("100"), QStringLiteral("200"), QStringLiteral("300"), QStringLiteral("400")};
    const auto list = layOutOf(content);
    QVERIFY(!list);
    QCOMPARE(list.error().fault, Fault::FieldEmpty);
}

// SHEETS 0: what may slip into the envelope's window holds the address and nothing else.
void SlipLayoutTest::onlyTheAddressShowsInTheWindow()
{
    const QRectF window(0, 0, 112, 56);
    const QRectF address(20, 10, 69, 28.5);
    for (const SlipContent &content : {test::normalSlip(), test::stressSlip()}) {
        const auto list = layOutOf(content);
        QVERIFY(list);
        for (const Item &item : list->pages.front().items) {
            const QRectF ink = inkOf(item);
            if (ink.intersects(window))
                QVERIFY2(address.contains(ink), qPrintable(QString::number(ink.y())));
        }
    }
}

void SlipLayoutTest::inkStaysOffTheEdges()
{
    const QRectF paper(5, 5, 200, 287);
    for (const SlipContent &content :
         {test::normalSlip(), test::stressSlip(), test::slipOver(Yen(300'001))}) {
        const auto list = layOutOf(content);
        QVERIFY(list);
        for (const Page &page : list->pages) {
            for (const Item &item : page.items)
                QVERIFY(paper.contains(inkOf(item)));
        }
    }
}

void SlipLayoutTest::tooLongNamesStopTheSheet_data()
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

void SlipLayoutTest::tooLongNamesStopTheSheet()
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
             qPrintable(fault(list.error())));
}

void SlipLayoutTest::disagreeingFiguresStopTheSheet_data()
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

void SlipLayoutTest::disagreeingFiguresStopTheSheet()
{
    QFETCH(QString, what);
    QFETCH(Fault, expected);
    SlipContent content = test::normalSlip();
    const QHash<QString, std::function<void()>> spoil = {
        {QStringLiteral("line"), [&] { content.figures.lines[0].amount += Yen(1); }},
        {QStringLiteral("tax"), [&] { content.figures.totals.lines[0].tax -= Yen(1); }},
        {QStringLiteral("total"), [&] { content.figures.total += Yen(1); }},
        {QStringLiteral("to pay"), [&] { content.figures.toPay -= Yen(1); }},
        {QStringLiteral("reissue"), [&] { content.reissue = 1; }},
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
    QVERIFY2(list.error().fault == expected, qPrintable(fault(list.error())));
}

void SlipLayoutTest::linksGoNowhereElse_data()
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
    row("javascript:alert(1)", false);
    row("", false);
}

void SlipLayoutTest::linksGoNowhereElse()
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

} // namespace keshikomi

QTEST_MAIN(keshikomi::SlipLayoutTest)
#include "tst_slip_layout.moc"
