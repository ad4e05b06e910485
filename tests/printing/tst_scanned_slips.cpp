// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of slips that come back from a scanner.
#include "printing/bar_places.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/preview.h"
#include "tests/printing/scan_tools.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

namespace keshikomi {

using namespace printing;

class ScannedSlipsTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreReadOnce_data();
    void barsAreReadOnce();
    void aTurnedPageIsNotScaled_data();
    void aTurnedPageIsNotScaled();
    void whatCannotBeReadIsSaid();
    void onlyBarsLookLikeBars();

private:
    QImage printed(const SlipContent &content) const
    {
        const auto sheet = m_renderer.render(content, test::slipOptions());
        const auto pages = sheet ? PdfPages::open(sheet->pdf, QStringLiteral("slip"))
                                 : tl::unexpected(sheet.error());
        if (!pages)
            qFatal("a slip cannot be made");
        return pages->render(1, 600).convertToFormat(QImage::Format_Grayscale8);
    }
    SheetCheck checked(const QList<QImage> &scans, int dpi) const
    {
        const auto check =
            m_renderer.checkFile(test::pdfOfScans(scans, dpi), QStringLiteral("scan.pdf"));
        return check ? *check : SheetCheck();
    }

    const PdfSheetRenderer m_renderer{};
};

void ScannedSlipsTest::barsAreReadOnce_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<int>("blurs");
    QTest::addColumn<int>("dpi");
    QTest::newRow("as it is") << 0.0 << 0 << 300;
    QTest::newRow("turned the other way") << -2.0 << 0 << 300;
    QTest::newRow("coarse, softer") << -1.5 << 3 << 200;
    QTest::newRow("lying") << 91.0 << 1 << 300;
    QTest::newRow("coarse, upside down, askew") << 179.0 << 1 << 200;
    QTest::newRow("coarse, very askew, soft") << -4.0 << 1 << 200;
    if (!test::isSoak())
        return; // what lies between these
    QTest::newRow("turned, soft") << 2.0 << 3 << 300;
    QTest::newRow("coarse, soft") << 1.0 << 1 << 200;
    QTest::newRow("coarse, sharp, upside down") << 180.0 << 0 << 200;
    QTest::newRow("coarse, very askew") << 3.0 << 0 << 200;
    QTest::newRow("very askew") << 5.0 << 1 << 300;
}

// Twice the same page is two sheets of paper; a code on one of them is one code.
void ScannedSlipsTest::barsAreReadOnce()
{
    QFETCH(const double, degrees);
    QFETCH(const int, blurs);
    QFETCH(const int, dpi);
    const SlipContent content = test::normalSlip();
    const QImage scan = test::scanned(printed(content), {degrees, blurs, dpi});
    const SheetCheck check = checked({scan, scan}, dpi);
    QCOMPARE(check.pages, 2);
    QVERIFY(check.unread.empty());
    QStringList bars;
    for (const FoundCode &code : check.codes) {
        if (code.reading.kind == CodeKind::Barcode)
            bars << code.reading.text;
    }
    QCOMPARE(bars, (QStringList{content.barcode, content.barcode}));
}

void ScannedSlipsTest::aTurnedPageIsNotScaled_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<double>("size");
    const QList<double> turns =
        test::isSoak() ? QList<double>{0.5, 1.0, -1.5, 2.5} : QList<double>{0.5, -1.5};
    for (const double degrees : turns)
        QTest::addRow("%.1f at 300", degrees) << degrees << 300 << 1.0;
    QTest::newRow("-1.0 at 600") << -1.0 << 600 << 1.0;
    QTest::newRow("1.0, scaled") << 1.0 << 300 << 0.9;
}

// Bars are measured along and across themselves, however the page lies on the glass.
void ScannedSlipsTest::aTurnedPageIsNotScaled()
{
    QFETCH(const double, degrees);
    QFETCH(const int, dpi);
    QFETCH(const double, size);
    QImage page = printed(test::normalSlip());
    page = page.scaled(page.size() * size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const SheetCheck check = checked({test::scanned(page, {degrees, 0, dpi})}, dpi);
    int bars = 0;
    for (const FoundCode &code : check.codes) {
        if (code.reading.kind != CodeKind::Barcode)
            continue;
        ++bars;
        QStringList flaws;
        for (const FoundFlaw &flaw : code.flaws)
            flaws << QString::number(int(flaw.flaw)) + u' ' + flaw.args.join(u' ');
        const bool scaled = std::any_of(code.flaws.begin(), code.flaws.end(), [](const auto &flaw) {
            return flaw.flaw == CodeFlaw::PageScaled;
        });
        QVERIFY2(size < 1 ? scaled : flaws.isEmpty(), qPrintable(flaws.join(u'\n')));
    }
    QCOMPARE(bars, 1);
}

void ScannedSlipsTest::whatCannotBeReadIsSaid()
{
    SlipContent bare = test::normalSlip();
    bare.barcode.clear();
    bare.noBarcode = NoBarcode::PastDue;
    const QImage good = test::scanned(printed(test::normalSlip()), {1, 1, 300});
    const QImage none = test::scanned(printed(bare), {1, 1, 300});
    const QImage lost = test::scanned(printed(test::normalSlip()), {1, 24, 300});
    const SheetCheck check = checked({good, none, lost}, 300);
    QCOMPARE(check.pages, 3);
    QCOMPARE(check.unread, std::vector<int>{3});
}

void ScannedSlipsTest::onlyBarsLookLikeBars()
{
    SlipContent bare = test::normalSlip();
    bare.barcode.clear();
    bare.noBarcode = NoBarcode::PastDue;
    const QImage slip = printed(test::normalSlip());
    QVERIFY(looksLikeBars(test::scanned(slip, {2, 3, 200}), 200));
    QVERIFY(looksLikeBars(test::scanned(slip, {90, 3, 300}), 300));
    QVERIFY(!looksLikeBars(test::scanned(printed(bare), {2, 1, 300}), 300));
    QImage paper(1'000, 1'000, QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    QVERIFY(!looksLikeBars(paper, 300));
    QVERIFY(!looksLikeBars(QImage(), 300));
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::ScannedSlipsTest)
#include "tst_scanned_slips.moc"
