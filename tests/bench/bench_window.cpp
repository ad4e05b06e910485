// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/main_window.h"
#include "models/domain/ports/secret_store.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/printers/qt_printers.h"
#include "tests/bench/bench.h"
#include "translations/install.h"
#include "ui/pages/clearing/clearing_page.h"
#include "ui/pages/data_page.h"
#include "ui/parts/ledger_table.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>

using namespace keshikomi;
using namespace keshikomi::desktop;

// The window over a large store: how long a page, a key, a sort and a search take, and whether the
// interface's thread is ever held up. KK_BENCH_STORE names a store to use (it is copied); else one
// is made.

namespace {

constexpr double mostBlocked = 50; // milliseconds a person does not feel

// The thread's own work, so that a machine that is busy elsewhere tells the same.
double ownMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Knows the longest time one event kept the thread.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className();
        const int type = int(event->type());
        ++m_depth;
        const double before = ownMs();
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        const double took = ownMs() - before;
        if (took > m_longest) {
            m_longest = took;
            m_what = name + " event " + QByteArray::number(type);
        }
        return taken;
    }
    double takeLongest(const char *step)
    {
        if (m_longest > mostBlocked)
            std::fprintf(stderr, "%s: %.1f ms in %s\n", step, m_longest, m_what.constData());
        return std::exchange(m_longest, 0);
    }

private:
    int m_depth = 0;
    double m_longest = 0;
    QByteArray m_what;
};

class NoSecrets final : public SecretStore
{
public:
    void read(const QString &, Then<Result<std::optional<QByteArray>>> then) override
    {
        QMetaObject::invokeMethod(
            &m_receiver, [then] { then(std::optional<QByteArray>()); }, Qt::QueuedConnection);
    }
    void keep(const QString &, const QByteArray &, Then<Kept> then) override
    {
        QMetaObject::invokeMethod(
            &m_receiver, [then] { then(Kept::ThisSessionOnly); }, Qt::QueuedConnection);
    }
    void forget(const QString &, Then<Done> then) override
    {
        QMetaObject::invokeMethod(
            &m_receiver, [then] { then(done()); }, Qt::QueuedConnection);
    }

private:
    QObject m_receiver;
};

