// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/gs1_128.h"
#include "printing/painter.h"
#include "printing/pdf/pdf_writer.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/preview.h"
#include "printing/read_back.h"
#include "tests/printing/pdf_tools.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QtConcurrent>

namespace keshikomi {

using namespace printing;

namespace {

const QString url = QStringLiteral("https://pay.kasasagi.example/p/7K3MQ9XT2VHA");

const Bars &barsOf(const DisplayList &list)
{
    for (const Item &item : list.pages.front().items) {
        if (const Bars *bars = std::get_if<Bars>(&item))
            return *bars;
    }
    qFatal("no bars on the page");
}

} // namespace

class PdfSheetRendererTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QImageReader::setAllocationLimit(512); } // a page at 600 dpi
    void sheetComesBackAsItsData();
    void everyResolutionIsReadBack_data();
    void everyResolutionIsReadBack();
    void printersThatCannotDrawBars();
    void anotherReaderAgrees_data();
    void anotherReaderAgrees();
    void barsAreWholeDots_data();
    void barsAreWholeDots();
    void anotherAmountIsNoticed();
    void anotherAddressIsNoticed();
    void missingPagesAreNoticed();
    void partsOfABatchAreReadApart();
    void checkSaysWhatTheCodesMean();
    void checkFindsSeveralCodes();
    void checkReadsAScan_data();
    void checkReadsAScan();
    void checkRefusesWhatIsNoPdf_data();
    void checkRefusesWhatIsNoPdf();
    void threadsRenderAlike();
    void previewShowsThePage();

private:
    const PdfSheetRenderer m_renderer{};
};

