// SPDX-License-Identifier: GPL-3.0-or-later
// A command line beside the program that owns the store: the owner runs its commands, and nobody
// can tell from the answers.
#include "app/cli/relay/relay_server.h"
#include "app/wiring/workplace.h"
#include "tests/app/cli/running_cli.h"
#include "tests/support/suite.h"
#include "translations/install.h"
#include "translations/language_here.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>

#include <csignal>
#include <cstdio>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

void inLanguage(const QString &language, const std::function<void()> &job)
{
    const LanguageHere here(language);
    job();
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

std::unique_ptr<Workplace> openStore(const QString &path, const Clock &clock)
{
    auto opened = Workplace::open(path, clock);
    if (!opened)
        qFatal("the store cannot be opened");
    return std::move(*opened);
}

// The child: owns the store and dies as soon as it was given a command.
int ownAndDie(const QString &path)
{
    const SystemClock clock;
    const auto books = openStore(path, clock);
    cli::RelayServer server(*books, clock, inLanguage);
    QObject::connect(&server, &cli::RelayServer::begun, [] { std::raise(SIGKILL); });
    if (!server.listen())
        return 1;
    std::puts("listens");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class TestRelay final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theAnswerIsTheSame_data();
    void theAnswerIsTheSame();
    void pathsAreTheCallers();
    void twoAtOnce();
    void whatNeedsNoStoreStaysHere();
    void aCommandOutlivesTheServer();
    void theOwnerIsKilled();
    void strangersAreSentAway();
    void withoutAServerItIsInUse();

private:
    struct Owner final
    {
        explicit Owner(const QString &path)
            : books(openStore(path, clock))
            , server(std::make_unique<cli::RelayServer>(*books, clock, inLanguage))
            , begun(server.get(), &cli::RelayServer::begun)
        {
            if (!server->listen())
                qFatal("nobody listens");
        }
        SystemClock clock;
        std::unique_ptr<Workplace> books;
        std::unique_ptr<cli::RelayServer> server;
        QSignalSpy begun;
    };

    std::unique_ptr<QProcess> start(const QStringList &said, const QString &folder = {}) const;
    Ran ended(QProcess &process) const;
    Ran ask(const char *line, const QString &folder = {}) const
    {
        const auto process = start(words(line), folder);
        return ended(*process);
    }
    QString write(const QString &name, const QByteArray &bytes) const;

    RunningCli m_cli;
    std::unique_ptr<Owner> m_owner;
};

void TestRelay::initTestCase()
{
    const QByteArray home = QFileInfo(m_cli.store()).path().toUtf8();
    qputenv("XDG_RUNTIME_DIR", home);
    qputenv("XDG_DATA_HOME", home);
    installTranslations(*qApp, QStringLiteral("en"));
    QCOMPARE(m_cli.here(words("init")).code, 0);
    QCOMPARE(m_cli.here(words("demo --plain --customers 10 --bills 20 --seed 7")).code, 0);
}

void TestRelay::init()
{
    Suite::init();
    m_owner = std::make_unique<Owner>(m_cli.store());
}

void TestRelay::cleanup()
{
    m_owner.reset();
}

std::unique_ptr<QProcess> TestRelay::start(const QStringList &said, const QString &folder) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("KESHIKOMI_STORE"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(folder.isEmpty() ? QFileInfo(m_cli.store()).path() : folder);
    process->start(QStringLiteral(KK_CLI),
                   QStringList{QStringLiteral("--store"), m_cli.store()} + said);
    return process;
}

// The owner's event loop runs meanwhile.
Ran TestRelay::ended(QProcess &process) const
{
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000))
        process.kill();
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1,
            process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QString TestRelay::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_cli.path(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void TestRelay::theAnswerIsTheSame_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    const auto row = [](const char *line, int code) {
        QTest::newRow(line) << QString::fromLatin1(line) << code;
    };
    row("bill list --json", 0);
    row("bill list", 0);
    row("--lang ja bill list --limit 3", 0);
    row("--lang en unpaid", 0);
    row("bill show 99", 1);
    row("bill show 99 --json", 1);
    row("--lang ja bill show 99", 1);
    row("import missing.csv", 1);
    row("bill list --limit none", 2);
    row("verify", 0);
}

void TestRelay::theAnswerIsTheSame()
{
    QFETCH(const QString, line);
    const Ran relayed = ask(qPrintable(line));
    m_owner.reset();
    const Ran alone = ask(qPrintable(line));
    QTEST(alone.code, "code");
    QCOMPARE(relayed.code, alone.code);
    QCOMPARE(relayed.text(), alone.text());
    QCOMPARE(QString::fromUtf8(relayed.complaints), QString::fromUtf8(alone.complaints));
    QCOMPARE(QCoreApplication::translate("Cli", "Account"), QStringLiteral("Account"));
}

