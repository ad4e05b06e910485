// SPDX-License-Identifier: GPL-3.0-or-later
// A slip on its whole way to paper: through QPrinter and a CUPS of our own to an IPP printer, whose
// job is rendered and decoded. Runs below tools/lib/private_cups.sh, which tells where the jobs
// arrive.
#include "models/domain/printer.h"
#include "models/services/paper/batch_run.h"
#include "models/services/paper/printers.h"
#include "printing/gs1_128.h"
#include "printing/preview.h"
#include "printing/printers/qt_printers.h"
#include "printing/printers/test_slip.h"
#include "tests/printing/pdf_tools.h"
#include "tests/scenario/book_store.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>

using namespace keshikomi;
using namespace keshikomi::printing;
using test::BookStore;
using test::must;

namespace {

PrinterProfile proof(int dpi = 600)
{
    PrinterProfile profile;
    profile.sheet = slipSheet();
    profile.printer = QStringLiteral("Proof");
    profile.dpi = dpi;
    return profile;
}

QStringList jobs()
{
    const QDir folder(qEnvironmentVariable("KK_PRINTED"));
    QStringList found;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names)
        found << folder.filePath(name);
    return found;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Stripes final
{
    int first = 0; // dots from the left edge of the strip to the first bar
    std::vector<int> lengths; // of bars and gaps by turns, in dots
};

// A strip across the barcode of the slip as a printer of that resolution sees it: a dot that is
// touched is black, nothing is grey.
Stripes stripesOf(const QByteArray &pdf, int dpi)
{
    constexpr double left = 8, top = 262, width = 76, height = 1; // mm
    const auto dots = [dpi](double mm) { return QString::number(qRound(mm * dpi / 25.4)); };
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("job.pdf"));
    const QString picture = folder.filePath(QStringLiteral("strip"));
    int code = -1;
    if (test::writeFile(file, pdf)) {
        const QStringList plain{QStringLiteral("-aa"),
                                QStringLiteral("no"),
                                QStringLiteral("-aaVector"),
                                QStringLiteral("no"),
                                QStringLiteral("-gray"),
                                QStringLiteral("-singlefile")};
        const QStringList place{QStringLiteral("-r"),
                                QString::number(dpi),
                                QStringLiteral("-x"),
                                dots(left),
                                QStringLiteral("-y"),
                                dots(top),
                                QStringLiteral("-W"),
                                dots(width),
                                QStringLiteral("-H"),
                                dots(height)};
        test::outputOf(
            QStringLiteral("pdftoppm"), plain + place + QStringList{file, picture}, &code);
    }
    const QImage strip =
        QImage(picture + QStringLiteral(".pgm")).convertToFormat(QImage::Format_Grayscale8);
    if (code != 0 || strip.isNull())
        qFatal("the job cannot be rendered");
    const uchar *row = strip.constScanLine(strip.height() / 2);
    Stripes stripes;
    bool dark = false;
    int since = 0;
    for (int x = 0; x < strip.width(); ++x) {
        if ((row[x] < 128) == dark)
            continue;
        if (!dark && stripes.first == 0)
            stripes.first = x;
        else
            stripes.lengths.push_back(x - since);
        dark = !dark;
        since = x;
    }
    return stripes;
}

} // namespace

class TestCupsJob final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("KK_PRINTED"), "run it below tools/lib/private_cups.sh");
    }
    void printersAreListed();
    void profilesAreChecked();
    void aJobArrivesInTrueSize_data();
    void aJobArrivesInTrueSize();
    void aJobAsksForItsTray_data();
    void aJobAsksForItsTray();
    void aBatchArrivesInOrder();

private:
    // The next `count` jobs, waited for.
    QStringList arrived(int count);

    QStringList m_known;
    const PdfSheetRenderer m_renderer{};
    const QtPrinters m_printers{m_renderer};
};

