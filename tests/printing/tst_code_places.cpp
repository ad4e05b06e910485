// SPDX-License-Identifier: GPL-3.0-or-later
// Where codes are looked for: no code may be overlooked, and text is no code.
#include "printing/code_places.h"
#include "printing/code_reader.h"
#include "printing/gs1_128.h"
#include "printing/page_check.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/preview.h"
#include "printing/qr.h"
#include "tests/printing/scan_tools.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QPainter>
#include <QTransform>

namespace keshikomi {

using namespace printing;

namespace {

constexpr double pageDpi = 300;
const QSize pageDots(1'600, 1'600);
const QPoint midst(700, 850);

QImage pictureOf(const QrMatrix &matrix)
{
    QImage image(matrix.size, matrix.size, QImage::Format_Grayscale8);
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size; ++x)
            image.setPixelColor(x, y, matrix.dark(x, y) ? Qt::black : Qt::white);
    }
    return image;
}

QImage codeOf(CodeKind kind)
{
    if (kind == CodeKind::Qr)
        return pictureOf(*makeQr(u"https://pay.example.jp/p/4fK9sQ2mXv7LbN3e"));
    const auto bars = gs1Bars(test::normalSlip().barcode);
    QImage image(int(bars->size()), 1, QImage::Format_Grayscale8);
    for (int x = 0; x < image.width(); ++x)
        image.setPixelColor(x, 0, (*bars)[std::size_t(x)] ? Qt::black : Qt::white);
    return image;
}

struct Print final
{
    double moduleMm = 0.3;
    double degrees = 0;
    int darkest = 0; // what is black on it
    bool noisy = false;
};

// A page with one code on it, as a scanner sees it.
QImage pageWith(CodeKind kind, const Print &print)
{
    const QImage code = codeOf(kind);
    const double dots = print.moduleMm / 25.4 * pageDpi;
    const QSizeF size(code.width() * dots, kind == CodeKind::Qr ? code.height() * dots : 130);
    QImage page(pageDots, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(midst);
    painter.rotate(print.degrees);
    // Each dot of a page is the mean of what lies under it.
    constexpr int fine = 8;
    const QImage large =
        code.scaled((size * fine).toSize())
            .scaled(size.toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(QPointF(-size.width() / 2, -size.height() / 2), large);
    painter.end();
    QRandomGenerator random(7);
    for (int y = 0; y < page.height(); ++y) {
        for (uchar *dot = page.scanLine(y), *end = dot + page.width(); dot != end; ++dot) {
            const int noise = print.noisy ? random.bounded(40) : 0;
            *dot = uchar(print.darkest + *dot * (255 - print.darkest) / 255 * (255 - noise) / 255);
        }
    }
    return page;
}

const std::vector<QRect> &placesOf(const CodePlaces &places, CodeKind kind)
{
    return kind == CodeKind::Qr ? places.qr : places.bars;
}

} // namespace

class CodePlacesTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void noCodeIsOverlooked_data();
    void noCodeIsOverlooked();
    void aPageOfTextHasHardlyAny();
    void placesLieApart();
    void aPageIsReadWhole_data();
    void aPageIsReadWhole();
};

void CodePlacesTest::noCodeIsOverlooked_data()
{
    QTest::addColumn<CodeKind>("kind");
    QTest::addColumn<double>("moduleMm");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<int>("darkest");
    QTest::addColumn<bool>("noisy");
    for (const double module : {0.17, 0.25, 0.4, 0.7, 1.0, 1.4})
        QTest::addRow("QR of %.2f mm", module) << CodeKind::Qr << module << 0.0 << 0 << false;
    for (const double degrees : {3.0, 20.0, 45.0, 90.0})
        QTest::addRow("QR turned %.0f", degrees) << CodeKind::Qr << 0.3 << degrees << 0 << false;
    for (const int darkest : {120, 215})
        QTest::addRow("QR as pale as %d", darkest)
            << CodeKind::Qr << 0.3 << 0.0 << darkest << false;
    QTest::newRow("QR on grainy paper") << CodeKind::Qr << 0.3 << 2.0 << 40 << true;
    for (const double module : {0.13, 0.17, 0.19, 0.3, 0.4})
        QTest::addRow("bars of %.2f mm", module)
            << CodeKind::Barcode << module << 0.0 << 0 << false;
    for (const double degrees : {5.0, 10.0, 85.0, 90.0, 180.0})
        QTest::addRow("bars turned %.0f", degrees)
            << CodeKind::Barcode << 0.19 << degrees << 0 << false;
    for (const int darkest : {120, 215})
        QTest::addRow("bars as pale as %d", darkest)
            << CodeKind::Barcode << 0.19 << 0.0 << darkest << false;
    QTest::newRow("bars on grainy paper") << CodeKind::Barcode << 0.19 << 2.0 << 40 << true;
}

