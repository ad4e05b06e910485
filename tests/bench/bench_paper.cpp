// SPDX-License-Identifier: GPL-3.0-or-later
// Payment slips as PDF beside what one would write them with else (P1), their text (P2), and
// reading them back (P3). Everybody gets the same texts, lines and modules.
#include "printing/pdf/pdf_writer.h"
#include "printing/type/text_shaper.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/read_back.h"
#include "printing/type/sheet_font.h"
#include "tests/bench/bench.h"
#include "tests/bench/peers/libharu_slips.h"
#include "tests/bench/peers/paper_slips.h"
#include "tests/bench/peers/qpdfwriter_slips.h"
#include "tests/printing/pdf_tools.h"
#include "tests/printing/slip_samples.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <thread>

using namespace keshikomi;
using namespace keshikomi::printing;
using bench::Figure;

namespace {

constexpr std::size_t chunk = 256;

pdf::DocumentInfo infoOf()
{
    pdf::DocumentInfo info;
    info.title = QStringLiteral("払込票");
    info.created = QDateTime(QDate(2026, 8, 3), QTime(0, 0), Qt::UTC);
    return info;
}

// The same slip as a display list; right and middle ends are measured here, as the peers do.
class Lists final
{
public:
    explicit Lists(const FontBook &fonts)
        : m_shaper(fonts)
        , m_form(bench::paperForm())
    {
    }

    DisplayList of(const bench::PaperSlip &slip)
    {
        Page page;
        for (const auto &[from, to] : m_form.lines)
            page.items.push_back(Stroke{from, to, bench::paperLine, Dash::Solid});
        for (const bench::PaperText &text : m_form.texts)
            page.items.push_back(run(text));
        for (const bench::PaperText &text : slip.texts)
            page.items.push_back(run(text));
        page.items.push_back(
            Bars{slip.digits, bench::paperBars, bench::paperBarHeight, 8, 600, slip.bars});
        const double quiet = 4 * bench::paperQrModule;
        page.items.push_back(QrCode{{}, bench::paperQr - QPointF(quiet, quiet), 14, 600, slip.qr});
        return {QStringLiteral("払込票"), {210, 297}, {std::move(page)}};
    }

private:
    TextRun run(const bench::PaperText &text)
    {
        TextRun run;
        run.text = text.text;
        run.pt = text.pt;
        run.at = {text.x, text.y};
        if (text.align == 'l')
            return run;
        if (!m_shaper.shape(run.text, run.face, run.bold))
            qFatal("no face for %s", qPrintable(text.text));
        const double width = m_shaper.width() * sheetFontSize(text.pt) / 1'000 / unitsPerMm;
        run.at.rx() -= text.align == 'r' ? width : width / 2;
        return run;
    }

    TextShaper m_shaper;
    const bench::PaperForm m_form;
};

void check(const Done &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().args.join(u'|')));
}

void writeOurs(const QString &name,
               const FontBook &fonts,
               const std::vector<bench::PaperSlip> &slips)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    pdf::PdfWriter writer(file, fonts, infoOf());
    Lists lists(fonts);
    std::vector<DisplayList> some;
    for (const bench::PaperSlip &slip : slips) {
        some.push_back(lists.of(slip));
        if (some.size() == chunk) {
            check(writer.add(some));
            some.clear();
        }
    }
    check(writer.add(some));
    check(writer.finish());
}