QStringList TestCupsJob::arrived(int count)
{
    QStringList fresh;
    const auto all = [&] {
        fresh.clear();
        for (const QString &job : jobs()) {
            if (!m_known.contains(job))
                fresh << job;
        }
        return fresh.size() >= count;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(all(), 60'000); }();
    m_known << fresh;
    return fresh;
}

void TestCupsJob::printersAreListed()
{
    const auto found = m_printers.printers();
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().name, QStringLiteral("Proof"));
    QVERIFY(found.front().usual);
}

void TestCupsJob::profilesAreChecked()
{
    const auto faultOf = [this](const PrinterProfile &profile) {
        const Done checked = m_printers.check(profile);
        return checked ? Fault::Count : checked.error().fault;
    };
    QCOMPARE(faultOf(proof()), Fault::Count);
    PrinterProfile profile = proof();
    profile.printer = QStringLiteral("Nowhere");
    QCOMPARE(faultOf(profile), Fault::NoSuchPrinter);
    QCOMPARE(faultOf(proof(203)), Fault::PrinterCannotDrawBars);
    profile = proof();
    profile.rightUm = mostOffsetUm + 1;
    QCOMPARE(faultOf(profile), Fault::NumberOutOfRange);
    profile = proof();
    profile.codes = false;
    const Done printed =
        m_printers.print({testSlip(profile, QStringLiteral("desk 1"), {}, QDate(2026, 11, 22))},
                         {},
                         profile,
                         QStringLiteral("no"));
    QCOMPARE(printed.error().fault, Fault::PrinterNotForCodes);
}

void TestCupsJob::aJobArrivesInTrueSize_data()
{
    QTest::addColumn<int>("dpi");
    QTest::addColumn<int>("dots");
    QTest::addColumn<int>("rightUm");
    QTest::newRow("600 dpi") << 600 << 4 << 0;
    QTest::newRow("300 dpi") << 300 << 2 << 0;
    QTest::newRow("moved to the right") << 600 << 4 << 2'000;
    QTest::newRow("moved to the left") << 600 << 4 << -1'500;
}

void TestCupsJob::aJobArrivesInTrueSize()
{
    QFETCH(const int, dpi);
    QFETCH(const int, dots);
    QFETCH(const int, rightUm);
    PrinterProfile profile = proof(dpi);
    profile.rightUm = rightUm;
    SheetOptions options;
    options.dpi = dpi;
    const SlipContent slip = testSlip(
        profile, QStringLiteral("desk 1"), QStringLiteral("みほん自動車"), QDate(2026, 11, 22));
    const Done printed = m_printers.print({slip}, options, profile, QStringLiteral("test"));
    QVERIFY(printed.has_value());
    const QByteArray job = bytesOf(arrived(1).constFirst());
    const auto pages = PdfPages::open(job, QStringLiteral("job"));
    QVERIFY(pages.has_value());
    QCOMPARE(pages->count(), 1);
    QVERIFY(qAbs(pages->sizeMm(1).width() - 210) < 0.5);
    QVERIFY(qAbs(pages->sizeMm(1).height() - 297) < 0.5);
    const auto codes = m_renderer.checkFile(job, QStringLiteral("job"));
    QVERIFY(codes.has_value());
    QCOMPARE(codes->codes.size(), std::size_t(1));
    QCOMPARE(codes->codes.front().reading.text, testBarcode(QStringLiteral("desk 1"), profile));

    const Stripes stripes = stripesOf(job, dpi);
    for (const int length : stripes.lengths)
        QVERIFY2(length % dots == 0, qPrintable(QString::number(length)));
    QCOMPARE(std::accumulate(stripes.lengths.begin(), stripes.lengths.end(), 0), gs1Modules * dots);
    // Where the same slip stands as a file, moved by whole dots.
    const auto asFile = m_renderer.render(slip, options);
    QVERIFY(asFile.has_value());
    const int moved = qRound(rightUm * dpi / 25'400.0);
    QCOMPARE(stripes.first - stripesOf(asFile->pdf, dpi).first, moved);
}

void TestCupsJob::aJobAsksForItsTray_data()
{
    QTest::addColumn<QString>("tray");
    QTest::addColumn<QString>("told");
    QTest::newRow("manual") << QStringLiteral("manual") << QStringLiteral("media-source=manual");
    QTest::newRow("of two words") << QStringLiteral("by-pass-tray")
                                  << QStringLiteral("media-source=by-pass-tray");
    QTest::newRow("the printer's choice") << QString() << QString();
}

// What the printer is told of the job, behind CUPS and its queue.
void TestCupsJob::aJobAsksForItsTray()
{
    QFETCH(const QString, tray);
    QFETCH(const QString, told);
    PrinterProfile profile = proof();
    profile.tray = tray;
    const auto printers = m_printers.printers();
    QVERIFY2(tray.isEmpty() || printers.front().trays.contains(tray),
             qPrintable(printers.front().trays.join(QLatin1Char(' '))));
    const SlipContent slip = testSlip(
        profile, QStringLiteral("desk 1"), QStringLiteral("みほん自動車"), QDate(2026, 11, 22));
    QVERIFY(m_printers.print({slip}, {}, profile, QStringLiteral("tray")).has_value());
    const QFileInfo job(arrived(1).constFirst());
    const QByteArray all =
        bytesOf(job.dir().filePath(QStringLiteral("attributes/") + job.fileName()));
    QVERIFY(all.contains("IPP_JOB_NAME=tray\n"));
    QByteArray media;
    for (const QByteArray &line : all.split('\n')) {
        if (line.startsWith("IPP_MEDIA_COL="))
            media = line;
    }
    if (told.isEmpty())
        QVERIFY2(!media.contains("media-source="), media.constData());
    else
        QVERIFY2(media.contains(told.toLatin1()), media.constData());
    QVERIFY2(media.contains("x-dimension=21000 y-dimension=29700"), media.constData());
}

void TestCupsJob::aBatchArrivesInOrder()
{
    BookStore store(QStringLiteral("sqlite"), 2, 6);
    Workplace &desk = store.desk();
    const PrintBatchService service(desk.context());
    NewPrintBatch batch;
    batch.sheet = slipSheet();
    batch.target = {{}, {}, 2, QStringLiteral("Proof")};
    // Those that are not overdue have a barcode to be known by.
    const QDate today = desk.clock().today();
    batch.bills = must(service.openBillsDueBefore(desk.actor(), QDate(2100, 1, 1)));
    const auto late = must(service.openBillsDueBefore(desk.actor(), today));
    batch.bills.erase(batch.bills.begin(), batch.bills.begin() + std::ptrdiff_t(late.size()));
    std::reverse(batch.bills.begin(), batch.bills.end());
    QVERIFY(batch.bills.size() > 2);
    QStringList expected;
    for (const qint64 bill : batch.bills) {
        const QString digits = must(desk.slips().issue(desk.actor(), bill)).barcode;
        if (!digits.isEmpty()) // over the limit of the tills
            expected << digits;
    }
    const PrintBatchId id = must(service.add(desk.actor(), batch)).id;
    {
        BatchRun run(desk.context(), desk.actor(), id, BatchTools{m_renderer, &m_printers});
        const PrintBatch ran = must(run.start());
        QCOMPARE(ran.state, BatchState::Finished);
        QCOMPARE(ran.released, int(batch.bills.size()));
    }
    QStringList paper;
    for (const QString &path : arrived(int(batch.bills.size() + 1) / 2)) {
        const auto check = m_renderer.checkFile(bytesOf(path), path);
        QVERIFY(check.has_value());
        for (const FoundCode &code : check->codes) {
            if (code.reading.kind == CodeKind::Barcode)
                paper << code.reading.text;
        }
    }
    QCOMPARE(paper, expected);
}

QTEST_MAIN(TestCupsJob)
#include "tst_cups_job.moc"