void PdfSheetRendererTest::sheetComesBackAsItsData()
{
    for (const SlipContent &content :
         {test::normalSlip(), test::stressSlip(), test::slipOver(Yen(1))}) {
        const auto sheet = m_renderer.render(content, test::slipOptions());
        QVERIFY2(sheet, qPrintable(sheet ? QString() : sheet.error().args.join(u'|')));
        const std::vector<CodeReading> expected = {{1, CodeKind::Qr, url},
                                                   {1, CodeKind::Barcode, content.barcode}};
        QCOMPARE(sheet->readBack, expected);
        QCOMPARE(sheet->sha256, QCryptographicHash::hash(sheet->pdf, QCryptographicHash::Sha256));
        const auto pages = PdfPages::open(sheet->pdf, QStringLiteral("sheet"));
        QVERIFY(pages);
        QCOMPARE(pages->count(), sheet->pages);
        QCOMPARE(sheet->pages, content.figures.lines.size() > 10 ? 4 : 1);
    }
    const auto over = m_renderer.render(test::slipOver(Yen(300'001)), test::slipOptions());
    QVERIFY(over);
    QCOMPARE(over->readBack, (std::vector<CodeReading>{{1, CodeKind::Qr, url}}));
}

void PdfSheetRendererTest::everyResolutionIsReadBack_data()
{
    QTest::addColumn<int>("dpi");
    for (const int dpi : {300, 400, 480, 600, 1200})
        QTest::addRow("%d", dpi) << dpi;
}

void PdfSheetRendererTest::everyResolutionIsReadBack()
{
    QFETCH(int, dpi);
    const auto sheet = m_renderer.render(test::normalSlip(), test::slipOptions(dpi));
    QVERIFY(sheet);
    QCOMPARE(sheet->readBack.size(), std::size_t(2));
}

void PdfSheetRendererTest::printersThatCannotDrawBars()
{
    const auto sheet = m_renderer.render(test::normalSlip(), test::slipOptions(203));
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().fault, Fault::PrinterCannotDrawBars);
}

void PdfSheetRendererTest::anotherReaderAgrees_data()
{
    QTest::addColumn<int>("dpi");
    QTest::newRow("300") << 300;
    QTest::newRow("600") << 600;
}

void PdfSheetRendererTest::anotherReaderAgrees()
{
    QFETCH(int, dpi);
    if (QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty())
        QSKIP("zbarimg is not installed");
    const SlipContent content = test::normalSlip();
    const auto sheet = m_renderer.render(content, test::slipOptions());
    QVERIFY(sheet);
    const QStringList found = test::zbarReads(test::rasterised(sheet->pdf, dpi));
    QVERIFY2(found.contains(content.barcode), qPrintable(found.join(u'|')));
    QVERIFY2(found.contains(url), qPrintable(found.join(u'|')));
}

void PdfSheetRendererTest::barsAreWholeDots_data()
{
    QTest::addColumn<int>("dpi");
    QTest::addColumn<int>("dots");
    QTest::newRow("300") << 300 << 2;
    QTest::newRow("600") << 600 << 4;
}

void PdfSheetRendererTest::barsAreWholeDots()
{
    QFETCH(int, dpi);
    QFETCH(int, dots);
    const auto list = m_renderer.layOut(test::normalSlip(), test::slipOptions());
    QVERIFY(list);
    const Bars &bars = barsOf(*list);
    const QImage page = test::rasterised(paintPdf(*list), dpi);
    QVERIFY(!page.isNull());
    const int quiet = 254 * dpi / 2540; // 60 dots at 600 dpi
    const int left = qRound(bars.at.x() / 25.4 * dpi);
    const int top = qRound((bars.at.y() + 0.5) / 25.4 * dpi);
    const int bottom = qRound((bars.at.y() + bars.height - 0.5) / 25.4 * dpi);
    for (int y = top; y < bottom; y += 7) {
        const uchar *row = page.constScanLine(y);
        for (int x = 1; x <= quiet; ++x) {
            QCOMPARE(int(row[left - x]), 255);
            QCOMPARE(int(row[left + gs1Modules * dots + x - 1]), 255);
        }
        for (int x = 0; x < gs1Modules * dots; ++x) {
            const bool dark = bars.modules[static_cast<std::size_t>(x / dots)];
            QCOMPARE(int(row[left + x]), dark ? 0 : 255);
        }
    }
}

// A file whose bars say another amount than the data is stopped.
void PdfSheetRendererTest::anotherAmountIsNoticed()
{
    SlipContent other = test::normalSlip();
    other.figures.lines[0].amount += Yen(1'000);
    test::settle(other);
    const auto right = m_renderer.layOut(test::normalSlip(), test::slipOptions());
    const auto wrong = m_renderer.layOut(other, test::slipOptions());
    QVERIFY(right && wrong);
    QVERIFY(readBack(paintPdf(*right), *right));
    const auto reading = readBack(paintPdf(*wrong), *right);
    QVERIFY(!reading);
    QCOMPARE(reading.error().fault, Fault::SlipReadBackFailed);
    QCOMPARE(reading.error().args,
             (QStringList{QStringLiteral("GS1-128"), test::normalSlip().barcode, other.barcode}));
}

void PdfSheetRendererTest::anotherAddressIsNoticed()
{
    SlipContent other = test::normalSlip();
    other.link->url.chop(1);
    const auto right = m_renderer.layOut(test::normalSlip(), test::slipOptions());
    const auto wrong = m_renderer.layOut(other, test::slipOptions());
    const auto reading = readBack(paintPdf(*wrong), *right);
    QVERIFY(!reading);
    QCOMPARE(reading.error().args.constFirst(), QStringLiteral("QR"));
    DisplayList bare = *right; // no code where one should be
    bare.pages.front().items.clear();
    QVERIFY(!readBack(paintPdf(bare), *right));
}

void PdfSheetRendererTest::missingPagesAreNoticed()
{
    const auto list = m_renderer.layOut(test::stressSlip(), test::slipOptions());
    QVERIFY(list);
    DisplayList shorter = *list;
    shorter.pages.pop_back();
    const auto reading = readBack(paintPdf(shorter), *list);
    QVERIFY(!reading);
    QCOMPARE(reading.error().fault, Fault::SlipReadBackFailed);
}

void PdfSheetRendererTest::partsOfABatchAreReadApart()
{
    std::vector<DisplayList> lists;
    for (int i = 0; i < 5; ++i)
        lists.push_back(*m_renderer.layOut(test::slipOver(Yen(1'000 + i)), test::slipOptions()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const FontBook fonts;
    pdf::PdfWriter writer(buffer, fonts, {});
    QVERIFY(writer.add(lists) && writer.finish());
    const auto second = readBackRange(bytes, std::span(lists).subspan(2), 3, 5);
    QVERIFY(second);
    QCOMPARE(second->size(), std::size_t(6));
    QCOMPARE(second->front().page, 3);
    QVERIFY(!readBackRange(bytes, std::span(lists).subspan(2), 2, 5)); // another slip's codes
    QVERIFY(!readBackRange(bytes, std::span(lists).subspan(2), 3, 6));
}

void PdfSheetRendererTest::checkSaysWhatTheCodesMean()
{
    const SlipContent content = test::stressSlip();
    const auto sheet = m_renderer.render(content, test::slipOptions());
    QVERIFY(sheet);
    const auto check = m_renderer.checkFile(sheet->pdf, QStringLiteral("slip.pdf"));
    QVERIFY(check);
    QCOMPARE(check->pages, 4);
    QCOMPARE(check->codes.size(), std::size_t(2));
    const FoundCode &qr = check->codes.at(0);
    QCOMPARE(qr.reading, (CodeReading{1, CodeKind::Qr, url}));
    QCOMPARE(qr.urlHost, QStringLiteral("pay.kasasagi.example"));
    QVERIFY(!qr.barcode);
    const FoundCode &bars = check->codes.at(1);
    QVERIFY(bars.barcode && !bars.problem);
    QCOMPARE(bars.barcode->amount, Yen(300'000));
    QCOMPARE(bars.barcode->due, std::optional(QDate(2026, 8, 31)));
    QCOMPARE(bars.barcode->reissue, 2);
    QVERIFY(bars.barcode->stamp);
}

// Bars that are no payment barcode are shown with the reason, and do not hide the others.
void PdfSheetRendererTest::checkFindsSeveralCodes()
{
    DisplayList list = *m_renderer.layOut(test::normalSlip(), test::slipOptions());
    Bars second = barsOf(list);
    second.digits = test::normalSlip().barcode;
    second.digits[43] = QLatin1Char(second.digits.at(43) == QLatin1Char('0') ? '1' : '0');
    second.modules = gs1Bars(second.digits).value();
    second.at = {30, 20};
    Page page;
    page.items.push_back(second);
    second.at = {30, 60};
    second.digits = test::stressSlip().barcode;
    second.modules = gs1Bars(second.digits).value();
    page.items.push_back(second);
    list.pages.push_back(page);
    const auto check = m_renderer.checkFile(paintPdf(list), QStringLiteral("x.pdf"));
    QVERIFY(check);
    QCOMPARE(check->codes.size(), std::size_t(4));
    QCOMPARE(check->codes.at(2).reading.page, 2);
    QVERIFY(!check->codes.at(2).barcode);
    QVERIFY(check->codes.at(2).problem);
    QCOMPARE(check->codes.at(2).problem->fault, Fault::BarcodeCheckDigit);
    QCOMPARE(check->codes.at(3).barcode->amount, Yen(300'000));
}

void PdfSheetRendererTest::checkReadsAScan_data()
{
    QTest::addColumn<qreal>("degrees");
    QTest::newRow("straight") << 0.0;
    QTest::newRow("askew") << 1.0;
}

// A file of somebody else: a sheet that was scanned at 300 dpi, by another writer.
void PdfSheetRendererTest::checkReadsAScan()
{
    QFETCH(qreal, degrees);
    const SlipContent content = test::normalSlip();
    const auto sheet = m_renderer.render(content, test::slipOptions());
    QVERIFY(sheet);
    const auto pages = PdfPages::open(sheet->pdf, QStringLiteral("slip.pdf"));
    QVERIFY(pages);
    const QImage printed = pages->render(1, 300);
    QByteArray scan;
    QBuffer buffer(&scan);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(300);
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPoint(),
                      printed.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation)
                          .copy(printed.rect()));
    painter.end();
    const auto check = m_renderer.checkFile(scan, QStringLiteral("scan.pdf"));
    QVERIFY(check);
    QCOMPARE(check->codes.size(), std::size_t(2));
    QCOMPARE(check->codes.at(0).reading.text, url);
    QVERIFY(check->codes.at(1).barcode);
    QCOMPARE(check->codes.at(1).reading.text, content.barcode);
}

void PdfSheetRendererTest::checkRefusesWhatIsNoPdf_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("head only") << QByteArray("%PDF-1.4\n");
}

void PdfSheetRendererTest::checkRefusesWhatIsNoPdf()
{
    QFETCH(QByteArray, bytes);
    const auto check = m_renderer.checkFile(bytes, QStringLiteral("x.pdf"));
    QVERIFY(!check);
    QCOMPARE(check.error().fault, Fault::SlipUnreadable);
    QCOMPARE(check.error().args.constFirst(), QStringLiteral("x.pdf"));
}

void PdfSheetRendererTest::threadsRenderAlike()
{
    const SheetRenderer &port = m_renderer;
    QList<SlipContent> contents;
    for (int i = 0; i < 6; ++i)
        contents += i % 2 == 0 ? test::normalSlip() : test::slipOver(Yen(1'000 + i));
    const auto render = [&port](const SlipContent &content) {
        const auto sheet = port.render(content, test::slipOptions());
        return sheet ? sheet->readBack : std::vector<CodeReading>();
    };
    const QList<std::vector<CodeReading>> readings = QtConcurrent::blockingMapped(contents, render);
    QCOMPARE(readings.size(), contents.size());
    for (qsizetype i = 0; i < contents.size(); ++i) {
        QCOMPARE(readings.at(i).size(), std::size_t(2));
        QCOMPARE(readings.at(i).at(1).text, contents.at(i).barcode);
    }
}

void PdfSheetRendererTest::previewShowsThePage()
{
    const auto sheet = m_renderer.render(test::normalSlip(), test::slipOptions());
    QVERIFY(sheet);
    auto pages = PdfPages::open(sheet->pdf, QStringLiteral("sheet"));
    QVERIFY(pages);
    const QSizeF size = pages->sizeMm(1);
    QVERIFY(std::abs(size.width() - 210) < 0.3 && std::abs(size.height() - 297) < 0.3);
    const QImage image = pages->render(1, 72);
    QVERIFY(std::abs(image.width() - 595) <= 1 && std::abs(image.height() - 842) <= 1);
    const QImage part = pages->render(1, 254, {10, 20, 30, 40});
    QCOMPARE(part.size(), QSize(300, 400));
    QVERIFY(pages->render(2, 72).isNull());
    QVERIFY(pages->find(1, QString()).empty());
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::PdfSheetRendererTest)
#include "tst_pdf_sheet_renderer.moc"
