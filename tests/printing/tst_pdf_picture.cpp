// SPDX-License-Identifier: GPL-3.0-or-later
// What the files look like: as the other painter paints them, and alone as in a batch.
#include "printing/preview.h"
#include "tests/printing/list_samples.h"
#include "tests/printing/pdf_tools.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

namespace keshikomi {

using namespace printing;

namespace {

// The darkest difference between the means of squares of 1 mm, and the mean of all of them.
std::pair<double, double> difference(const QImage &one, const QImage &other, int square)
{
    double most = 0;
    double sum = 0;
    int count = 0;
    const QSize size = one.size().boundedTo(other.size());
    for (int top = 0; top + square <= size.height(); top += square) {
        for (int left = 0; left + square <= size.width(); left += square) {
            int dark = 0;
            for (int y = top; y < top + square; ++y) {
                for (int x = left; x < left + square; ++x)
                    dark += one.constScanLine(y)[x] - other.constScanLine(y)[x];
            }
            const double mean = std::abs(double(dark)) / (square * square);
            most = std::max(most, mean);
            sum += mean;
            ++count;
        }
    }
    return {most, sum / count};
}

} // namespace

class PdfPictureTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void bothPaintersAgree_data();
    void bothPaintersAgree();
    void aPageLooksTheSameInABatch();
    void hiddenThingsStayHidden();

private:
    const PdfSheetRenderer m_renderer{};
    const FontBook m_fonts;
};

void PdfPictureTest::bothPaintersAgree_data()
{
    QTest::addColumn<DisplayList>("list");
    QTest::newRow("all kinds") << test::listOfAllKinds();
    QTest::newRow("slip") << m_renderer.layOut(test::normalSlip(), test::slipOptions()).value();
    QTest::newRow("long") << m_renderer.layOut(test::stressSlip(), test::slipOptions()).value();
}

// The two rasterisers round edges and thin lines differently, by up to half a dot on each side: on
// a square of 12 dots (1 mm) that crosses several strokes a sixth of the tone. Text that is 0.3 mm
// off makes a quarter and more.
void PdfPictureTest::bothPaintersAgree()
{
    QFETCH(DisplayList, list);
    list.pages.resize(1);
    constexpr int dpi = 300;
    const QImage ours = test::rasterised(test::pdfOf(list, m_fonts), dpi);
    const QImage theirs = test::painted(list.pages.front(), list.size, dpi);
    QVERIFY(!ours.isNull());
    constexpr double mostAllowed = 60;
    const auto [most, mean] = difference(ours, theirs, 12);
    qInfo("darkest square %.1f, mean %.2f of 255", most, mean);
    QVERIFY(most < mostAllowed && mean < 3);
    for (Item &item : list.pages.front().items) {
        if (auto *run = std::get_if<TextRun>(&item))
            run->at.rx() += 0.3;
    }
    const QImage moved = test::painted(list.pages.front(), list.size, dpi);
    QVERIFY(difference(ours, moved, 12).first > mostAllowed);
}

void PdfPictureTest::aPageLooksTheSameInABatch()
{
    QRandomGenerator random(test::seed());
    auto lists = test::slipLists(m_renderer, 5, random);
    lists.push_back(*m_renderer.layOut(test::slipOver(Yen(400'000)), test::slipOptions()));
    lists.push_back(*m_renderer.layOut(test::slipOver(Yen(5'000)), test::slipOptions()));
    const QByteArray all = test::pdfOf(lists, m_fonts);
    const auto together = PdfPages::open(all, QStringLiteral("all"));
    QVERIFY(together);
    for (std::size_t i = 0; i < lists.size(); ++i) {
        const auto alone = PdfPages::open(test::pdfOf(lists[i], m_fonts), QStringLiteral("one"));
        QVERIFY(alone);
        QCOMPARE(together->render(int(i) + 1, 100), alone->render(1, 100));
    }
}

// A white box over a line hides it also when line and box are in the fixed part of some sheets
// only.
void PdfPictureTest::hiddenThingsStayHidden()
{
    const auto listWith = [](double lineX, bool boxFirst) {
        Page page;
        for (int i = 0; i < 12; ++i)
            page.items.push_back(test::textAt(20, 150 + i * 6, QStringLiteral("同じ %1").arg(i)));
        Shape box;
        box.box = {40, 40, 60, 20};
        box.width = 0;
        box.fill = Qt::white;
        const Stroke line{{lineX, 30}, {lineX, 70}, 2, Dash::Solid};
        page.items.push_back(boxFirst ? Item(box) : Item(line));
        page.items.push_back(boxFirst ? Item(line) : Item(box));
        return DisplayList{QStringLiteral("hidden"), {210, 297}, {page}};
    };
    const std::vector<DisplayList> lists = {
        listWith(50, false), listWith(60, false), listWith(70, false), listWith(70, true)};
    const QByteArray all = test::pdfOf(lists, m_fonts);
    const auto pages = PdfPages::open(all, QStringLiteral("all"));
    QVERIFY(pages);
    for (int i = 0; i < 4; ++i) {
        const QImage image = pages->render(i + 1, 25.4 * 4); // 4 dots a mm
        const int x = (i < 2 ? 50 + i * 10 : 70) * 4;
        QCOMPARE(qGray(image.pixel(x, 35 * 4)) < 128, true);
        QCOMPARE(qGray(image.pixel(x, 50 * 4)) < 128, i == 3);
    }
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::PdfPictureTest)
#include "tst_pdf_picture.moc"
