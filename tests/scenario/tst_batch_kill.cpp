// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of a print batch, at every step of a file and at any moment, and a user who
// cancels it: the batch goes on, and each slip is printed exactly once.
#include "models/domain/printer.h"
#include "models/services/paper/batch_run.h"
#include "models/services/paper/printers.h"
#include "printing/pdf_sheet_renderer.h"
#include "tests/scenario/book_store.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QtConcurrentMap>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <map>
#include <random>

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

// A printer that keeps what it was given in a file, a line a slip, even when the program dies.
class LinePrinter final : public SheetPrinter
{
public:
    explicit LinePrinter(QString path)
        : m_path(std::move(path))
    {
    }
    std::vector<PrinterFacts> printers() const override { return {}; }
    Done check(const PrinterProfile &) const override { return done(); }
    Done print(const std::vector<SheetContent> &slips,
               const SheetOptions &,
               const PrinterProfile &,
               const QString &) const override
    {
        QFile file(m_path);
        QByteArray lines;
        for (const SheetContent &slip : slips)
            lines += sheetIdentityOf(slip).number.toLatin1() + '\n';
        if (!file.open(QIODevice::Append) || file.write(lines) != lines.size() || !file.flush())
            return failure(ErrorCode::Network, Fault::PrinterRefused, {m_path, file.errorString()});
        return done();
    }

private:
    const QString m_path;
};

// Dies at a step of a file, as a power cut would have it.
class Death final : public BatchObserver
{
public:
    Death(int step, int file)
        : m_step(step)
        , m_file(file)
    {
    }
    void reached(BatchStep step, int file) override
    {
        if (int(step) == m_step && file == m_file)
            std::raise(SIGKILL);
    }

private:
    const int m_step, m_file;
};

// A person who cancels the batch after so many files.
class ChangeOfMind final : public BatchObserver
{
public:
    ChangeOfMind(const Workplace &desk, PrintBatchId batch, int files)
        : m_service(desk.context())
        , m_actor(desk.actor())
        , m_batch(batch)
        , m_left(files)
    {
    }
    void reached(BatchStep step, int) override
    {
        if (step == BatchStep::Placed && --m_left == 0)
            must(m_service.cancel(m_actor, m_batch));
    }

private:
    const PrintBatchService m_service;
    const Actor m_actor;
    const PrintBatchId m_batch;
    std::atomic<int> m_left;
};

constexpr int cancelledCode = 3;

// The child: runs the batch, and dies in it if a step is named. cancelledCode: slips still wait.
int runBatch(const QStringList &arguments)
{
    const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC));
    auto desk = must(Workplace::open(arguments.at(0), clock));
    const printing::PdfSheetRenderer renderer;
    const LinePrinter printer(arguments.at(1));
    const PrintBatchId id(arguments.at(2).toLongLong());
    Death death(arguments.at(3).toInt(), arguments.at(4).toInt());
    ChangeOfMind change(*desk, id, arguments.at(5).toInt());
    const bool cancels = arguments.at(5).toInt() > 0;
    BatchObserver *observer = cancels ? static_cast<BatchObserver *>(&change) : &death;
    // One thread where it dies at a step, so that no other file is further on.
    const int threads = arguments.at(3).toInt() < 0 ? 2 : 1;
    const BatchTools tools{renderer, &printer, observer, threads};
    BatchRun run(desk->context(), desk->actor(), id, tools);
    const auto ran = run.start().result();
    if (!ran)
        qFatal("%s", qPrintable(ran.error().args.join(QLatin1Char(' '))));
    return ran->waiting > 0 ? cancelledCode : 0;
}

