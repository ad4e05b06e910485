// SPDX-License-Identifier: GPL-3.0-or-later
// Where the codes lead that are drawn on a sheet, whatever they were put together of.
#include "printing/code_judgement.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/qr.h"
#include "tests/printing/list_samples.h"
#include "tests/printing/sheet_samples.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace keshikomi {

using namespace printing;

namespace {

const QString evil = QStringLiteral("https://pay.kasasagi.example.evil.test/p/1");
const QString ours = QStringLiteral("https://pay.kasasagi.example/news");

// A folder with one template of the store: the built-in one with a text replaced.
class OwnTemplate final
{
public:
    OwnTemplate(const QString &name, const QByteArray &from, const QByteArray &to)
    {
        QByteArray json = builtInTemplateFile(name);
        if (!json.contains(from))
            qFatal("the template has changed");
        json.replace(from, to);
        QFile file(m_folder.filePath(name + QStringLiteral(".json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("the template cannot be written");
    }
    QString path() const { return m_folder.path(); }

private:
    const QTemporaryDir m_folder;
};

DisplayList listOf(std::vector<Item> items)
{
    DisplayList list;
    list.title = QStringLiteral("one page");
    list.pages.push_back({std::move(items)});
    return list;
}

Fault faultOf(const QString &text, const SheetContent &content)
{
    QrCode code;
    code.text = text;
    code.at = {30, 190};
    code.matrix = *makeQr(text);
    const auto judged = judgeCodes(listOf({code}), content, test::slipOptions());
    return judged ? Fault::Count : judged.error().fault;
}

QImage picture(const QString &text)
{
    const QrMatrix matrix = *makeQr(text);
    constexpr int dots = 8;
    QImage image((matrix.size + 8) * dots, (matrix.size + 8) * dots, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < matrix.size * dots; ++y) {
        for (int x = 0; x < matrix.size * dots; ++x) {
            if (matrix.dark(x / dots, y / dots))
                image.setPixel(x + 4 * dots, y + 4 * dots, qRgb(0, 0, 0));
        }
    }
    return image;
}

// The same code without any code: a filled square for each dark module, or a dot that touches none.
std::vector<Item> squares(const QString &text, bool dots = false)
{
    const QrMatrix matrix = *makeQr(text);
    std::vector<Item> items;
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size; ++x) {
            Shape square;
            square.box = QRectF(30 + x * 0.8, 190 + y * 0.8, 0.81, 0.81);
            if (dots)
                square.box.setSize({0.7, 0.7});
            square.ellipse = dots;
            square.width = 0;
            square.fill = Qt::black;
            if (matrix.dark(x, y))
                items.emplace_back(square);
        }
    }
    return items;
}

Fault faultSeen(const std::vector<Item> &items)
{
    static const FontBook fonts;
    const std::vector<DisplayList> lists{listOf(items)};
    const auto judged = judgePictures(test::pdfOf(lists.front(), fonts),
                                      lists,
                                      {SheetContent(test::normalInvoice())},
                                      test::slipOptions());
    return judged ? Fault::Count : judged.error().fault;
}

} // namespace

class CodeJudgementTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void aSlipShowsItsOwnLinkAlone_data();
    void aSlipShowsItsOwnLinkAlone();
    void aTemplateWithAnotherMakesNothing();
    void otherSheetsLeadToAllowedHosts_data();
    void otherSheetsLeadToAllowedHosts();
    void barsAreThoseOfTheData();
    void picturesAreRead();
    void shapesAreRead();
};

void CodeJudgementTest::aSlipShowsItsOwnLinkAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("its own") << test::normalSlip().link->url << Fault::Count;
    QTest::newRow("another host") << evil << Fault::SlipHostNotAllowed;
    QTest::newRow("no https") << QStringLiteral("http://pay.kasasagi.example/p/1")
                              << Fault::SlipHostNotAllowed;
    QTest::newRow("as people write it")
        << QStringLiteral("www.evil.test/p") << Fault::SlipHostNotAllowed;
    QTest::newRow("another page") << ours << Fault::SlipFiguresDisagree;
    QTest::newRow("its link and more")
        << test::normalSlip().link->url + u'2' << Fault::SlipFiguresDisagree;
    QTest::newRow("no address") << QStringLiteral("B-100001") << Fault::SlipFiguresDisagree;
}

