// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets where the Noto faces are missing and IPAex stands in, which has no bold face.
#include "printing/type/sheet_font.h"
#include "printing/type/text_ruler.h"
#include "tests/printing/list_samples.h"
#include "tests/printing/pdf_tools.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace keshikomi {

using namespace printing;

namespace {

DisplayList lineOf(bool bold, const QColor &colour = Qt::black)
{
    TextRun run = test::textAt(20, 40, QStringLiteral("ご請求金額 119,546 円"), 16);
    run.bold = bold;
    run.colour = colour;
    TextRun after = test::textAt(20, 60, QStringLiteral("お支払期限"), 16);
    Shape box;
    box.box = {20, 80, 60, 20};
    return {QStringLiteral("line"), {210, 297}, {Page{{run, box, after}}}};
}

// In whole black dots, of a part of the page.
double inkOf(const QImage &image, int top, int bottom)
{
    double ink = 0;
    for (int y = top; y < bottom; ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += (255 - image.constScanLine(y)[x]) / 255.0;
    }
    return ink;
}

} // namespace

class OtherFacesTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void boldIsThicker();
    void boldIsAsWideAsItWasMeasured();
    void slipsComeBackAsText();

private:
    const FontBook m_fonts;
};

void OtherFacesTest::initTestCase()
{
    const QStringList families = QFontDatabase::families();
    QVERIFY2(families.contains(QStringLiteral("IPAexGothic")), "fonts-ipaexfont is missing");
    QVERIFY2(!families.contains(QStringLiteral("Noto Sans CJK JP")), "run it through ctest");
}

// Only the bold line: what follows it is as it would be without.
void OtherFacesTest::boldIsThicker()
{
    constexpr int dpi = 300;
    const auto row = [](double mm) { return int(mm / 25.4 * dpi); };
    const QImage thin = test::rasterised(test::pdfOf(lineOf(false), m_fonts), dpi);
    const QImage thick = test::rasterised(test::pdfOf(lineOf(true), m_fonts), dpi);
    QVERIFY(!thin.isNull() && thin.size() == thick.size());
    const double more = inkOf(thick, row(30), row(45)) / inkOf(thin, row(30), row(45));
    QVERIFY2(more > 1.2 && more < 1.9, qPrintable(QString::number(more)));
    QCOMPARE(inkOf(thick, row(50), row(110)), inkOf(thin, row(50), row(110)));
    // As the other painter.
    const DisplayList bold = lineOf(true);
    const QImage theirs = test::painted(bold.pages.front(), bold.size, dpi);
    const double asTheirs = inkOf(thick, row(30), row(45)) / inkOf(theirs, row(30), row(45));
    QVERIFY2(asTheirs > 0.85 && asTheirs < 1.15, qPrintable(QString::number(asTheirs)));
}

void OtherFacesTest::boldIsAsWideAsItWasMeasured()
{
    TextRuler ruler(m_fonts);
    for (const Face face : {Face::Sans, Face::Serif, Face::Mono}) {
        const QString text = face == Face::Mono ? QStringLiteral("(91)912345-0")
                                                : QStringLiteral("ご請求金額 119,546 円 office");
        for (const bool bold : {false, true}) {
            const double qt =
                QFontMetricsF(sheetFont(face, bold, 12)).horizontalAdvance(text) / unitsPerMm;
            const double ours = ruler.mm(text, face, bold, 12);
            QVERIFY2(std::abs(qt - ours) < 0.05,
                     qPrintable(QStringLiteral("%1 and %2").arg(qt).arg(ours)));
        }
    }
}

void OtherFacesTest::slipsComeBackAsText()
{
    const PdfSheetRenderer renderer;
    const auto list = renderer.layOut(test::normalSlip(), test::slipOptions());
    QVERIFY2(list, qPrintable(list ? QString() : list.error().args.join(u'|')));
    const QString page =
        test::withoutSpaces(test::textOfPages(test::pdfOf(*list, m_fonts)).value(0));
    for (const Item &item : list->pages.front().items) {
        if (const auto *run = std::get_if<TextRun>(&item))
            QVERIFY2(page.contains(test::withoutSpaces(run->text)), qPrintable(run->text));
    }
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::OtherFacesTest)
#include "tst_other_faces.moc"
