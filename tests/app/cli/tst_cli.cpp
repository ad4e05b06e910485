// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
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

// Words with blanks in them.
QStringList parts(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char('|'));
}

qint64 number(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toInteger(-1);
}

QString text(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}

QJsonArray list(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toArray();
}

QJsonObject inner(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toObject();
}

QStringList samples()
{
    const QDir folder(QStringLiteral(KK_TEST_DATA "/synthetic"));
    return {folder.filePath(QStringLiteral("cvs-agency-dsk-style.sjis.csv")),
            folder.filePath(QStringLiteral("cvs-agency-120.crlf.txt")),
            folder.filePath(QStringLiteral("furikomi-nyukin-01A.crlf.txt")),
            folder.filePath(QStringLiteral("furikomi-nyukin-01B.crlf.txt"))};
}

QString manual()
{
    QFile file(QStringLiteral(KK_CLI_MANUAL));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

// The functions of the second half go the way of one day on one store, in this order.
class TestCli final : public Suite
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
        row("undo", 2, "field_empty");
        row("undo --run 1 --import 1", 2, "unknown_option");
        row("unpaid", 3, "store_not_found");
        row("clear", 3, "store_not_found");
        row("verify", 3, "store_not_found");
        row("init --store nowhere/books.keshikomi", 1, "file_not_written");
        row("slip check nowhere.pdf", 1, "file_not_readable");
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

    void makesADemo()
    {
        const QJsonObject demo = m_cli.ask(words("demo --customers 20 --bills 40 --seed 7"));
        QVERIFY(number(demo, "customers") >= 20);
        QVERIFY(number(demo, "bills") >= 40);
        const QJsonObject unpaid = m_cli.ask(words("unpaid --list"));
        QCOMPARE(number(unpaid, "count"), number(demo, "bills"));
        QCOMPARE(number(unpaid, "amount"), number(demo, "asked"));
        qint64 sum = 0, aged = 0;
        for (const auto &bill : list(unpaid, "bills"))
            sum += number(bill.toObject(), "open");
        for (const auto &bucket : list(unpaid, "aging"))
            aged += number(bucket.toObject(), "open");
        const QJsonArray aging = list(unpaid, "aging");
        QVERIFY(aging.first().toObject().value(QLatin1String("from_days")).isNull());
        QVERIFY(aging.last().toObject().value(QLatin1String("to_days")).isNull());
        QCOMPARE(number(aging.at(1).toObject(), "from_days"), 1);
        QCOMPARE(sum, number(unpaid, "amount"));
        QCOMPARE(aged, number(unpaid, "amount"));
        const QJsonObject again = m_cli.ask(words("demo"), 1);
        QCOMPARE(text(inner(again, "error"), "fault"), QStringLiteral("store_exists"));
    }

    void listsAreWholeOrLimited()
    {
        const QJsonObject all = m_cli.ask(words("bill list"));
        QCOMPARE(list(all, "bills").size(), number(all, "count"));
        const QJsonObject few = m_cli.ask(words("bill list --limit 3"));
        QCOMPARE(list(few, "bills").size(), 3);
        QCOMPARE(number(few, "count"), number(all, "count"));
        QVERIFY(number(m_cli.ask(words("customer list 田中")), "count") >= 1);
        QVERIFY(number(m_cli.ask(words("order list --not-billed")), "count") >= 0);
        const Ran csv = m_cli.here(words("unpaid --csv open.csv"));
        QCOMPARE(csv.code, 0);
        const QJsonObject nowhere = m_cli.ask(words("unpaid --csv nowhere/open.csv"), 1);
        QCOMPARE(text(inner(nowhere, "error"), "fault"), QStringLiteral("file_not_written"));
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("nowhere"))));
        QFile file(m_cli.path(QStringLiteral("open.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), number(all, "count") + 1);
    }

    void takesOrdersAndBills()
    {
        const QJsonObject customer =
            m_cli.ask(parts("customer|add|--name|見本 花子|--kana|ミホン ハナコ"));
        m_customer = QString::number(number(customer, "number"));
        QCOMPARE(text(m_cli.ask(words("customer show") << m_customer), "name"),
                 QStringLiteral("見本 花子"));
        const QJsonObject order = m_cli.ask(
            parts("order|add|--subject|点検|--vehicle|見本車|--line|オイル;6.5 L x 1200|--line|"
                  "重量税;24600;statutory|--customer")
            << m_customer);
        QCOMPARE(number(order, "amount"), 7'800 + 780 + 24'600);
        const QString orderNumber = QString::number(number(order, "number"));
        QCOMPARE(list(m_cli.ask(words("order show") << orderNumber), "lines").size(), 2);
        const QJsonObject bill = m_cli.ask(words("bill add --order") << orderNumber);
        QCOMPARE(number(bill, "amount"), number(order, "amount"));
        QCOMPARE(number(bill, "open"), number(order, "amount"));
        m_bill = QString::number(number(bill, "number"));
        const QJsonObject twice = m_cli.ask(words("bill add --order") << orderNumber, 1);
        QCOMPARE(text(inner(twice, "error"), "fault"), QStringLiteral("work_order_already_billed"));
        QCOMPARE(text(m_cli.ask(words("deliver") << m_bill), "state"), QStringLiteral("issued"));
    }

    void dueDaysAreChecked()
    {
        const QStringList add =
            parts("bill|add|--subject|点検|--line|整備;100|--due|2020-01-01|--customer")
            << m_customer;
        const QJsonObject refused = m_cli.ask(add, 1);
        QCOMPARE(text(inner(refused, "error"), "fault"), QStringLiteral("due_date_refused"));
        const QJsonObject old = m_cli.ask(add + words("--taken-over"));
        QCOMPARE(text(old, "due_on"), QStringLiteral("2020-01-01"));
        QCOMPARE(text(old, "progress"), QStringLiteral("overdue"));
        m_cli.ask(parts("cancel|--reason|試し") << QString::number(number(old, "number")));
    }

    void cancelsWithAReason()
    {
        const QJsonObject bill =
            m_cli.ask(parts("bill|add|--subject|誤り|--line|整備;100|--customer") << m_customer);
        const QString wrong = QString::number(number(bill, "number"));
        m_cli.ask(words("cancel") << wrong, 2);
        QCOMPARE(text(m_cli.ask(parts("cancel|--reason|誤発行") << wrong), "state"),
                 QStringLiteral("cancelled"));
    }

    void makesSlipsThatReadBack()
    {
        const QJsonObject made = m_cli.ask(
            {QStringLiteral("slip"), m_bill, QStringLiteral("--out"), QStringLiteral("slip.pdf")});
        const QJsonObject slip = list(made, "slips").at(0).toObject();
        const QString barcode = text(slip, "barcode");
        QCOMPARE(barcode.size(), 44);
        const QJsonObject check = m_cli.ask(words("slip check slip.pdf"));
        QStringList read;
        for (const auto &code : list(check, "codes"))
            read.append(text(code.toObject(), "text"));
        QVERIFY2(read.contains(barcode), qPrintable(read.join(QLatin1Char(' '))));
        const QJsonObject bill =
            m_cli.ask({QStringLiteral("bill"), QStringLiteral("show"), m_bill});
        QStringList kinds;
        for (const auto &entry : list(bill, "history"))
            kinds.append(text(entry.toObject(), "kind"));
        QVERIFY(kinds.contains(QLatin1String("slip")));
        QVERIFY(kinds.contains(QLatin1String("printed")));
        const QJsonObject again = m_cli.ask(words("slip --out again.pdf") << m_bill);
        QCOMPARE(number(list(again, "slips").at(0).toObject(), "reissue"), 0);
        const QJsonObject next = m_cli.ask(words("slip --reissue --out next.pdf") << m_bill);
        QCOMPARE(number(list(next, "slips").at(0).toObject(), "reissue"), 1);
        const QJsonArray prints = list(m_cli.ask(words("slip prints") << m_bill), "prints");
        QCOMPARE(prints.size(), 3);
        QCOMPARE(number(prints.at(0).toObject(), "slip"), number(prints.at(1).toObject(), "slip"));
        QCOMPARE(number(prints.at(2).toObject(), "reissue"), 1);
        QCOMPARE(text(prints.at(0).toObject(), "file"), QStringLiteral("slip.pdf"));
        QCOMPARE(text(prints.at(0).toObject(), "sha256"), text(slip, "sha256"));
        QVERIFY(number(prints.at(0).toObject(), "codes_read_back") >= 1);
        QFile damaged(m_cli.path(QStringLiteral("damaged.pdf")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("no pdf");
        damaged.close();
        m_cli.ask(words("slip check damaged.pdf"), 1);
    }

    // Over the limit of a till there is no barcode: the sheet is right, and that it has none is
    // said.
    void aSheetWithoutACodeIsNoError()
    {
        const QJsonObject bill =
            m_cli.ask(parts("bill|add|--subject|車両|--line|車両;400000|--customer") << m_customer);
        const QString dear = QString::number(number(bill, "number"));
        const QJsonObject made = m_cli.ask(words("slip --out dear.pdf") << dear);
        QCOMPARE(text(list(made, "slips").at(0).toObject(), "no_barcode"),
                 QStringLiteral("over_limit"));
        const QJsonObject check = m_cli.ask(words("slip check dear.pdf slip.pdf"));
        const QJsonArray sheets = list(check, "sheets");
        QCOMPARE(text(sheets.at(0).toObject(), "note"), QStringLiteral("no_code"));
        QCOMPARE(number(sheets.at(0).toObject(), "found"), 0);
        QVERIFY(sheets.at(1).toObject().value(QLatin1String("note")).isNull());
        QVERIFY(m_cli.here(words("slip check dear.pdf"))
                    .text()
                    .contains(QStringLiteral("No code on the sheet")));
        m_cli.ask(parts("cancel|--reason|試し") << dear);
    }

    void aDryRunBooksNothing()
    {
        const QJsonObject before = m_cli.ask(words("unpaid"));
        const QJsonObject dry = m_cli.ask(words("import --dry-run") + samples());
        QCOMPARE(dry.value(QLatin1String("dry_run")).toBool(), true);
        QVERIFY(number(list(dry, "files").at(0).toObject(), "fresh") > 0);
        QCOMPARE(list(m_cli.ask(words("imports")), "imports").size(), 0);
        QCOMPARE(number(m_cli.ask(words("payment list --all")), "count"), 0);
        QCOMPARE(m_cli.ask(words("unpaid")), before);
    }

    void takesFilesInOnce()
    {
        const QJsonObject first = m_cli.ask(words("import") + samples());
        QCOMPARE(list(first, "files").size(), 4);
        qint64 confirmed = 0;
        for (const auto &file : list(first, "files"))
            confirmed += number(file.toObject(), "confirmed");
        QVERIFY(confirmed > 0);
        const QJsonObject again = m_cli.ask(words("import") + samples());
        for (const auto &file : list(again, "files"))
            QCOMPARE(number(file.toObject(), "fresh"), 0);
        QVERIFY(list(m_cli.ask(words("imports")), "imports").size() >= 4);
        QVERIFY(number(m_cli.ask(words("payment list")), "count") > 0);
        m_cli.ask(words("tasks"));
    }

    void tellsWhatIsWrongWithAFile()
    {
        QFile file(m_cli.path(QStringLiteral("odd.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no file of a bank\r\n");
        file.close();
        const QJsonObject told = m_cli.ask(words("import odd.txt missing.txt"), 1);
        const QJsonArray files = list(told, "files");
        QCOMPARE(files.size(), 2);
        QCOMPARE(text(inner(files.at(0).toObject(), "refused"), "fault"),
                 QStringLiteral("file_layout_unknown"));
        QCOMPARE(text(inner(files.at(1).toObject(), "refused"), "fault"),
                 QStringLiteral("file_not_readable"));
    }

    void clearsAndUndoes()
    {
        const qint64 before = number(m_cli.ask(words("unpaid")), "amount");
        const QJsonObject dry = m_cli.ask(words("clear --dry-run --explain"));
        QCOMPARE(number(m_cli.ask(words("unpaid")), "amount"), before);
        const QJsonObject cleared = m_cli.ask(words("clear"));
        QCOMPARE(number(cleared, "amount"), number(dry, "amount"));
        QVERIFY(number(cleared, "cleared") > 0);
        QCOMPARE(number(m_cli.ask(words("unpaid")), "amount"), before - number(cleared, "amount"));
        const QString run = QString::number(number(cleared, "run"));
        const QJsonObject preview = m_cli.ask(
            {QStringLiteral("undo"), QStringLiteral("--run"), run, QStringLiteral("--dry-run")});
        const QJsonObject undone =
            m_cli.ask({QStringLiteral("undo"), QStringLiteral("--run"), run});
        QCOMPARE(number(undone, "amount"), number(cleared, "amount"));
        QCOMPARE(number(preview, "amount"), number(undone, "amount"));
        QCOMPARE(number(m_cli.ask(words("unpaid")), "amount"), before);
        m_cli.ask({QStringLiteral("undo"), QStringLiteral("--run"), run}, 1);
    }

    void clearsByHand()
    {
        const QJsonArray payments = list(m_cli.ask(words("payment list")), "payments");
        QVERIFY(!payments.isEmpty());
        const QJsonObject payment = payments.at(0).toObject();
        const QString id = QString::number(number(payment, "payment"));
        m_cli.ask({QStringLiteral("payment"), QStringLiteral("candidates"), id});
        const QJsonObject done =
            m_cli.ask({QStringLiteral("allocate"), id, m_bill + QStringLiteral("=1000")});
        const QJsonObject allocation = list(done, "allocations").at(0).toObject();
        QCOMPARE(number(allocation, "amount"), 1'000);
        m_cli.ask({QStringLiteral("allocate"), id, m_bill + QStringLiteral("=999999999")}, 1);
        const QJsonArray last = list(m_cli.ask(words("allocations")), "allocations");
        QCOMPARE(number(last.at(0).toObject(), "allocation"), number(allocation, "allocation"));
        const QJsonObject undone = m_cli.ask({QStringLiteral("undo"),
                                              QStringLiteral("--allocation"),
                                              QString::number(number(allocation, "allocation"))});
        QCOMPARE(number(undone, "amount"), 1'000);
    }

    void queuesARequest()
    {
        const QJsonObject request =
            inner(m_cli.ask({QStringLiteral("request"), m_bill}), "payment_request");
        QCOMPARE(text(request, "state"), QStringLiteral("queued"));
        const QJsonObject bill =
            m_cli.ask({QStringLiteral("bill"), QStringLiteral("show"), m_bill});
        QCOMPARE(text(inner(bill, "payment_request"), "client_id"), text(request, "client_id"));
        QCOMPARE(text(inner(m_cli.ask(words("sync --once"), 1), "error"), "fault"),
                 QStringLiteral("backend_not_set"));
    }

    void exportsAndVerifies()
    {
        const QJsonObject journal = m_cli.ask(words("export journal"));
        QCOMPARE(list(journal, "journal").size(), number(journal, "count"));
        qint64 sum = 0;
        for (const auto &line : list(journal, "journal"))
            sum += number(line.toObject(), "amount");
        QCOMPARE(sum, 0);
        const Ran csv = m_cli.here(words("export journal"));
        QVERIFY(csv.out.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csv.out.count('\n'), number(journal, "count") + 1);
        const QJsonObject verification = m_cli.ask(words("verify"));
        QCOMPARE(list(verification, "differences").size(), 0);
        QVERIFY(number(verification, "postings") > 0);
    }

    void textsAreInBothLanguages_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"house show",
                                 "customer list",
                                 "order list --limit 5",
                                 "bill list --limit 5",
                                 "unpaid",
                                 "imports",
                                 "payment list",
                                 "clear --dry-run --explain",
                                 "allocations",
                                 "tasks",
                                 "verify"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void textsAreInBothLanguages()
    {
        QFETCH(QString, line);
        const Ran english = m_cli.here(line.split(QLatin1Char(' ')) + words("--lang en"));
        const Ran japanese = m_cli.here(line.split(QLatin1Char(' ')) + words("--lang ja"));
        QCOMPARE(english.code, 0);
        QCOMPARE(japanese.code, 0);
        QVERIFY(!english.out.isEmpty());
        QVERIFY(english.out != japanese.out);
    }

    // What a program may rely on stands in the manual; what a person sees has a title.
    void everyNameIsDocumented()
    {
        const QString page = manual();
        QSet<QString> documented;
        static const QRegularExpression code(QStringLiteral("`([a-z0-9_]+)`"));
        for (auto each = code.globalMatch(page); each.hasNext();)
            documented.insert(each.next().captured(1));
        const QStringList titled = cli::titledNames();
        for (const QString &name : m_cli.names()) {
            QVERIFY2(documented.contains(name), qPrintable(name));
            QVERIFY2(titled.contains(name), qPrintable(name));
        }
        for (const cli::Command &command : cli::allCommands())
            QVERIFY2(page.contains(QStringLiteral("`%1").arg(QLatin1String(command.words))),
                     command.words);
        QVERIFY(m_cli.names().size() > 80);
    }

private:
    RunningCli m_cli;
    QString m_customer;
    QString m_bill; // an open one
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
