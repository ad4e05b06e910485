// SPDX-License-Identifier: GPL-3.0-or-later
// Passes, remembered payers, explanations and back-tests by the command line, on one store.
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

class TestCliMatching final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.ask(words("init"));
        m_cli.ask(words("demo --plain --customers 20 --bills 40 --seed 7"));
        m_cli.ask(words("import") + samples());
        const QJsonObject bill =
            list(m_cli.ask(words("bill list --open --limit 1")), "bills").at(0).toObject();
        m_bill = QString::number(number(bill, "number"));
    }

    void passesAreShownAndSet()
    {
        const auto names = [](const QJsonObject &json) {
            QStringList list;
            for (const auto &pass : ::list(json, "passes"))
                list << text(pass.toObject(), "pass");
            return list.join(QLatin1Char(','));
        };
        const QString usual = names(m_cli.ask(words("passes")));
        QVERIFY(usual.startsWith(QLatin1String("key,code,learned,")));
        QCOMPARE(names(m_cli.ask(words("passes code,key"))), QStringLiteral("code,key"));
        const QJsonObject dry = m_cli.ask(words("clear --dry-run"));
        QVERIFY(dry.value(QLatin1String("passes")).toArray()
                == QJsonArray({QStringLiteral("code"), QStringLiteral("key")}));
        const QJsonObject once = m_cli.ask(words("clear --dry-run --passes key"));
        QVERIFY(once.value(QLatin1String("passes")).toArray()
                == QJsonArray({QStringLiteral("key")}));
        m_cli.ask(words("passes luck"), 2);
        QCOMPARE(names(m_cli.ask(words("passes --usual"))), usual);
    }

    void remembersAndForgetsPayers()
    {
        const QJsonArray payments = list(m_cli.ask(words("payment list")), "payments");
        QString transfer;
        for (const auto &each : payments) {
            if (text(each.toObject(), "channel") == QLatin1String("bank_transfer"))
                transfer = QString::number(number(each.toObject(), "payment"));
        }
        QVERIFY(!transfer.isEmpty());
        m_cli.ask({QStringLiteral("allocate"), transfer, m_bill + QStringLiteral("=100+10")});
        const QJsonObject known = m_cli.ask(words("payer list"));
        QCOMPARE(number(known, "count"), 1);
        const QJsonObject payer = list(known, "payers").at(0).toObject();
        const QString customer = QString::number(number(payer, "customer"));
        const QJsonObject shown = m_cli.ask(words("payer show --tolerance 50") << customer);
        QCOMPARE(number(shown, "tolerance"), 50);
        QCOMPARE(number(list(shown, "fees").at(0).toObject(), "fee"), 10);
        QCOMPARE(number(m_cli.ask(words("payer export payers.csv")), "count"), 1);
        QCOMPARE(number(m_cli.ask(words("payer import payers.csv")), "repeated"), 1);
        m_cli.ask(words("payer export payers.csv")); // the very same
        QFile mine(m_cli.path(QStringLiteral("mine.csv")));
        QVERIFY(mine.open(QIODevice::ReadWrite) && mine.write("mine") == 4 && mine.flush());
        const QJsonObject kept = m_cli.ask(words("payer export mine.csv"), 1);
        QCOMPARE(text(kept.value(QLatin1String("error")).toObject(), "fault"),
                 QStringLiteral("file_is_there"));
        QVERIFY(mine.seek(0));
        QCOMPARE(mine.readAll(), QByteArray("mine"));
        QFile odd(m_cli.path(QStringLiteral("odd.csv")));
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write("a,b\r\n1,2\r\n");
        odd.close();
        m_cli.ask(words("payer import odd.csv"), 1);
        m_cli.ask(words("payer forget --fee 10") << customer);
        const QString id = QString::number(number(payer, "payer"));
        m_cli.ask(words("payer forget") << id);
        QCOMPARE(number(m_cli.ask(words("payer list")), "count"), 0);
        m_cli.ask(words("payer forget") << id, 1);
        QCOMPARE(number(m_cli.ask(words("payer import payers.csv")), "fresh"), 1);
    }

    void explainsAPayment()
    {
        const QJsonArray payments = list(m_cli.ask(words("payment list")), "payments");
        const QString id = QString::number(number(payments.at(0).toObject(), "payment"));
        const QJsonObject told = m_cli.ask(words("explain") << id);
        const QJsonArray looks = list(told, "looks");
        QVERIFY(!looks.isEmpty());
        QCOMPARE(text(looks.at(0).toObject(), "pass"), QStringLiteral("key"));
        QCOMPARE(m_cli.ask(words("explain") << QStringLiteral("P-") + id), told);
        QVERIFY(number(m_cli.ask(words("explain N-1")), "payment") > 0);
        m_cli.ask(words("explain N-99999"), 1);
        m_cli.ask(words("explain luck"), 2);
    }

    void triesPassesOnThePast()
    {
        m_cli.ask(words("clear"));
        const QJsonObject tried = m_cli.ask(words("backtest --from 2020-01-01"));
        QVERIFY(number(tried, "payments") > 0);
        QVERIFY(number(tried, "would_clear") <= number(tried, "payments"));
        const QJsonObject nothing = m_cli.ask(words("backtest --month 2020-01 --passes learned"));
        QCOMPARE(number(nothing, "payments"), 0);
        QCOMPARE(list(nothing, "passes").size(), 1);
        m_cli.ask(words("backtest"));
    }

    // What a program may rely on stands in the manual; what a person sees has a title.
    void everyNameIsDocumented()
    {
        const QString page = manual();
        const QStringList titled = cli::titledNames();
        for (const QString &name : m_cli.names()) {
            QVERIFY2(page.contains(QLatin1Char('`') + name + QLatin1Char('`')), qPrintable(name));
            QVERIFY2(titled.contains(name), qPrintable(name));
        }
    }

private:
    RunningCli m_cli;
    QString m_bill; // an open one
};

QTEST_GUILESS_MAIN(TestCliMatching)
#include "tst_cli_matching.moc"
