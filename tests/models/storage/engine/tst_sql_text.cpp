// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/connection.h"
#include "models/storage/engine/sql_error.h"
#include "models/storage/engine/sql_script.h"
#include "models/storage/engine/store_location.h"
#include "tests/support/suite.h"

namespace keshikomi::test {

class TestSqlText final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void shows_data();
    void shows();
    void readsUrl();
    void refusesUrl_data();
    void refusesUrl();
    void knowsShares_data();
    void knowsShares();
    void diskFull_data();
    void diskFull();
};

void TestSqlText::splits_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const char *script, QStringList statements) {
        QTest::newRow(name) << QString::fromUtf8(script) << statements;
    };
    const QString one = QStringLiteral("SELECT 1");
    const QString two = QStringLiteral("SELECT 2");
    row("nothing", "", {});
    row("blanks and comments", " \n-- a; b\n/* c; d */ ; ;", {});
    row("one without end", "SELECT 1", {one});
    row("two", "SELECT 1;SELECT 2;", {one, two});
    row("comment before",
        "-- first; or not\nSELECT 1;",
        {QStringLiteral("-- first; or not\nSELECT 1")});
    row("text",
        "SELECT ';', 'it''s;', \"a;b\"; SELECT 2",
        {QStringLiteral("SELECT ';', 'it''s;', \"a;b\""), two});
    row("escaped text", "SELECT E'\\';' ; SELECT 2", {QStringLiteral("SELECT E'\\';'"), two});
    row("no escape in plain text", "SELECT '\\'; SELECT 2", {QStringLiteral("SELECT '\\'"), two});
    row("block comment", "SELECT /* ; */ 1; SELECT 2", {QStringLiteral("SELECT /* ; */ 1"), two});
    row("dollar body",
        "DO $$ BEGIN a; END $$; SELECT 2",
        {QStringLiteral("DO $$ BEGIN a; END $$"), two});
    row("named dollar body",
        "DO $x$ a; $$ b; $x$; SELECT 2",
        {QStringLiteral("DO $x$ a; $$ b; $x$"), two});
    row("dollar parameter", "SELECT $1; SELECT 2", {QStringLiteral("SELECT $1"), two});
    row("trigger",
        "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END; SELECT 2",
        {QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END"), two});
    row("case in a trigger",
        "create temp trigger t after insert on a begin select case when 1 then 2 end; end;SELECT 2",
        {QStringLiteral("create temp trigger t after insert on a begin select case when 1 then 2 "
                        "end; end"),
         two});
    row("trigger of the other engine",
        "CREATE TRIGGER t BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f(); SELECT 2",
        {QStringLiteral("CREATE TRIGGER t BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f()"),
         two});
    row("begin outside",
        "BEGIN; SELECT 2; END;",
        {QStringLiteral("BEGIN"), two, QStringLiteral("END")});
    row("open quote", "SELECT 'a; b", {QStringLiteral("SELECT 'a; b")});
    row("Japanese", "SELECT '消込；;'; SELECT 2", {QStringLiteral("SELECT '消込；;'"), two});
}

void TestSqlText::splits()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    QCOMPARE(splitStatements(script), statements);
}

void TestSqlText::shows_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("file") << QStringLiteral("/a/b.keshikomi") << QStringLiteral("/a/b.keshikomi");
    QTest::newRow("password") << QStringLiteral("postgresql://me:s3cret@h:1/db?sslmode=require")
                              << QStringLiteral("postgresql://me:***@h:1/db?sslmode=require");
    QTest::newRow("password with @ and :")
        << QStringLiteral("postgres://me:a:b@c@h/db") << QStringLiteral("postgres://me:***@h/db");
    QTest::newRow("password as option")
        << QStringLiteral("postgresql://h/db?user=a&password=b&x=c")
        << QStringLiteral("postgresql://h/db?user=a&password=***&x=c");
    QTest::newRow("none") << QStringLiteral("postgresql://me@h/db")
                          << QStringLiteral("postgresql://me@h/db");
}