void CodeJudgementTest::aSlipShowsItsOwnLinkAlone()
{
    QFETCH(const QString, text);
    QFETCH(const Fault, fault);
    QCOMPARE(faultOf(text, test::normalSlip()), fault);
}

// It does not come to the judgement: neither a file nor a printer gets anything.
void CodeJudgementTest::aTemplateWithAnotherMakesNothing()
{
    const QByteArray from = R"("s": "{pay.url}", "box": [12.629)";
    QByteArray to = from;
    to.replace("{pay.url}", evil.toUtf8());
    const OwnTemplate own(QStringLiteral("haraikomi"), from, to);
    const PdfSheetRenderer renderer(own.path());
    const auto file = renderer.render(test::normalSlip(), test::slipOptions());
    QVERIFY(!file);
    QCOMPARE(file.error().fault, Fault::TemplateWrong);
    const auto lists = renderer.layOutAll({SheetContent(test::normalSlip())}, test::slipOptions());
    QVERIFY(!lists);
    QCOMPARE(lists.error().fault, Fault::TemplateWrong);
}

void CodeJudgementTest::otherSheetsLeadToAllowedHosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const QString &text, bool allowed) {
        QTest::newRow(qPrintable(text)) << text << allowed;
    };
    row(ours, true);
    row(QStringLiteral("B-100001"), true);
    row(QStringLiteral("tel:0312345678"), true);
    row(evil, false);
    row(QStringLiteral("HTTPS://EVIL.TEST"), false);
    row(QStringLiteral("https:evil.test"), false);
    row(QStringLiteral("//evil.test/p"), false);
    row(QStringLiteral("evil.test"), false);
    row(QStringLiteral("evil.test:8080/p"), false);
    row(QStringLiteral("ftp://pay.kasasagi.example/p"), false);
    row(QStringLiteral("BEGIN:VCARD\nURL:https://evil.test\nEND:VCARD"), false);
    row(QStringLiteral("https://pay.kasasagi.example@evil.test/p"), false);
}

void CodeJudgementTest::otherSheetsLeadToAllowedHosts()
{
    QFETCH(const QString, text);
    QFETCH(const bool, allowed);
    QCOMPARE(faultOf(text, test::normalInvoice()),
             allowed ? Fault::Count : Fault::SlipHostNotAllowed);
}

void CodeJudgementTest::barsAreThoseOfTheData()
{
    const auto faultOfBars = [](const QString &digits, const SheetContent &content) {
        Bars bars;
        bars.digits = digits;
        const auto judged = judgeCodes(listOf({bars}), content, test::slipOptions());
        return judged ? Fault::Count : judged.error().fault;
    };
    const SlipContent slip = test::normalSlip();
    QCOMPARE(faultOfBars(slip.barcode, slip), Fault::Count);
    const QString other = test::slipOver(Yen(1'000)).barcode;
    QCOMPARE(faultOfBars(other, slip), Fault::SlipFiguresDisagree);
    QCOMPARE(faultOfBars(other, test::normalInvoice()), Fault::SlipFiguresDisagree);
}

void CodeJudgementTest::picturesAreRead()
{
    const QRectF place(30, 190, 25, 25);
    QCOMPARE(faultSeen({Picture{place, picture(ours)}}), Fault::Count);
    QCOMPARE(faultSeen({Picture{place, picture(evil)}}), Fault::SlipHostNotAllowed);
    QImage negative = picture(evil); // cameras read it
    negative.invertPixels();
    QCOMPARE(faultSeen({Picture{place, negative}}), Fault::SlipHostNotAllowed);
}

void CodeJudgementTest::shapesAreRead()
{
    QCOMPARE(faultSeen(squares(ours)), Fault::Count);
    QCOMPARE(faultSeen(squares(evil)), Fault::SlipHostNotAllowed);
    QCOMPARE(faultSeen(squares(evil, true)), Fault::SlipHostNotAllowed);
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::CodeJudgementTest)
#include "tst_code_judgement.moc"