template<typename Condition>
void waitFor(const char *step, Condition condition)
{
    if (!QTest::qWaitFor(condition, 120'000))
        qFatal("%s took more than two minutes", step);
}

class Bench final
{
public:
    explicit Bench(const bench::Options &options)
        : m_path(m_folder.filePath(QStringLiteral("books.keshikomi")))
    {
        const QString given = qEnvironmentVariable("KK_BENCH_STORE");
        if (!given.isEmpty() && !QFile::copy(given, m_path))
            qFatal("%s cannot be copied", qPrintable(given));
        auto opened =
            given.isEmpty() ? Workplace::create(m_path, m_clock) : Workplace::open(m_path, m_clock);
        if (!opened)
            qFatal("no store: %s", qPrintable(opened.error().args.join(QLatin1Char(' '))));
        m_workplace = std::move(*opened);
        m_window.emplace(m_look, *m_workplace, m_secrets, m_sheets, m_printers);
        if (given.isEmpty())
            makeBooks(options.quick ? 2'000 : 100'000);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->start();
        waitFor("opening", [this] { return m_window->isReady(); });
        takeFile();
    }
    std::vector<bench::Figure> measure()
    {
        open("work orders", Place::Orders);
        work("work orders");
        open("clearing", Place::Clear);
        clearOne();
        open("unpaid", Place::Receivables);
        work("unpaid");
        open("imports", Place::Import);
        return m_figures;
    }

private:
    static WatchedApplication &watch() { return *static_cast<WatchedApplication *>(qApp); }

    void makeBooks(int bills)
    {
        DemoPlan plan;
        plan.bills = bills;
        plan.customers = std::max(20, bills / 10);
        if (!m_workplace->demo().make(m_workplace->actor(), plan).result())
            qFatal("no demo");
    }
    void takeFile()
    {
        QFile file(QStringLiteral(KK_TEST_DATA "/synthetic/furikomi-nyukin-01A.crlf.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        // Refused where the store is another day's: the window is measured all the same.
        m_workplace->imports()
            .import(m_workplace->actor(), {QStringLiteral("a"), file.readAll()}, {})
            .waitForFinished();
    }
    LedgerTable *table() const
    {
        const auto tables =
            m_window->shell()->page(m_window->shell()->place())->findChildren<LedgerTable *>();
        for (LedgerTable *each : tables) {
            if (each->isVisible())
                return each;
        }
        qFatal("no table");
    }
    bool isThere(LedgerTable *table) const
    {
        return !table->isLoading()
            && (table->model()->rowCount() == 0
                || !table->model()->index(0, 0).data(LoadingRole).toBool());
    }
    void tell(const QString &name, double value, double limit)
    {
        m_figures.push_back(
            {name, value, QStringLiteral("ms"), QStringLiteral("limit"), limit, 1.0});
    }
    template<typename Act, typename Condition>
    void time(const QString &name, double limit, Act act, Condition condition)
    {
        watch().takeLongest("before");
        QElapsedTimer timer;
        timer.start();
        act();
        waitFor(qPrintable(name), condition);
        const double took = double(timer.nsecsElapsed()) / 1e6;
        for (int turn = 0; turn < 20; ++turn) // what comes after it counts as well
            QCoreApplication::processEvents(QEventLoop::AllEvents, 15);
        tell(name, took, limit);
        tell(QStringLiteral("  longest hold-up"),
             watch().takeLongest(qPrintable(name)),
             mostBlocked);
    }
    void open(const char *name, Place place)
    {
        time(
            QStringLiteral("open %1").arg(QLatin1String(name)),
            1'000,
            [&] { m_window->shell()->showPlace(place); },
            [&] { return isThere(table()); });
    }
    void work(const char *name)
    {
        LedgerTable *list = table();
        const QString of = QLatin1String(name);
        time(
            QStringLiteral("key down, %1").arg(of),
            mostBlocked,
            [&] {
                list->setFocus();
                QTest::keyClick(list, Qt::Key_Down);
                list->viewport()->repaint();
            },
            [] { return true; });
        time(
            QStringLiteral("to the end, %1").arg(of),
            500,
            [&] { QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier); },
            [&] {
                const int last = list->model()->rowCount() - 1;
                return !list->model()->index(last, 0).data(LoadingRole).toBool();
            });
        time(
            QStringLiteral("scrolling through, %1").arg(of),
            3'000,
            [&] {
                QScrollBar *bar = list->verticalScrollBar();
                for (int step = 0; step <= 50; ++step) {
                    bar->setValue(bar->maximum() * step / 50);
                    QCoreApplication::processEvents();
                }
            },
            [] { return true; });
        for (int column = 0; column < list->model()->columnCount(); ++column) {
            const QString title = list->titleOf(column);
            time(
                QStringLiteral("sort by %1, %2").arg(title, of),
                2'000,
                [&] { Q_EMIT list->horizontalHeader()->sectionClicked(column); },
                [&] { return isThere(list); });
        }
        search(of);
    }
    void search(const QString &of)
    {
        for (const QString &words : {QStringLiteral(u"田"), QStringLiteral(u"田中"), QString()}) {
            time(
                QStringLiteral("search “%1”, %2").arg(words, of),
                1'000,
                [&] {
                    m_window->shell()->topBar()->search()->setText(words);
                    Q_EMIT m_window->shell()->searchEntered(words);
                },
                [&] { return isThere(table()); });
        }
    }
    void clearOne()
    {
        LedgerTable *list = table();
        if (list->model()->rowCount() == 0)
            return;
        auto *page = qobject_cast<ClearingPage *>(m_window->shell()->page(Place::Clear));
        time(
            QStringLiteral("candidates of a payment"),
            3'000,
            [&] { list->selectRow(0); },
            [&] { return page->shownPayment() != 0 && page->choice()->isSettled(); });
        time(
            QStringLiteral("the next payment's candidates"),
            1'000,
            [&] {
                list->setFocus();
                QTest::keyClick(list, Qt::Key_Down);
            },
            [&] {
                return page->shownPayment() == currentRecord(list) && page->choice()->isSettled();
            });
    }

    QTemporaryDir m_folder;
    QString m_path;
    const SystemClock m_clock{};
    Look m_look;
    NoSecrets m_secrets;
    printing::PdfSheetRenderer m_sheets;
    printing::QtPrinters m_printers{m_sheets};
    std::unique_ptr<Workplace> m_workplace;
    std::optional<MainWindow> m_window;
    std::vector<bench::Figure> m_figures;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    installTranslations(application, QStringLiteral("ja"));
    return bench::run(
        argc, argv, [](const bench::Options &options) { return Bench(options).measure(); });
}
