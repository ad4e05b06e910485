// SPDX-License-Identifier: GPL-3.0-or-later
// Many files, checked page by page on several threads.
#include "printing/page_check.h"
#include "printing/pdf_checks.h"
#include "printing/pdf_sheet_renderer.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QSemaphore>

using namespace keshikomi;
using namespace keshikomi::printing;

namespace {

QString described(const Result<SheetCheck> &sheet)
{
    if (!sheet) {
        return QStringLiteral("fault %1 %2")
            .arg(int(sheet.error().fault))
            .arg(sheet.error().args.join(u'|'));
    }
    QStringList parts{QStringLiteral("%1 pages").arg(sheet->pages)};
    if (sheet->damaged)
        parts << QStringLiteral("damaged");
    for (const int page : sheet->unread)
        parts << QStringLiteral("unread on %1").arg(page);
    for (const FoundCode &code : sheet->codes)
        parts << QStringLiteral("%1:%2 %3")
                     .arg(code.reading.page)
                     .arg(code.reading.text)
                     .arg(code.isRight());
    return parts.join(u'\n');
}

} // namespace

class TestPdfChecks final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    // The longest comes first, so that the others wait for it; the one that cannot be read has
    // neighbours on both sides.
    void initTestCase()
    {
        const PdfSheetRenderer renderer;
        const auto pdf = [&](const std::vector<SheetContent> &contents) {
            return renderer.renderAll(contents, test::slipOptions()).value().pdf;
        };
        const QByteArray one = pdf({test::normalSlip()});
        const QByteArray three =
            pdf({test::slipOver(Yen(1)), test::normalSlip(), test::slipOver(Yen(300'001))});
        m_files = {pdf({test::stressSlip()}),
                   one,
                   one.left(one.size() * 6 / 10),
                   QByteArrayLiteral("no PDF at all"),
                   three.left(three.size() * 9 / 10),
                   three,
                   one};
        for (qsizetype at = 0; at < m_files.size(); ++at) {
            m_names << QStringLiteral("%1.pdf").arg(at);
            m_expected << described(checkPdf(m_files.at(at), m_names.last()));
        }
        QVERIFY(m_expected.at(3).startsWith(QLatin1String("fault")));
        QVERIFY(m_expected.at(5).startsWith(QLatin1String("3 pages\n1:")));
    }

    void everythingIsToldInOrder_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {1, 4})
            QTest::addRow("%d", threads) << threads;
    }
    void everythingIsToldInOrder()
    {
        QFETCH(const int, threads);
        QStringList told, expected;
        for (qsizetype at = 0; at < m_files.size(); ++at)
            expected << QString::number(at) + u' ' + m_expected.at(at);
        std::pair<int, int> reached;
        bool backwards = false;
        PdfChecks::Work work = workOf();
        work.told = [&](std::size_t file, const Result<SheetCheck> &sheet) {
            told << QString::number(file) + u' ' + described(sheet);
            return done();
        };
        work.progressed = [&](int pages, int of) {
            backwards = backwards || pages < reached.first;
            reached = {pages, of};
        };
        QVERIFY(PdfChecks::run(work, std::size_t(threads)));
        QCOMPARE(told, expected);
        QVERIFY(!backwards);
        QVERIFY(reached.second >= 9);
        QCOMPARE(reached.first, reached.second);
    }

    // One thread would wait for ever for the other.
    void filesAreReadBesideOneAnother()
    {
        QSemaphore others;
        std::atomic<bool> met{true};
        PdfChecks::Work work = workOf();
        work.read = [&](std::size_t file) -> Result<QByteArray> {
            if (file == 0)
                met = met && others.tryAcquire(1, 20'000);
            else
                others.release(1);
            return QByteArrayLiteral("no PDF at all");
        };
        QVERIFY(PdfChecks::run(work, 2));
        QVERIFY(met);
    }

    // What was told stands; the rest is left.
    void itStopsWhenAsked()
    {
        int told = 0;
        PdfChecks::Work work = workOf();
        work.told = [&](std::size_t, const Result<SheetCheck> &) {
            ++told;
            return done();
        };
        work.isStopped = [&] { return told == 2; };
        const Done stopped = PdfChecks::run(work, 2);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().fault, Fault::Interrupted);
        QCOMPARE(told, 2);
    }

    void aFaultOfTheTellerEndsIt()
    {
        PdfChecks::Work work = workOf();
        work.told = [](std::size_t file, const Result<SheetCheck> &) {
            return file == 1 ? Done(failure(ErrorCode::Storage, Fault::StoreBusy)) : done();
        };
        const Done broke = PdfChecks::run(work, 3);
        QVERIFY(!broke);
        QCOMPARE(broke.error().fault, Fault::StoreBusy);
    }

    void aFileThatCannotBeReadIsTold()
    {
        QStringList faults;
        PdfChecks::Work work = workOf();
        work.read = [this](std::size_t file) -> Result<QByteArray> {
            if (file == 1)
                return failure(ErrorCode::NotFound, Fault::FileNotReadable, {m_names.at(1)});
            return m_files.at(3);
        };
        work.told = [&](std::size_t, const Result<SheetCheck> &sheet) {
            faults << (sheet ? QString() : sheet.error().args.value(0));
            return done();
        };
        QVERIFY(PdfChecks::run(work, 2));
        QCOMPARE(faults, m_names);
    }

private:
    PdfChecks::Work workOf() const
    {
        return {
            m_names,
            [this](std::size_t file) -> Result<QByteArray> { return m_files.at(qsizetype(file)); },
            [](std::size_t, const Result<SheetCheck> &) { return done(); },
            [](int, int) {},
            [] { return false; }};
    }

    QByteArrayList m_files;
    QStringList m_names, m_expected;
};

QTEST_MAIN(TestPdfChecks)
#include "tst_pdf_checks.moc"