// All of it lies in one place, and what can be read on the page can be read there.
void CodePlacesTest::noCodeIsOverlooked()
{
    QFETCH(const CodeKind, kind);
    QFETCH(const double, moduleMm);
    QFETCH(const double, degrees);
    QFETCH(const int, darkest);
    QFETCH(const bool, noisy);
    const QImage page = pageWith(kind, {moduleMm, degrees, darkest, noisy});
    const std::vector<QRect> places = placesOf(codePlaces(page, pageDpi), kind);
    const auto place = std::find_if(
        places.begin(), places.end(), [](const QRect &one) { return one.contains(midst); });
    QVERIFY(place != places.end());
    const std::vector<SeenCode> whole = readCodes(page, kind);
    const std::vector<SeenCode> part = readCodes(page.copy(*place), kind);
    QCOMPARE(part.size(), whole.size());
    if (!whole.empty()) {
        QCOMPARE(part.front().text, whole.front().text);
        QVERIFY(place->contains(whole.front().outline.boundingRect()));
    }
}

void CodePlacesTest::aPageOfTextHasHardlyAny()
{
    SlipContent bare = test::normalSlip();
    bare.barcode.clear();
    bare.noBarcode = NoBarcode::PastDue;
    bare.link.reset();
    const auto sheet = PdfSheetRenderer().render(bare, test::slipOptions());
    QVERIFY(sheet);
    const auto pages = PdfPages::open(sheet->pdf, QStringLiteral("slip"));
    QVERIFY(pages);
    const QImage page = pages->render(1, pageDpi).convertToFormat(QImage::Format_Grayscale8);
    const CodePlaces places = codePlaces(page, pageDpi);
    for (const auto *some : {&places.qr, &places.bars}) {
        qint64 dots = 0;
        for (const QRect &place : *some)
            dots += qint64(place.width()) * place.height();
        QVERIFY2(10 * dots < qint64(page.width()) * page.height(),
                 qPrintable(QString::number(dots)));
    }
    QImage paper(pageDots, QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    QVERIFY(codePlaces(paper, pageDpi).qr.empty() && codePlaces(paper, pageDpi).bars.empty());
    QVERIFY(codePlaces(QImage(), pageDpi).qr.empty());
}

// Else a code between two would be told twice.
void CodePlacesTest::placesLieApart()
{
    QImage page(pageDots, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    const QImage code = codeOf(CodeKind::Qr).scaled(100, 100);
    for (const QPoint at :
         {QPoint(100, 100), QPoint(300, 350), QPoint(330, 120), QPoint(1'400, 100)})
        painter.drawImage(at, code);
    painter.end();
    const std::vector<QRect> places = codePlaces(page, pageDpi).qr;
    QCOMPARE(places.size(), std::size_t(2));
    QVERIFY(!places[0].intersects(places[1]));
}

void CodePlacesTest::aPageIsReadWhole_data()
{
    QTest::addColumn<QImage>("page");
    QTest::addColumn<int>("codes");
    const auto page = [](const auto &paint) {
        QImage image(2'480, 3'508, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint(painter);
        return image;
    };
    const QImage qr = codeOf(CodeKind::Qr), bars = codeOf(CodeKind::Barcode);
    QImage pale = qr.scaled(qr.size() * 7);
    for (int y = 0; y < pale.height(); ++y)
        std::transform(pale.constScanLine(y),
                       pale.constScanLine(y) + pale.width(),
                       pale.scanLine(y),
                       [](uchar dot) { return uchar(160 + dot * 95 / 255); });
    QTest::newRow("as light as orange, in a black frame") << page([&](QPainter &painter) {
        painter.drawImage(QPoint(500, 500), pale);
        painter.setPen(QPen(Qt::black, 3));
        painter.drawRect(QRect(QPoint(500, 500), pale.size()).adjusted(-28, -28, 28, 28));
    }) << 1;
    QTest::newRow("as large as a hand") << page([&](QPainter &painter) {
        painter.drawImage(QPoint(200, 200), qr.scaled(qr.size() * 45));
    }) << 1;
    QTest::newRow("bars of 0.68 mm") << page([&](QPainter &painter) {
        painter.drawImage(QPoint(80, 700), bars.scaled(bars.width() * 8, 300));
    }) << 1;
    QTest::newRow("sixty labels") << page([&](QPainter &painter) {
        for (int label = 0; label < 60; ++label) {
            const auto matrix = makeQr(QStringLiteral("https://pay.example.jp/%1").arg(label));
            const QImage one = pictureOf(*matrix);
            painter.drawImage(QPoint(100 + label % 6 * 380, 100 + label / 6 * 330),
                              one.scaled(one.size() * 5));
        }
    }) << 60;
}

// Whatever a reader reads on a page of any program.
void CodePlacesTest::aPageIsReadWhole()
{
    QFETCH(const QImage, page);
    const auto check =
        checkPdf(test::pdfOfScans({page}, int(pageDpi)), QStringLiteral("foreign.pdf"));
    QVERIFY(check);
    QTEST(int(check->codes.size()), "codes");
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::CodePlacesTest)
#include "tst_code_places.moc"
