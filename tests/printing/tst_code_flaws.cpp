// SPDX-License-Identifier: GPL-3.0-or-later
// What `slip check` says of codes that other programs drew, and of files that were damaged.
#include "printing/gs1_128.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/preview.h"
#include "printing/qr.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <functional>

using namespace keshikomi;
using namespace keshikomi::printing;

namespace {

// The digits of `digits` as Code 128 C without FNC1: bars and spaces in turn, by modules.
constexpr auto plainWidths = "2112324121211131411131411131411122321311232311312122222122222122222"
                             "1222221222222123121313122123132122111223232122122131212142112241122"
                             "22212311312331112";
const QString digits = QStringLiteral("91999999123450000000000020532026122610667202");
const QString good = QStringLiteral("https://pay.kasasagi.example/p/abc");

// A page that is painted in millimetres.
QByteArray page(const std::function<void(QPainter &)> &paint)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(1200);
    QPainter painter(&writer);
    painter.scale(1200 / 25.4, 1200 / 25.4);
    paint(painter);
    painter.end();
    return pdf;
}

QByteArray bars(double module, double height, bool gs1 = true)
{
    return page([=](QPainter &painter) {
        if (gs1) {
            const std::vector<bool> modules = gs1Bars(digits).value();
            for (std::size_t at = 0; at < modules.size(); ++at) {
                if (modules[at])
                    painter.fillRect(QRectF(30 + double(at) * module, 50, module, height),
                                     Qt::black);
            }
            return;
        }
        double x = 30;
        bool black = true;
        for (const char *width = plainWidths; *width != 0; ++width, black = !black) {
            const double wide = (*width - '0') * module;
            if (black)
                painter.fillRect(QRectF(x, 50, wide, height), Qt::black);
            x += wide;
        }
    });
}

QByteArray crowded()
{
    return page([](QPainter &painter) {
        const std::vector<bool> modules = gs1Bars(digits).value();
        for (std::size_t at = 0; at < modules.size(); ++at) {
            if (modules[at])
                painter.fillRect(QRectF(30 + double(at) * 0.169, 50, 0.169, 15), Qt::black);
        }
        painter.fillRect(QRectF(27.7, 45, 0.5, 25), Qt::black); // 1.8 mm beside the first bar
    });
}

// 15 mm of bars from 50 mm on, with white painted over a part of them.
QByteArray brokenBars(const QRectF &white)
{
    return page([white](QPainter &painter) {
        const std::vector<bool> modules = gs1Bars(digits).value();
        for (std::size_t at = 0; at < modules.size(); ++at) {
            if (modules[at])
                painter.fillRect(QRectF(30 + double(at) * 0.169, 50, 0.169, 15), Qt::black);
        }
        painter.fillRect(white, Qt::white);
    });
}

// A slip as a printer makes it that fits it to the page.
QByteArray scaledSlip(int dpi, double scale)
{
    const auto sheet = PdfSheetRenderer().render(test::normalSlip(), test::slipOptions(dpi));
    const auto pages = PdfPages::open(sheet.value().pdf, QStringLiteral("slip"));
    const QImage printed = pages.value().render(1, 600);
    return page([&printed, scale](QPainter &painter) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(5, 5, 210 * scale, 297 * scale), printed);
    });
}

QByteArray qr(const QString &text, double module = 0.5)
{
    return page([=](QPainter &painter) {
        const QrMatrix matrix = makeQr(text).value();
        for (int y = 0; y < matrix.size; ++y) {
            for (int x = 0; x < matrix.size; ++x) {
                if (matrix.dark(x, y))
                    painter.fillRect(QRectF(40 + x * module, 60 + y * module, module, module),
                                     Qt::black);
            }
        }
    });
}

QList<CodeFlaw> flawsOf(const QByteArray &pdf)
{
    const Result<SheetCheck> check = PdfSheetRenderer().checkFile(pdf, QStringLiteral("x.pdf"));
    if (!check || check->codes.size() != 1)
        return {CodeFlaw::Count};
    QList<CodeFlaw> flaws;
    for (const FoundFlaw &flaw : check->codes.front().flaws)
        flaws << flaw.flaw;
    return flaws;
}

} // namespace

Q_DECLARE_METATYPE(keshikomi::CodeFlaw)

