// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_asking.h"

using namespace keshikomi;
using namespace keshikomi::test;

// What is told before there is any business: wrong usage, languages, barcodes, a new store.
class TestCliUsage final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void exitCodes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *line, int code, const char *fault) {
            QTest::newRow(line) << QString::fromUtf8(line) << code << QString::fromLatin1(fault);
        };
        row("fly", 2, "unknown_command");
        row("unpaid --frob", 2, "unknown_option");
        row("unpaid --csv", 2, "value_missing");
        row("customer show", 2, "field_empty");
        row("customer show x", 2, "field_not_a_number");
        row("bill show B-0", 2, "field_not_a_number");
        row("bill add --order 7 --due 2026-02-30", 2, "field_not_a_date");
        row("demo --bills 99999999", 2, "number_out_of_range");
        row("undo", 2, "value_missing");
        row("undo --run 1 --import 1", 2, "value_missing");
        row("clear --passes luck", 2, "no_such_pass");
        row("backtest --passes key,key", 2, "no_such_pass");
        row("backtest --month 2026-13", 2, "field_not_a_date");
        row("backtest --month 2026-10 --from 2026-10-01", 2, "value_missing");
        row("backtest --from 2026-12-01 --to 2026-11-30", 2, "field_not_a_date");
        row("settle expect --from 2026-12-01 --to 2026-11-30", 2, "field_not_a_date");
        row("export journal --from 2026-12-01 --to 2026-11-30", 2, "field_not_a_date");
        row("undo --statement x", 2, "field_not_a_number");
        row("undo --run 1 --payout TS-1001", 2, "value_missing");
        row("column-map rename a", 2, "field_empty");
        row("agreement secret 999999-12345", 2, "unknown_option");
        row("agreement secret", 2, "field_empty");
        row("import x.csv --encoding foo", 2, "unknown_option");
        row("import x.csv --apart-line x", 2, "field_not_a_number");
        row("import x.csv --apart --apart-line 2", 2, "value_missing");
        row("import x.csv y.csv --apart-line 2", 2, "value_missing");
        row("unpaid", 3, "store_not_found");
        row("clear", 3, "store_not_found");
        row("verify", 3, "store_not_found");
        row("init --store nowhere/books.keshikomi", 1, "file_not_written");
        row("sync --lang fr", 2, "unknown_option");
        row("cancel B-7", 2, "field_empty");
        row("bill add --customer 1 --subject x --line x;1;luxury", 2, "unknown_option");
        row("bill add --customer 1 --subject x --line x", 2, "field_not_a_number");
    }

    void exitCodes()
    {
        QFETCH(QString, line);
        const RunningCli cli;
        const Ran ran =
            cli.here(QStringList{QStringLiteral("--json")} + line.split(QLatin1Char(' ')));
        QTEST(ran.code, "code");
        QTEST(text(inner(ran.json(), "error"), "fault"), "fault");
        QVERIFY(!text(inner(ran.json(), "error"), "message").isEmpty());
        QVERIFY(ran.complaints.contains("keshikomi-cli: "));
    }

    // No keyring: said before anything is read, and a secret is shown nowhere.
    void aSecretNeedsAKeyring()
    {
        const RunningCli cli;
        const QStringList noBus{QStringLiteral("env"),
                                QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent")};
        const QByteArray secret("himitsu");
        for (const char *line : {"--json agreement secret payeasy-123456-54321",
                                 "--json agreement secret payeasy-123456-54321 --forget"}) {
            const Ran ran = cli.start(noBus, words(line), QStringLiteral("C.UTF-8"), secret + '\n');
            QCOMPARE(ran.code, 3);
            QCOMPARE(faultIn(ran.json()), QStringLiteral("keyring_missing"));
            QVERIFY(!ran.out.contains(secret) && !ran.complaints.contains(secret));
        }
    }

    void complainsInTheLanguage()
    {
        const RunningCli cli;
        const Ran english = cli.here(words("unpaid"));
        QVERIFY(english.out.isEmpty());
        QVERIFY(english.complaints.contains("There is no store at"));
        const Ran japanese =
            cli.run({QStringLiteral("unpaid"), QStringLiteral("--store"), cli.store()},
                    QStringLiteral("ja_JP.UTF-8"));
        QVERIFY(!japanese.complaints.contains("There is no store"));
        QVERIFY(QString::fromUtf8(japanese.complaints).contains(cli.store()));
        const Ran wanted = cli.here(words("unpaid --lang ja"));
        QCOMPARE(wanted.complaints, japanese.complaints);
    }

    void barcodes_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<bool>("valid");
        QFile file(QStringLiteral(KK_TEST_DATA "/barcode-vectors.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        while (!file.atEnd()) {
            const QList<QByteArray> cells = file.readLine().split('\t');
            if (cells.size() > 1)
                QTest::addRow("%s", cells[0].constData())
                    << QString::fromLatin1(cells[0]) << cells[1].startsWith("valid");
        }
    }

    void barcodes()
    {
        QFETCH(QString, digits);
        QFETCH(bool, valid);
        const Ran ran = m_cli.run(
            {QStringLiteral("--json"), QStringLiteral("barcode"), QStringLiteral("check"), digits});
        QCOMPARE(ran.code, valid ? 0 : 1);
        const QJsonObject told = list(ran.json(), "barcodes").at(0).toObject();
        QCOMPARE(told.value(QLatin1String("valid")).toBool(), valid);
        if (valid)
            QCOMPARE(text(inner(told, "barcode"), "digits"), digits);
        else
            QVERIFY(text(inner(told, "problem"), "fault").startsWith(QLatin1String("barcode_")));
    }

    void barcodeInAnySpacing()
    {
        const QJsonObject told = m_cli.ask(
            words("barcode check (91)999999-123450000000000010001 0 260831 1 033000 3"), 1);
        QCOMPARE(list(told, "barcodes").size(), 1);
        const QJsonObject right =
            m_cli.ask(words("barcode check (91)999999-123450000000000010001 0-260831-0-033000-3"));
        const QJsonObject barcode = inner(list(right, "barcodes").at(0).toObject(), "barcode");
        QCOMPARE(text(barcode, "biller_code"), QStringLiteral("999999"));
        QCOMPARE(text(barcode, "free_field"), QStringLiteral("123450000000000010001"));
        QCOMPARE(text(barcode, "due_on"), QStringLiteral("2026-08-31"));
        QCOMPARE(number(barcode, "amount"), 33'000);
        QCOMPARE(number(barcode, "check_digit"), 3);
        QCOMPARE(barcode.value(QLatin1String("stamp")).toBool(), false);
    }

    void makesAStoreOnce()
    {
        QCOMPARE(text(m_cli.ask(words("init")), "store"), m_cli.store());
        QVERIFY(QFile::exists(m_cli.store()));
        const QJsonObject again = m_cli.ask(words("init"), 1);
        QCOMPARE(text(inner(again, "error"), "fault"), QStringLiteral("store_exists"));
        const QJsonObject nobody = m_cli.ask(words("house show"));
        QVERIFY(nobody.value(QLatin1String("house")).isNull());
    }

    void everyNameIsDocumented() { everyNameOf(m_cli, 15); }

private:
    RunningCli m_cli;
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
