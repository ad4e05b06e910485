// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_asking.h"

#include <QDir>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

QString kindOf(const QJsonValue &sheet)
{
    return sheet[QStringLiteral("sheet")].toString();
}

} // namespace

// The sheets beside the slip, on the store of one demo.
class TestCliSheets final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.ask(words("init"));
        m_cli.ask(words("demo --plain --customers 3 --bills 6"));
        for (const QJsonValue bill : list(m_cli.ask(words("bill list --open")), "bills")) {
            if (!bill[QStringLiteral("wip")].toString().isEmpty())
                m_bill = QString::number(bill[QStringLiteral("number")].toInteger());
        }
        QVERIFY(!m_bill.isEmpty()); // a bill of a workshop, with a job
    }

    void usageIsRefused_data()
    {
        const RefusedUsage usage;
        usage.row("sheet preview B-100001", 2, "field_empty");
        usage.row("sheet preview --sheet invoice", 2, "field_empty");
        usage.row("sheet preview --sheet poster B-100001", 1, "no_such_sheet");
        usage.row("sheet preview --sheet close-report 1", 2, "value_missing");
        usage.row("sheet preview --sheet evidence B-100001", 2, "value_missing");
        usage.row("sheet preview --sheet tenant-statement T-7", 1, "no_such_tenant");
        usage.row("sheet preview --sheet smartpit B-100001", 1, "field_empty");
        usage.row("sheet preview --sheet picking-list 77", 1, "no_such_batch");
        usage.row("sheet preview --sheet member-card 1001", 1, "field_empty");
        usage.row("sheet message --sheet invoice --text a", 1, "no_such_sheet");
        usage.row("sheet message --text {犬}", 1, "field_empty");
        usage.row("sheet message --text a --ends 2020-01-01", 1, "due_date_refused");
        usage.row("sheet set B-100001 --sheets invoice --copies 1,2 --out a.pdf",
                  1,
                  "number_out_of_range");
        usage.row("sheet sms --sender 0120 --host elsewhere.example", 1, "slip_host_not_allowed");
        usage.row("payment hosts --remove nowhere.example", 1, "slip_host_not_allowed");
        usage.row("payment hosts --add https://pay.example", 1, "slip_host_not_allowed");
        usage.row("payment hosts --add 192.0.2.7", 1, "slip_host_not_allowed");
        usage.row("payment hosts --add a.example --remove b.example", 2, "value_missing");
        usage.row("bill number B-100001 --smartpit 123", 1, "barcode_field_too_long");
        usage.row("bill number B-100001 --payeasy 58000 1", 2, "value_missing");
        usage.row("bill reminders B-100001 --hold x --settled", 2, "value_missing");
        usage.row("customer number 1001 --smartpit 12A", 1, "field_not_a_number");
        usage.row("customer paper 1001 --language fr", 2, "unknown_option");
        usage.row("slips --sheet grouped-invoice B-100001", 1, "no_such_sheet");
        usage.row("sheet preview --sheet invoice B-1", 1, "no_such_bill");
        usage.row("sheet preview --sheet card B-100001", 1, "field_empty");
        usage.row("sheet preview --sheet receipt P-999", 1, "no_such_payment");
        usage.row("sheet preview --sheet double-payment P-999", 1, "no_such_payment");
        usage.row("sheet preview --sheet double-payment B-100001", 1, "no_such_payment");
        usage.row("sheet preview --sheet grouped-invoice 1001", 1, "field_empty");
        usage.row("sheet preview --sheet invoice B-100001 --shop 1", 2, "value_missing");
        usage.row("sheet preview --sheet invoice B-100001 --language fr", 2, "unknown_option");
        usage.row("sheet set B-100001 --out a.pdf", 2, "value_missing");
        usage.row(
            "sheet set B-100001 --sheets receipt --copies 2 --out a.pdf", 1, "number_out_of_range");
        usage.row("sheet set B-100001 --sheets picking-list --out a.pdf", 1, "no_such_sheet");
        usage.row("sheet set B-100001 --name none --out a.pdf", 1, "no_such_sheet");
        usage.row("sheet templates check", 2, "field_empty");
        usage.row("order report 1", 1, "no_such_work_order");
        usage.row("order report 100001 --mileage -1", 2, "number_out_of_range");
        usage.row("order report 100001 --next 2030-01-01 --no-next", 2, "value_missing");
        usage.row("sheet templates check nowhere", 1, "file_not_readable");
        usage.row("sheet templates folder nowhere", 1, "file_not_readable");
        usage.row("sheet templates folder nowhere --dry-run", 1, "file_not_readable");
        usage.row("sheet templates export poster --out .", 1, "no_such_sheet");
        usage.row("customer paper 1001 --closing 32", 2, "number_out_of_range");
        usage.row("sheet set B-100001 --sheets 請求書,ポスター --out a.pdf", 1, "no_such_sheet");
    }
    void usageIsRefused() { RefusedUsage::compare(m_cli); }

    void aBillHasItsSheets_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("codes");
        QTest::newRow("invoice") << "invoice" << 0;
        QTest::newRow("completion") << "completion" << 0;
        QTest::newRow("haraikomi") << "haraikomi" << 1;
        QTest::newRow("haraikomi-large") << "haraikomi-large" << 1;
    }
    void aBillHasItsSheets()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, codes);
        const QString file = kind + QStringLiteral(".pdf");
        const QJsonObject made =
            m_cli.ask(words("sheet preview") << m_bill << QStringLiteral("--sheet") << kind
                                             << QStringLiteral("--out") << file);
        QCOMPARE(kindOf(list(made, "sheets").at(0)), kind);
        QCOMPARE(number(made, "codes_read_back"), qint64(codes));
        QVERIFY(QFile::exists(m_cli.path(file)));
        QCOMPARE(list(m_cli.ask(words("slip check") << file), "codes").size(), qsizetype(codes));
    }

    void aReportSaysWhatTheWorkshopTells()
    {
        const QString wip = text(m_cli.ask(words("bill show") << m_bill), "wip");
        const QStringList report = words("order report") << wip;
        const QJsonObject before = m_cli.ask(report);
        const QStringList told =
            parts("--mileage|82340|--worker|整備 太郎|--advice|溝が浅い。|--advice|"
                  "洗車を承ります。");
        const QJsonObject rehearsed = m_cli.ask(report + told + words("--dry-run"));
        QCOMPARE(number(rehearsed, "mileage"), qint64(82'340));
        QCOMPARE(m_cli.ask(report), before);
        m_cli.ask(report + told);
        const QJsonObject kept =
            m_cli.ask(report + parts("--checker|検査 花子|--next|2039-01-31"), 1); // too far ahead
        QCOMPARE(faultIn(kept), QStringLiteral("number_out_of_range"));
        const QJsonObject after = m_cli.ask(report + parts("--checker|検査 花子"));
        QCOMPARE(text(after, "worker"), QStringLiteral("整備 太郎")); // what is not given stays
        QCOMPARE(list(after, "advice").size(), qsizetype(2));
        const QString folder = QStringLiteral("reports");
        QVERIFY(QDir(m_cli.path(QString())).mkdir(folder));
        const QJsonObject made =
            m_cli.ask(words("slips --sheet completion --out") << folder << wip);
        QCOMPARE(number(made, "released"), qint64(1));
        m_cli.ask(report + words("--no-advice --worker") << QString());
        const QJsonObject cleared = m_cli.ask(report);
        QCOMPARE(text(cleared, "worker"), QString());
        QVERIFY(list(cleared, "advice").isEmpty());
    }

    void aSheetIsKnownByItsTitles_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kind");
        for (const auto &[typed, kind] : {std::pair("invoice", "invoice"),
                                          std::pair("Invoice", "invoice"),
                                          std::pair("払込票", "haraikomi"),
                                          std::pair("作業完了書", "completion")})
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(kind);
    }
    void aSheetIsKnownByItsTitles()
    {
        QFETCH(const QString, typed);
        const QJsonObject seen =
            m_cli.ask(words("sheet preview") << m_bill << QStringLiteral("--sheet") << typed);
        QTEST(kindOf(list(seen, "sheets").at(0)), "kind");
    }

    void theListTellsTheStableNames()
    {
        const Ran told = m_cli.here(words("sheet list --lang ja"));
        QVERIFY(told.text().contains(QStringLiteral("grouped-invoice")));
        QVERIFY(told.text().contains(QStringLiteral("払込票")));
        QVERIFY(told.text().contains(QStringLiteral("close report")));
    }

    void lookingLeavesNothing()
    {
        const qsizetype before = QDir(m_cli.path(QString())).entryList().size();
        const QJsonObject looked = m_cli.ask(words("sheet preview B-100001 --sheet invoice"));
        QCOMPARE(text(looked, "file"), QString());
        QVERIFY(number(looked, "pages") > 0);
        QCOMPARE(QDir(m_cli.path(QString())).entryList().size(), before);
        m_cli.ask(words("sheet list"));
    }

    void numbersMakeSheets()
    {
        const QJsonObject bill = m_cli.ask(words("bill show") << m_bill);
        const QString due = QDate::currentDate().addDays(2).toString(Qt::ISODate);
        const bool small = number(bill, "open") <= 300'000;
        if (small) {
            m_cli.ask(words("bill number")
                      << m_bill << words("--smartpit 0000-1234-56789 --due") << due);
            const QJsonObject pit = m_cli.ask(words("sheet preview --sheet smartpit") << m_bill);
            QCOMPARE(kindOf(list(pit, "sheets").at(0)), QStringLiteral("smartpit"));
        }
        const QJsonObject numbers =
            m_cli.ask(words("bill number") << m_bill << words("58000 00001234 0123 --due") << due);
        const QJsonObject easy = list(numbers, "numbers").last().toObject();
        QCOMPARE(text(easy, "number"), QStringLiteral("00001234"));
        QCOMPARE(text(easy, "institution"), QStringLiteral("58000"));
        m_cli.ask(words("sheet preview --sheet payeasy --out payeasy.pdf") << m_bill);
        QVERIFY(QFile::exists(m_cli.path(QStringLiteral("payeasy.pdf"))));
        m_cli.ask(words("customer number 1001 --smartpit 0000987654321 --member M-77"));
        m_cli.ask(words("sheet preview 1001 --sheet member-card --out card.pdf"));
        m_cli.ask(words("sheet message --text 点検のお知らせ"));
        QCOMPARE(text(m_cli.ask(words("sheet message")).value(QLatin1String("message")).toObject(),
                      "text"),
                 QStringLiteral("点検のお知らせ"));
        QVERIFY(m_cli.ask(words("sheet message --none")).value(QLatin1String("message")).isNull());
    }

    void aHostIsTakenOffTheListAndAdded()
    {
        const auto hosts = [this](const QByteArray &command) {
            QStringList names;
            const QJsonArray listed =
                m_cli.ask(words(command.constData())).value(QLatin1String("hosts")).toArray();
            for (const QJsonValue host : listed)
                names << host.toObject().value(QLatin1String("host")).toString();
            return names;
        };
        const QStringList before = hosts("payment hosts");
        QVERIFY(!before.isEmpty()); // the demo's own
        const QByteArray remove = "payment hosts --remove " + before.front().toUtf8();
        QCOMPARE(hosts(QByteArray(remove + " --dry-run")), before.mid(1));
        QCOMPARE(hosts("payment hosts"), before);
        QCOMPARE(hosts(remove), before.mid(1));
        QCOMPARE(hosts("payment hosts"), before.mid(1));
        const QByteArray add = "payment hosts --add " + before.front().toUpper().toUtf8();
        const QStringList back = before.mid(1) << before.front();
        QCOMPARE(hosts(QByteArray(add + " --dry-run")), back);
        QCOMPARE(hosts("payment hosts"), before.mid(1));
        QCOMPARE(hosts(add), back);
        QCOMPARE(hosts(add), back); // once more is not twice
    }

    void documentsAreReprinted()
    {
        const QStringList preview = words("sheet preview --sheet invoice") << m_bill;
        const QJsonObject first = m_cli.ask(preview + words("--out again.pdf"));
        QCOMPARE(text(m_cli.ask(preview + words("--out again.pdf")), "sha256"),
                 text(first, "sha256"));
        const QJsonObject english = m_cli.ask(preview + words("--language en"));
        QCOMPARE(kindOf(list(english, "sheets").at(0)), QStringLiteral("invoice-en"));
        // The language of the program is not that of the paper.
        const QJsonObject foreign = m_cli.ask(words("--lang en") + preview);
        QCOMPARE(kindOf(list(foreign, "sheets").at(0)), QStringLiteral("invoice"));
        QCOMPARE(text(foreign, "sha256"), text(first, "sha256"));
        m_cli.ask(preview + words("--reissue --out again.pdf"));
        m_cli.ask(words("bill reminders") << m_bill << words("--hold 傷の件"));
        const QJsonObject held = m_cli.ask(words("bill reminders") << m_bill);
        QCOMPARE(text(held, "hold"), QStringLiteral("傷の件"));
        m_cli.ask(words("bill reminders") << m_bill << words("--settled"));
    }

    void batchesOfOtherSheets()
    {
        QVERIFY(QDir(m_cli.path(QString())).mkdir(QStringLiteral("invoices")));
        QFile file(m_cli.path(QStringLiteral("list.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("B-100002 S-77 shelf A # last\nB-100001\n");
        file.close();
        const QJsonObject made =
            m_cli.ask(words("slips --sheet invoice --file list.txt --out invoices"));
        QCOMPARE(number(made, "released"), qint64(2));
        QVERIFY(QFile::exists(m_cli.path(QStringLiteral("invoices/B-100002-invoice.pdf"))));
        const QString batch = QString::number(number(made, "batch"));
        const QJsonObject packed =
            list(m_cli.ask(words("batch show") << batch), "slips").at(0).toObject();
        QCOMPARE(text(packed, "shipping"), QStringLiteral("S-77"));
        QCOMPARE(text(packed, "place"), QStringLiteral("shelf A"));
        const QJsonObject picking =
            m_cli.ask(words("sheet preview --sheet picking-list --out picking.pdf") << batch);
        QCOMPARE(number(picking, "pages"), qint64(1));
    }

    void setsKeepTheirOrder()
    {
        const QJsonObject kept = m_cli.ask(words("sheet sets --save 納車 --sheets "
                                                 "invoice,completion,haraikomi --copies 1,2,1"));
        QCOMPARE(text(list(kept, "sets").at(0).toObject(), "name"), QStringLiteral("納車"));
        const QJsonObject made = m_cli.ask(words("sheet set --name 納車 --out set.pdf") << m_bill);
        QStringList kinds;
        for (const QJsonValue sheet : list(made, "sheets"))
            kinds << kindOf(sheet);
        QCOMPARE(kinds.join(QLatin1Char(' ')), QStringLiteral("invoice completion haraikomi"));
        QCOMPARE(number(made, "pages"), qint64(4));
        QCOMPARE(number(made, "codes_read_back"), qint64(1));
        QVERIFY(list(m_cli.ask(words("sheet sets --remove 納車")), "sets").isEmpty());
    }

    void customersHaveTheirPaper()
    {
        const QJsonObject paper = m_cli.ask(words("customer paper 1001 --large --closing 31"));
        QCOMPARE(number(paper, "closing"), qint64(31));
        QCOMPARE(m_cli.ask(words("customer paper 1001")), paper);
        m_cli.ask(words("customer paper 1001 --usual --closing 0"));
        QVERIFY(m_cli.ask(words("customer paper 1001")).value(QLatin1String("closing")).isNull());
    }

    // Before there is a bill; a bill is named or the sheet is invented, not both.
    void aTemplateIsLookedAtWithoutABill()
    {
        const QStringList sample = words("sheet preview --sample --sheet");
        const QJsonObject made =
            m_cli.ask(sample + words("haraikomi --language en --out sample.pdf"));
        QCOMPARE(text(made, "sheet"), QStringLiteral("haraikomi-en"));
        QVERIFY(number(made, "pages") > 0);
        QVERIFY(QFile::exists(m_cli.path(QStringLiteral("sample.pdf"))));
        QCOMPARE(faultIn(m_cli.ask(sample + words("invoice --out sample.pdf"), 1)),
                 QStringLiteral("file_is_there"));
        QCOMPARE(text(m_cli.ask(sample + words("close-report")), "sheet"),
                 QStringLiteral("close-report"));
        m_cli.ask(sample + words("haraikomi B-100001"), 2);
        QCOMPARE(list(m_cli.ask(words("slip check sample.pdf")), "codes"), QJsonArray());
    }

    // All at once, and what could be paid twice first.
    void whatAPaperLeavesOutOrRepeatsIsTold()
    {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const QString customer = numberText(
            m_cli.ask(parts("customer|add|--name|見本運輸株式会社|--address|見本市緑町1-2")),
            "number");
        m_cli.ask(words("customer paper") << customer << QStringLiteral("--closing")
                                          << QString::number(QDate::currentDate().day()));
        const QStringList add = parts("bill|add|--subject|点検|--line|点検;30000|--customer")
            << customer;
        const QString apart = numberText(m_cli.ask(add), "number"); // nobody handed it over
        const QStringList preview =
            words("sheet preview") + QStringList{customer} + words("--sheet grouped-invoice");
        const auto refusal = [this](const QStringList &line) {
            return text(inner(m_cli.ask(line, 1), "error"), "message");
        };
        const QString waits = refusal(preview);
        QVERIFY2(waits.contains(QLatin1String("not handed over: 1, of 33,000 yen together.")),
                 qPrintable(waits));
        const QString early = refusal(preview + words("--closing 2099-01-31"));
        QVERIFY2(early.contains(QLatin1String("closes on 2099-01-31 is not over yet")),
                 qPrintable(early));
        const QString grouped = numberText(
            m_cli.ask(add + QStringList{QStringLiteral("--delivered"), today}), "number");
        QCOMPARE(list(m_cli.ask(preview), "warnings"),
                 QJsonArray{QStringLiteral("not_handed_over")});
        QCOMPARE(
            list(m_cli.ask(preview + words("--language en")), "warnings"),
            (QJsonArray{QStringLiteral("not_handed_over"), QStringLiteral("no_english_name")}));
        const QStringList slip = words("slip --out {bill}.pdf") << grouped;
        QCOMPARE(list(first(m_cli.ask(slip), "slips"), "notes"), QJsonArray());
        const QJsonArray both{QStringLiteral("not_handed_over"), QStringLiteral("slips_out")};
        QCOMPARE(list(m_cli.ask(preview), "warnings"), both);
        const QJsonObject out = m_cli.ask(preview + words("--out grouped.pdf"));
        QCOMPARE(list(out, "warnings"), both);
        const QString number = text(first(out, "sheets"), "number");
        const QJsonArray twice{QStringLiteral("in_grouped_invoice")};
        QCOMPARE(list(first(m_cli.ask(slip), "slips"), "notes"), twice);
        QVERIFY(m_cli.here(slip).text().contains(number));
        QCOMPARE(list(m_cli.ask(words("sheet preview --sheet haraikomi") << grouped), "warnings"),
                 twice);
        QVERIFY(QDir(m_cli.path(QString())).mkdir(QStringLiteral("batch")));
        const QJsonObject batch = m_cli.ask(words("slips --out batch") << QStringLiteral("B-")
                                                + apart << QStringLiteral("B-") + grouped);
        QCOMPARE(list(batch, "in_grouped_invoices").size(), 1);
        const QJsonObject told = first(batch, "in_grouped_invoices");
        QCOMPARE(numberText(told, "bill"), grouped);
        QCOMPARE(text(told, "grouped_invoice"), number);
    }

    void ownTemplatesAreTakenOrRefused()
    {
        QVERIFY(QDir(m_cli.path(QString())).mkdir(QStringLiteral("own")));
        m_cli.ask(words("sheet templates export invoice --out own"));
        m_cli.ask(words("sheet templates export invoice --out own"), 1); // never written over
        m_cli.ask(words("sheet templates check own"));
        m_cli.ask(words("sheet templates folder own"));
        const QJsonObject same = m_cli.ask(words("sheet preview B-100001 --sheet invoice"));
        QFile file(m_cli.path(QStringLiteral("own/invoice.json")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray json = file.readAll();
        QVERIFY(json.contains("{topay|"));
        json.replace("{topay|", "{topey|");
        json.replace("{issued|", "{isued|");
        file.resize(0);
        file.write(json);
        file.close();
        const QJsonObject found = m_cli.ask(words("sheet templates check"), 1);
        const QJsonArray problems = list(first(found, "templates"), "problems");
        QVERIFY(problems.size() >= 2); // every one: what must be on the sheet is missing, too
        for (const QJsonValue problem : problems) {
            QCOMPARE(text(problem.toObject(), "fault"), QStringLiteral("template_wrong"));
            QVERIFY(!text(problem.toObject(), "place").isEmpty());
            const QString reason = text(problem.toObject(), "reason");
            QVERIFY(!reason.isEmpty() && !reason.contains(QLatin1String("invoice.json")));
        }
        m_cli.ask(words("sheet preview B-100001 --sheet invoice"), 1);
        m_cli.ask(words("sheet templates folder --none"));
        QCOMPARE(text(m_cli.ask(words("sheet preview B-100001 --sheet invoice")), "sha256"),
                 text(same, "sha256"));
    }

    void everyNameIsDocumented() { everyNameOf(m_cli, 21); }

private:
    RunningCli m_cli;
    QString m_bill;

    void aGroupedInvoiceIsOfOneCompany()
    {
        const QString company = QStringLiteral("見本販売株式会社");
        const QString shop =
            numberText(m_cli.ask(parts("shop|add|--shop|販売店|--name") << company), "shop_number");
        const QString customer = numberText(
            m_cli.ask(parts("customer|add|--name|見本商事株式会社|--address|見本市緑町3-4")),
            "number");
        const QDate today = QDate::currentDate();
        m_cli.ask(words("customer paper")
                  << customer << QStringLiteral("--closing") << QString::number(today.day()));
        m_cli.ask(parts("bill|add|--subject|点検|--line|点検;30000|--customer")
                  << customer << QStringLiteral("--shop") << shop << QStringLiteral("--delivered")
                  << today.toString(Qt::ISODate));
        const QStringList preview =
            words("sheet preview --sheet grouped-invoice") + QStringList{customer};
        QCOMPARE(faultIn(m_cli.ask(preview, 1)), QStringLiteral("nothing_to_close"));
        const QJsonObject made = m_cli.ask(preview + QStringList{QStringLiteral("--shop"), shop});
        QCOMPARE(text(first(made, "sheets"), "company"), company);
        QCOMPARE(number(first(made, "sheets"), "amount"), 33'000);
    }
};

QTEST_GUILESS_MAIN(TestCliSheets)
#include "tst_cli_sheets.moc"