class TestCodeFlaws final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsJudged_data()
    {
        using Flaws = QList<CodeFlaw>;
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<Flaws>("flaws");
        QTest::newRow("bars as they should be") << bars(0.169, 15) << Flaws();
        QTest::newRow("the widest") << bars(0.1905, 10) << Flaws();
        QTest::newRow("plain Code 128") << bars(0.169, 15, false) << Flaws{CodeFlaw::NoFnc1};
        QTest::newRow("low") << bars(0.169, 5) << Flaws{CodeFlaw::BarsTooLow};
        QTest::newRow("a little low") << bars(0.169, 9.5) << Flaws{CodeFlaw::BarsTooLow};
        QTest::newRow("wide") << bars(0.254, 15) << Flaws{CodeFlaw::BarsTooWide};
        QTest::newRow("five dots of 600") << bars(0.2117, 15) << Flaws{CodeFlaw::BarsTooWide};
        QTest::newRow("thin") << bars(0.1058, 15) << Flaws{CodeFlaw::BarsTooThin};
        QTest::newRow("a line beside") << crowded() << Flaws{CodeFlaw::QuietZoneTooSmall};
        QTest::newRow("QR as it should be") << qr(good) << Flaws();
        QTest::newRow("just large enough") << qr(good, 0.26) << Flaws();
        QTest::newRow("small QR") << qr(good, 0.2) << Flaws{CodeFlaw::QrModuleTooSmall};
        const auto leads = [](const char *text, Flaws flaws) {
            QTest::newRow(text) << qr(QString::fromLatin1(text)) << flaws;
        };
        leads("http://pay.kasasagi.example/p/abc", {CodeFlaw::QrNotHttps});
        leads("https://pay.kasasagi.example@evil.example/p", {CodeFlaw::QrNamesUser});
        leads("https://pay.kasasagi.example:8443/p", {CodeFlaw::QrHasPort});
        leads("javascript:alert(1)", {CodeFlaw::QrNoAddress});
        leads("hello", {CodeFlaw::QrNoAddress});
        leads("http://127.0.0.1:8080/p/abc", {});
        leads("http://127.0.0.1@evil.example/p", {CodeFlaw::QrNamesUser, CodeFlaw::QrNotHttps});
    }
    void aCodeIsJudged()
    {
        QFETCH(const QByteArray, pdf);
        QTEST(flawsOf(pdf), "flaws");
    }

    void brokenBarsAreTold_data()
    {
        QTest::addColumn<QRectF>("white");
        QTest::addColumn<bool>("told");
        QTest::newRow("a line across all") << QRectF(20, 56, 80, 0.5) << true;
        QTest::newRow("a line across some") << QRectF(40, 56, 10, 1) << true;
        QTest::newRow("half a stroke") << QRectF(29.9, 50, 0.5, 7) << true;
        QTest::newRow("the end of a stroke") << QRectF(29.9, 63, 0.5, 4) << true;
        QTest::newRow("a speck") << QRectF(29.9, 55, 0.5, 0.3) << false;
        QTest::newRow("nothing") << QRectF(20, 56, 5, 5) << false;
    }
    void brokenBarsAreTold()
    {
        QFETCH(const QRectF, white);
        QFETCH(const bool, told);
        QCOMPARE(flawsOf(brokenBars(white)),
                 told ? QList<CodeFlaw>{CodeFlaw::BarsBroken} : QList<CodeFlaw>());
    }

    void aStrokeThatIsGoneIsNoReading()
    {
        const auto check =
            PdfSheetRenderer().checkFile(brokenBars({50, 49, 0.6, 17}), QStringLiteral("x.pdf"));
        QVERIFY(check);
        QVERIFY(check->codes.empty());
        QCOMPARE(check->unread, std::vector<int>{1});
    }

    void scaledPagesAreTold_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<int>("percent");
        for (const int dpi : {300, 400, 600}) {
            for (const int percent : {60, 75, 90, 94, 97, 105}) {
                // A fine picture takes long to read: tools/soak reads all of them.
                if (dpi == 300 || percent > 94 || test::isSoak())
                    QTest::addRow("%d dpi, %d %%", dpi, percent) << dpi << percent;
            }
        }
    }
    void scaledPagesAreTold()
    {
        QFETCH(const int, dpi);
        QFETCH(const int, percent);
        const auto check =
            PdfSheetRenderer().checkFile(scaledSlip(dpi, percent / 100.0), QStringLiteral("x.pdf"));
        QVERIFY(check);
        QString told;
        for (const FoundCode &code : check->codes) {
            for (const FoundFlaw &flaw : code.flaws) {
                if (flaw.flaw == CodeFlaw::PageScaled)
                    told = flaw.args.at(1);
            }
        }
        QCOMPARE(told, QString::number(percent));
    }

    void ourOwnSlipsHaveNone_data()
    {
        QTest::addColumn<int>("dpi");
        for (const int dpi : {300, 400, 480, 600, 1200})
            QTest::addRow("%d", dpi) << dpi;
    }
    void ourOwnSlipsHaveNone()
    {
        QFETCH(const int, dpi);
        const PdfSheetRenderer renderer;
        const auto sheet = renderer.render(test::normalSlip(), test::slipOptions(dpi));
        QVERIFY(sheet);
        const auto check = renderer.checkFile(sheet->pdf, QStringLiteral("x.pdf"));
        QVERIFY(check && !check->damaged);
        QCOMPARE(check->codes.size(), std::size_t(2));
        for (const FoundCode &code : check->codes) {
            for (const FoundFlaw &flaw : code.flaws)
                QFAIL(qPrintable(QString::number(int(flaw.flaw)) + flaw.args.join(u' ')));
            QVERIFY(code.isRight());
        }
    }

    // Rows of bars that differ in a few digits only stand close over one another there.
    void thePrinterTestPageHasNone()
    {
        PrinterTestContent content;
        content.printer = QStringLiteral("Counter");
        content.seat = QStringLiteral("desk 1");
        content.dpi = 600;
        const PdfSheetRenderer renderer;
        const auto sheet = renderer.render(content, {});
        QVERIFY(sheet);
        const auto check = renderer.checkFile(sheet->pdf, QStringLiteral("x.pdf"));
        QVERIFY(check && !check->damaged);
        QCOMPARE(check->codes.size(), sheet->readBack.size());
        for (const FoundCode &code : check->codes) {
            for (const FoundFlaw &flaw : code.flaws)
                QFAIL(qPrintable(QString::number(int(flaw.flaw)) + u' ' + flaw.args.join(u' ')));
        }
    }

    void damageIsTold_data()
    {
        QTest::addColumn<int>("kept"); // of a hundred
        for (const int kept : {99, 90, 60})
            QTest::addRow("%d %%", kept) << kept;
    }
    void damageIsTold()
    {
        QFETCH(const int, kept);
        const PdfSheetRenderer renderer;
        const auto sheet = renderer.render(test::normalSlip(), test::slipOptions());
        QVERIFY(sheet);
        const auto check = renderer.checkFile(sheet->pdf.left(sheet->pdf.size() * kept / 100),
                                              QStringLiteral("x"));
        QVERIFY(!check || check->damaged);
    }

    // A reader that rebuilds the index still finds all codes.
    void anIndexThatIsNotThereIsTold_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<bool>("damaged");
        QTest::newRow("as it was") << QByteArray() << false;
        QTest::newRow("behind the end") << QByteArray("99999999999") << true;
        QTest::newRow("elsewhere") << QByteArray("9") << true;
        QTest::newRow("no number") << QByteArray("none") << true;
    }
    void anIndexThatIsNotThereIsTold()
    {
        QFETCH(const QByteArray, place);
        QFETCH(const bool, damaged);
        const PdfSheetRenderer renderer;
        const auto sheet = renderer.render(test::normalSlip(), test::slipOptions());
        QVERIFY(sheet);
        QByteArray pdf = sheet->pdf;
        const qsizetype number = pdf.lastIndexOf("startxref\n") + 10;
        if (!place.isEmpty())
            pdf.replace(number, pdf.indexOf('\n', number) - number, place);
        const auto check = renderer.checkFile(pdf, QStringLiteral("x"));
        QVERIFY(check);
        QCOMPARE(check->damaged, damaged);
        QCOMPARE(check->codes.size(), std::size_t(2));
    }
    // Mail programs put lines before the header; places count from there.
    void linesBeforeTheHeaderAreNoDamage()
    {
        const PdfSheetRenderer renderer;
        const auto sheet = renderer.render(test::normalSlip(), test::slipOptions());
        QVERIFY(sheet);
        const auto check =
            renderer.checkFile("From: somebody\n\n" + sheet->pdf, QStringLiteral("x"));
        QVERIFY(check && !check->damaged);
    }
};

QTEST_MAIN(TestCodeFlaws)
#include "tst_code_flaws.moc"
