// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of bars that were scaled, turned, blurred, crossed or covered on their way through a
// printer and a scanner.
#include "printing/pdf_sheet_renderer.h"
#include "printing/preview.h"
#include "tests/printing/scan_tools.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QPainter>

namespace keshikomi {

using namespace printing;

namespace {

constexpr double printedDpi = 600;

struct Damage final
{
    QRectF area; // as parts of the bars: 0, 0 is their upper left corner, 1, 1 the lower right one
    Qt::GlobalColor colour = Qt::white;
    double penMm = 0; // a line from corner to corner instead
};

struct Way final
{
    double percent = 100, degrees = 0;
    int blurs = 0, dpi = 300;
};

// Each flaw by its name, with what is told of it beside measures.
QString verdictOn(const FoundCode &code)
{
    QStringList told;
    for (const FoundFlaw &found : code.flaws) {
        switch (found.flaw) {
        case CodeFlaw::BarsBroken:
            told << (found.args.size() > 1 ? found.args.at(1) : QStringLiteral("white"));
            break;
        case CodeFlaw::PageScaled: told << QStringLiteral("scaled ") + found.args.at(1); break;
        case CodeFlaw::BarsTooLow: told << QStringLiteral("low"); break;
        default: told << QString::number(int(found.flaw));
        }
    }
    return told.join(QStringLiteral(", "));
}

} // namespace

class DamagedBarsTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theVerdictIsRight_data();
    void theVerdictIsRight();

private:
    QString verdict(const Damage &damage, const Way &way) const;

    const PdfSheetRenderer m_renderer{};
    QImage m_printed; // a slip, grey
    QRectF m_bars; // in dots of it
};

void DamagedBarsTest::initTestCase()
{
    const auto list = m_renderer.layOut(test::normalSlip(), test::slipOptions());
    const auto sheet = m_renderer.render(test::normalSlip(), test::slipOptions());
    QVERIFY(list && sheet);
    const auto pages = PdfPages::open(sheet->pdf, QStringLiteral("slip"));
    QVERIFY(pages);
    m_printed = pages->render(1, printedDpi).convertToFormat(QImage::Format_Grayscale8);
    for (const Item &item : list->pages.front().items) {
        if (const auto *bars = std::get_if<Bars>(&item)) {
            const QSizeF size(bars->moduleMm() * double(bars->modules.size()), bars->height);
            m_bars = {bars->at * printedDpi / 25.4, size * printedDpi / 25.4};
        }
    }
    QVERIFY(m_bars.width() > 0);
    // What lies around them, texts and all: a whole page takes longer.
    const double around = 25 * printedDpi / 25.4;
    const QRect part =
        m_bars.adjusted(-around, -around, around, around).toRect().intersected(m_printed.rect());
    m_printed = m_printed.copy(part);
    m_bars.translate(-part.topLeft());
}

