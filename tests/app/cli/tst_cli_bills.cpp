// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_asking.h"

#include <QRegularExpression>

using namespace keshikomi;
using namespace keshikomi::test;

// Customers, orders, bills and their slips, one after the other on one store.
class TestCliBills final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cli.ask(words("init")); }

    void makesADemo()
    {
        RunningCli other; // whose house it is already gets no invented one
        other.ask(words("init"));
        other.ask(parts("house|set|--name|見本自動車株式会社|--shop|本店"));
        QCOMPARE(faultIn(other.ask(words("demo"), 1)), QStringLiteral("store_exists"));
        QCOMPARE(text(inner(other.ask(words("house show")), "house"), "name"),
                 QStringLiteral("見本自動車株式会社"));
        const QJsonObject demo =
            m_cli.ask(words("demo --plain --customers 20 --bills 40 --seed 7"));
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
        file.close();
        // The same once more is no loss; another file of that name stays.
        QCOMPARE(m_cli.here(words("unpaid --csv open.csv")).code, 0);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QCOMPARE(faultIn(m_cli.ask(words("unpaid --csv open.csv"), 1)),
                 QStringLiteral("file_is_there"));
    }

    void theHonorificFollowsTheName()
    {
        const auto honorific = [this](const char *command) {
            return text(m_cli.ask(parts(command)), "honorific");
        };
        QCOMPARE(honorific("customer|add|--name|敬称 太郎"), QStringLiteral("様"));
        QCOMPARE(honorific("customer|add|--name|㈱敬称"), QStringLiteral("御中"));
        QCOMPARE(honorific("customer|add|--name|敬称協同組合|--honorific|様"),
                 QStringLiteral("様"));
        QCOMPARE(honorific("customer|add|--name|株式会社敬称|--honorific|"), QString());
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
        const Ran again = m_cli.here(words("deliver") << m_bill);
        QCOMPARE(again.code, 1);
        QVERIFY(again.complaints.contains("was delivered already, on 20"));
        QCOMPARE(numberText(m_cli.ask(words("bill show") << m_bill), "customer_number"),
                 m_customer);
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
        for (const char *later : {"slip", "request", "deliver"})
            QCOMPARE(faultIn(m_cli.ask(words(later) << wrong, 1)),
                     QStringLiteral("bill_already_cancelled"));
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
        // Another last day is another paper, and the one that is out can be paid.
        for (const char *other : {"slip --no-limit --out other.pdf", "slip --expires 2100-01-01"})
            m_cli.ask(words(other) << m_bill, 1);
        QCOMPARE(faultIn(m_cli.ask(words("slip --no-limit --out other.pdf") << m_bill, 1)),
                 QStringLiteral("slip_says_otherwise"));
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("other.pdf"))));
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
        damaged.write("%PDF-1.7\nno pdf");
        damaged.close();
        const QJsonObject told = m_cli.ask(words("slip check nowhere.pdf damaged.pdf slip.pdf"), 1);
        QStringList notes;
        for (const auto &sheet : list(told, "sheets"))
            notes << text(sheet.toObject(), "note");
        QCOMPARE(notes.join(QLatin1Char(' ')).trimmed(),
                 QStringLiteral("file_not_readable slip_unreadable"));
        QVERIFY(!list(told, "codes").isEmpty());
    }

    // By the order of the files, whichever is read first, and without progress where no person
    // watches.
    void filesAreToldOneByOne()
    {
        const Ran told = m_cli.here(words("slip check nowhere.pdf damaged.pdf slip.pdf next.pdf"));
        QCOMPARE(told.code, 1);
        QVERIFY2(told.complaints.isEmpty(), told.complaints.constData());
        static const QRegularExpression inOrder(
            QStringLiteral("^File +nowhere.*^File +damaged.*^File +slip.*^Codes:"
                           ".*^File +next.*^Codes:.*^Pages +\\d+$"),
            QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
        QVERIFY2(inOrder.match(told.text()).hasMatch(), told.out.constData());
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
        // A new issue is counted, and leaves the paper that is out alone.
        QCOMPARE(faultIn(m_cli.ask(words("slip --reissue --out dear.pdf") << dear, 1)),
                 QStringLiteral("file_is_there"));
        m_cli.ask(words("slip --out dear.pdf") << dear); // the same again
        for (const char *name : {"dear-R1.pdf", "dear-R2.pdf"}) {
            const QJsonObject next = m_cli.ask(words("slip --reissue --out {bill}.pdf") << dear);
            const QString file = text(list(next, "slips").at(0).toObject(), "file");
            QCOMPARE(file, QString::fromLatin1(name).replace(QLatin1String("dear"), dear));
            QVERIFY(QFile::exists(m_cli.path(file)));
        }
        const QJsonObject check = m_cli.ask(words("slip check dear.pdf next.pdf"));
        const QJsonArray sheets = list(check, "sheets");
        QCOMPARE(text(sheets.at(0).toObject(), "note"), QStringLiteral("no_code"));
        QCOMPARE(number(sheets.at(0).toObject(), "found"), 0);
        QVERIFY(sheets.at(1).toObject().value(QLatin1String("note")).isNull());
        QVERIFY(m_cli.here(words("slip check dear.pdf"))
                    .text()
                    .contains(QStringLiteral("No code on the sheet")));
        m_cli.ask(parts("cancel|--reason|試し") << dear);
    }

    // The bars count nine reissues; the paper, its name and the history count on.
    void theLastDigitOfASlipNumberIsTold()
    {
        const QJsonObject bill =
            m_cli.ask(parts("bill|add|--subject|点検|--line|点検;30000|--customer") << m_customer);
        const QString often = QString::number(number(bill, "number"));
        m_cli.ask(words("slip --out {bill}.pdf") << often);
        for (int reissue = 1; reissue <= 11; ++reissue) {
            const QJsonObject made = m_cli.ask(words("slip --reissue --out {bill}.pdf") << often);
            const QJsonObject slip = list(made, "slips").at(0).toObject();
            QCOMPARE(number(slip, "reissue"), reissue);
            QCOMPARE(text(slip, "file"), QStringLiteral("%1-R%2.pdf").arg(often).arg(reissue));
            QCOMPARE(text(slip, "barcode").at(29), QChar(u'0' + reissue % 10));
            QCOMPARE(list(slip, "notes"),
                     reissue == 9        ? QJsonArray{QStringLiteral("last_digit")}
                         : reissue == 10 ? QJsonArray{QStringLiteral("new_number")}
                                         : QJsonArray());
        }
        m_cli.ask(parts("cancel|--reason|試し") << often);
    }

    void everyNameIsDocumented() { everyNameOf(m_cli, 60); }

private:
    RunningCli m_cli;
    QString m_customer;
    QString m_bill; // an open one
};

QTEST_GUILESS_MAIN(TestCliBills)
#include "tst_cli_bills.moc"