void TestSqlText::shows()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QCOMPARE(StoreLocation::parse(typed).shown(), shown);
}

void TestSqlText::readsUrl()
{
    const auto target = PostgresTarget::parse(QStringLiteral(
        "postgresql://j%C3%B6rg:p%40ss%2Fw%20d@db.example:6000/b%C3%BCcher?sslmode=verify-full"
        "&schema=kk_two&sslrootcert=/a%20b/it's"));
    QVERIFY(target.has_value());
    QCOMPARE(target->user, QString::fromUtf8("jörg"));
    QCOMPARE(target->password, QStringLiteral("p@ss/w d"));
    QCOMPARE(target->host, QStringLiteral("db.example"));
    QCOMPARE(target->port, 6000);
    QCOMPARE(target->database, QString::fromUtf8("bücher"));
    QCOMPARE(target->schema, QStringLiteral("kk_two"));
    QVERIFY(target->options.contains(QLatin1String(";sslmode='verify-full'")));
    QVERIFY(target->options.contains(QLatin1String(";sslrootcert='/a b/it\\'s'")));
    QVERIFY(!target->options.contains(QLatin1String("schema")));

    const auto plain = PostgresTarget::parse(QStringLiteral("postgresql://h/db"));
    QVERIFY(plain.has_value());
    QCOMPARE(plain->port, 5432);
    QCOMPARE(plain->schema, QStringLiteral("keshikomi"));
}

void TestSqlText::refusesUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("no host") << QStringLiteral("postgresql:///db");
    QTest::newRow("no database") << QStringLiteral("postgresql://u:topsecret@h/");
    QTest::newRow("schema injection") << QStringLiteral("postgresql://h/db?schema=a%22;drop");
    QTest::newRow("option injection") << QStringLiteral("postgresql://h/db?sslmode=a;host=b");
    QTest::newRow("odd option") << QStringLiteral("postgresql://h/db?a%20b=c");
    QTest::newRow("no port") << QStringLiteral("postgresql://u:topsecret@h:99999/db");
}

void TestSqlText::refusesUrl()
{
    QFETCH(QString, url);
    const auto target = PostgresTarget::parse(url);
    QVERIFY(!target);
    QCOMPARE(target.error().fault, Fault::StoreUnreachable);
    QVERIFY(!target.error().args.join(QLatin1Char(' ')).contains(QLatin1String("topsecret")));
}

void TestSqlText::knowsShares_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("share");
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "SMB2", "fuse.sshfs", "davfs", "afs"})
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char *type : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "9p", "NTFS", "apfs", ""})
        QTest::newRow(*type ? type : "unknown") << QByteArray(type) << false;
}

void TestSqlText::knowsShares()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, share);
    QCOMPARE(isNetworkFileSystem(type), share);
}

void TestSqlText::diskFull_data()
{
    QTest::addColumn<bool>("sqlite");
    QTest::addColumn<QString>("code");
    QTest::newRow("sqlite") << true << QStringLiteral("13");
    QTest::newRow("postgres") << false << QStringLiteral("53100");
}

void TestSqlText::diskFull()
{
    QFETCH(bool, sqlite);
    QFETCH(QString, code);
    const Error error = sqlFailure(sqlite ? Dialect::Sqlite : Dialect::Postgres,
                                   code,
                                   QStringLiteral("ERROR:  no more\nDETAIL: none"),
                                   QStringLiteral("INSERT  INTO item\n(a) VALUES (?)"));
    QCOMPARE(error.code, ErrorCode::Storage);
    QCOMPARE(error.fault, Fault::StoreFailed);
    QCOMPARE(error.args,
             (QStringList{QStringLiteral("INSERT INTO item"), QStringLiteral("disk full")}));
    QVERIFY(error.detail.contains(code));
}

} // namespace keshikomi::test

QTEST_GUILESS_MAIN(keshikomi::test::TestSqlText)
#include "tst_sql_text.moc"