// One batch of a store of its own, run in programs that die, and what is true of it at the end.
class Office final
{
public:
    Office(const QString &engine,
           int bills,
           int perFile,
           bool printer,
           SheetKind kind = SheetKind::PaymentSlip)
        : m_store(engine, std::max(2, bills / 20), bills)
        , m_pile(m_folder.filePath(QStringLiteral("printer")))
    {
        if (!QDir().mkpath(paper()))
            qFatal("no folder for the files");
        Workplace &desk = m_store.desk();
        const PrintBatchService service(desk.context());
        NewPrintBatch batch;
        batch.sheet = sheetKindName(kind);
        batch.target = {paper(), usualPattern(perFile), perFile, {}};
        if (printer)
            batch.target = {{}, {}, perFile, QStringLiteral("Line")};
        m_bills = must(service.openBillsDueBefore(desk.actor(), QDate(2100, 1, 1)));
        batch.bills = m_bills;
        m_batch = must(service.add(desk.actor(), batch)).id.value();
        m_store.close();
    }
    int slips() const { return int(m_bills.size()); }
    QString paper() const { return m_folder.filePath(QStringLiteral("paper")); }
    QStringList names() const
    {
        return QDir(paper()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    enum class End { Killed, Cancelled, Finished };

    // The child's end: true if it was killed, by itself or after `ms`.
    bool runUntil(int step, int file, int ms) { return endOf(step, file, ms, 0) == End::Killed; }
    End cancelAfter(int files) { return endOf(-1, 0, 600'000, files); }
    End endOf(int step, int file, int ms, int cancelAfterFiles)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--child"),
                     m_store.location(),
                     m_pile,
                     QString::number(m_batch),
                     QString::number(step),
                     QString::number(file),
                     QString::number(cancelAfterFiles)});
        if (!child.waitForFinished(ms))
            child.kill();
        child.waitForFinished();
        if (child.exitStatus() == QProcess::CrashExit)
            return End::Killed;
        return child.exitCode() == cancelledCode ? End::Cancelled : End::Finished;
    }
    void askAgain()
    {
        m_store.reopen();
        must(service().askAgain(m_store.desk().actor(), PrintBatchId(m_batch)));
        m_store.close();
    }
    std::vector<PrintBatchItem> items(std::optional<BatchItemState> state = {})
    {
        m_store.reopen();
        const auto found =
            must(service().items(m_store.desk().actor(), PrintBatchId(m_batch), state));
        m_store.close();
        return found;
    }
    QStringList handed() const
    {
        QFile file(m_pile);
        return file.open(QIODevice::ReadOnly)
            ? QString::fromLatin1(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
            : QStringList();
    }
    qint64 number(const char *sql)
    {
        m_store.reopen();
        const qint64 found = must(m_store.desk().context().store.read(
            [sql](Session &session) { return session.number(sql); }));
        m_store.close();
        return found;
    }
    // Every slip is in exactly one file, which is the one that was recorded, and in no other.
    void compareFiles();
    // The same for invoices: each bill's is on one file, frozen once.
    void compareInvoices();

private:
    std::map<QString, QStringList> barcodes();
    PrintBatchService service() { return PrintBatchService(m_store.desk().context()); }

    QTemporaryDir m_folder;
    BookStore m_store;
    const QString m_pile;
    std::vector<qint64> m_bills;
    qint64 m_batch = 0;
};

// What each recorded file must show: the barcodes of its slips, page by page.
std::map<QString, QStringList> Office::barcodes()
{
    m_store.reopen();
    const auto rows = must(m_store.desk().context().store.read([](Session &session) {
        return session.all("SELECT f.name, s.barcode FROM print_batch_item i "
                           "JOIN print_batch_file f ON f.batch = i.batch AND f.file = i.file "
                           "JOIN slip s ON s.id = i.slip WHERE i.state = 'released' "
                           "ORDER BY i.position",
                           {},
                           [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    }));
    m_store.close();
    std::map<QString, QStringList> expected;
    for (const auto &[file, barcode] : rows) {
        QStringList &codes = expected[file];
        if (!barcode.isEmpty()) // overdue, or over the limit of the tills
            codes << barcode;
    }
    return expected;
}

// What a file shows to a till, page by page; empty codes where it cannot be read.
struct ReadFile final
{
    QByteArray sha256;
    QStringList barcodes;
};

ReadFile readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pdf = file.readAll();
    ReadFile read{QCryptographicHash::hash(pdf, QCryptographicHash::Sha256), {}};
    if (const auto check = printing::PdfSheetRenderer().checkFile(pdf, path)) {
        for (const FoundCode &code : check->codes) {
            if (code.reading.kind == CodeKind::Barcode)
                read.barcodes << code.reading.text;
        }
    }
    return read;
}

// Whole pages are searched for their codes: all cores share them, and a long run tells where it is.
QList<ReadFile> readFiles(const QString &folder, const QStringList &names)
{
    QAtomicInt done;
    return QtConcurrent::blockingMapped<QList<ReadFile>>(names, [&](const QString &name) {
        const ReadFile read = readFile(QDir(folder).filePath(name));
        if (const int count = ++done; count % 500 == 0)
            qInfo("%d of %d files read back", count, int(names.size()));
        return read;
    });
}

void Office::compareFiles()
{
    std::map<QString, QByteArray> digests;
    for (const PrintBatchItem &item : items()) {
        QCOMPARE(item.state, BatchItemState::Released);
        digests[item.file] = item.sha256;
    }
    const auto expected = barcodes();
    QStringList files;
    for (const auto &[name, codes] : expected)
        files << name;
    const QList<ReadFile> read = readFiles(paper(), files);
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(read[i].sha256, digests[files[i]]);
        QCOMPARE(read[i].barcodes, expected.at(files[i]));
    }
    QCOMPARE(names(), files); // and nothing half done
    QCOMPARE(number("SELECT COUNT(*) FROM slip_print"), slips());
    QCOMPARE(number("SELECT COUNT(DISTINCT slip) FROM slip_print"), slips());
    QCOMPARE(number("SELECT COUNT(*) FROM print_batch WHERE state <> 'finished'"), 0);
}

void Office::compareInvoices()
{
    QMap<QString, QStringList> bills;
    for (const PrintBatchItem &item : items()) {
        QCOMPARE(item.state, BatchItemState::Released);
        QCOMPARE(readFile(QDir(paper()).filePath(item.file)).sha256, item.sha256);
        bills[item.file] << billNumberText(item.bill);
    }
    QCOMPARE(names(), QStringList(bills.keys())); // and nothing half done
    QStringList seen;
    for (const QStringList &each : bills)
        seen += each;
    QCOMPARE(seen.size(), slips());
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), slips());
    for (const char *table : {"sheet_print", "sheet_content"}) {
        const QString rows = QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table));
        QCOMPARE(number(rows.toLatin1().constData()), slips());
    }
    QCOMPARE(number("SELECT COUNT(DISTINCT about) FROM sheet_content"), slips());
    QCOMPARE(number("SELECT COUNT(DISTINCT bill) FROM sheet_print"), slips());
    QCOMPARE(number("SELECT COUNT(*) FROM print_batch WHERE state <> 'finished'"), 0);
}

} // namespace

