// SPDX-License-Identifier: GPL-3.0-or-later
// Direct debit by command, from the agreement to the bill that is asked for in another way. What
// another person does is done through the service that the commands use, too.
#include "app/wiring/workplace.h"
#include "models/formats/zengin/zengin_91.h"
#include "models/services/debit/debit_batches.h"
#include "models/services/debit/debit_export.h"
#include "tests/app/cli/cli_asking.h"

#include <QStandardPaths>

using namespace keshikomi;
using namespace keshikomi::test;

class TestCliDebits final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_cli.ask(words("init"));
        m_cli.ask(words("demo --plain --customers 3 --bills 3"));
        const QJsonObject customers = m_cli.ask(words("customer list"));
        for (const auto &each : list(customers, "customers"))
            m_customers << numberText(each.toObject(), "number");
        QVERIFY(m_customers.size() >= 2);
    }

    void setsAnAgreement()
    {
        const QJsonObject set = m_cli.ask(
            words("debit agreement 123456789 --name 見本銀行 --bank 0001 --branch 004 --account "
                  "1234567 --holder カ）ミホン --most 1000000"));
        m_agreement = text(set, "agreement");
        QCOMPARE(m_agreement, QStringLiteral("debit-0123456789"));
        QCOMPARE(text(set, "account_number"), QStringLiteral("****567"));
        QCOMPARE(list(m_cli.ask(words("debit agreements")), "agreements").size(), 1);
        QCOMPARE(faultIn(m_cli.ask(words("debit agreement 12345678901 --name x"), 1)),
                 QStringLiteral("field_too_long"));
    }

    void registersMandates()
    {
        for (const QString &customer : {m_customers.at(0), m_customers.at(1)}) {
            m_cli.ask(words("debit mandate add") << customer
                                                 << words("--bank 0001 --branch 004 --account "
                                                          "7654321 --holder ミホン --dry-run"));
            const QJsonObject added = m_cli.ask(
                words("debit mandate add")
                << customer << words("--bank 0001 --branch 004 --account 7654321 --holder ミホン"));
            QCOMPARE(text(added, "state"), QStringLiteral("asked"));
            m_cli.ask(words("debit mandate activate") << text(added, "mandate"));
        }
        const QJsonObject all = m_cli.ask(words("debit mandate list"));
        QCOMPARE(number(all, "count"), 2);
        QCOMPARE(text(first(all, "mandates"), "account_number"), QStringLiteral("****321"));
        m_cli.ask(words("debit mandate suspend M-1 --reason test"));
        QCOMPARE(faultIn(m_cli.ask(words("debit mandate suspend 1"), 1)),
                 QStringLiteral("mandate_not_usable"));
        m_cli.ask(words("debit mandate activate M-1"));
        QCOMPARE(list(m_cli.ask(words("debit mandate show M-1")), "steps").size(), 4);
        QCOMPARE(faultIn(m_cli.ask(words("debit mandate end M-99"), 1)),
                 QStringLiteral("no_such_mandate"));
    }

    void asksTheBank()
    {
        for (const QString &customer : {m_customers.at(0), m_customers.at(1)}) {
            const QJsonObject bill = m_cli.ask(
                words("bill add --subject 整備 --line 整備;30000 --customer") << customer);
            m_bills << QStringLiteral("B-%1").arg(number(bill, "number"));
        }
        const QStringList make = words("debit batch new")
            << m_agreement << QStringLiteral("--bill") << m_bills.at(0) << QStringLiteral("--bill")
            << m_bills.at(1);
        m_cli.ask(QStringList(make) << QStringLiteral("--dry-run"));
        QCOMPARE(number(m_cli.ask(words("debit batch list")), "count"), 0);
        const QJsonObject made = m_cli.ask(make);
        m_batch = text(inner(made, "batch"), "debit_batch");
        QCOMPARE(number(inner(made, "batch"), "amount"), 66'000);
        QCOMPARE(list(inner(made, "batch"), "debits").size(), 2);
        QCOMPARE(faultIn(m_cli.ask(make, 1)), QStringLiteral("bill_in_debit_batch"));
        QCOMPARE(faultIn(m_cli.ask(words("request") << m_bills.at(0), 1)),
                 QStringLiteral("bill_in_debit_batch"));
        QCOMPARE(text(m_cli.ask(words("bill reminders") << m_bills.at(0)), "held_by"),
                 QStringLiteral("debit"));
        QCOMPARE(faultIn(m_cli.ask(words("debit approve") << m_batch, 1)),
                 QStringLiteral("other_person_must_approve"));
        QCOMPARE(
            faultIn(m_cli.ask(words("debit export") << m_batch << words("--out request.txt"), 1)),
            QStringLiteral("not_approved"));
    }

    void writesOneFile()
    {
        approveAsAnother();
        const QStringList write = words("debit export") << m_batch << words("--out request.txt");
        m_cli.ask(words("debit export") << m_batch << QStringLiteral("--dry-run"));
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("request.txt"))));
        QCOMPARE(m_cli.ask(write).value(QLatin1String("again")).toBool(), false);
        QCOMPARE(m_cli.ask(write).value(QLatin1String("again")).toBool(), true);
        QCOMPARE(faultIn(m_cli.ask(words("debit batch cancel") << m_batch, 1)),
                 QStringLiteral("debit_batch_sent"));
        QCOMPARE(faultIn(m_cli.ask(words("debit import request.txt"), 1)),
                 QStringLiteral("file_is_request"));
        m_cli.ask(words("import request.txt"), 1);
    }

    // Nothing is collected before its day: such an answer is refused with the reason.
    void refusesAnAnswerBeforeItsDay()
    {
        writeAnswer();
        const QJsonObject told = m_cli.ask(words("debit import answer.txt"), 1);
        QCOMPARE(faultIn(told), QStringLiteral("file_has_bad_rows"));
        QCOMPARE(number(first(told, "problems"), "record"), 1);
        QCOMPARE(text(first(told, "problems"), "issue"), QStringLiteral("day_to_come"));
        const QJsonObject refused = first(m_cli.ask(words("import answer.txt"), 1), "files");
        QCOMPARE(text(first(refused, "problems"), "issue"), QStringLiteral("day_to_come"));
        m_cli.ask(words("debit batch cancel --withdrawn") << m_batch);
        QVERIFY(QFile::remove(m_cli.path(QStringLiteral("request.txt"))));
        askedDaysAgo();
    }

    void takesTheAnswerIn()
    {
        writeAnswer();
        const QJsonObject dry = m_cli.ask(words("debit import answer.txt --dry-run"));
        QCOMPARE(number(dry, "confirmed"), 33'000);
        const QJsonObject done = m_cli.ask(words("debit import answer.txt --batch") << m_batch);
        QCOMPARE(number(done, "fresh"), 2);
        QCOMPARE(text(inner(done, "batch"), "state"), QStringLiteral("answered"));
        const QJsonObject again = m_cli.ask(words("import answer.txt"));
        QCOMPARE(number(first(again, "files"), "repeated"), 2);
        QCOMPARE(number(m_cli.ask(words("clear")), "cleared"), 1);
        QCOMPARE(number(m_cli.ask(words("bill show") << m_bills.at(0)), "open"), 0);
        const QJsonObject shown = m_cli.ask(words("debit batch show") << m_batch);
        QCOMPARE(text(list(shown, "debits").at(1).toObject(), "result"),
                 QStringLiteral("no_account"));
    }

    void billsInAnotherWay()
    {
        QCOMPARE(faultIn(m_cli.ask(words("debit rebill") << m_bills.at(0), 1)),
                 QStringLiteral("debit_not_failed"));
        m_cli.ask(words("debit rebill"), 2);
        m_cli.ask(words("debit rebill --by fax --batch") << m_batch, 2);
        const QJsonObject past =
            m_cli.ask(words("debit rebill --until 2020-01-31 --batch") << m_batch, 1);
        QCOMPARE(text(inner(past, "error"), "message").left(18),
                 QStringLiteral("2020-01-31 is past"));
        m_cli.ask(words("debit rebill --dry-run --batch") << m_batch);
        const QJsonObject done = m_cli.ask(words("debit rebill --batch") << m_batch);
        QCOMPARE(number(done, "count"), 1);
        QCOMPARE(text(first(done, "bills"), "barcode").size(), 44);
        m_cli.ask(words("debit rebill --by link") << m_bills.at(1));
        QCOMPARE(list(m_cli.ask(words("debit rules")), "rules").size(), debitResultCount);
    }

    void booksAreRight() { QCOMPARE(list(m_cli.ask(words("verify")), "differences").size(), 0); }

    void everyNameIsTitledAndWritten() { everyNameOf(m_cli, 60); }

private:
    void approveAsAnother(const Clock &clock = SystemClock())
    {
        const auto workplace = Workplace::open(m_cli.store(), clock);
        QVERIFY(workplace);
        const Actor other{QStringLiteral("naomi"), Role::Accountant, QStringLiteral("desk 2")};
        QVERIFY(DebitBatchService((*workplace)->context())
                    .approve(other, DebitBatchId(m_batch.mid(2).toLongLong()))
                    .result());
    }
    // The same bills, as if they had been asked for in time for the answer to be here today.
    void askedDaysAgo()
    {
        const FixedClock clock(SystemClock().now().addDays(-10));
        makeBatch(clock);
        approveAsAnother(clock);
        const auto workplace = Workplace::open(m_cli.store(), clock);
        QVERIFY(workplace);
        QVERIFY(DebitExportService((*workplace)->context())
                    .write((*workplace)->actor(),
                           DebitBatchId(m_batch.mid(2).toLongLong()),
                           m_cli.path(QStringLiteral("request.txt")))
                    .result());
    }
    void makeBatch(const Clock &clock)
    {
        const auto workplace = Workplace::open(m_cli.store(), clock);
        QVERIFY(workplace);
        const Actor me = (*workplace)->actor();
        const DebitBatchService batches((*workplace)->context());
        std::vector<qint64> bills;
        for (const QString &bill : m_bills)
            bills.push_back(bill.mid(2).toLongLong());
        const auto day = batches.nextCollectionDay(me).result();
        QVERIFY(day);
        const auto made = batches.make(me, {m_agreement, *day, day->addDays(99), bills}).result();
        QVERIFY(made && made->batch);
        m_batch = debitBatchNumberText(made->batch->row.id);
    }
    // The first row collected, the second one without an account.
    void writeAnswer()
    {
        QFile request(m_cli.path(QStringLiteral("request.txt")));
        QVERIFY(request.open(QIODevice::ReadOnly));
        const SystemClock clock;
        auto read = readDebitRequest(
            request.readAll(), QStringLiteral("request.txt"), {clock.today(), false});
        QVERIFY(read);
        DebitFile file = read->batches.front();
        file.rows.at(1).result = DebitResult::NoAccount;
        QFile answer(m_cli.path(QStringLiteral("answer.txt")));
        QVERIFY(answer.open(QIODevice::WriteOnly));
        const PaymentFile told = writeZengin91(file, DebitDirection::Answer, false);
        QVERIFY(answer.write(told.bytes) == told.bytes.size());
    }

    RunningCli m_cli;
    QStringList m_customers, m_bills;
    QString m_agreement, m_batch;
};

QTEST_GUILESS_MAIN(TestCliDebits)
#include "tst_cli_debits.moc"
