// SPDX-License-Identifier: GPL-3.0-or-later
// Codes of random slips, read by two programs from what a printer would draw, and after a scan.
#include "models/domain/konbini_barcode.h"
#include "printing/code_reader.h"
#include "printing/pdf/pdf_writer.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/preview.h"
#include "tests/printing/pdf_tools.h"
#include "tests/printing/scan_tools.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace keshikomi {

using namespace printing;

namespace {

int slipCount(int quick)
{
    const int factor = qEnvironmentVariableIntValue("KK_SOAK");
    return factor > 0 ? 1'000 * factor : quick;
}

// Around the codes of the slip, with the paper and texts beside them.
const QRectF barsArea{8, 252, 62, 21};
const QRectF qrArea{8, 156, 32, 32};

struct Batch
{
    std::vector<SlipContent> contents;
    QByteArray pdf;
};

Batch makeBatch(int count)
{
    const PdfSheetRenderer renderer;
    const FontBook fonts;
    QRandomGenerator random(test::seed());
    Batch batch;
    QBuffer buffer(&batch.pdf);
    buffer.open(QIODevice::WriteOnly);
    pdf::PdfWriter writer(buffer, fonts, {});
    for (int i = 0; i < count; ++i) {
        batch.contents.push_back(test::randomSlip(random));
        const auto list = renderer.layOut(batch.contents.back(), test::slipOptions());
        if (!list || !writer.add({&*list, 1}))
            qFatal("a slip cannot be made");
    }
    if (!writer.finish())
        qFatal("the file is not finished");
    return batch;
}

QImage below(const QImage &upper, const QImage &lower)
{
    QImage both(std::max(upper.width(), lower.width()),
                upper.height() + lower.height(),
                QImage::Format_Grayscale8);
    both.fill(Qt::white);
    QPainter painter(&both);
    painter.drawImage(0, 0, upper);
    painter.drawImage(0, upper.height(), lower);
    return both;
}

// At 200 dpi a bar is 1.3 dots wide and soft: zxing reads the QR code, zbar the bars.
QString readScan(const QImage &scan, CodeKind kind)
{
    const auto found = readCode(scan, kind, false);
    const QString text = found ? *found : test::zbarReads(scan).value(0);
    // A till looks at the check digit and asks for the slip again; so it is not another code.
    return kind == CodeKind::Barcode && !parseBarcode(text) ? QString() : text;
}

} // namespace

class CodeReadingTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void twoReadersAgree_data();
    void twoReadersAgree();
    void mostSurviveAScan();
};

void CodeReadingTest::twoReadersAgree_data()
{
    QTest::addColumn<int>("dpi");
    QTest::newRow("300") << 300;
    QTest::newRow("600") << 600;
}

void CodeReadingTest::twoReadersAgree()
{
    QFETCH(int, dpi);
    const Batch batch = makeBatch(slipCount(3));
    const auto pages = PdfPages::open(batch.pdf, QStringLiteral("batch"));
    QVERIFY(pages);
    int number = 0;
    for (const SlipContent &content : batch.contents) {
        ++number;
        const QImage bars = pages->render(number, dpi, barsArea);
        const QImage qr = pages->render(number, dpi, qrArea);
        QCOMPARE(readCode(bars, CodeKind::Barcode, true).value_or(QString()), content.barcode);
        QCOMPARE(readCode(qr, CodeKind::Qr, false).value_or(QString()), content.link->url);
        QStringList found = test::zbarReads(below(qr, bars));
        QStringList expected = {content.link->url, content.barcode};
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
    }
}

void CodeReadingTest::mostSurviveAScan()
{
    const Batch batch = makeBatch(slipCount(50));
    const auto pages = PdfPages::open(batch.pdf, QStringLiteral("batch"));
    QVERIFY(pages);
    int unread = 0;
    int number = 0;
    const auto check = [&](const QRectF &area, CodeKind kind, const QString &expected) {
        const QImage scan = test::scanned(
            pages->render(number, 600, area).convertToFormat(QImage::Format_Grayscale8));
        const QString found = readScan(scan, kind);
        QVERIFY2(found.isEmpty() || found == expected, qPrintable(found)); // never another one
        unread += found.isEmpty() ? 1 : 0;
    };
    for (const SlipContent &content : batch.contents) {
        ++number;
        check(barsArea, CodeKind::Barcode, content.barcode);
        check(qrArea, CodeKind::Qr, content.link->url);
    }
    const int codes = number * 2;
    qInfo("%d of %d codes unread", unread, codes);
    // One in a hundred is judged over a thousand slips (soak saw four in a thousand); of a hundred
    // codes more than three are lost less than once in a thousand runs.
    QVERIFY(unread <= std::max(3, codes / 100));
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::CodeReadingTest)
#include "tst_code_reading.moc"