void DamagedBarsTest::theVerdictIsRight_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Damage &damage, const Way &way, const char *told) {
        QTest::addRow("%s, %.0f %%, %.1f°, %d blurs, %d dpi",
                      name,
                      way.percent,
                      way.degrees,
                      way.blurs,
                      way.dpi)
            << damage << way << QString::fromLatin1(told);
    };
    const Damage none;
    for (const double degrees : {0.0, 0.5, 1.0, -1.0, 2.0, 3.0, -3.0, 4.0, 5.0, -6.0, 10.0, -10.0})
        row("whole", none, {100, degrees, 0, 300}, "");
    for (const double degrees : {0.0, 1.0, -2.5, 5.0, 10.0, -10.0})
        row("whole", none, {100, degrees, 1, 600}, "");
    for (const double degrees : {0.0, 1.0, -1.0, 3.0, -4.0})
        row("whole", none, {100, degrees, 1, 200}, "");
    row("whole", none, {100, -1, 3, 200}, "");
    row("whole", none, {100, 2, 3, 300}, "");
    row("whole", none, {100, 91, 1, 300}, "");
    row("whole", none, {100, 180, 0, 300}, "");
    for (const double degrees : {0.0, 1.0, 3.0, -5.0, 10.0})
        row("whole", none, {97, degrees, 0, 300}, "scaled 97");
    row("whole", none, {97, 1, 1, 600}, "scaled 97");
    row("whole", none, {97, 1, 1, 200}, "scaled 97");
    for (const double degrees : {0.0, 1.0, -3.0})
        row("whole", none, {103, degrees, 0, 300}, "scaled 103");

    QList<Way> ways{{100, -2, 0, 300}, {100, 1, 1, 200}};
    if (test::isSoak())
        ways << Way{100, 0, 0, 300} << Way{100, 5, 1, 300};
    for (const Way &way : std::as_const(ways)) {
        row("a black line", {{-0.2, 0.3, 1.4, 0.04}, Qt::black}, way, "ink");
        row("a white line", {{-0.2, 0.3, 1.4, 0.04}, Qt::white}, way, "white");
        row("a stroke of a pen", {{0.4, 0.6, 0.2, 0.08}, Qt::black}, way, "ink");
        row("a pen line askew", {{-0.1, 0.2, 1.2, 0.5}, Qt::black, 0.4}, way, "ink");
        row("a thin pen line askew", {{-0.1, 0.75, 1.2, -0.3}, Qt::black, 0.3}, way, "ink");
        row("white over the top, enough left", {{-0.1, -0.1, 1.2, 0.3}}, way, "");
        row("white over the top", {{-0.1, -0.1, 1.2, 0.55}}, way, "low");
        row("white over the foot", {{-0.1, 0.55, 1.2, 0.45}}, way, "low");
        row("white across the midst", {{-0.1, 0.35, 1.2, 0.3}}, way, "white");
        row("white over a part of the top", {{0.2, -0.1, 0.3, 0.5}}, way, "white");
        row("white over most of the top", {{0.3, -0.1, 0.8, 0.35}}, way, "white");
        row("white over a part of the foot", {{0.6, 0.7, 0.5, 0.31}}, way, "white");
        row("white in a part of the midst", {{0.5, 0.4, 0.2, 0.2}}, way, "white");
        row("a speck", {{0.5, 0.4, 0.02, 0.02}}, way, "");
    }
    row("a black line", {{-0.2, 0.3, 1.4, 0.04}, Qt::black}, {97, 1, 0, 300}, "ink, scaled 97");
    row("a white line", {{-0.2, 0.3, 1.4, 0.04}}, {103, -1, 0, 300}, "white, scaled 103");
}

void DamagedBarsTest::theVerdictIsRight()
{
    QFETCH(const Damage, damage);
    QFETCH(const Way, way);
    QTEST(verdict(damage, way), "expected");
}

QString DamagedBarsTest::verdict(const Damage &damage, const Way &way) const
{
    QImage page = m_printed;
    QPainter painter(&page);
    const QRectF area(m_bars.x() + damage.area.x() * m_bars.width(),
                      m_bars.y() + damage.area.y() * m_bars.height(),
                      damage.area.width() * m_bars.width(),
                      damage.area.height() * m_bars.height());
    if (damage.penMm > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(damage.colour, damage.penMm * printedDpi / 25.4));
        painter.drawLine(area.topLeft(), area.bottomRight());
    } else {
        painter.fillRect(area, damage.colour);
    }
    painter.end();
    if (way.percent != 100)
        page = page.scaled(
            page.size() * way.percent / 100, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage scan = test::scanned(page, {way.degrees, way.blurs, way.dpi});
    QElapsedTimer timer;
    timer.start();
    const auto check =
        m_renderer.checkFile(test::pdfOfScans({scan}, way.dpi), QStringLiteral("scan.pdf"));
    if (qEnvironmentVariableIsSet("KK_TIMES"))
        qInfo("%lld ms", timer.elapsed());
    if (!check)
        return QStringLiteral("no file");
    QStringList verdicts;
    for (const FoundCode &code : check->codes) {
        if (code.reading.kind == CodeKind::Barcode)
            verdicts << verdictOn(code);
    }
    return verdicts.isEmpty() ? QStringLiteral("unread") : verdicts.join(QStringLiteral("; "));
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::DamagedBarsTest)
#include "tst_damaged_bars.moc"
