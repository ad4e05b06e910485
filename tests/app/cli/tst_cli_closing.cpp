// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/titles.h"
#include "models/domain/book_locks.h"
#include "models/domain/clock.h"
#include "models/domain/notice.h"
#include "tests/app/cli/running_cli.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString text(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}

qint64 number(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toInteger(-1);
}

QJsonArray list(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toArray();
}

QString sample(const char *name)
{
    return QDir(QStringLiteral(KK_TEST_DATA "/synthetic")).filePath(QLatin1String(name));
}

} // namespace

// Closing, taking over, handing on and showing, on the store of one demo and in this order.
class TestCliClosing final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.ask(words(QStringLiteral("init")));
        m_cli.ask(words(QStringLiteral("demo --plain --customers 5 --bills 10")));
        m_cli.ask({QStringLiteral("import"), sample("cvs-agency-dsk-style.sjis.csv")});
        m_cli.ask(words(QStringLiteral("clear")));
    }

    void usageIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *line, int code, const char *fault) {
            QTest::newRow(line) << QString::fromUtf8(line) << code << QString::fromLatin1(fault);
        };
        row("close check 2026-13", 2, "field_not_a_date");
        row("close check", 2, "field_empty");
        row("close day --cash-count x", 2, "field_not_a_number");
        row("close day --cash-count -5", 1, "number_out_of_range");
        row("close exception 2020-01 --for mika", 2, "field_empty");
        row("close report --date 2020-01-05", 1, "nothing_to_close");
        row("evidence B-1", 1, "no_such_bill");
        row("evidence P-99999", 1, "no_such_payment");
        row("evidence C-99999", 1, "no_such_credit");
        row("evidence S-99999", 1, "no_such_settlement");
        row("evidence banks", 2, "unknown_option");
        row("evidence B-1 --until 2026-08-31", 2, "unknown_option");
        row("evidence bank --until soon", 2, "field_not_a_date");
        row("evidence bank --agreement nobody", 1, "no_such_agreement");
        row("evidence bank --shop 9", 1, "number_out_of_range");
        row("export journal --profile nobody", 1, "no_such_profile");
        row("export journal --profile generic --encoding latin1", 2, "unknown_option");
        row("export journal --encoding cp932", 2, "field_empty");
        row("export journal --remembered", 1, "no_such_profile");
        row("export journal --batch 9", 1, "no_such_batch");
        row("export journal --batch 9 --shop 1", 2, "value_missing");
        row("shadow --bank x", 2, "field_empty");
        row("opening credit 99999 500", 1, "no_such_customer");
        row("opening credit 1001 0", 1, "number_out_of_range");
        row("opening agency nobody 500", 1, "no_such_agreement");
    }
    void usageIsRefused()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        const QJsonObject json = m_cli.ask(words(line), code);
        QTEST(text(json.value(QLatin1String("error")).toObject(), "fault"), "fault");
    }

    void showsTheEvidence()
    {
        const QJsonArray cleared =
            list(m_cli.ask(words(QStringLiteral("allocations"))), "allocations");
        QVERIFY(!cleared.isEmpty());
        const QString bill = QString::number(cleared[0][QLatin1String("bill")].toInteger());
        const QString pdf = m_cli.path(QStringLiteral("evidence.pdf"));
        m_cli.ask({QStringLiteral("evidence"),
                   QStringLiteral("B-") + bill,
                   QStringLiteral("--out"),
                   pdf,
                   QStringLiteral("--dry-run")});
        QVERIFY(!QFile::exists(pdf));
        const QJsonObject chain = m_cli.ask({QStringLiteral("evidence"),
                                             QStringLiteral("B-") + bill,
                                             QStringLiteral("--out"),
                                             pdf});
        QCOMPARE(number(chain, "unsealed"), 0);
        QVERIFY(list(chain, "rows").size() > 6);
        QVERIFY(QFile::exists(pdf));
        const Ran masked =
            m_cli.here({QStringLiteral("evidence"), bill, QStringLiteral("--masked")});
        QCOMPARE(masked.code, 0);
        QVERIFY(!masked.text().contains(text(chain, "customer")));
        QVERIFY(!chain.contains(QLatin1String("who"))); // the customer need not be who paid
        const QString payment =
            QStringLiteral("P-%1").arg(cleared[0][QLatin1String("payment")].toInteger());
        const QJsonObject received = m_cli.ask({QStringLiteral("evidence"), payment});
        QVERIFY(received.contains(QLatin1String("who")));
        QVERIFY(!received.contains(QLatin1String("customer")));
        const QString told = m_cli.here({QStringLiteral("evidence"), payment}).text();
        for (const Channel channel : {Channel::KonbiniBarcode, Channel::BankTransfer})
            QVERIFY2(!told.contains(channelName(channel)), qPrintable(told));
        static const QRegularExpression utc(QStringLiteral("T[0-9:.]+Z"));
        QVERIFY2(!told.contains(utc), qPrintable(told));
    }

    void showsTheEvidenceOfAnAccount()
    {
        const QString pdf = m_cli.path(QStringLiteral("account.pdf"));
        const QJsonObject chain =
            m_cli.ask(words(QStringLiteral("evidence agency_clearing --agreement 999999-12345 "
                                           "--masked --out "))
                      + QStringList{pdf});
        QVERIFY(QFile::exists(pdf));
        QCOMPARE(text(chain, "kind"), QStringLiteral("account"));
        QCOMPARE(text(chain, "account"), QStringLiteral("agency_clearing"));
        QCOMPARE(text(chain, "agreement"), QStringLiteral("999999-12345"));
        QVERIFY(text(chain, "name").contains(QLatin1String("999999-12345"))); // also masked
        qint64 held = number(chain, "amount");
        qint64 unsettled = 0;
        for (const QJsonValue &row : list(chain, "rows")) {
            const bool isSum = row[QLatin1String("number")].isNull();
            const qint64 amount = row[QLatin1String("amount")].toInteger();
            if (row[QLatin1String("group")] == QLatin1String("unsettled"))
                unsettled += isSum ? -amount : amount;
            else
                held += isSum ? 0 : amount;
        }
        QCOMPARE(held, number(chain, "open"));
        QVERIFY(held > 0);
        QCOMPARE(unsettled, 0);
        const QJsonObject before =
            m_cli.ask(words(QStringLiteral("evidence AGENCY_CLEARING --until 2000-01-31")));
        QCOMPARE(number(before, "open"), 0);
        QCOMPARE(text(before, "until"), QStringLiteral("2000-01-31"));
        const QString told = m_cli.here(words(QStringLiteral("evidence suspense_receipts"))).text();
        QVERIFY2(told.contains(QLatin1String("Held when the month began")), qPrintable(told));
    }

    void tellsOpenSumsAsPeopleReadThem()
    {
        const QJsonArray bills = list(m_cli.ask(words(QStringLiteral("bill list"))), "bills");
        const auto owed = std::find_if(bills.begin(), bills.end(), [](const QJsonValue &bill) {
            return bill[QLatin1String("open")].toInteger() >= 1'000;
        });
        QVERIFY(owed != bills.end());
        const QString bill =
            QStringLiteral("B-%1").arg((*owed)[QLatin1String("number")].toInteger());
        const QString told = m_cli.here({QStringLiteral("evidence"), bill}).text();
        static const QRegularExpression open(
            QStringLiteral("\n    Open +[0-9]{1,3}(,[0-9]{3})+\n"));
        QVERIFY2(told.contains(open), qPrintable(told));
    }

    void handsTheJournalOn()
    {
        QCOMPARE(list(m_cli.ask(words(QStringLiteral("export profiles"))), "profiles").size(), 5);
        const QString path = m_cli.path(QStringLiteral("yayoi.csv"));
        const QJsonObject first = m_cli.ask({QStringLiteral("export"),
                                             QStringLiteral("journal"),
                                             QStringLiteral("--profile"),
                                             QStringLiteral("yayoi"),
                                             QStringLiteral("--remember"),
                                             QStringLiteral("--out"),
                                             path});
        QVERIFY(number(first, "postings") > 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Ran again = m_cli.here(words(QStringLiteral("export journal --batch 1")));
        QCOMPARE(again.out, file.readAll());
        const QJsonObject taken = m_cli.ask(
            words(QStringLiteral("export journal --remembered --out ")) + QStringList{path}, 1);
        QCOMPARE(text(taken.value(QLatin1String("error")).toObject(), "fault"),
                 QStringLiteral("file_is_there"));
        const QString plain = m_cli.path(QStringLiteral("plain.csv"));
        const QStringList journal =
            words(QStringLiteral("export journal --out ")) + QStringList{plain};
        m_cli.ask(journal + QStringList{QStringLiteral("--dry-run")});
        QVERIFY(!QFile::exists(plain));
        m_cli.ask(journal);
        QVERIFY(QFile::exists(plain));
        const QJsonObject dry =
            m_cli.ask(words(QStringLiteral("export journal --remembered --dry-run")));
        QCOMPARE(number(dry, "postings"), 0);
        QCOMPARE(text(dry, "profile_name"), QStringLiteral("yayoi"));
        const QString nothing = m_cli.path(QStringLiteral("nothing.csv"));
        const QJsonObject none = m_cli.ask(
            words(QStringLiteral("export journal --remembered --out ")) + QStringList{nothing}, 1);
        QCOMPARE(text(none.value(QLatin1String("error")).toObject(), "fault"),
                 QStringLiteral("nothing_to_export"));
        QVERIFY(!QFile::exists(nothing));
        QCOMPARE(list(m_cli.ask(words(QStringLiteral("export batches"))), "export_batches").size(),
                 1);
    }

    void takesOpenBillsOver()
    {
        const QString path = m_cli.path(QStringLiteral("old.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("number,customer,amount,cleared,cleared_on\nOLD-1,山田 太郎,34000,1000,\n");
        file.close();
        const QJsonObject dry = m_cli.ask({QStringLiteral("opening"),
                                           QStringLiteral("import"),
                                           path,
                                           QStringLiteral("--dry-run")});
        QVERIFY(dry.value(QLatin1String("opening")).isNull());
        QCOMPARE(number(m_cli.ask({QStringLiteral("opening"), QStringLiteral("import"), path}),
                        "amount"),
                 33'000);
        const QJsonObject again =
            m_cli.ask({QStringLiteral("opening"), QStringLiteral("import"), path}, 1);
        QCOMPARE(text(again.value(QLatin1String("refused")).toObject(), "fault"),
                 QStringLiteral("file_already_imported"));
        const QJsonObject bills = m_cli.ask(words(QStringLiteral("bill list 繰越")));
        const QString taken = QString::number(
            list(bills, "bills").at(0).toObject().value(QLatin1String("number")).toInteger());
        const QStringList show{QStringLiteral("bill"), QStringLiteral("show"), taken};
        QCOMPARE(text(m_cli.ask(show), "old_number"), QStringLiteral("OLD-1"));
        QCOMPARE(list(m_cli.ask(words(QStringLiteral("opening list"))), "openings").size(), 1);
        QCOMPARE(
            list(m_cli.ask(words(QStringLiteral("opening undo 1 --dry-run"))), "cancelled").size(),
            1);
        m_cli.ask(words(QStringLiteral("opening undo 1")));
        QCOMPARE(text(m_cli.ask(show), "progress"), QStringLiteral("cancelled"));
        m_cli.ask(words(QStringLiteral("opening undo 1")), 1);
        const QJsonObject shadow = m_cli.ask({QStringLiteral("shadow"),
                                              QStringLiteral("--bank"),
                                              sample("furikomi-nyukin-01A.crlf.txt"),
                                              QStringLiteral("--old"),
                                              path},
                                             1);
        QCOMPARE(list(shadow, "rows").size(), 1);
        QCOMPARE(list(shadow, "outcomes").size(), 6);
    }

    void takesCreditsOver()
    {
        const QString path = m_cli.path(QStringLiteral("credits.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("customer,credit,note\n山田 太郎,12000,予約金\n");
        file.close();
        const QStringList import{
            QStringLiteral("opening"), QStringLiteral("import"), QStringLiteral("--credits"), path};
        const QJsonObject dry = m_cli.ask(import + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(number(dry, "credits"), 1);
        QVERIFY(dry.value(QLatin1String("opening")).isNull());
        const QJsonObject taken = m_cli.ask(import);
        QCOMPARE(number(taken, "credit_amount"), 12'000);
        const QJsonObject again = m_cli.ask(import, 1);
        QCOMPARE(text(again.value(QLatin1String("refused")).toObject(), "fault"),
                 QStringLiteral("file_already_imported"));
        const QString undo = QStringLiteral("opening undo %1").arg(number(taken, "opening"));
        QCOMPARE(list(m_cli.ask(words(undo)), "credits").size(), 1);

        const QJsonObject one =
            m_cli.ask(words(QStringLiteral("opening credit 1001 8,000 --note deposit")));
        const QString credit = QStringLiteral("C-%1").arg(number(one, "credit"));
        const QJsonObject chain = m_cli.ask(words(QStringLiteral("evidence ") + credit));
        QCOMPARE(number(chain, "open"), 8'000);
        const QJsonObject kept = m_cli.ask(words(QStringLiteral("credit list 1001")));
        QCOMPARE(number(kept, "open"), 8'000);
        const QString told = m_cli.here(words(QStringLiteral("credit list 1001"))).text();
        QVERIFY2(told.contains(QLatin1String("Credit taken over")), qPrintable(told));
        m_cli.ask(words(QStringLiteral("opening undo %1").arg(number(one, "opening"))));
    }

    void tellsWhatAnAgencyHad()
    {
        const QString payday = SystemClock().today().addDays(14).toString(Qt::ISODate);
        const QString told = QStringLiteral("opening agency 999999-12345 ");
        const QJsonObject agency =
            m_cli.ask(words(told + QStringLiteral("70,000 --until ") + payday));
        const QJsonObject row = list(agency, "agencies").at(0).toObject();
        QCOMPARE(number(row, "amount"), 70'000);
        QCOMPARE(number(row, "open"), 70'000);
        QCOMPARE(text(row, "pay_on"), payday);
        const QJsonObject all = m_cli.ask(words(QStringLiteral("opening list")));
        QCOMPARE(list(all, "agencies").size(), 1);
        const QJsonObject none = m_cli.ask(words(told + QLatin1Char('0'))); // of the one day
        QCOMPARE(number(list(none, "agencies").at(0).toObject(), "amount"), 0);
    }

    void closesTheDay()
    {
        const QString pdf = m_cli.path(QStringLiteral("close.pdf"));
        const QJsonObject dry =
            m_cli.ask(words(QStringLiteral("close day --dry-run --cash-count 500 --float 500")));
        QVERIFY(dry.value(QLatin1String("file")).isNull());
        const QJsonObject close = m_cli.ask({QStringLiteral("close"),
                                             QStringLiteral("day"),
                                             QStringLiteral("--cash-count"),
                                             QStringLiteral("400"),
                                             QStringLiteral("--cash-count"),
                                             QStringLiteral("90"),
                                             QStringLiteral("--float"),
                                             QStringLiteral("500"),
                                             QStringLiteral("--out"),
                                             pdf});
        QCOMPARE(number(close, "cash_difference"), -10);
        QVERIFY(QFile::exists(pdf));
        QCOMPARE(text(close, "seal_hash").size(), 64);
        m_cli.ask({QStringLiteral("close"),
                   QStringLiteral("report"),
                   QStringLiteral("--date"),
                   text(close, "day")});
    }

    void closesTheMonth()
    {
        const QString month = monthName(SystemClock().today().addMonths(-1));
        const QJsonObject check =
            m_cli.ask({QStringLiteral("close"), QStringLiteral("check"), month}, 1);
        QVERIFY(number(check, "open_points") > 0);
        m_cli.ask({QStringLiteral("close"), QStringLiteral("month"), month}, 1);
        for (const QJsonValue point : list(check, "points")) {
            const QString key = point[QLatin1String("point")].toString();
            if (point[QLatin1String("ok")].toBool())
                continue;
            if (key.startsWith(QLatin1String("bank:"))) {
                const QString balance = QString::number(point[QLatin1String("actual")].toInteger());
                m_cli.here({QStringLiteral("close"),
                            QStringLiteral("statement"),
                            month,
                            key.mid(5),
                            balance});
                continue;
            }
            m_cli.here({QStringLiteral("close"),
                        QStringLiteral("explain"),
                        month,
                        key,
                        QStringLiteral("known")});
        }
        m_cli.ask({QStringLiteral("close"), QStringLiteral("check"), month});
        m_cli.ask({QStringLiteral("close"), QStringLiteral("month"), month});
        m_cli.ask({QStringLiteral("close"),
                   QStringLiteral("exception"),
                   month,
                   QStringLiteral("--for"),
                   QStringLiteral("mika"),
                   QStringLiteral("--reason"),
                   QStringLiteral("found late"),
                   QStringLiteral("--until"),
                   SystemClock().today().toString(Qt::ISODate)});
        const QJsonObject all = m_cli.ask(words(QStringLiteral("close list")));
        for (const char *name : {"closes", "months", "exceptions"})
            QCOMPARE(list(all, name).size(), 1);
        QCOMPARE(list(m_cli.ask(words(QStringLiteral("verify"))), "differences").size(), 0);
    }

    void everyNameIsDocumented()
    {
        QFile manual(QStringLiteral(KK_CLI_MANUAL));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(manual.readAll());
        const QStringList titled = cli::titledNames();
        for (const QString &name : m_cli.names()) {
            QVERIFY2(page.contains(QStringLiteral("`%1`").arg(name)), qPrintable(name));
            QVERIFY2(titled.contains(name), qPrintable(name));
        }
    }

private:
    RunningCli m_cli;
};

QTEST_GUILESS_MAIN(TestCliClosing)
#include "tst_cli_closing.moc"
