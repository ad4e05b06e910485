// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_asking.h"

#include <QDir>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

QStringList samples()
{
    const QDir folder(QStringLiteral(KK_TEST_DATA "/synthetic"));
    return {folder.filePath(QStringLiteral("cvs-agency-dsk-style.sjis.csv")),
            folder.filePath(QStringLiteral("cvs-agency-120.crlf.txt")),
            folder.filePath(QStringLiteral("furikomi-nyukin-01A.crlf.txt")),
            folder.filePath(QStringLiteral("furikomi-nyukin-01B.crlf.txt"))};
}

} // namespace

// Files, clearing, requests and the books, one after the other on one store.
class TestCliMoney final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.ask(words("init"));
        m_cli.ask(words("demo --plain --customers 20 --bills 40 --seed 7"));
        const QJsonObject bill = m_cli.ask(parts("bill|add|--subject|点検|--line|整備;30000"
                                                 "|--customer|1001"));
        m_bill = numberText(bill, "number");
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
        const QJsonObject unasked =
            m_cli.ask(words("import --apart-line 2") << samples().constFirst(), 1);
        QCOMPARE(text(inner(list(unasked, "files").at(0).toObject(), "refused"), "fault"),
                 QStringLiteral("no_such_task")); // nothing waits in it
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

    // What was looked at says why it is still open.
    void proposalsAreNoUnseenMoney()
    {
        const QJsonObject cleared = m_cli.ask(words("clear"));
        QVERIFY(number(cleared, "proposed") > 0);
        QSet<QString> reasons;
        for (const auto &payment : list(m_cli.ask(words("payment list")), "payments"))
            reasons.insert(text(payment.toObject(), "unapplied"));
        QVERIFY(reasons.contains(QStringLiteral("proposed")));
        QVERIFY(!reasons.contains(QStringLiteral("waiting")));
        m_cli.ask(words("undo --run") << numberText(cleared, "run"));
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
        const auto refused = [this, &id](const QString &share, int code) {
            return faultIn(m_cli.ask({QStringLiteral("allocate"), id, share}, code));
        };
        QCOMPARE(refused(m_bill + QStringLiteral("=0"), 1), QStringLiteral("amount_not_allowed"));
        QCOMPARE(refused(m_bill + QStringLiteral("=-1"), 1), QStringLiteral("amount_not_allowed"));
        QCOMPARE(refused(m_bill + QStringLiteral("=0+discount:100"), 1),
                 QStringLiteral("field_empty")); // the payment pays nothing
        QCOMPARE(refused(QString(), 2), QStringLiteral("field_empty"));
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
        QCOMPARE(m_cli.ask({QStringLiteral("request"), m_bill}).value(QLatin1String("warning")),
                 QJsonValue(QJsonValue::Null));
        const QJsonObject bill =
            m_cli.ask({QStringLiteral("bill"), QStringLiteral("show"), m_bill});
        QCOMPARE(text(inner(bill, "payment_request"), "client_id"), text(request, "client_id"));
        QCOMPARE(text(inner(m_cli.ask(words("sync --once"), 1), "error"), "fault"),
                 QStringLiteral("backend_not_set"));
    }

    // Paper and link can both be paid: the link is made, and the slip that is out is told.
    void aLinkBesideASlipIsTold()
    {
        const QJsonObject bill = m_cli.ask(parts("bill|add|--subject|点検|--line|整備;30000"
                                                 "|--customer|1001"));
        const QString name = numberText(bill, "number");
        m_cli.ask({QStringLiteral("slip"),
                   name,
                   QStringLiteral("--out"),
                   m_cli.path(QStringLiteral("told.pdf"))});
        const QStringList rehearsed{QStringLiteral("request"), name, QStringLiteral("--dry-run")};
        for (const QStringList &asked : {rehearsed, rehearsed.mid(0, 2)}) {
            const QJsonObject told = m_cli.ask(asked);
            QCOMPARE(text(inner(told, "warning"), "fault"), QStringLiteral("slip_says_otherwise"));
            QCOMPARE(text(inner(told, "payment_request"), "state"), QStringLiteral("queued"));
        }
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
                                 "passes",
                                 "payer list",
                                 "explain 1",
                                 "backtest --from 2020-01-01",
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

    void everyNameIsDocumented() { everyNameOf(m_cli, 60); }

private:
    RunningCli m_cli;
    QString m_bill; // an open one
};

QTEST_GUILESS_MAIN(TestCliMoney)
#include "tst_cli_money.moc"