void TestRelay::pathsAreTheCallers()
{
    QFile sample(QStringLiteral(KK_TEST_DATA "/synthetic/furikomi-nyukin-01A.crlf.txt"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QString folder =
        QFileInfo(write(QStringLiteral("desk/bank.txt"), sample.readAll())).path();
    const Ran taken = ask("import bank.txt --json", folder);
    QCOMPARE(taken.code, 0);
    const QJsonObject file =
        taken.json().value(QLatin1String("files")).toArray().first().toObject();
    QCOMPARE(file.value(QLatin1String("file")).toString(), QStringLiteral("bank.txt"));
    QVERIFY(file.value(QLatin1String("fresh")).toInt() > 0);
    QCOMPARE(ask("unpaid --csv ../list.csv", folder).code, 0);
    QVERIFY(QFile::exists(m_cli.path(QStringLiteral("list.csv"))));
    QCOMPARE(m_owner->begun.count(), 2);
}

void TestRelay::twoAtOnce()
{
    const auto one = start(words("customer add --name ichiro --json"));
    const auto two = start(words("customer add --name jiro --json"));
    const Ran first = ended(*one);
    const Ran second = ended(*two);
    QCOMPARE(first.code, 0);
    QCOMPARE(second.code, 0);
    QVERIFY(first.json().value(QLatin1String("number"))
            != second.json().value(QLatin1String("number")));
    QCOMPARE(m_owner->begun.count(), 2);
}

void TestRelay::whatNeedsNoStoreStaysHere()
{
    QCOMPARE(ask("help").code, 0);
    QCOMPARE(ask("barcode check 123").code, 1);
    QCOMPARE(ask("nothing").code, 2);
    QCOMPARE(ask("sync --once").code, 3); // has an event loop of its own
    QCOMPARE(m_owner->begun.count(), 0);
}

void TestRelay::aCommandOutlivesTheServer()
{
    connect(
        m_owner->server.get(),
        &cli::RelayServer::begun,
        this,
        [this] { m_owner->server.reset(); },
        Qt::QueuedConnection);
    const Ran ran = ask("bill list --json");
    QCOMPARE(ran.code, 0);
    QVERIFY(!ran.json().isEmpty());
}

void TestRelay::theOwnerIsKilled()
{
    m_owner.reset();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--own"), m_cli.store()});
    QVERIFY(child.waitForReadyRead(30'000));
    QCOMPARE(child.readAllStandardOutput().trimmed(), QByteArray("listens"));
    const Ran ran = ask("customer add --name saburo --json");
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.json()
                 .value(QLatin1String("error"))
                 .toObject()
                 .value(QLatin1String("fault"))
                 .toString(),
             QStringLiteral("relay_failed"));
    QTRY_COMPARE(child.state(), QProcess::NotRunning);
    // What it left behind is in nobody's way.
    QCOMPARE(ask("bill list").code, 0);
    m_owner = std::make_unique<Owner>(m_cli.store());
    QCOMPARE(ask("bill list").code, 0);
    QCOMPARE(m_owner->begun.count(), 1);
}

void TestRelay::strangersAreSentAway()
{
    for (const QByteArray &bytes :
         {QByteArray("GET / HTTP/1.1\r\n\r\n"),
          cli::frameBytes(cli::FrameKind::Request, QByteArray("\0\x09", 2)),
          cli::frameBytes(cli::FrameKind::Request, QByteArray(3, '\xff'))}) {
        QLocalSocket stranger;
        stranger.connectToServer(cli::relaySocketOf(m_cli.store()));
        QVERIFY(stranger.waitForConnected());
        stranger.write(bytes);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    }
    QCOMPARE(m_owner->begun.count(), 0);
    const QFileInfo socket(cli::relaySocketOf(m_cli.store()));
    QCOMPARE(socket.permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(ask("bill list").code, 0);
}

void TestRelay::withoutAServerItIsInUse()
{
    m_owner->server.reset();
    const Ran ran = ask("bill list --json");
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.json()
                 .value(QLatin1String("error"))
                 .toObject()
                 .value(QLatin1String("fault"))
                 .toString(),
             QStringLiteral("store_in_use"));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--own"))
        return ownAndDie(arguments.value(2));
    TestRelay test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_relay.moc"
