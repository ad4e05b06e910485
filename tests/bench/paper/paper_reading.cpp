// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pdf_writer.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/read_back.h"
#include "tests/bench/paper/paper_run.h"
#include "tests/printing/pdf_tools.h"
#include "tests/printing/slip_samples.h"

#include <QBuffer>
#include <QFile>
#include <QThread>

#include <atomic>
#include <thread>

namespace keshikomi::bench {

using namespace printing;

namespace {

constexpr int promised = 50'000; // slips of a month's end
constexpr int perFile = 100;

std::vector<SheetContent> contentsOf(QRandomGenerator &random, int count)
{
    std::vector<SheetContent> contents;
    for (int i = 0; i < count; ++i)
        contents.emplace_back(test::randomSlip(random));
    return contents;
}

// Files of slips by two threads, as a batch makes them. `contents` are used again and again: what
// they say does not matter, that each is laid out and drawn anew does.
template<typename Make>
double secondsFor(int slips, const std::vector<SheetContent> &contents, const Make &make)
{
    std::atomic<int> next = 0;
    const auto work = [&] {
        while ((next += perFile) <= slips)
            make(contents);
    };
    return wallMs([&] {
               std::jthread other(work);
               work();
           })
        / 1'000;
}

// Seconds for `promised` slips; `measured` of them were made.
Figure inAMonth(const char *what, int measured, double seconds, const char *goal, double most)
{
    QString name = QLatin1String(what);
    if (measured != promised)
        name += QStringLiteral(" (%1 made)").arg(measured);
    return {
        name, seconds * promised / measured, QStringLiteral("s"), QLatin1String(goal), most, 1.0};
}

} // namespace

std::vector<Figure> measureText(const PaperRun &run)
{
    const QString name = run.path(QStringLiteral("text"));
    run.writeOurs(name, run.few);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const QStringList pages = test::textOfPages(file.readAll());
    int lost = 0;
    int given = 0;
    for (std::size_t i = 0; i < run.few.size(); ++i) {
        const QString page = test::withoutSpaces(pages.value(qsizetype(i)));
        for (const PaperText &text : run.few[i].texts) {
            ++given;
            lost += page.contains(test::withoutSpaces(text.text)) ? 0 : 1;
        }
    }
    int exitCode = 1;
    test::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), name}, &exitCode);
    if (exitCode != 0)
        qFatal("qpdf finds errors");
    return {{QStringLiteral("texts pdftotext does not find"),
             double(lost),
             QString(),
             QStringLiteral("texts given"),
             double(given),
             1e-9}};
}

// Real slips in one file.
std::vector<Figure> measureReadingBack(const PaperRun &run)
{
    const PdfSheetRenderer renderer;
    QRandomGenerator random(1);
    std::vector<DisplayList> lists;
    const auto contents = contentsOf(random, run.quick ? 100 : 1'000);
    const double laidOut = cpuMs([&] {
        for (const SheetContent &content : contents)
            lists.push_back(*renderer.layOut(content, test::slipOptions()));
    });
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pdf::PdfWriter writer(buffer, run.fonts, infoOf());
    check(writer.add(lists));
    check(writer.finish());
    const double took = cpuMs([&] {
        if (!readBackRange(bytes, lists, 1, int(lists.size())))
            qFatal("a slip was not read back");
    });
    const QString ms = QStringLiteral("ms");
    return {{QStringLiteral("reading a page back, CPU"),
             took / double(lists.size()),
             ms,
             QStringLiteral("30 pages a second"),
             1'000.0 / 30,
             1.0},
            {QStringLiteral("laying a slip out, CPU"),
             laidOut / double(lists.size()),
             ms,
             QStringLiteral("half a millisecond"),
             0.5,
             0}}; // no promise of its own: writing holds it, too
}

// From values to files on two threads: written, and written with every page read back.
std::vector<Figure> measureWholeWay(const PaperRun &run)
{
    const PdfSheetRenderer renderer;
    QRandomGenerator random(1);
    const auto contents = contentsOf(random, perFile);
    const int written = run.quick ? 2'000 : promised;
    const double writing = secondsFor(written, contents, [&](const auto &slips) {
        QFile file(run.path(QStringLiteral("way%1").arg(quintptr(QThread::currentThreadId()))));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        pdf::PdfWriter writer(file, run.fonts, infoOf());
        for (const SheetContent &slip : slips) {
            const auto list = renderer.layOut(slip, test::slipOptions());
            check(writer.add({&*list, 1}));
        }
        check(writer.finish());
    });
    const int read = run.quick ? 400 : promised;
    const double reading = secondsFor(read, contents, [&](const auto &slips) {
        if (!renderer.renderAll(slips, test::slipOptions()))
            qFatal("a slip was not read back");
    });
    return {inAMonth("50,000 slips written, two threads, wall", written, writing, "a minute", 60),
            inAMonth("50,000 written and read back, wall", read, reading, "twenty minutes", 1'200)};
}

} // namespace keshikomi::bench