class TestBatchKill final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void diesAtEveryStep_data();
    void diesAtEveryStep();
    void diesWhilePrinting_data();
    void diesWhilePrinting();
    void isStoppedAtAnyMoment_data();
    void isStoppedAtAnyMoment();
};

void TestBatchKill::diesAtEveryStep_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<int>("perFile");
    QTest::addColumn<SheetKind>("kind");
    for (const QString &engine : BookStore::engines()) {
        for (const int perFile : {3, 1})
            QTest::addRow("%s, %d a file", qPrintable(engine), perFile)
                << engine << perFile << SheetKind::PaymentSlip;
        QTest::addRow("%s, invoices", qPrintable(engine)) << engine << 3 << SheetKind::Invoice;
        if (!test::isSoak())
            return; // PostgreSQL has the same steps; the services are tested on both
    }
}

void TestBatchKill::diesAtEveryStep()
{
    QFETCH(const QString, engine);
    QFETCH(const int, perFile);
    QFETCH(const SheetKind, kind);
    Office office(engine, 8, perFile, false, kind);
    // A file further each time; every program finds what the one before left.
    int file = 1;
    for (const BatchStep step : {BatchStep::Taken,
                                 BatchStep::Drawn,
                                 BatchStep::Written,
                                 BatchStep::Recorded,
                                 BatchStep::Placed}) {
        QVERIFY2(office.runUntil(int(step), file, 120'000), qPrintable(QString::number(file)));
        if (step == BatchStep::Recorded || step == BatchStep::Placed)
            ++file;
    }
    QVERIFY(!office.runUntil(-1, 0, 120'000));
    if (kind == SheetKind::PaymentSlip)
        office.compareFiles();
    else
        office.compareInvoices();
}

void TestBatchKill::diesWhilePrinting_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("unsure");
    for (const QString &engine : BookStore::engines()) {
        const auto row = [&engine](const char *name, BatchStep step, bool unsure) {
            QTest::addRow("%s, %s", qPrintable(engine), name) << engine << int(step) << unsure;
        };
        row("drawn", BatchStep::Drawn, false);
        row("before the job", BatchStep::Marked, true);
        row("after the job", BatchStep::Handed, true);
        row("recorded", BatchStep::Recorded, false);
        if (!test::isSoak())
            return;
    }
}

void TestBatchKill::diesWhilePrinting()
{
    QFETCH(const QString, engine);
    QFETCH(const int, step);
    QFETCH(const bool, unsure);
    Office office(engine, 4, 1, true);
    QVERIFY(office.runUntil(step, 2, 120'000));
    QVERIFY(!office.runUntil(-1, 0, 120'000));
    // Nothing was handed over twice, whatever happened.
    QStringList handed = office.handed();
    QCOMPARE(QSet<QString>(handed.begin(), handed.end()).size(), handed.size());
    const auto failed = office.items(BatchItemState::Failed);
    QCOMPARE(failed.size(), std::size_t(unsure ? 1 : 0));
    if (!unsure) {
        QCOMPARE(handed.size(), office.slips());
        return;
    }
    // Only a person can know whether that one came out; here it did if the job was taken.
    QCOMPARE(failed.front().failure->fault, Fault::PrintUnsure);
    const bool cameOut = handed.contains(billNumberText(failed.front().bill));
    QCOMPARE(cameOut, BatchStep(step) == BatchStep::Handed);
    if (!cameOut) {
        office.askAgain();
        QVERIFY(!office.runUntil(-1, 0, 120'000));
        handed = office.handed();
        QCOMPARE(QSet<QString>(handed.begin(), handed.end()).size(), handed.size());
    }
    QCOMPARE(handed.size(), office.slips());
}

void TestBatchKill::isStoppedAtAnyMoment_data()
{
    QTest::addColumn<QString>("engine");
    for (const QString &engine : BookStore::engines())
        QTest::newRow(qPrintable(engine)) << engine;
}

void TestBatchKill::isStoppedAtAnyMoment()
{
    QFETCH(const QString, engine);
    std::mt19937 random(test::seed());
    Office office(engine, test::isSoak() ? 5'000 : 10, 1, false);
    const int longest = test::isSoak() ? 30'000 : 3'000;
    std::uniform_int_distribution<int> when(longest / 6, longest);
    std::uniform_int_distribution<int> files(1, test::isSoak() ? 500 : 4);
    int deaths = 0;
    int cancels = 0;
    QElapsedTimer since;
    since.start();
    for (auto end = office.cancelAfter(files(random)); end != Office::End::Finished;) {
        deaths += end == Office::End::Killed ? 1 : 0;
        cancels += end == Office::End::Cancelled ? 1 : 0;
        QVERIFY2(deaths + cancels < 1'000, "it does not come to its end");
        const bool cancel = random() % 3 == 0;
        end = cancel ? office.cancelAfter(files(random)) : office.endOf(-1, 0, when(random), 0);
    }
    QVERIFY(cancels > 0);
    qInfo("%s: %d slips, killed %d times, cancelled %d times, %lld s",
          qPrintable(engine),
          office.slips(),
          deaths,
          cancels,
          static_cast<long long>(since.elapsed() / 1'000));
    office.compareFiles();
}

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child"))
        return runBatch(arguments.mid(2));
    TestBatchKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_batch_kill.moc"
