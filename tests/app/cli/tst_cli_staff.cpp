// SPDX-License-Identifier: GPL-3.0-or-later
// Two accounts of one computer work on one store: who acts is who the operating system says.
#include "tests/app/cli/cli_asking.h"

#include <QFile>
#include <QFileInfo>

using namespace keshikomi::test;

namespace {

// As the account "daemon", which every system has: in a user namespace, or where there are none
// (below a chroot) root becomes it.
QStringList asDaemon(const QString &home)
{
    const QStringList named = words("unshare --user --map-user=1 --map-group=1");
    QProcess trial;
    trial.start(named.first(), named.mid(1) + QStringList{QStringLiteral("true")});
    const bool works = trial.waitForFinished() && trial.exitCode() == 0;
    const QStringList changed =
        works ? named : words("setpriv --reuid=daemon --regid=daemon --clear-groups");
    return changed + QStringList{QStringLiteral("env"), QStringLiteral("XDG_DATA_HOME=") + home};
}

void share(const QString &path)
{
    QFile::Permissions all = QFile::permissions(path) | QFile::ReadGroup | QFile::WriteGroup
        | QFile::ReadOther | QFile::WriteOther;
    if (QFileInfo(path).isDir())
        all |= QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(path, all));
}

} // namespace

class TestCliStaff final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.ask(words("init"));
        QCOMPARE(list(m_cli.ask(words("staff list")), "staff").size(), 0);
        m_cli.ask(words("demo --plain --customers 5 --bills 5"));
        const QJsonObject told = m_cli.ask(words("staff list"));
        m_me = text(told, "actor");
        QCOMPARE(text(first(told, "staff"), "name"), m_me);
        QCOMPARE(text(first(told, "staff"), "staff_role"), QStringLiteral("admin"));
        QFile sample(QStringLiteral(KK_TEST_DATA "/synthetic/furikomi-nyukin-01A.crlf.txt"));
        QVERIFY(sample.copy(m_cli.path(QStringLiteral("transfers.txt"))));
        m_cli.ask(words("import transfers.txt"));
        share(m_cli.store());
        share(m_cli.path(QString()));
        m_other = asDaemon(m_cli.path(QStringLiteral("other")));
    }

    // A variable that anybody can set makes nobody somebody else.
    void isNotWhoTheEnvironmentSays()
    {
        const QStringList lie = words("env USER=naomi LOGNAME=naomi USERNAME=naomi");
        QCOMPARE(text(m_cli.askBy(lie, words("staff list")), "actor"), m_me);
    }

    void onlyLooksUntilNamed()
    {
        const QJsonObject told = m_cli.askBy(m_other, words("staff list"));
        QCOMPARE(text(told, "actor"), QStringLiteral("daemon"));
        QCOMPARE(text(told, "staff_role"), QStringLiteral("viewer"));
        QCOMPARE(faultIn(m_cli.askBy(m_other, words("staff add daemon --role admin"), 1)),
                 QStringLiteral("permission_missing"));
    }

    void namesPeople()
    {
        QCOMPARE(faultIn(m_cli.ask(words("staff role daemon --role accountant"), 1)),
                 QStringLiteral("no_such_staff"));
        QCOMPARE(faultIn(m_cli.ask(words("staff add daemon --role boss"), 2)),
                 QStringLiteral("unknown_option"));
        const QJsonObject dry = m_cli.ask(words("staff add daemon --role clerk --dry-run"));
        QCOMPARE(list(dry, "staff").size(), 2);
        QCOMPARE(list(m_cli.ask(words("staff list")), "staff").size(), 1);
        m_cli.ask(words("staff add daemon --role clerk"));
        m_cli.ask(words("staff role daemon --role accountant"));
        const QStringList demote{QStringLiteral("staff"),
                                 QStringLiteral("role"),
                                 m_me,
                                 QStringLiteral("--role"),
                                 QStringLiteral("clerk")};
        QCOMPARE(faultIn(m_cli.ask(demote, 1)), QStringLiteral("last_administrator"));
        QCOMPARE(faultIn(m_cli.ask({QStringLiteral("staff"), QStringLiteral("remove"), m_me}, 1)),
                 QStringLiteral("last_administrator"));
    }

    void approvesARefund()
    {
        const QJsonObject found = m_cli.ask(words("customer list 山田"));
        const QString customer = numberText(first(found, "customers"), "number");
        m_cli.ask(QStringList{QStringLiteral("refund"), QStringLiteral("account"), customer}
                  + words("--bank 0001 --branch 004 --account 1234567 --holder ヤマダ"));
        m_cli.ask(words("allocate 1 B-100006=30000 --rest refund"));
        QCOMPARE(faultIn(m_cli.ask(words("refund approve 1"), 1)),
                 QStringLiteral("other_person_must_approve"));
        m_cli.askBy(m_other, words("refund approve 1 --dry-run"));
        const QJsonObject approved = m_cli.askBy(m_other, words("refund approve 1"));
        QCOMPARE(text(approved, "state"), QStringLiteral("approved"));
        QCOMPARE(text(approved, "actor"), m_me);
        QCOMPARE(text(approved, "approved_by"), QStringLiteral("daemon"));
        QCOMPARE(list(m_cli.ask(words("verify")), "differences").size(), 0);
    }

    // A bank's file has no kanji: whose it is must be said in kana before.
    void namesTheSenderInKana()
    {
        const QStringList line =
            words("refund export --from 0009-227-1-1234567 --orderer 1234567890 --dry-run");
        const QString before = text(m_cli.ask(line), "sender");
        QCOMPARE(m_cli.here(words("house set --bank-holder 株式会社カササギ自動車")).code, 0);
        const QJsonObject refused = m_cli.ask(line, 1);
        QCOMPARE(faultIn(refused), QStringLiteral("field_empty"));
        QVERIFY(text(inner(refused, "error"), "message")
                    .contains(QLatin1String("house set --bank-holder")));
        QCOMPARE(m_cli.here(words("house set --bank-holder カ）カササギジドウシヤ")).code, 0);
        QCOMPARE(text(m_cli.ask(line), "sender"), before);
    }

    void onlyLooksOnceMoreWhenRemoved()
    {
        m_cli.ask(words("staff remove daemon"));
        QCOMPARE(faultIn(m_cli.askBy(m_other, words("clear"), 1)),
                 QStringLiteral("permission_missing"));
    }

    void everyNameIsTitledAndWritten() { everyNameOf(m_cli, 10); }

private:
    RunningCli m_cli;
    QString m_me;
    QStringList m_other;
};

QTEST_GUILESS_MAIN(TestCliStaff)
#include "tst_cli_staff.moc"
