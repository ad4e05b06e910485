// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_asking.h"

#include <QDir>
#include <QFile>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

QString sample(const char *name)
{
    return QDir(QStringLiteral(KK_TEST_DATA "/synthetic")).filePath(QString::fromLatin1(name));
}

} // namespace

// What arrived, one after the other on one store.
class TestCliInbox final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.ask(words("init"));
        m_cli.ask(words("demo --plain --customers 5 --bills 10"));
    }

    void neverWhereNothingCame()
    {
        const QJsonObject inbox = m_cli.ask(words("inbox"));
        QVERIFY(list(inbox, "arrivals").isEmpty());
        QVERIFY(list(inbox, "freshness").size() >= 2);
        QVERIFY(first(inbox, "freshness").value(QLatin1String("last_at")).isNull());
    }

    void aRepeatTellsWhichImportItWas()
    {
        m_cli.ask(words("import") << sample("cvs-agency-dsk-style.sjis.csv"));
        m_cli.ask(words("import") << sample("cvs-agency-120.crlf.txt"));
        const QJsonObject repeat = first(m_cli.ask(words("inbox --limit 1")), "arrivals");
        QCOMPARE(number(repeat, "fresh"), 0);
        QVERIFY(number(repeat, "repeated") > 0);
        QCOMPARE(number(first(repeat, "repeated_from"), "import"), 1);
        QCOMPARE(number(first(repeat, "repeated_from"), "notices"), number(repeat, "repeated"));
        const Ran shown = m_cli.here(words("--lang ja inbox"));
        QCOMPARE(shown.code, 0);
        QVERIFY(shown.text().contains(QStringLiteral("cvs-agency-dsk-style.sjis.csv")));
    }

    // Commands that only read take it like every other one, and answer the same.
    void readingTakesADryRun_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"inbox", "inbox lines 1", "explain N-1", "backtest"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void readingTakesADryRun()
    {
        QFETCH(const QString, command);
        const QStringList plain = command.split(QLatin1Char(' '));
        QJsonObject tried = m_cli.ask(plain + words("--dry-run"));
        QVERIFY(tried.take(QLatin1String("dry_run")).toBool());
        QCOMPARE(tried, m_cli.ask(plain));
    }

    void linesAreShownAsTheyCame()
    {
        const QJsonObject shown = m_cli.ask(words("inbox lines 1"));
        const QJsonArray lines = list(shown, "lines");
        QVERIFY(lines.size() > 3);
        QVERIFY(!text(lines.at(0).toObject(), "raw").isEmpty());
        QCOMPARE(list(m_cli.ask(words("inbox lines 1 --limit 2")), "lines").size(), 2);
        QCOMPARE(faultIn(m_cli.ask(words("inbox lines 99"), 1)), QStringLiteral("no_such_import"));
    }

    void theRhythmIsASetting()
    {
        m_cli.ask(words("inbox rhythm 999999-12345 none"));
        for (const auto &each : list(m_cli.ask(words("inbox")), "freshness")) {
            if (text(each.toObject(), "key") == QLatin1String("999999-12345"))
                QCOMPARE(text(each.toObject(), "rhythm"), QStringLiteral("none"));
        }
        m_cli.ask(words("inbox rhythm 999999-12345 hourly"), 2);
        QCOMPARE(faultIn(m_cli.ask(words("inbox rhythm nobody daily"), 1)),
                 QStringLiteral("no_such_agreement"));
    }

    void paperIsTypedIn()
    {
        const QStringList totals = words("--count 2 --total 3300 --note fax");
        m_cli.ask(words("entry new --agreement nobody") + totals, 1);
        const QJsonObject opened = m_cli.ask(words("entry new --agreement 999999-12345") + totals);
        const QString entry = numberText(opened, "entry");
        m_cli.ask(words("entry row") << entry << words("--on 2026-11-20 --amount 3000 --slip 12"));
        QCOMPARE(faultIn(m_cli.ask(words("entry book") << entry, 1)),
                 QStringLiteral("batch_totals_differ"));
        m_cli.ask(words("entry row") << entry << words("--on 2026-11-20 --amount 300"), 1);
        m_cli.ask(words("entry row")
                      << entry << words("--on 2026-11-20 --amount 300 --slip 4111111111111111"),
                  1);
        const QJsonObject typed = m_cli.ask(
            words("entry row") << entry << words("--on 2026-11-20 --amount 300 --slip 13"));
        QCOMPARE(number(typed, "sum"), 3'300);
        QFile picture(m_cli.path(QStringLiteral("fax.png")));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write("\x89PNG\r\n\x1a\n IEND\xae\x42\x60\x82");
        picture.close();
        m_cli.ask(words("entry change") << entry << words("--picture fax.png"));
        QCOMPARE(number(m_cli.ask(words("entry book --dry-run") << entry), "fresh"), 2);
        const QJsonObject booked = m_cli.ask(words("entry book") << entry);
        QCOMPARE(number(booked, "confirmed"), 3'300);
        const QJsonObject shown = m_cli.ask(words("entry show --picture-out out.png") << entry);
        QCOMPARE(text(shown, "state"), QStringLiteral("booked"));
        QCOMPARE(text(first(m_cli.ask(words("entry list")), "entries"), "picture"),
                 QStringLiteral("fax.png"));
        QVERIFY(QFile::exists(m_cli.path(QStringLiteral("out.png"))));
        m_cli.ask(words("entry show --picture-out out.png") << entry); // the very same
        QVERIFY(write(m_cli.path(QStringLiteral("mine.png")), "mine"));
        QCOMPARE(faultIn(m_cli.ask(words("entry show --picture-out mine.png") << entry, 1)),
                 QStringLiteral("file_is_there"));
        QCOMPARE(contentOf(m_cli.path(QStringLiteral("mine.png"))), QByteArray("mine"));
        QCOMPARE(text(first(m_cli.ask(words("inbox")), "arrivals"), "kind"),
                 QStringLiteral("entry"));
        QCOMPARE(faultIn(m_cli.ask(words("entry change --discard") << entry, 1)),
                 QStringLiteral("entry_batch_booked"));
        const QString other =
            numberText(m_cli.ask(words("entry new --agreement 999999-12345") + totals), "entry");
        m_cli.ask(words("entry change --discard") << other);
        m_cli.ask(words("undo --import") << numberText(booked, "import"));
        QVERIFY(list(m_cli.ask(words("verify")), "differences").isEmpty());
    }

    // Without --column the header of the sample says what its columns usually mean.
    void aColumnMapOfASample()
    {
        QFile table(m_cli.path(QStringLiteral("bank.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("取引日,お支払金額,お預り金額,振込人\r\n2026/11/02,,5000,ﾔﾏﾀﾞ\r\n"
                    "2026/11/03,700,,ﾃﾞﾝｷ\r\n");
        table.close();
        m_cli.ask(words("column-map add 銀行 --agreement 0009-227-1-1234567 --sample")
                  << table.fileName());
        const QJsonObject tried = m_cli.ask(words("column-map try") << table.fileName());
        QCOMPARE(number(tried, "rows"), 1);
        QCOMPARE(number(tried, "other_rows"), 1);
        QCOMPARE(number(tried, "sum"), 5000);
        m_cli.ask(words("column-map remove 銀行"));
    }

    void aColumnMapGetsAnotherName()
    {
        m_cli.ask(words("column-map add 旧 --column received_on=日付 --column amount=金額 "
                        "--agreement 0009-227-1-1234567"));
        m_cli.ask(words("column-map add 他 --column received_on=日 --column amount=額 "
                        "--agreement 0009-227-1-1234567"));
        const QJsonObject renamed = m_cli.ask(words("column-map rename 旧 新"));
        QCOMPARE(text(inner(renamed, "column_map"), "name"), QStringLiteral("新"));
        QCOMPARE(faultIn(m_cli.ask(words("column-map rename 旧 新"), 1)),
                 QStringLiteral("no_such_column_map"));
        QCOMPARE(faultIn(m_cli.ask(words("column-map rename 新 他"), 1)),
                 QStringLiteral("column_map_wrong"));
        QCOMPARE(list(m_cli.ask(words("column-map list")), "column_maps").size(), 2);
        m_cli.ask(words("column-map remove 新"));
        m_cli.ask(words("column-map remove 他"));
    }

    void aFolderIsEmptied()
    {
        const QString folder = m_cli.path(QStringLiteral("arrives"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::copy(sample("furikomi-nyukin-01A.crlf.txt"),
                            folder + QStringLiteral("/bank.txt")));
        QFile odd(folder + QStringLiteral("/odd.txt"));
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write("no file of a bank");
        odd.close();
        const QJsonObject looked = m_cli.ask(words("watch arrives --dry-run"), 1);
        QCOMPARE(list(looked, "files").size(), 2);
        QVERIFY(QFile::exists(folder + QStringLiteral("/bank.txt"))); // nothing moved
        const QJsonObject taken = m_cli.ask(words("watch arrives --once"), 1);
        QCOMPARE(list(taken, "files").size(), 2);
        QVERIFY(QFile::exists(folder + QStringLiteral("/done/bank.txt")));
        QFile why(folder + QStringLiteral("/failed/odd.txt.txt"));
        QVERIFY(why.open(QIODevice::ReadOnly));
        QVERIFY(why.readAll().size() > 20);
        QVERIFY(list(m_cli.ask(words("watch arrives --once")), "files").isEmpty());
        QCOMPARE(faultIn(m_cli.ask(words("watch nowhere --once"), 1)),
                 QStringLiteral("watched_folder_gone"));
    }

    void theWindowsFollowAPlan()
    {
        QVERIFY(list(m_cli.ask(words("watch plan")), "folders").isEmpty());
        const QJsonObject plan = m_cli.ask(words("watch plan arrives --at 13:30,9:00"));
        QCOMPARE(list(plan, "folders").at(0).toString(), m_cli.path(QStringLiteral("arrives")));
        QCOMPARE(list(plan, "times").at(0).toString(), QStringLiteral("09:00"));
        QCOMPARE(m_cli.ask(words("watch plan")), plan);
        m_cli.ask(words("watch plan --at noon"), 2);
        QVERIFY(list(m_cli.ask(words("watch plan --none")), "folders").isEmpty());
    }

    void cleanupTestCase() { everyNameOf(m_cli, 30); }

private:
    RunningCli m_cli;
};

QTEST_GUILESS_MAIN(TestCliInbox)
#include "tst_cli_inbox.moc"
