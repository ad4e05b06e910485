// SPDX-License-Identifier: GPL-3.0-or-later
// The real desktop program over a store, and the command line beside it: the desktop runs the
// commands, and takes in what arrives in the folders that it was told to watch meanwhile.
#include "app/cli/relay/relay_wire.h"
#include "tests/app/cli/cli_asking.h"

#include <QDir>
#include <QFileInfo>

using namespace keshikomi;
using namespace keshikomi::test;

class TestDesktopProgram final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commandsAreRunByTheDesktop();
    void filesAreTakenInByItself();
    void cleanupTestCase();

private:
    QString sample(const char *name) const
    {
        return QStringLiteral(KK_TEST_DATA "/synthetic/") + QString::fromLatin1(name);
    }
    qint64 imports() { return list(m_cli.ask(words("imports")), "imports").size(); }

    RunningCli m_cli;
    QProcess m_desktop;
};

void TestDesktopProgram::initTestCase()
{
    m_cli.ask(words("init"));
    m_cli.ask(words("demo --customers 10 --bills 20 --seed 7"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString home = QFileInfo(m_cli.store()).path();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), home);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_desktop.setProcessChannelMode(QProcess::ForwardedChannels);
    environment.insert(QStringLiteral("KESHIKOMI_STORE"), m_cli.store()); // as the command line
    m_desktop.setProcessEnvironment(environment);
    m_desktop.start(QStringLiteral(KK_DESKTOP), QStringList());
    QVERIFY(m_desktop.waitForStarted());
    qputenv("XDG_RUNTIME_DIR", home.toUtf8());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(cli::relaySocketOf(m_cli.store())), 60'000);
}

void TestDesktopProgram::commandsAreRunByTheDesktop()
{
    const qint64 before = imports();
    QFile arrived(sample("furikomi-nyukin-01A.crlf.txt"));
    QVERIFY(arrived.copy(m_cli.path(QStringLiteral("bank.txt"))));
    const QJsonObject taken = m_cli.ask(words("import bank.txt"));
    QVERIFY(number(first(taken, "files"), "fresh") > 0);
    QCOMPARE(imports(), before + 1);
    const QJsonObject again = m_cli.ask(words("import bank.txt"));
    QCOMPARE(number(first(again, "files"), "fresh"), 0);
    QVERIFY(m_desktop.state() == QProcess::Running);
}

void TestDesktopProgram::filesAreTakenInByItself()
{
    const QString folder = m_cli.path(QStringLiteral("arrives"));
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(list(m_cli.ask(words("watch plan arrives")), "folders").at(0).toString(), folder);
    QVERIFY(QFile::copy(sample("nyushukkin-03.crlf.txt"), folder + QStringLiteral("/bank.txt")));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + QStringLiteral("/done/bank.txt")), 30'000);
    const QJsonObject arrival = first(m_cli.ask(words("inbox")), "arrivals");
    QCOMPARE(text(arrival, "what"), QStringLiteral("bank.txt"));
    QVERIFY(list(m_cli.ask(words("verify")), "differences").isEmpty());
}

void TestDesktopProgram::cleanupTestCase()
{
    m_desktop.terminate();
    QVERIFY(m_desktop.waitForFinished(30'000));
    QVERIFY(list(m_cli.ask(words("verify")), "differences").isEmpty());
}

QTEST_GUILESS_MAIN(TestDesktopProgram)
#include "tst_desktop_program.moc"
