// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRegularExpression>

using namespace keshikomi;

namespace {

QString manual()
{
    QFile file(QStringLiteral(KK_CLI_MANUAL));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The block under "Commands and options": a command begins at four blanks, what goes deeper
// belongs to the line before.
QStringList documentedCommands()
{
    const QString heading = QStringLiteral("## Commands and options\n");
    QStringList commands;
    for (const QString &line : manual()
                                   .section(heading, 1)
                                   .section(QStringLiteral("\n## "), 0, 0)
                                   .split(QLatin1Char('\n'))) {
        static const QRegularExpression begins(QStringLiteral("^ {4}\\S"));
        if (begins.match(line).hasMatch())
            commands << line.simplified();
        else if (line.startsWith(QStringLiteral("     ")) && !commands.isEmpty())
            commands.last() += QLatin1Char(' ') + line.simplified();
    }
    return commands;
}

QStringList knownCommands()
{
    QStringList commands;
    for (const cli::Command &command : cli::allCommands())
        commands << cli::synopsisOf(command).section(QLatin1Char(' '), 1);
    return commands;
}

} // namespace

// docs/CLI.md against the table the program itself goes by.
class TestCliManual final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandWithItsOptions_data()
    {
        QTest::addColumn<QString>("synopsis");
        for (const QString &synopsis : knownCommands())
            QTest::newRow(qPrintable(synopsis)) << synopsis;
    }
    void everyCommandWithItsOptions()
    {
        QFETCH(const QString, synopsis);
        QVERIFY2(documentedCommands().contains(synopsis), qPrintable(synopsis));
    }

    void nothingThatIsNotThere()
    {
        const QStringList known = knownCommands();
        const QStringList told = documentedCommands();
        for (const QString &synopsis : told)
            QVERIFY2(known.contains(synopsis), qPrintable(synopsis));
        QCOMPARE(told.size(), known.size());
    }

    void everyAnswerIsTold()
    {
        const QString page = manual();
        for (const cli::Command &command : cli::allCommands())
            QVERIFY2(page.contains(QStringLiteral("`%1").arg(QLatin1String(command.words))),
                     command.words);
    }
};

QTEST_GUILESS_MAIN(TestCliManual)
#include "tst_cli_manual.moc"
