// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/titles.h"
#include "tests/app/cli/running_cli.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString text(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}

QString number(const QJsonObject &json, const char *name)
{
    return QString::number(json.value(QLatin1String(name)).toInteger());
}

QJsonObject first(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toArray().at(0).toObject();
}

} // namespace

// Print batches and printers, on the store of one demo.
class TestCliPrint final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.ask(words("init"));
        m_cli.ask(words("demo --customers 3 --bills 6"));
    }

    void usageIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *line, int code, const char *fault) {
            QTest::newRow(line) << QString::fromUtf8(line) << code << QString::fromLatin1(fault);
        };
        row("slips", 2, "value_missing");
        row("slips B-1 --file list.txt", 2, "value_missing");
        row("slips B-1 --sheet poster", 1, "no_such_sheet");
        row("slips B-1", 1, "no_such_bill");
        row("slips B-100001 --name all.pdf", 1, "pattern_wrong");
        row("slips B-100001 --per-file 0", 2, "number_out_of_range");
        row("batch show 77", 1, "no_such_batch");
        row("batch resume 77", 1, "no_such_batch");
        row("printer profile --printer Nowhere", 1, "no_such_printer");
        row("printer profile --printer Nowhere --right x", 2, "field_not_a_number");
    }
    void usageIsRefused()
    {
        QFETCH(const QString, line);
        QFETCH(const int, code);
        const QJsonObject answer = m_cli.ask(words(qPrintable(line)), code);
        QTEST(text(answer.value(QLatin1String("error")).toObject(), "fault"), "fault");
    }

    void aBatchKeepsTheListsOrder()
    {
        QFile file(m_cli.path(QStringLiteral("list.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# packed today\r\nB-100003, box 1\r\nB-100001\r\n\r\nB-100003\r\n");
        file.close();
        const QJsonObject refused = m_cli.ask(words("slips --file list.txt --out batch"), 1);
        QCOMPARE(text(refused.value(QLatin1String("error")).toObject(), "fault"),
                 QStringLiteral("file_not_written"));
        QVERIFY(QDir().mkdir(m_cli.path(QStringLiteral("batch"))));
        const QJsonObject made =
            m_cli.ask(words("slips --file list.txt --out batch --per-file 5 --name {file}.pdf"));
        QCOMPARE(text(made, "state"), QStringLiteral("finished"));
        QCOMPARE(number(made, "released"), QStringLiteral("2"));
        const QJsonObject shown = m_cli.ask(words("batch show") << number(made, "batch"));
        QCOMPARE(number(first(shown, "slips"), "bill"), QStringLiteral("100003"));
        QCOMPARE(text(first(shown, "slips"), "file"), QStringLiteral("0001.pdf"));
        QVERIFY(QFile::exists(m_cli.path(QStringLiteral("batch/0001.pdf"))));
        // Nothing is left to do, so nothing is done.
        m_cli.ask(words("batch resume") << number(made, "batch"));
    }

    void nothingIsOverwritten()
    {
        const QJsonObject again =
            m_cli.ask(words("slips B-100001 --out batch --name {file}.pdf"), 1);
        QCOMPARE(text(first(again, "failures"), "fault"), QStringLiteral("file_is_there"));
        const QString batch = number(again, "batch");
        m_cli.ask(words("batch failures --csv failures.csv") << batch);
        QFile csv(m_cli.path(QStringLiteral("failures.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 2);
        QFile::remove(m_cli.path(QStringLiteral("batch/0001.pdf")));
        const QJsonObject resumed = m_cli.ask(words("batch resume --failed") << batch);
        QCOMPARE(number(resumed, "released"), QStringLiteral("1"));
        m_cli.ask(words("batch cancel") << batch);
        QCOMPARE(m_cli.ask(words("batch list")).value(QLatin1String("batches")).toArray().size(),
                 2);
    }

    void aScannedTestSlipIsLogged()
    {
        m_cli.ask(words("printer list"));
        const QJsonObject made = m_cli.ask(words("printer test Counter --out test.pdf"));
        const QString digits = text(made, "barcode");
        QCOMPARE(text(first(m_cli.ask(words("slip check test.pdf")), "codes"), "text"), digits);
        const auto scan = [this](const QString &read, int expected) {
            return m_cli.ask(words("printer test Counter --scan") << read, expected);
        };
        QVERIFY(!scan(digits.left(40), 1).value(QLatin1String("passed")).toBool());
        const auto tests = [this] { return m_cli.ask(words("printer tests Counter")); };
        QVERIFY(tests().value(QLatin1String("warning")).isObject());
        QVERIFY(scan(QStringLiteral("]C1") + digits, 0).value(QLatin1String("passed")).toBool());
        QVERIFY(tests().value(QLatin1String("warning")).isNull());
        QCOMPARE(tests().value(QLatin1String("tests")).toArray().size(), 2);
        QVERIFY(m_cli.ask(words("printer profile")).value(QLatin1String("profile")).isNull());
    }

    void everyNameIsDocumented()
    {
        QFile file(QStringLiteral(KK_CLI_MANUAL));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(file.readAll());
        const QStringList titled = cli::titledNames();
        for (const QString &name : m_cli.names()) {
            QVERIFY2(manual.contains(QStringLiteral("`%1`").arg(name)), qPrintable(name));
            QVERIFY2(titled.contains(name), qPrintable(name));
        }
        QVERIFY(m_cli.names().size() > 25);
    }

private:
    RunningCli m_cli;
};

QTEST_GUILESS_MAIN(TestCliPrint)
#include "tst_cli_print.moc"
