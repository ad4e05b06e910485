// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario files in cases/: events in, rows out, on every engine, through the services. With
// KK_SCENARIO=write the rows are written anew, so that a change of the program shows as a
// difference of the files.
#include "tests/scenario/script/scenario_deeds.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

constexpr int rules = 15; // R1 to R14 of the clearing, R15 of the payouts
constexpr int pitfalls = 13; // of the standards

QDir folder()
{
    return QDir(QStringLiteral(KK_SCENARIO_CASES));
}

QStringList names()
{
    return folder().entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
}

QString textOf(const QString &name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no scenario %s", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

// The first line that differs, with what leads to it.
QString firstDifference(const QString &expected, const QString &found)
{
    const QStringList wanted = expected.split(QLatin1Char('\n'));
    const QStringList told = found.split(QLatin1Char('\n'));
    qsizetype at = 0;
    while (at < wanted.size() && at < told.size() && wanted[at] == told[at])
        ++at;
    QStringList shown = told.mid(std::max<qsizetype>(0, at - 6), std::min<qsizetype>(6, at));
    shown << QStringLiteral("- ") + wanted.value(at) << QStringLiteral("+ ") + told.value(at);
    return QStringLiteral("line %1\n").arg(at + 1) + shown.join(QLatin1Char('\n'));
}

bool isWritten()
{
    return qEnvironmentVariable("KK_SCENARIO") == QLatin1String("write");
}

} // namespace

class TestScenarios final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsWritten_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("name");
        for (const QString &engine : BookStore::engines()) {
            for (const QString &name : names())
                QTest::newRow(qPrintable(engine + QLatin1Char(' ') + name)) << engine << name;
        }
    }
    void endsAsWritten()
    {
        QFETCH(QString, engine);
        QFETCH(QString, name);
        const QString before = textOf(name);
        ScenarioWorld world(engine);
        const QString after = played(ScenarioText::parse(before), world).written();
        QCOMPARE(world.store().sumOfPostings(), 0);
        const QStringList differences = world.store().differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1Char('\n'))));
        if (isWritten() && after != before) {
            QFile file(folder().filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(after.toUtf8());
            return;
        }
        QVERIFY2(after == before, qPrintable(firstDifference(before, after)));
    }

    // A rule without a scenario is a rule nobody keeps.
    void everyRuleHasOne()
    {
        QStringList missing;
        const QStringList all = names();
        const auto need = [&](const QString &prefix) {
            if (all.filter(QRegularExpression(QLatin1Char('^') + prefix)).isEmpty())
                missing << prefix;
        };
        for (int rule = 1; rule <= rules; ++rule)
            need(QStringLiteral("r%1-").arg(rule, 2, 10, QLatin1Char('0')));
        for (int pitfall = 1; pitfall <= pitfalls; ++pitfall)
            need(QStringLiteral("s10-%1-").arg(pitfall, 2, 10, QLatin1Char('0')));
        QCOMPARE(missing, QStringList());
    }

    void eachIsNamedAndSaysWhatFor_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void eachIsNamedAndSaysWhatFor()
    {
        QFETCH(QString, name);
        static const QRegularExpression form(
            QStringLiteral("^(r\\d\\d|s10-\\d\\d)(-[a-z0-9]+)+\\.txt$"));
        QVERIFY(form.match(name).hasMatch());
        const ScenarioText scenario = ScenarioText::parse(textOf(name));
        QVERIFY2(scenario.purpose().size() > 20, "the first line says what must be true, and why");
        QVERIFY2(std::any_of(scenario.steps.begin(),
                             scenario.steps.end(),
                             [](const ScenarioStep &step) { return !step.rows.isEmpty(); }),
                 "a scenario without a row shows nothing");
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
