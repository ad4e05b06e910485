// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of money that does not meet a bill, by command: as the desk would do it.
#include "tests/app/cli/cli_asking.h"

#include <algorithm>

using namespace keshikomi;
using namespace keshikomi::test;

class TestCliDifferences final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    // The demo's transfers: 33,000 of 山田, 128,260 of ミドリ商会 for 128,700, 22,000 of 鈴木.
    void initTestCase()
    {
        m_cli.ask(words("init"));
        m_cli.ask(words("demo --plain --customers 5 --bills 5"));
        QFile sample(QStringLiteral(KK_TEST_DATA "/synthetic/furikomi-nyukin-01A.crlf.txt"));
        QVERIFY(sample.copy(m_cli.path(QStringLiteral("transfers.txt"))));
        m_cli.ask(words("import transfers.txt"));
    }

    // As it stands on the screen, on paper and in a list.
    void takesANumberWithItsMark_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("bare") << "4" << true;
        QTest::newRow("marked") << "P-4" << true;
        QTest::newRow("small") << "p-4" << true;
        QTest::newRow("wide") << QStringLiteral("Ｐ－４") << true;
        QTest::newRow("a bill's") << "B-4" << false;
        QTest::newRow("twice") << "P-P-4" << false;
        QTest::newRow("no number") << "P-" << false;
    }

    void takesANumberWithItsMark()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isTaken);
        const QJsonObject told = m_cli.ask(words("payment candidates") << typed, isTaken ? 0 : 2);
        if (isTaken)
            QCOMPARE(number(told, "payment"), 4);
        else
            QCOMPARE(faultIn(told), QStringLiteral("field_not_a_number"));
    }

    void settlesADifference()
    {
        const QJsonObject dry = m_cli.ask(words("allocate 2 B-100007 --difference fee --dry-run"));
        QCOMPARE(number(list(dry, "differences").at(0).toObject(), "amount"), 440);
        QCOMPARE(dry[QStringLiteral("run")], QJsonValue());
        const QJsonObject done =
            m_cli.ask(words("allocate 2 B-100007=100000+write_off:20000 --note 相談済み"));
        QCOMPARE(number(done, "open"), 28'260);
        QCOMPARE(list(done, "parts").size(), 2);
        // Who wrote it off, and why, stands in the evidence of the bill and of the payment.
        for (const char *subject : {"evidence B-100007", "evidence P-2"}) {
            const QJsonArray rows = list(m_cli.ask(words(subject)), "rows");
            const auto off = std::find_if(rows.begin(), rows.end(), [](const QJsonValue &row) {
                return text(row.toObject(), "kind") == QLatin1String("write_off");
            });
            QVERIFY2(off != rows.end(), subject);
            QCOMPARE(number((*off).toObject(), "amount"), 20'000);
            QVERIFY(!text((*off).toObject(), "actor").isEmpty());
            const QJsonArray facts = (*off)[QLatin1String("facts")].toArray();
            QVERIFY(std::any_of(facts.begin(), facts.end(), [](const QJsonValue &fact) {
                return text(fact.toObject(), "value") == QStringLiteral("相談済み");
            }));
        }
        QVERIFY(!m_cli.here(words("evidence B-100007 --masked"))
                     .text()
                     .contains(QStringLiteral("相談済み")));
        const QJsonObject parts = m_cli.ask(words("bill parts B-100007"));
        QCOMPARE(number(parts, "open"), 8'700);
        m_cli.ask(words("difference B-100007 discount:700 withholding"));
        QCOMPARE(number(m_cli.ask(words("bill show B-100007")), "open"), 0);
        QCOMPARE(list(m_cli.ask(words("differences --limit 2")), "differences").size(), 2);
        QCOMPARE(faultIn(m_cli.ask(words("allocate 4 B-100009=1000+fee:3000"), 1)),
                 QStringLiteral("fee_over_limit"));
        m_cli.ask(words("allocate 4 B-100009+nothing"), 2);
    }

    void keepsAndUsesCredit()
    {
        const QString stranger = QString::number(number(
            list(m_cli.ask(words("customer list 山田")), "customers").at(0).toObject(), "number"));
        const QStringList given =
            words("allocate 4 B-100009=10000 --rest credit --dry-run --customer") << stranger;
        QCOMPARE(faultIn(m_cli.ask(given, 1)), QStringLiteral("other_customers_bill"));
        const auto rest = [](const QJsonObject &done) {
            return list(done, "differences").at(0).toObject();
        };
        QCOMPARE(QString::number(
                     number(rest(m_cli.ask(QStringList(given) << QStringLiteral("--other-payer"))),
                            "customer_number")),
                 stranger);
        const QJsonObject kept = rest(m_cli.ask(words("allocate 4 B-100009=10000 --rest credit")));
        QCOMPARE(number(kept, "customer_number"), 12'345);
        QVERIFY(!kept.value(QLatin1String("customer")).toString().isEmpty());
        const QJsonObject credits = m_cli.ask(words("credit list 12345"));
        QCOMPARE(number(credits, "open"), 12'000);
        m_cli.ask(words("credit use 12345 B-100009=5000"));
        m_cli.ask(words("credit note B-100009 5000 --reason 返品"));
        QCOMPARE(number(m_cli.ask(words("bill show B-100009")), "open"), 7'000);
        QCOMPARE(faultIn(m_cli.ask(words("net-off B-100009 C-6"), 1)),
                 QStringLiteral("amount_not_allowed"));
    }

    // Interest, own cash: no customer's, so a word must say what it was; undo brings it back.
    void saysThatMoneyIsNoCustomers()
    {
        const QStringList given = words("allocate 2 --rest other_receipt");
        const QJsonObject refused = m_cli.ask(given, 1);
        QCOMPARE(faultIn(refused), QStringLiteral("field_empty"));
        m_cli.ask(given + words("--customer 12345 --note 利息"), 2);
        const QJsonObject done = m_cli.ask(given + words("--note 預金利息"));
        QCOMPARE(number(done, "open"), 0);
        const QJsonObject row = list(done, "differences").at(0).toObject();
        QCOMPARE(number(row, "amount"), 28'260);
        QCOMPARE(text(row, "kind"), QStringLiteral("other_receipt"));
        QCOMPARE(row[QLatin1String("customer_number")], QJsonValue());
        const QJsonArray rows = list(m_cli.ask(words("evidence P-2")), "rows");
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const QJsonValue &each) {
            return text(each.toObject(), "kind") == QLatin1String("other_receipt");
        }));
        // The accounting program is told what it was.
        m_cli.ask(words("export journal --profile generic --encoding utf-8 --out journal.csv"));
        QFile journal(m_cli.path(QStringLiteral("journal.csv")));
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(journal.readAll())
                    .contains(QStringLiteral("顧客以外の入金 2 預金利息")));
        const auto run = QString::number(number(done, "run"));
        m_cli.ask(words("undo --run") << run);
        QCOMPARE(number(m_cli.ask(given + words("--note 現金の預け入れ --dry-run")), "open"), 0);
    }

    void refundsByTwoPeople()
    {
        QCOMPARE(faultIn(m_cli.ask(words("allocate 1 B-100006=30000 --rest refund"), 1)),
                 QStringLiteral("refund_account_missing"));
        const QJsonObject found = m_cli.ask(words("customer list 山田"));
        const QString customer =
            QString::number(number(list(found, "customers").at(0).toObject(), "number"));
        m_cli.ask(QStringList{QStringLiteral("refund"), QStringLiteral("account"), customer}
                  + words("--bank 0001 --branch 004 --account 1234567 --holder ヤマダ"));
        const QJsonObject done = m_cli.ask(words("allocate 1 B-100006=30000 --rest refund"));
        QCOMPARE(number(done, "refund"), 1);
        QCOMPARE(faultIn(m_cli.ask(words("refund approve 1"), 1)),
                 QStringLiteral("other_person_must_approve"));
        QCOMPARE(faultIn(m_cli.ask(words("refund paid 1 --from 0009-227-1-1234567"), 1)),
                 QStringLiteral("not_approved"));
        const QStringList toBank = words("refund export --from 0009-227-1-1234567");
        QCOMPARE(faultIn(m_cli.ask(toBank, 2)), QStringLiteral("field_empty")); // no file
        QCOMPARE(faultIn(m_cli.ask(toBank + words("--out none.txt --orderer 1234567890"), 1)),
                 QStringLiteral("nothing_to_export"));
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("none.txt"))));
        // A file that is there may be one that still has to go to the bank.
        QFile before(m_cli.path(QStringLiteral("transfers.txt")));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("of yesterday") > 0);
        before.close();
        QCOMPARE(faultIn(m_cli.ask(
                     words("refund export --from 0009-227-1-1234567 --out transfers.txt"), 1)),
                 QStringLiteral("file_is_there"));
        const QJsonObject preview = m_cli.ask(QStringList{QStringLiteral("undo"),
                                                          QStringLiteral("--run"),
                                                          QString::number(number(done, "run")),
                                                          QStringLiteral("--preview")});
        QCOMPARE(number(preview, "differences"), 1);
        const QJsonArray cancelled = list(preview, "refunds");
        QCOMPARE(cancelled.size(), 1);
        const QJsonObject refund = cancelled.at(0).toObject();
        QCOMPARE(refund.value(QLatin1String("name")).toString(), QStringLiteral("RF-1"));
        QCOMPARE(refund.value(QLatin1String("state")).toString(), QStringLiteral("requested"));
        QCOMPARE(number(refund, "amount"), number(preview, "settled"));
        m_cli.ask(words("refund cancel 1 --reason 取消 --dry-run"));
        // At the till after all: that is all of it, and cancels what was asked for.
        const QJsonObject outside =
            m_cli.ask(words("refund record RF-1 --method cash --note 店頭 --dry-run"));
        QCOMPARE(outside.value(QLatin1String("state")).toString(), QStringLiteral("paid"));
        QCOMPARE(number(outside, "amount"), number(refund, "amount"));
        QCOMPARE(faultIn(m_cli.ask(words("refund record P-1 --method cash"), 2)),
                 QStringLiteral("field_empty")); // of a payment: whose money it is
        m_cli.ask(words("refund record RF-1 --method cash --amount 1"), 2); // all of it
        m_cli.ask(words("refund cancel 1 --reason 取消"));
        QCOMPARE(faultIn(m_cli.ask(words("refund record RF-1 --method cash"), 1)),
                 QStringLiteral("already_undone"));
        QCOMPARE(list(m_cli.ask(words("refund list --all")), "refunds").size(), 1);
    }

    // One option changes one field of the account that is there; names go with their codes.
    void changesAPartOfAnAccount()
    {
        const auto asked = [this](const QString &customer, const char *options, int code) {
            return m_cli.ask(words("refund account") << customer << words(options), code);
        };
        const QJsonObject found = m_cli.ask(words("customer list 山田"));
        const QString customer = numberText(first(found, "customers"), "number");
        const auto account = [](const QJsonObject &told) { return inner(told, "refund_account"); };
        const QJsonObject before = account(asked(customer, "", 0));
        const QJsonObject rehearsed =
            account(asked(customer, "--holder ヤマダタロウ --dry-run", 0));
        QCOMPARE(text(rehearsed, "holder"), QStringLiteral("ﾔﾏﾀﾞﾀﾛｳ"));
        QCOMPARE(account(asked(customer, "", 0)), before);
        const QJsonObject now = account(asked(customer, "--holder ヤマダタロウ", 0));
        QCOMPARE(now, rehearsed);
        QCOMPARE(text(now, "account_number"), text(before, "account_number"));
        QCOMPARE(account(asked(customer, "", 0)), now);
        QCOMPARE(faultIn(asked(QStringLiteral("12345"), "--holder ヤマダ", 1)),
                 QStringLiteral("refund_account_missing"));
        const QJsonObject kind = asked(customer, "--account-kind 3", 1);
        QCOMPARE(faultIn(kind), QStringLiteral("number_out_of_range"));
        QVERIFY(text(inner(kind, "error"), "message").contains(QLatin1String("1, 2, 4, 9")));
        const QJsonObject bank = asked(customer, "--bank 12", 1);
        QCOMPARE(faultIn(bank), QStringLiteral("field_not_a_number"));
        QVERIFY(text(inner(bank, "error"), "message").contains(QLatin1Char('4')));
        QCOMPARE(account(asked(customer, "", 0)), now);
    }

    // A credit is its customer's, whoever is named.
    void refundsACreditToItsCustomer()
    {
        const QJsonObject found = m_cli.ask(words("customer list 山田"));
        const QString stranger = numberText(first(found, "customers"), "number");
        const QString credit =
            numberText(first(m_cli.ask(words("credit list 12345")), "credits"), "credit");
        const QStringList line =
            words(QStringLiteral("refund request C-%1 --amount 1").arg(credit));
        const QString option = QStringLiteral("--customer");
        QCOMPARE(faultIn(m_cli.ask(line + QStringList{option, stranger}, 1)),
                 QStringLiteral("other_customers_bill"));
        QCOMPARE(faultIn(m_cli.ask(line + QStringList{option, QStringLiteral("x")}, 2)),
                 QStringLiteral("field_not_a_number"));
        QCOMPARE(faultIn(m_cli.ask(line + QStringList{option, QStringLiteral("12345")}, 1)),
                 QStringLiteral("refund_account_missing"));
    }

    void looksAfterStandingNumbersAndRules()
    {
        m_cli.ask(words("standing set 8800001 12345 --least 1000 --most 50000"));
        QCOMPARE(list(m_cli.ask(words("standing propose")), "payments").size(), 0);
        QCOMPARE(list(m_cli.ask(words("standing remove 8800001")), "numbers").size(), 0);
        m_cli.ask(words("standing remove 8800001"), 1);
        const QJsonObject rules =
            m_cli.ask(words("clearing rules --fee collection_fee --standing alone"));
        QCOMPARE(rules[QStringLiteral("fee")].toString(), QStringLiteral("collection_fee"));
        m_cli.ask(words("double list"));
        QCOMPARE(list(m_cli.ask(words("double list --decided")), "payments").size(), 0);
        m_cli.ask(words("double settle 1 --credit"), 1);
    }

    void choosesWhatBooks()
    {
        const QJsonArray known = list(m_cli.ask(words("agreement list")), "agreements");
        QVERIFY(known.size() >= 2);
        const QJsonObject chosen =
            m_cli.ask(words("agreement set 0009-227-1-1234567 --layout zengin-03 --dry-run"));
        QCOMPARE(chosen[QStringLiteral("layout")].toString(), QStringLiteral("zengin-03"));
        const QJsonObject kept = m_cli.ask(words("agreement set 0009-227-1-1234567 --source file"));
        QCOMPARE(kept[QStringLiteral("layout")], QJsonValue()); // the rehearsal left nothing
        const auto refused = [this](const char *line, int code) {
            return faultIn(m_cli.ask(words(line), code));
        };
        QCOMPARE(refused("agreement set 0009-227-1-1234567 --layout agency-120", 1),
                 QStringLiteral("layout_unknown"));
        QCOMPARE(refused("agreement set 0009-227-1-1234567 --source fax", 2),
                 QStringLiteral("unknown_option"));
        QCOMPARE(faultIn(m_cli.ask(words("agreement set 1-2 --source file"), 1)),
                 QStringLiteral("no_such_agreement"));
    }

    void addsAgreements()
    {
        const QStringList line = QStringList{QStringLiteral("agreement"),
                                             QStringLiteral("add"),
                                             QStringLiteral("consignor-4711"),
                                             QStringLiteral("--name"),
                                             QStringLiteral("試験収納")}
            + words("--channel konbini_barcode --slip-key-at 14 --slip-key-length 16");
        const auto count = [this] {
            return list(m_cli.ask(words("agreement list")), "agreements").size();
        };
        const qsizetype before = count();
        m_cli.ask(line + words("--dry-run"));
        QCOMPARE(count(), before);
        const QJsonObject added = m_cli.ask(line);
        QCOMPARE(text(added, "agreement"), QStringLiteral("consignor-4711"));
        QCOMPARE(count(), before + 1);
        QCOMPARE(faultIn(m_cli.ask(line, 1)), QStringLiteral("changed_meanwhile"));
        m_cli.ask(words("agreement set consignor-4711 --source feed"));
        const auto refused = [this](const char *typed, int code) {
            return faultIn(m_cli.ask(words(typed), code));
        };
        QCOMPARE(refused("agreement add 12 --channel konbini_barcode --name x", 1),
                 QStringLiteral("field_not_a_number"));
        // Without it no receipt would find its slip; it can be corrected.
        QCOMPARE(refused("agreement add 111111-22222 --channel konbini_barcode --name x", 1),
                 QStringLiteral("field_empty"));
        QCOMPARE(refused("agreement set consignor-4711 --slip-key-at 40", 1),
                 QStringLiteral("number_out_of_range"));
        m_cli.ask(words("agreement set consignor-4711 --slip-key-at 16 --slip-key-length 8"));
        QCOMPARE(refused("agreement add consignor-12 --channel konbini_barcode --name x "
                         "--slip-key-at 3",
                         1),
                 QStringLiteral("number_out_of_range"));
        QCOMPARE(refused("agreement add 0001-001-1-7654321 --channel bank_transfer --name x "
                         "--layout agency-120",
                         1),
                 QStringLiteral("layout_unknown"));
        QCOMPARE(refused("agreement add debit-1 --channel direct_debit --name x", 2),
                 QStringLiteral("unknown_option"));
        QCOMPARE(count(), before + 1);
    }

    void aRehearsalLeavesNothing()
    {
        const QJsonObject rules = m_cli.ask(words("clearing rules"));
        const QString other = text(rules, "fee") == QLatin1String("discount")
            ? QStringLiteral("collection_fee")
            : QStringLiteral("discount");
        const QJsonObject told =
            m_cli.ask(words(QStringLiteral("clearing rules --dry-run --fee ") + other));
        QCOMPARE(text(told, "fee"), other);
        QVERIFY(told[QStringLiteral("dry_run")].toBool());
        QCOMPARE(text(m_cli.ask(words("clearing rules")), "fee"), text(rules, "fee"));
        QCOMPARE(list(m_cli.ask(words("standing set 8800009 12345 --dry-run")), "numbers").size(),
                 1);
        QCOMPARE(list(m_cli.ask(words("standing list")), "numbers").size(), 0);
        m_cli.ask(words("inbox rhythm 0009-227-1-1234567 none --dry-run"));
        const QJsonObject map = m_cli.ask(
            words("column-map add trial --column received_on=日付 --column amount=金額 --dry-run"));
        QVERIFY(map[QStringLiteral("dry_run")].toBool());
        QCOMPARE(list(m_cli.ask(words("column-map list")), "column_maps").size(), 0);
        const QJsonObject batch = m_cli.ask(
            words("entry new --agreement 0009-227-1-1234567 --count 1 --total 500 --dry-run"));
        QCOMPARE(number(batch, "stated_total"), 500);
        QCOMPARE(list(m_cli.ask(words("entry list")), "entries").size(), 0);
    }

    // Each refusal says what is wrong in its own words.
    void refusesInItsOwnWords()
    {
        const auto refused = [this](const char *line, int code) {
            return faultIn(m_cli.ask(words(line), code));
        };
        QCOMPARE(refused("task done 99", 1), QStringLiteral("no_such_task"));
        QCOMPARE(refused("standing remove 77", 1), QStringLiteral("no_such_standing_number"));
        QCOMPARE(refused("standing clear 4", 1), QStringLiteral("no_such_standing_number"));
        QCOMPARE(refused("net-off B-100009 C-99", 1), QStringLiteral("no_such_credit"));
        QCOMPARE(refused("credit use 12345 B-100007", 1), QStringLiteral("other_customers_bill"));
        QCOMPARE(refused("refund record 4 --method cash --customer 12345 --on 2099-01-01", 1),
                 QStringLiteral("date_in_future"));
        QCOMPARE(refused("allocate 4 B-100009+nothing", 2), QStringLiteral("unknown_option"));
        QCOMPARE(refused("refund paid 1", 2), QStringLiteral("field_empty"));
    }

    void booksAreRight() { QCOMPARE(list(m_cli.ask(words("verify")), "differences").size(), 0); }

    void everyNameIsTitledAndWritten() { everyNameOf(m_cli, 60); }

private:
    RunningCli m_cli;
};

QTEST_GUILESS_MAIN(TestCliDifferences)
#include "tst_cli_differences.moc"
