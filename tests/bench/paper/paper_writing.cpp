// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pdf_writer.h"
#include "tests/bench/paper/paper_run.h"
#include "tests/bench/peers/libharu_slips.h"
#include "tests/bench/peers/qpdfwriter_slips.h"
#include "tests/printing/pdf_tools.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <span>
#include <thread>

namespace keshikomi::bench {

using namespace printing;

namespace {

double perThousand(double ms, std::size_t count)
{
    return ms * 1'000 / static_cast<double>(count);
}

double cpuPerThousand(const PaperRun &run, std::size_t count, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < run.runs; ++i)
        times.push_back(cpuMs(work));
    return perThousand(median(times), count);
}

// 0: ReportLab or its font is not there.
double reportLab(const PaperRun &run, const QStringList &options)
{
    const QString slips = run.folder.filePath(QStringLiteral("slips.jsonl"));
    const QStringList arguments =
        QStringList{QStringLiteral(KK_REPORTLAB_SLIPS), slips, run.path(QStringLiteral("lab"))}
        + options;
    std::vector<double> times;
    for (int i = 0; i < run.runs; ++i) {
        int exitCode = 1;
        const QByteArray said =
            test::outputOf(QStringLiteral("/usr/bin/python3"), arguments, &exitCode);
        times.push_back(exitCode == 0 ? said.trimmed().toDouble() : 0);
    }
    return perThousand(median(times), run.few.size());
}

double bytesAPage(const QString &file, std::size_t pages)
{
    return static_cast<double>(QFileInfo(file).size()) / static_cast<double>(pages);
}

// In kB. Not getrusage(): its peak includes that of the parent before exec.
QByteArray peakOfThisProcess()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = status.readAll();
    const qsizetype begin = all.indexOf("VmHWM:") + 6;
    return all.mid(begin, all.indexOf(" kB", begin) - begin).trimmed();
}

// Sums that need a core and nothing else: what this machine gives to two threads.
void spin()
{
    quint64 sum = 1;
    for (int i = 0; i < 200'000'000; ++i)
        sum = sum * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    if (sum == 0)
        qFatal("the sum is odd");
}

} // namespace

std::vector<Figure> measureWriting(const PaperRun &run)
{
    const PaperForm form = paperForm();
    const QString oursFile = run.path(QStringLiteral("ours"));
    const QString naiveFile = run.path(QStringLiteral("naive"));
    const std::size_t few = run.few.size();
    const double ours =
        cpuPerThousand(run, run.slips.size(), [&] { run.writeOurs(oursFile, run.slips); });
    test::writeFile(run.folder.filePath(QStringLiteral("slips.jsonl")), paperJson(form, run.few));
    const double naive = cpuPerThousand(run, few, [&] { writeNaive(naiveFile, form, run.few); });
    const double best = cpuPerThousand(
        run, few, [&] { writeBest(run.path(QStringLiteral("best")), form, run.few); });
    bool there = false;
    const double haru = cpuPerThousand(
        run, few, [&] { there = writeLibharu(run.path(QStringLiteral("haru")), form, run.few); });
    const QString name = QStringLiteral("1,000 slips as PDF, CPU");
    const auto beside = [&](const QString &peer, double value, double goal) {
        return Figure{name, ours, QStringLiteral("ms"), peer, value, goal};
    };
    return {beside(QStringLiteral("ReportLab, form, free QR"),
                   reportLab(run, {QStringLiteral("form")}),
                   1 / 6.0),
            beside(QStringLiteral("ReportLab, plain"), reportLab(run, {}), 1 / 6.0),
            beside(QStringLiteral("QPdfWriter, naive"), naive, 1 / 5.0),
            beside(QStringLiteral("QPdfWriter, best"), best, 1.0),
            beside(QStringLiteral("libharu"), there ? haru : 0, 1.0),
            {QStringLiteral("bytes of a slip"),
             bytesAPage(oursFile, run.slips.size()),
             QStringLiteral("B"),
             QStringLiteral("QPdfWriter, naive"),
             bytesAPage(naiveFile, few),
             0.5}};
}

// Peaks of processes that do nothing else.
std::vector<Figure> measureMemory(const PaperRun &run)
{
    const auto peak = [&](int count) {
        const QByteArray said = test::outputOf(QCoreApplication::applicationFilePath(),
                                               {QStringLiteral("--write"),
                                                QString::number(count),
                                                run.path(QStringLiteral("memory"))});
        return said.trimmed().toDouble() / 1'024;
    };
    const int many = run.quick ? 3'000 : 50'000;
    return {{QStringLiteral("peak memory, %1 slips").arg(many),
             peak(many),
             QStringLiteral("MB"),
             QStringLiteral("100 slips"),
             peak(100),
             2.0}};
}

// One file by two threads, and two files at once; the lists are made before. Beside them, by turns,
// what this machine gives to two threads that share nothing: its other work is in all of them.
std::vector<Figure> measureThreads(const PaperRun &run)
{
    PaperLists maker(run.fonts);
    std::vector<DisplayList> lists;
    for (const PaperSlip &slip : run.slips)
        lists.push_back(maker.of(slip));
    const auto write = [&](const char *name, int count) {
        QFile file(run.path(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        pdf::PdfWriter writer(file, run.fonts, infoOf());
        for (auto rest = std::span<const DisplayList>(lists); !rest.empty();) {
            const auto some = rest.first(std::min(chunk, rest.size()));
            check(writer.add(some, count));
            rest = rest.subspan(some.size());
        }
        check(writer.finish());
    };
    std::vector<double> alone, shared, both, spun, spunBoth;
    for (int i = 0; i < (run.quick ? 3 : 15); ++i) {
        alone.push_back(wallMs([&] { write("threads", 1); }));
        shared.push_back(wallMs([&] { write("threads", 2); }));
        both.push_back(wallMs([&] {
            std::jthread other([&] { write("other", 1); });
            write("threads", 1);
        }));
        spun.push_back(wallMs([] { spin(); }));
        spunBoth.push_back(wallMs([] {
            std::jthread other(spin);
            spin();
        }));
    }
    const QString ms = QStringLiteral("ms");
    const auto best = [](const std::vector<double> &times) {
        return *std::min_element(times.begin(), times.end());
    };
    return {{QStringLiteral("one file by two threads, wall"),
             best(shared),
             ms,
             QStringLiteral("by one"),
             best(alone),
             0.6},
            {QStringLiteral("half of two files at once, wall"),
             best(both) / 2,
             ms,
             QStringLiteral("one file"),
             best(alone),
             0.6},
            {QStringLiteral("half of two threads' sums, wall"),
             best(spunBoth) / 2,
             ms,
             QStringLiteral("one thread's"),
             best(spun),
             0.0}};
}

int writeAndTell(int count, const QString &name)
{
    const FontBook fonts;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    pdf::PdfWriter writer(file, fonts, infoOf());
    PaperLists lists(fonts);
    std::vector<DisplayList> some;
    for (int i = 0; i < count; ++i) {
        some.push_back(lists.of(paperSlip(i)));
        if (some.size() == chunk || i + 1 == count) {
            check(writer.add(some));
            some.clear();
        }
        writer.addKeyword(QStringLiteral("B-%1").arg(i, 8, 10, QLatin1Char('0')));
    }
    check(writer.finish());
    std::printf("%s\n", peakOfThisProcess().constData());
    return 0;
}

} // namespace keshikomi::bench
