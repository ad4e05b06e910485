// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf_sheet_renderer.h"
#include "tests/printing/list_tools.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRegularExpression>

namespace keshikomi {

using namespace printing;

class SlipLayoutTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void normalSlipIsAsRecorded();
    void everyLineIsPrintedOnce();
    void amountsAtTheLimit_data();
    void amountsAtTheLimit();
    void absentFieldsLeaveTheirPlace();
    void handingOverHasItsOwnName();
    void reasonsWithoutBarcode_data();
    void reasonsWithoutBarcode();
    void partPaymentIsSaid();
    void severalJobsGetHeadings();
    void tillsReadTheJapaneseName();

private:
    Result<DisplayList> layOutOf(const SlipContent &content, int dpi = 600) const
    {
        return m_renderer.layOut(content, test::slipOptions(dpi));
    }

    const PdfSheetRenderer m_renderer{};
};

// KK_UPDATE=1 writes the file anew; read its difference before it is committed.
void SlipLayoutTest::normalSlipIsAsRecorded()
{
    const auto list = layOutOf(test::normalSlip());
    QVERIFY2(list, qPrintable(list ? QString() : test::faultText(list.error())));
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
    QVERIFY2(list, qPrintable(list ? QString() : test::faultText(list.error())));
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
    const QStringList first = test::textsOf(list->pages.front());
    QVERIFY(first.contains(QStringLiteral("以下、次ページへ続きます（全 99 行のうち残り 92 行）")));
    QVERIFY(first.contains(QStringLiteral("1/4")));
    QVERIFY(test::textsOf(list->pages.back()).contains(QStringLiteral("4 / 4 ページ")));
    QCOMPARE(test::countOf<Bars>(*list), 1);
    QVERIFY(test::textsOf(*list).filter(QStringLiteral("再発行 2 回目")).size() == 1);
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
    QVERIFY2(list, qPrintable(list ? QString() : test::faultText(list.error())));
    const QStringList texts = test::textsOf(*list);
    QVERIFY(texts.contains(printed)); // the large figure, in one piece
    QVERIFY(texts.contains(QString(printed + QStringLiteral(" 円"))));
    QCOMPARE(test::countOf<Bars>(*list), bars ? 1 : 0);
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
    QVERIFY2(list, qPrintable(list ? QString() : test::faultText(list.error())));
    const QStringList texts = test::textsOf(*list);
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
    QCOMPARE(test::countOf<QrCode>(*list), 0);
    QCOMPARE(test::countOf<Bars>(*list), 1);
}

void SlipLayoutTest::handingOverHasItsOwnName()
{
    SlipContent content = test::normalSlip();
    content.job.done = QDate();
    content.job.delivered = QDate(2026, 8, 2);
    const auto list = layOutOf(content);
    QVERIFY2(list, qPrintable(list ? QString() : test::faultText(list.error())));
    const QStringList texts = test::textsOf(*list);
    QVERIFY(!texts.contains(QStringLiteral("作業完了日")));
    QVERIFY(texts.contains(QStringLiteral("引渡日")));
    QVERIFY(texts.contains(QStringLiteral("2026年8月2日")));
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
        QVERIFY2(list, qPrintable(list ? QString() : test::faultText(list.error())));
        const QStringList texts = test::textsOf(*list);
        QCOMPARE(test::countOf<Bars>(*list), 0);
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
    QVERIFY2(list, qPrintable(list ? QString() : test::faultText(list.error())));
    const QStringList texts = test::textsOf(*list);
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
    QVERIFY2(list, qPrintable(list ? QString() : test::faultText(list.error())));
    const QStringList texts = test::textsOf(*list);
    for (const QString &wip : content.job.wipNumbers)
        QCOMPARE(texts.count(QString(QStringLiteral("WIP番号 ") + wip)), 1);
    QVERIFY(texts.contains(QStringLiteral("100 ほか3件")));
    // A heading is never the last row before the page ends.
    const QStringList first = test::textsOf(list->pages.front());
    const qsizetype more = first.indexOf(QRegularExpression(QStringLiteral("^以下、次ページ.*")));
    QVERIFY(more > 0);
    QVERIFY(!first.at(more - 1).startsWith(QStringLiteral("WIP番号")));
}

// On an English slip the customer reads the English name; the parts a till keeps have the one the
// agency registered.
void SlipLayoutTest::tillsReadTheJapaneseName()
{
    SlipContent content = test::normalSlip();
    content.payee.shortName = QStringLiteral("カササギ自動車");
    content.payee.english = PayeeWords{QStringLiteral("Kasasagi Motors"), {}, {}, {}};
    SheetOptions options = test::slipOptions();
    options.form.language = SheetForm::Language::English;
    const auto list = m_renderer.layOut(content, options);
    QVERIFY2(list, qPrintable(list ? QString() : test::faultText(list.error())));
    constexpr double cut = 200; // mm; below it the parts of the till
    int japanese = 0, english = 0;
    for (const Item &item : list->pages.front().items) {
        const TextRun *run = std::get_if<TextRun>(&item);
        if (!run)
            continue;
        japanese += run->at.y() > cut && run->text == content.payee.shortName ? 1 : 0;
        if (run->text == content.payee.english->name) {
            ++english;
            QVERIFY(run->at.y() < cut);
        }
    }
    QCOMPARE(japanese, 2);
    QCOMPARE(english, 1);
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::SlipLayoutTest)
#include "tst_slip_layout.moc"
