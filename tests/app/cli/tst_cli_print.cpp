// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_asking.h"

#include <QDir>

using namespace keshikomi;
using namespace keshikomi::test;

// Print batches and printers, on the store of one demo.
class TestCliPrint final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.ask(words("init"));
        m_cli.ask(words("demo --plain --customers 3 --bills 6"));
    }

    // What is made from customers is no batch of bills; it is said how it is made.
    void sheetsOfCustomersAreMadeOneByOne()
    {
        for (const char *kind : {"grouped-invoice", "postcard", "sms-notice"}) {
            const QJsonObject refused =
                m_cli.ask(words("slips B-100001 --sheet") << QString::fromLatin1(kind), 1);
            const QString message =
                text(refused.value(QLatin1String("error")).toObject(), "message");
            QVERIFY2(message.contains(QLatin1String("sheet preview CUSTOMER")),
                     qPrintable(message));
        }
    }

    void usageIsRefused_data()
    {
        const RefusedUsage usage;
        usage.row("slips", 2, "value_missing");
        usage.row("slips B-1 --file list.txt", 2, "value_missing");
        usage.row("slips B-1 --sheet poster", 1, "no_such_sheet");
        usage.row("slips B-1", 1, "no_such_bill");
        usage.row("slips B-100001 --printer Nowhere", 1, "no_such_printer");
        usage.row("slips B-100001 --printer=", 2, "value_missing");
        usage.row("slips B-100001 --sheet grouped-invoice", 1, "no_such_sheet");
        usage.row("slips B-100001 --name all.pdf", 1, "pattern_wrong");
        usage.row("slips B-100001 --per-file 0", 2, "number_out_of_range");
        usage.row("batch show 77", 1, "no_such_batch");
        usage.row("batch resume 77", 1, "no_such_batch");
        usage.row("printer profile --printer Nowhere", 1, "no_such_printer");
        usage.row("printer profile --printer=", 2, "value_missing");
        usage.row("printer profile --codes --no-codes", 2, "value_missing");
        usage.row("printer test Nowhere --out test.pdf", 1, "no_such_printer");
        usage.row("printer test", 2, "field_empty");
        usage.row("sheet preview Nowhere --sheet printer-test", 1, "no_such_printer");
        usage.row("printer profile --printer Nowhere --right x", 2, "field_not_a_number");
    }
    void usageIsRefused() { RefusedUsage::compare(m_cli); }

    // What was refused leaves no batch behind that waits for ever.
    void aRefusedBatchIsNoBatch()
    {
        QVERIFY(list(m_cli.ask(words("batch list")), "batches").isEmpty());
    }

    void aNameGetsItsEnding()
    {
        QVERIFY(QDir().mkdir(m_cli.path(QStringLiteral("named"))));
        const QJsonObject made =
            m_cli.ask(words("slips B-100003 --sheet 払込票 --out named --name slip-{bill}"));
        QCOMPARE(text(made, "pattern"), QStringLiteral("slip-{bill}.pdf"));
        QVERIFY(QFile::exists(m_cli.path(QStringLiteral("named/slip-B-100003.pdf"))));
        const QJsonObject taken = first(made, "named"); // the clerk sees whose slip it is
        QCOMPARE(text(taken, "typed"), QStringLiteral("B-100003"));
        QCOMPARE(number(taken, "bill"), 100'003);
        QVERIFY(!text(taken, "customer").isEmpty());
    }

    void aBatchKeepsTheListsOrder()
    {
        QFile file(m_cli.path(QStringLiteral("list.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# packed today\r\nB-100003, box 1\r\nB-100004\r\n\r\nB-100003 box 2\r\n"
                   "B-999999 box 3\r\n");
        file.close();
        const QJsonObject refused = m_cli.ask(words("slips --file list.txt --out batch"), 1);
        QCOMPARE(faultIn(refused), QStringLiteral("file_not_written"));
        QVERIFY(QDir().mkdir(m_cli.path(QStringLiteral("batch"))));
        const QJsonObject made = m_cli.ask(words("slips --file list.txt --out batch --per-file 5 "
                                                 "--name {file}.pdf --labels labels.csv"),
                                           1);
        QCOMPARE(text(made, "state"), QStringLiteral("finished"));
        QCOMPARE(numberText(made, "released"), QStringLiteral("2"));
        const QJsonObject shown = m_cli.ask(words("batch show") << numberText(made, "batch"));
        QCOMPARE(numberText(first(shown, "slips"), "bill"), QStringLiteral("100003"));
        QCOMPARE(text(first(shown, "slips"), "file"), QStringLiteral("0001.pdf"));
        QVERIFY(QFile::exists(m_cli.path(QStringLiteral("batch/0001.pdf"))));
        // What the list says for nothing is told with its line.
        QCOMPARE(numberText(made, "left_out"), QStringLiteral("2"));
        QStringList told;
        for (const auto &each : list(made, "failures")) {
            const QJsonObject line = each.toObject();
            told << QStringLiteral("%1|%2|%3")
                        .arg(numberText(line, "list_line"),
                             text(line, "list_text"),
                             text(line, "fault"));
            QVERIFY(line.value(QLatin1String("position")).isNull());
        }
        QCOMPARE(told,
                 QStringList({QStringLiteral("5|B-100003 box 2|file_has_bad_rows"),
                              QStringLiteral("6|B-999999 box 3|no_such_bill")}));
        QFile labels(m_cli.path(QStringLiteral("labels.csv")));
        QVERIFY(labels.open(QIODevice::ReadOnly));
        const QByteArray csv = labels.readAll();
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.contains("box,1,0001.pdf"));
        // Nothing is left to do, so nothing is done.
        m_cli.ask(words("batch resume") << numberText(made, "batch"), 1);
    }

    void nothingIsOverwritten()
    {
        const QJsonObject again =
            m_cli.ask(words("slips B-100004 --out batch --name {file}.pdf"), 1);
        QCOMPARE(text(first(again, "failures"), "fault"), QStringLiteral("file_is_there"));
        const QString batch = numberText(again, "batch");
        m_cli.ask(words("batch failures --csv failures.csv") << batch);
        QFile csv(m_cli.path(QStringLiteral("failures.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 2);
        QFile::remove(m_cli.path(QStringLiteral("batch/0001.pdf")));
        const QJsonObject resumed = m_cli.ask(words("batch resume --failed") << batch);
        QCOMPARE(numberText(resumed, "released"), QStringLiteral("1"));
        m_cli.ask(words("batch cancel") << batch);
        QCOMPARE(list(m_cli.ask(words("batch list")), "batches").size(), 3);
    }

    // A name is no formula of whoever opens the labels.
    void labelsAreSafeInSpreadsheets()
    {
        const QJsonObject customer =
            m_cli.ask(parts("customer|add|--name|=1+2|--address|@SUM(A1)"));
        const QString bill = QStringLiteral("B-")
            + numberText(m_cli.ask(parts("bill|add|--subject|整備|--line|整備;5000|--customer")
                                   << numberText(customer, "number")),
                         "number");
        QVERIFY(QDir().mkdir(m_cli.path(QStringLiteral("labels"))));
        const QJsonObject made = m_cli.ask(words("slips --out labels") << bill);
        const QJsonObject told =
            m_cli.ask(words("batch labels --csv safe.csv") << numberText(made, "batch"));
        QVERIFY(text(first(told, "labels"), "name").startsWith(QLatin1String("=1+2")));
        QFile csv(m_cli.path(QStringLiteral("safe.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray written = csv.readAll();
        QVERIFY2(written.contains(",\"'=1+2 "), written.constData());
        QVERIFY2(written.contains(",\"'@SUM(A1)\""), written.constData());
    }

    void englishSheetsWantAnEnglishName()
    {
        const QStringList preview = words("sheet preview B-100003 --sheet invoice --language en");
        QCOMPARE(list(m_cli.ask(preview), "warnings"),
                 QJsonArray{QStringLiteral("no_english_name")});
        const QJsonObject house =
            m_cli.ask(parts("house|set|--name-en|Kasasagi Motors|--address-en|1-2 Chuo, Tokyo"));
        QCOMPARE(text(house.value(QLatin1String("house")).toObject(), "name_en"),
                 QStringLiteral("Kasasagi Motors"));
        QCOMPARE(list(m_cli.ask(preview), "warnings"), QJsonArray());
        const QJsonObject japanese = m_cli.ask(words("sheet preview B-100003 --sheet invoice"));
        QCOMPARE(list(japanese, "warnings"), QJsonArray());
    }

    // What is put into envelopes is told before it is posted.
    void theSlipsOfABatchAreCounted()
    {
        const QString customer =
            numberText(first(m_cli.ask(words("customer list")), "customers"), "number");
        const QString dear = QStringLiteral("B-")
            + numberText(m_cli.ask(parts("bill|add|--subject|車両|--line|車両;400000|--customer")
                                   << customer),
                         "number");
        const auto counts = [](const QJsonObject &batch) {
            QStringList told;
            for (const char *name : {"new_issues",
                                     "reprints",
                                     "reissues",
                                     "failed",
                                     "without_barcode",
                                     "over_limit",
                                     "past_due"})
                told << numberText(batch, name);
            return told.join(QLatin1Char(' '));
        };
        const QString changed = QStringLiteral("B-")
            + numberText(m_cli.ask(parts("bill|add|--subject|整備|--line|整備;50000|--customer")
                                   << customer),
                         "number");
        QVERIFY(QDir().mkdir(m_cli.path(QStringLiteral("counted"))));
        m_cli.ask(words("slips --out counted") << changed);
        m_cli.ask(words("difference") << changed << QStringLiteral("discount:100"));
        // The demo's first slip has run out and nobody held it: what is made of it now is new to
        // the customer and says how to pay instead.
        const QJsonObject made =
            m_cli.ask(words("slips B-100001 B-100003 --out counted --name {file}.pdf --per-file 9")
                          << dear << changed,
                      1);
        QVERIFY(!made.value(QLatin1String("reissue_changed")).toBool());
        QCOMPARE(text(first(made, "failures"), "fault"), QStringLiteral("slip_says_otherwise"));
        QCOMPARE(counts(made), QStringLiteral("2 1 0 1 2 1 1"));
        const QString batch = numberText(made, "batch");
        m_cli.ask(words("batch resume --reissue") << batch, 2);
        QCOMPARE(counts(m_cli.ask(words("batch resume --failed --reissue") << batch)),
                 QStringLiteral("2 1 1 0 2 1 1"));
        const QJsonObject shown = m_cli.ask(words("batch show") << batch);
        QCOMPARE(counts(shown), QStringLiteral("2 1 1 0 2 1 1"));
        QVERIFY(shown.value(QLatin1String("reissue_changed")).toBool());
        const QJsonObject begun =
            m_cli.ask(words("slips B-100001 --reissue --out counted --name again-{file}.pdf"));
        QCOMPARE(counts(begun), QStringLiteral("0 1 0 0 1 0 1")); // nothing has changed since
        // Other sheets have no issues.
        const QJsonObject other = m_cli.ask(words("slips B-100001 --sheet invoice --out counted"));
        QVERIFY(other.value(QLatin1String("new_issues")).isNull());
    }

    void aLostFolderIsReplaced()
    {
        const auto made = [this](const char *name) {
            return QDir(m_cli.path(QString::fromLatin1(name)));
        };
        QVERIFY(QDir().mkdir(m_cli.path(QStringLiteral("lost"))));
        m_cli.ask(words("slips B-100003 --out lost --name first-{bill}"));
        QVERIFY(made("lost").removeRecursively());
        const QString batch = numberText(first(m_cli.ask(words("batch list")), "batches"), "batch");
        m_cli.ask(words("batch resume --out nowhere") << batch, 1);
        QVERIFY(QDir().mkdir(m_cli.path(QStringLiteral("found"))));
        const QJsonObject resumed = m_cli.ask(words("batch resume --out found") << batch);
        QVERIFY(text(resumed, "folder").endsWith(QStringLiteral("/found")));
        QVERIFY(made("found").isEmpty()); // nothing waited: what came out is not printed twice
    }

    void aScannedTestSlipIsLogged()
    {
        m_cli.ask(words("printer list"));
        const QString nobody = text(inner(m_cli.ask(words("printer tests")), "warning"), "message");
        QVERIFY2(nobody.contains(QLatin1String("printer profile --printer")), qPrintable(nobody));
        const QJsonObject made = m_cli.ask(words("printer test Counter --dpi 600 --out test.pdf"));
        QCOMPARE(text(made, "note"), QStringLiteral("proves_nothing"));
        const QString digits = text(made, "barcode");
        QCOMPARE(text(first(m_cli.ask(words("slip check test.pdf")), "codes"), "text"), digits);
        const auto scan = [this](const QString &read, int expected) {
            return m_cli.ask(words("printer test Counter --dpi 600 --scan") << read, expected);
        };
        QVERIFY(!scan(digits.left(40), 1).value(QLatin1String("passed")).toBool());
        const auto tests = [this] { return m_cli.ask(words("printer tests Counter")); };
        QVERIFY(tests().value(QLatin1String("warning")).isObject());
        QVERIFY(scan(QStringLiteral("]C1") + digits, 0).value(QLatin1String("passed")).toBool());
        QVERIFY(tests().value(QLatin1String("warning")).isNull());
        QCOMPARE(tests().value(QLatin1String("tests")).toArray().size(), 2);
        QVERIFY(m_cli.ask(words("printer profile")).value(QLatin1String("profile")).isNull());
    }

    void everyNameIsDocumented() { everyNameOf(m_cli, 26); }

private:
    RunningCli m_cli;
};

QTEST_GUILESS_MAIN(TestCliPrint)
#include "tst_cli_print.moc"
