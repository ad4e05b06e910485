// SPDX-License-Identifier: GPL-3.0-or-later
// Shops, tenants and the calendar by command.
#include "app/cli/titles.h"
#include "models/domain/calendar/japanese_holidays.h"
#include "tests/app/cli/running_cli.h"
#include "tests/support/suite.h"

#include <QFile>

using namespace keshikomi;
using test::RunningCli;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

QString fault(const QJsonObject &answer)
{
    return answer[QStringLiteral("error")].toObject()[QStringLiteral("fault")].toString();
}

qint64 number(const QJsonObject &object, const char *name)
{
    return object[QLatin1String(name)].toInteger();
}

QJsonObject first(const QJsonObject &object, const char *name)
{
    return object[QLatin1String(name)].toArray().at(0).toObject();
}

} // namespace

class TestCliTenants final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.ask(words("init"));
        m_cli.ask(words("demo --plain --customers 3 --bills 3"));
    }

    void addsShops()
    {
        m_cli.ask(words("shop add --shop 港北店 --name 港北販売株式会社 --dry-run"));
        QCOMPARE(m_cli.ask(words("shop list"))[QStringLiteral("shops")].toArray().size(), 1);
        const QJsonObject added = m_cli.ask(words("shop add --shop 港北店 --shop-short 港北"));
        QCOMPARE(number(added, "shop_number"), 2);
        m_cli.ask(words("bill add --customer 12345 --subject 洗車 --line 洗車;1000 --shop 2"));
        QCOMPARE(
            fault(m_cli.ask(
                words("bill add --customer 12345 --subject 洗車 --line 洗車;1000 --shop 9"), 1)),
            QStringLiteral("number_out_of_range"));
    }

    void keepsTenants()
    {
        const QJsonObject dry =
            m_cli.ask(words("tenant add --name みなと洗車 --numbers 700001-700099 --dry-run"));
        QCOMPARE(number(dry, "first_bill"), 700'001);
        m_cli.ask(words("tenant show 1"), 1);
        m_cli.ask(words("tenant add --name みなと洗車 --numbers 700001-700099"));
        m_cli.ask(words("tenant add --name みなと洗車 --numbers 700001"), 2);
        const QJsonObject terms = m_cli.ask(
            words("tenant terms T-1 --receipt-fee 220 --rate 1.5 --transfer-fee 330 --keep-stamp"));
        QCOMPARE(number(terms[QStringLiteral("terms")].toObject(), "basis_points"), 150);
        m_cli.ask(words("tenant terms T-1 --rate 1.555"), 2);
        const QJsonObject bill = m_cli.ask(
            words("bill add --customer 12345 --subject 洗車 --line 洗車;10000 --tenant T-1"));
        QCOMPARE(number(bill, "number"), 700'001);
        QCOMPARE(number(bill, "tenant"), 1);
        const QJsonObject row = first(m_cli.ask(words("tenant list")), "tenants");
        QCOMPARE(number(row, "billed_amount"), 11'000);
        QCOMPARE(number(row, "open"), 11'000);
    }

    void makesStatements()
    {
        QCOMPARE(fault(m_cli.ask(words("sheet preview T-1 --sheet tenant-statement"), 1)),
                 QStringLiteral("nothing_to_export"));
        QCOMPARE(fault(m_cli.ask(words("sheet preview T-7 --sheet tenant-statement"), 1)),
                 QStringLiteral("no_such_tenant"));
        m_cli.ask(words("credit note B-700001 1100 --reason 値引")); // the tenant's own loss
        m_cli.ask(words("tenant pay TS-1001 --from 0009-227-1-1234567"), 1);
        m_cli.ask(words("credit use 12345 B-700001"));
        const QString today =
            QDateTime::currentDateTimeUtc().toOffsetFromUtc(9 * 3600).date().toString(Qt::ISODate);
        m_cli.ask(words("sheet preview T-1 --sheet tenant-statement --out ts.pdf --closing")
                  << today);
        const QJsonObject again =
            m_cli.ask(words("sheet preview ts-1001 --sheet tenant-statement"));
        QCOMPARE(first(again, "sheets")[QStringLiteral("number")], QStringLiteral("TS-1001"));
        QCOMPARE(fault(m_cli.ask(words("sheet preview TS-9 --sheet tenant-statement"), 1)),
                 QStringLiteral("no_such_sheet"));
        m_cli.ask(words("tenant pay TS-1001 --from 0009-227-1-1234567"));
        QCOMPARE(fault(m_cli.ask(words("undo --statement TS-1001"), 1)),
                 QStringLiteral("already_approved"));
        const QJsonObject back = m_cli.ask(words("undo --payout ts-1001"));
        QVERIFY(number(back, "owed_to_tenants") > 0);
        m_cli.ask(words("undo --statement TS-1001 --dry-run"));
        QCOMPARE(m_cli.ask(words("undo --statement 1001"))[QStringLiteral("statements")],
                 QJsonValue(QJsonArray{QStringLiteral("TS-1001")}));
        QCOMPARE(fault(m_cli.ask(words("undo --statement TS-1001"), 1)),
                 QStringLiteral("already_undone"));
        QCOMPARE(fault(m_cli.ask(words("sheet preview TS-1001 --sheet tenant-statement"), 1)),
                 QStringLiteral("already_undone"));
        QVERIFY(first(m_cli.ask(words("tenant show T-1")), "statements")[QStringLiteral("undone")]
                    .toBool());
        m_cli.ask(words("tenant close T-1 2026-13"), 2);
        QCOMPARE(fault(m_cli.ask(words("tenant close T-1 2999-01"), 1)),
                 QStringLiteral("nothing_to_close"));
    }

    void readsCalendars()
    {
        const QJsonObject year = m_cli.ask(words("calendar show --year 2026"));
        QCOMPARE(year[QStringLiteral("holidays")].toArray().size(), 18);
        m_cli.ask(words("calendar show --year 2200"), 1);
        QCOMPARE(m_cli.ask(words("calendar bank-day --from 2026-12-31"))[QStringLiteral("day")],
                 QJsonValue(QStringLiteral("2027-01-04")));
        m_cli.ask(words("calendar bank-day --from 2026-12-31 --backward"));
        QFile list(m_cli.path(QStringLiteral("list.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        for (const Holiday &each : nationalHolidays(2098)) {
            list.write((each.day.toString(Qt::ISODate) + QLatin1Char(',') + each.name).toUtf8());
            list.write("\n");
        }
        list.write("2098-12-30,臨時の休日\n");
        list.close();
        const QJsonObject dry = m_cli.ask(words("calendar import list.csv --dry-run"));
        QCOMPARE(first(dry, "added")[QStringLiteral("day")],
                 QJsonValue(QStringLiteral("2098-12-30")));
        m_cli.ask(words("calendar import list.csv"));
        QCOMPARE(m_cli.ask(words("calendar bank-day --from 2098-12-30"))[QStringLiteral("day")],
                 QJsonValue(QStringLiteral("2099-01-05")));
        m_cli.ask(words("calendar import missing.csv"), 1);
    }

    // The sample's five receipts of 5 August, by SmartPit's plan A.
    void settles()
    {
        QFile sample(QStringLiteral(KK_TEST_DATA "/synthetic/cvs-agency-dsk-style.sjis.csv"));
        QVERIFY(sample.copy(m_cli.path(QStringLiteral("receipts.csv"))));
        m_cli.ask(words("import receipts.csv"));
        QCOMPARE(m_cli.ask(words("settle plans"))[QStringLiteral("plans")].toArray().size(), 2);
        m_cli.ask(words("settle plans --add receipts.csv"), 1);
        QCOMPARE(
            fault(m_cli.ask(words("settle terms 999999-12345 --plan smartpit-a --cycle d9"), 1)),
            QStringLiteral("no_such_fee_plan"));
        QCOMPARE(fault(m_cli.ask(
                     words("settle terms 0009-227-1-1234567 --plan smartpit-a --cycle d5"), 1)),
                 QStringLiteral("no_such_agreement"));
        m_cli.ask(words("settle terms 999999-12345 --plan smartpit-a --cycle d5 --item-fee 130 "
                        "--from 2026-08-01"));
        const QJsonObject expected =
            m_cli.ask(words("settle expect --from 2026-08-01 --to 2026-08-05"), 1);
        const QJsonObject cycle = first(expected, "cycles");
        QCOMPARE(number(cycle, "gross"), 571'699);
        QCOMPARE(cycle[QStringLiteral("state")].toString(), QStringLiteral("late"));
        QCOMPARE(m_cli.ask(words("settle late --dry-run"))[QStringLiteral("late")].toArray().size(),
                 1);
        m_cli.ask(words("settle late"));
        const char *const enter =
            "settle enter --agreement 999999-12345 --until 2026-08-05 --items 5 --gross 571699 "
            "--fee 650 --tax 215 --stamp 600 --transfer 1500";
        const QStringList typed = words(enter);
        QCOMPARE(number(m_cli.ask(typed + words("--dry-run")), "net"), 568'734);
        QCOMPARE(fault(m_cli.ask(typed + words("--net 568735"), 1)),
                 QStringLiteral("settlement_unequal"));
        const QJsonObject taken = m_cli.ask(typed);
        QCOMPARE(number(taken, "settled"), 5);
        QCOMPARE(fault(m_cli.ask(typed, 1)), QStringLiteral("file_already_imported"));
        QCOMPARE(fault(m_cli.ask(words("settle book S-1 1"), 1)),
                 QStringLiteral("no_such_payment"));
        m_cli.ask(words("settle show S-1"));
        QCOMPARE(fault(m_cli.ask(words("settle show 7"), 1)), QStringLiteral("no_such_settlement"));
        const QStringList compare =
            words("settle compare 999999-12345 smartpit-a smartpit-b/month_end --from 2026-08-01 "
                  "--to 2026-08-31 --faxes 1");
        QCOMPARE(number(first(m_cli.ask(compare), "plans"), "item_fees"), 5 * 130);
        const QJsonObject compared = m_cli.ask(compare + words("--item-fee 150"));
        QCOMPARE(number(first(compared, "plans"), "item_fees"), 5 * 150);
        QCOMPARE(number(first(compared, "plans"), "transfer_fees"), 1'500);
        m_cli.ask(words("settle undo S-1 --dry-run"));
        m_cli.ask(words("settle undo S-1"));
        QCOMPARE(m_cli.ask(words("settle list"))[QStringLiteral("settlements")].toArray().size(),
                 0);
        QCOMPARE(
            m_cli.ask(words("settle list --all"))[QStringLiteral("settlements")].toArray().size(),
            1);
        m_cli.ask(words("settle import missing.csv --agreement 999999-12345"), 1);
    }

    void theBooksAreContent() { m_cli.ask(words("verify")); }

    void namesAreInTheManual()
    {
        QFile file(QStringLiteral(KK_CLI_MANUAL));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(file.readAll());
        const QStringList titled = cli::titledNames();
        for (const QString &name : m_cli.names()) {
            QVERIFY2(manual.contains(QStringLiteral("`%1`").arg(name)), qPrintable(name));
            QVERIFY2(titled.contains(name), qPrintable(name));
        }
    }

private:
    RunningCli m_cli;
};

QTEST_GUILESS_MAIN(TestCliTenants)
#include "tst_cli_tenants.moc"