double medianCpuMs(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(bench::cpuMs(work));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::vector<bench::PaperSlip> slipsOf(int count)
{
    std::vector<bench::PaperSlip> slips;
    for (int i = 0; i < count; ++i)
        slips.push_back(bench::paperSlip(i));
    return slips;
}

double perThousand(double ms, std::size_t count)
{
    return ms * 1'000 / static_cast<double>(count);
}

class PaperBench final
{
public:
    explicit PaperBench(bool quick)
        : m_quick(quick)
        , m_runs(quick ? 1 : 3)
        , m_slips(slipsOf(quick ? 300 : 5'000))
        , m_few(m_slips.begin(), m_slips.begin() + (quick ? 100 : 1'000))
    {
        writeOurs(path("warm"), m_fonts, {m_slips.front()}); // faces are read once a program
    }

    std::vector<Figure> measure()
    {
        writing();
        memory();
        threads();
        text();
        readingBack();
        wholeWay();
        return m_figures;
    }

private:
    QString path(const QString &name) const
    {
        return m_folder.filePath(name + QStringLiteral(".pdf"));
    }
    QString path(const char *name) const { return path(QLatin1String(name)); }
    double bytesAPage(const char *name, std::size_t pages) const
    {
        return static_cast<double>(QFileInfo(path(name)).size()) / static_cast<double>(pages);
    }
    double reportLabMs(const QStringList &options) const;

    void writing();
    void memory();
    void threads();
    void text();
    void readingBack();
    void wholeWay();

    const bool m_quick;
    const int m_runs;
    const FontBook m_fonts;
    const std::vector<bench::PaperSlip> m_slips;
    const std::vector<bench::PaperSlip> m_few; // for the slower peers
    const QTemporaryDir m_folder;
    std::vector<Figure> m_figures;
};

// 0: ReportLab or its font is not there.
double PaperBench::reportLabMs(const QStringList &options) const
{
    const QString slips = m_folder.filePath(QStringLiteral("slips.jsonl"));
    std::vector<double> times;
    for (int i = 0; i < m_runs; ++i) {
        const QStringList arguments =
            QStringList{QStringLiteral(KK_REPORTLAB_SLIPS), slips, path("reportlab")} + options;
        int exitCode = 1;
        const QByteArray said =
            test::outputOf(QStringLiteral("/usr/bin/python3"), arguments, &exitCode);
        times.push_back(exitCode == 0 ? said.trimmed().toDouble() : 0);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void PaperBench::writing()
{
    const bench::PaperForm form = bench::paperForm();
    const double ours = perThousand(
        medianCpuMs(m_runs, [&] { writeOurs(path("ours"), m_fonts, m_slips); }), m_slips.size());
    test::writeFile(m_folder.filePath(QStringLiteral("slips.jsonl")),
                    bench::paperJson(form, m_few));
    const double withForm = perThousand(reportLabMs({QStringLiteral("form")}), m_few.size());
    const double plain = perThousand(reportLabMs({}), m_few.size());
    const double naive = perThousand(
        medianCpuMs(m_runs, [&] { bench::writeNaive(path("naive"), form, m_few); }), m_few.size());
    const double best = perThousand(
        medianCpuMs(m_runs, [&] { bench::writeBest(path("best"), form, m_few); }), m_few.size());
    bool there = false;
    const double haru = perThousand(
        medianCpuMs(m_runs, [&] { there = bench::writeLibharu(path("haru"), form, m_few); }),
        m_few.size());
    const QString name = QStringLiteral("1,000 slips as PDF, CPU");
    const QString ms = QStringLiteral("ms");
    m_figures.push_back(
        {name, ours, ms, QStringLiteral("ReportLab, form, free QR"), withForm, 1 / 6.0});
    m_figures.push_back({name, ours, ms, QStringLiteral("ReportLab, plain"), plain, 1 / 6.0});
    m_figures.push_back({name, ours, ms, QStringLiteral("QPdfWriter, naive"), naive, 1 / 5.0});
    m_figures.push_back({name, ours, ms, QStringLiteral("QPdfWriter, best"), best, 1.0});
    m_figures.push_back({name, ours, ms, QStringLiteral("libharu"), there ? haru : 0, 1.0});
    m_figures.push_back({QStringLiteral("bytes of a slip"),
                         bytesAPage("ours", m_slips.size()),
                         QStringLiteral("B"),
                         QStringLiteral("QPdfWriter, naive"),
                         bytesAPage("naive", m_few.size()),
                         0.5});
}

// Peaks of processes that do nothing else.
void PaperBench::memory()
{
    const auto peak = [&](int count) {
        const QByteArray said =
            test::outputOf(QCoreApplication::applicationFilePath(),
                           {QStringLiteral("--write"), QString::number(count), path("memory")});
        return said.trimmed().toDouble() / 1'024;
    };
    const int many = m_quick ? 3'000 : 50'000;
    m_figures.push_back({QStringLiteral("peak memory, %1 slips").arg(many),
                         peak(many),
                         QStringLiteral("MB"),
                         QStringLiteral("100 slips"),
                         peak(100),
                         2.0});
}

// One file by two threads, and two files at once; the lists are made before.
void PaperBench::threads()
{
    Lists maker(m_fonts);
    std::vector<DisplayList> lists;
    for (const bench::PaperSlip &slip : m_slips)
        lists.push_back(maker.of(slip));
    const auto write = [&](const char *name, int count) {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        pdf::PdfWriter writer(file, m_fonts, infoOf());
        for (auto rest = std::span<const DisplayList>(lists); !rest.empty();) {
            const auto some = rest.first(std::min(chunk, rest.size()));
            check(writer.add(some, count));
            rest = rest.subspan(some.size());
        }
        check(writer.finish());
    };
    const auto wall = [this](const std::function<void()> &work) {
        std::vector<double> times;
        for (int run = 0; run < m_runs; ++run)
            times.push_back(bench::wallMs(work));
        return bench::median(times);
    };
    const double alone = wall([&] { write("threads", 1); });
    const double shared = wall([&] { write("threads", 2); });
    const double both = wall([&] {
        std::jthread other([&] { write("other", 1); });
        write("threads", 1);
    });
    const QString ms = QStringLiteral("ms");
    m_figures.push_back({QStringLiteral("one file by two threads, wall"),
                         shared,
                         ms,
                         QStringLiteral("by one"),
                         alone,
                         0.75});
    m_figures.push_back({QStringLiteral("half of two files at once, wall"),
                         both / 2,
                         ms,
                         QStringLiteral("one file"),
                         alone,
                         0.6});
}

void PaperBench::text()
{
    writeOurs(path("text"), m_fonts, m_few);
    QFile file(path("text"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const QStringList pages = test::textOfPages(file.readAll());
    int lost = 0;
    int given = 0;
    for (std::size_t i = 0; i < m_few.size(); ++i) {
        const QString page = test::withoutSpaces(pages.value(qsizetype(i)));
        for (const bench::PaperText &text : m_few[i].texts) {
            ++given;
            lost += page.contains(test::withoutSpaces(text.text)) ? 0 : 1;
        }
    }
    m_figures.push_back({QStringLiteral("texts pdftotext does not find"),
                         double(lost),
                         QString(),
                         QStringLiteral("texts given"),
                         double(given),
                         0.0});
}

// Real slips, laid out, written and read back.
void PaperBench::readingBack()
{
    const PdfSheetRenderer renderer;
    QRandomGenerator random(1);
    std::vector<DisplayList> lists;
    for (int i = 0; i < (m_quick ? 30 : 600); ++i)
        lists.push_back(*renderer.layOut(test::randomSlip(random), test::slipOptions()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pdf::PdfWriter writer(buffer, m_fonts, infoOf());
    check(writer.add(lists));
    check(writer.finish());
    const double took = bench::cpuMs([&] {
        if (!readBackRange(bytes, lists, 1, int(lists.size())))
            qFatal("a slip was not read back");
    });
    m_figures.push_back({QStringLiteral("reading a page back, CPU"),
                         took / double(lists.size()),
                         QStringLiteral("ms"),
                         QStringLiteral("30 pages a second"),
                         1'000.0 / 30,
                         1.0});
}

// From values to the file, on as many cores as there are; for 50,000 slips a minute.
void PaperBench::wholeWay()
{
    const PdfSheetRenderer renderer;
    QRandomGenerator random(1);
    std::vector<SlipContent> contents;
    for (int i = 0; i < (m_quick ? 60 : 2'000); ++i)
        contents.push_back(test::randomSlip(random));
    const double took = bench::cpuMs([&] {
        QFile file(path("whole"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(file.errorString()));
        pdf::PdfWriter writer(file, m_fonts, infoOf());
        for (const SlipContent &content : contents) {
            const auto list = renderer.layOut(content, test::slipOptions());
            check(writer.add({&*list, 1}));
        }
        check(writer.finish());
    });
    m_figures.push_back({QStringLiteral("50,000 slips laid out and written, CPU"),
                         took / double(contents.size()) * 50,
                         QStringLiteral("s"),
                         QStringLiteral("a minute on two cores"),
                         120,
                         1.0});
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

// `--write COUNT FILE`: the child of memory(). Says its peak.
int writeAndTell(int count, const QString &name)
{
    const FontBook fonts;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    pdf::PdfWriter writer(file, fonts, infoOf());
    Lists lists(fonts);
    std::vector<DisplayList> some;
    for (int i = 0; i < count; ++i) {
        some.push_back(lists.of(bench::paperSlip(i)));
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

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write"))
        return writeAndTell(arguments.value(2).toInt(), arguments.value(3));
    return bench::report(
        [](const bench::Options &options) { return PaperBench(options.quick).measure(); });
}
