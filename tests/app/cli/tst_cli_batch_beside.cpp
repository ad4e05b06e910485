// SPDX-License-Identifier: GPL-3.0-or-later
// A print batch that one process makes, seen and stopped from another one: on a store that the
// first process owns itself, and on one that a program like the windows owns, which runs both
// commands.
#include "app/cli/relay/relay_server.h"
#include "app/wiring/workplace.h"
#include "tests/app/cli/cli_asking.h"
#include "translations/install.h"
#include "translations/language_here.h"

#include <QDir>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

constexpr int longestMs = 120'000;

void inLanguage(const QString &language, const std::function<void()> &job)
{
    const LanguageHere here(language);
    job();
}

// A program that has the store open and an event loop.
struct Owner final
{
    explicit Owner(const QString &path)
    {
        auto opened = Workplace::open(path, clock);
        if (!opened)
            qFatal("the store cannot be opened");
        books = std::move(*opened);
        server = std::make_unique<cli::RelayServer>(*books, clock, inLanguage);
        if (!server->listen())
            qFatal("nobody listens");
    }
    SystemClock clock;
    std::unique_ptr<Workplace> books;
    std::unique_ptr<cli::RelayServer> server;
};

} // namespace

class TestCliBatchBeside final : public Suite
{
    Q_OBJECT

private:
    std::unique_ptr<QProcess> start(const QString &line) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("KESHIKOMI_STORE"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(QFileInfo(m_cli.store()).path());
        const QStringList common{
            QStringLiteral("--store"), m_cli.store(), QStringLiteral("--json")};
        process->start(QStringLiteral(KK_CLI), common + words(line));
        return process;
    }
    // The owner's event loop runs meanwhile.
    Ran ended(QProcess &process) const
    {
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                             longestMs))
            process.kill();
        const bool normal = process.exitStatus() == QProcess::NormalExit;
        return {normal ? process.exitCode() : -1,
                process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    Ran ask(const QString &line) const
    {
        const auto process = start(line);
        return ended(*process);
    }
    int filesIn(const QString &folder) const
    {
        return int(QDir(m_cli.path(folder)).entryList({QStringLiteral("*.pdf")}).size());
    }
    // What a second process is told once the run is under way: when there are more files than
    // before. Asked earlier, it could have the store to itself, and the first one would be sent
    // away.
    QJsonObject whileItRuns(const QString &batch, const QString &folder, int before = 0) const
    {
        if (!QTest::qWaitFor([&] { return filesIn(folder) > before; }, longestMs))
            qWarning("no file was made");
        return ask(QStringLiteral("batch progress ") + batch).json();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray home = QFileInfo(m_cli.store()).path().toUtf8();
        qputenv("XDG_RUNTIME_DIR", home);
        qputenv("XDG_DATA_HOME", home);
        installTranslations(*qApp, QStringLiteral("en"));
        QCOMPARE(m_cli.here(words("init")).code, 0);
        QCOMPARE(m_cli.here(words("demo --plain --customers 40 --bills 400 --seed 7")).code, 0);
    }

    void itIsSeenAndStopped_data()
    {
        QTest::addColumn<bool>("owned");
        QTest::newRow("by the process that makes it") << false;
        QTest::newRow("by a program that owns the store") << true;
    }
    void itIsSeenAndStopped()
    {
        QFETCH(const bool, owned);
        const auto owner = owned ? std::make_unique<Owner>(m_cli.store()) : nullptr;
        const QString folder = owned ? QStringLiteral("owned") : QStringLiteral("alone");
        QVERIFY(QDir().mkdir(m_cli.path(folder)));
        const QString batch = owned ? QStringLiteral("2") : QStringLiteral("1");

        const auto making =
            start(QStringLiteral("slips --sheet invoice --due-before 2099-01-01 --out ") + folder);
        const QJsonObject seen = whileItRuns(batch, folder);
        QCOMPARE(text(seen, "state"), QStringLiteral("running"));
        QVERIFY(number(seen, "released") > 0);
        QVERIFY(number(seen, "waiting") > 0);
        QVERIFY(number(seen, "remaining_seconds") > 0);
        QVERIFY(!text(seen, "running_since").isEmpty());

        QCOMPARE(ask(QStringLiteral("batch pause ") + batch).code, 0);
        const Ran paused = ended(*making);
        QCOMPARE(paused.code, 1); // something waits
        QCOMPARE(text(paused.json(), "state"), QStringLiteral("paused"));
        const qint64 before = number(paused.json(), "released");
        const QJsonObject still = ask(QStringLiteral("batch progress ") + batch).json();
        QVERIFY(still.value(QLatin1String("per_minute")).isNull());
        QCOMPARE(number(still, "released"), before);

        // A new run counts its own speed; who follows it hears when it ends.
        const auto resumed = start(QStringLiteral("batch resume ") + batch);
        QCOMPARE(text(whileItRuns(batch, folder, int(before)), "state"), QStringLiteral("running"));
        const auto following = start(QStringLiteral("batch progress --follow ") + batch);
        QCOMPARE(ask(QStringLiteral("batch cancel ") + batch).code, 0);
        QCOMPARE(text(ended(*resumed).json(), "state"), QStringLiteral("cancelled"));
        const Ran followed = ended(*following);
        QCOMPARE(followed.code, 0);
        QCOMPARE(text(followed.json(), "state"), QStringLiteral("cancelled"));
        const QJsonObject after = ask(QStringLiteral("batch progress ") + batch).json();
        QVERIFY(number(after, "released") > before);
        QCOMPARE(qint64(filesIn(folder)), number(after, "released"));
    }

    void otherCommandsRunMeanwhile()
    {
        QVERIFY(QDir().mkdir(m_cli.path(QStringLiteral("beside"))));
        const auto making =
            start(QStringLiteral("slips --sheet invoice --due-before 2099-01-01 --out beside"));
        QCOMPARE(text(whileItRuns(QStringLiteral("3"), QStringLiteral("beside")), "state"),
                 QStringLiteral("running"));
        QCOMPARE(ask(QStringLiteral("customer add --name saburo")).code, 0);
        QCOMPARE(ask(QStringLiteral("batch show 77")).code, 1);
        QCOMPARE(ask(QStringLiteral("batch cancel 3")).code, 0);
        QCOMPARE(text(ended(*making).json(), "state"), QStringLiteral("cancelled"));
    }

private:
    RunningCli m_cli;
};

QTEST_MAIN(TestCliBatchBeside)
#include "tst_cli_batch_beside.moc"
