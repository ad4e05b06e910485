// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/formats/reading.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace keshikomi;
using namespace keshikomi::test;

class TestZengin03 final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void fixture_data();
    void fixture();
    void writtenAndRead();
    void sameReceiptAsType01();
    void brokenFigures_data();
    void brokenFigures();
    void rows_data();
    void rows();
    void whatBringsMoney_data();
    void whatBringsMoney();
    void aCutRecordIsRefused();
    void overdrawn();
};

static std::vector<NoticeRecord> credits(const NoticeScenario &made)
{
    std::vector<NoticeRecord> only;
    std::copy_if(made.bank.begin(),
                 made.bank.end(),
                 std::back_inserter(only),
                 [](const NoticeRecord &record) { return record.kind == NoticeKind::Credit; });
    return only;
}

static Statement statementOf(QDate day)
{
    return {Yen(1'000'000),
            {{true, QStringLiteral("14"), day, Yen(55'000), QStringLiteral("ｺﾝﾋﾞﾆｼﾕｳｶﾞｸ")},
             {false, QStringLiteral("11"), day, Yen(5'500), QStringLiteral("ﾃｽｳﾘﾖｳ")}}};
}

static QByteArray written(const NoticeScenario &made, bool lineEnds = true)
{
    const auto file =
        writeZengin03(credits(made), made.account, statementOf(made.day), {made.day, lineEnds});
    return file ? *file : QByteArray();
}

void TestZengin03::fixture_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("CRLF") << QStringLiteral("nyushukkin-03.crlf.txt");
    QTest::addRow("no line ends") << QStringLiteral("nyushukkin-03.nolf.txt");
}

// Three rows in, of which one is an internal entry: its words say what it is. One out.
void TestZengin03::fixture()
{
    QFETCH(QString, name);
    const auto reading = read(synthetic(name));
    QVERIFY(reading);
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->layout, QStringLiteral("zengin-03"));
    QCOMPARE(reading->senderKey, QStringLiteral("0009-227-1-1234567"));
    QCOMPARE(reading->records.size(), std::size_t(3));
    QCOMPARE(reading->dataRows, 3);
    QCOMPARE(reading->otherRows, 1);
    QCOMPARE(reading->total(NoticeKind::Credit).sum, Yen(418'820));
    const ReadRecord &entry = reading->records.at(1);
    QVERIFY(entry.isOtherInflow);
    QCOMPARE(entry.notice.amount, Yen(88'000));
    QCOMPARE(entry.notice.payerName, QStringLiteral("ｺｳｻﾞﾌﾘｶｴ"));
    QVERIFY(!reading->records.at(0).isOtherInflow && !reading->records.at(2).isOtherInflow);
    QCOMPARE(reading->records.at(0).notice.receivedOn, QDate(2026, 7, 5));
    QCOMPARE(reading->records.at(0).notice.amount, Yen(33'000));
    QCOMPARE(reading->records.at(0).notice.payerName, QStringLiteral("ﾔﾏﾀﾞ ﾀﾛｳ"));
}

void TestZengin03::writtenAndRead()
{
    for (const bool lineEnds : {true, false}) {
        const NoticeScenario made = noticeScenario(seed(), 40);
        const auto reading = read(written(made, lineEnds));
        QVERIFY(reading);
        QVERIFY(reading->problems.empty());
        auto sent = credits(made);
        QCOMPARE(reading->records.size(), sent.size() + 1); // and the internal entry
        QVERIFY(reading->records.back().isOtherInflow);
        for (NoticeRecord &record : sent) // numbers have eight digits here
            record.inquiryNumber = record.inquiryNumber.rightJustified(8, u'0');
        for (std::size_t i = 0; i < sent.size(); ++i)
            QCOMPARE(facts(reading->records[i].notice), sent[i]);
        QCOMPARE(reading->otherRows, 1);
    }
}

// An account can be told in both layouts; its money must not count twice.
void TestZengin03::sameReceiptAsType01()
{
    const NoticeScenario made = noticeScenario(seed(), 40);
    const auto file =
        writeZengin01(credits(made), made.account, NoticeLayout::Zengin01A, {made.day, true});
    QVERIFY(file);
    const auto type01 = read(*file);
    const auto type03 = read(written(made));
    QVERIFY(type01 && type03);
    QCOMPARE(type03->records.size(), type01->records.size() + 1); // and the internal entry
    for (std::size_t i = 0; i < type01->records.size(); ++i) {
        QCOMPARE(type03->records[i].senderKey, type01->records[i].senderKey);
        QCOMPARE(canonicalReceipt(type03->records[i].notice),
                 canonicalReceipt(type01->records[i].notice));
    }
}

void TestZengin03::brokenFigures_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("rest"); // args behind the file's name; empty: the file is taken
    const auto row =
        [](const char *name, const QByteArray &from, const QByteArray &to, const char *rest) {
            QTest::addRow("%s", name) << from << to << QString::fromUtf8(rest);
        };
    row("as it came", "8000003", "8000003", "");
    row("in count", "8000003", "8000004", "入金件数|4|3");
    row("in sum", "8000003000000041882", "8000003000000041883", "入金額合計|418830|418820");
    row("out count", "0000001000000000550010000", "0000002000000000550010000", "出金件数|2|1");
    row("out sum",
        "0000001000000000550010000",
        "0000001000000000550110000",
        "出金額合計|5501|5500");
    row("closing", "000014133200000004", "000014133210000004", "取引後残高|1413321|1413320");
    row("opening", "1100000001000000", "1100000001000001", "取引後残高|1413320|1413321");
    row("no opening balance told", "1100000001000000", "                ", "");
    row("rows", "000014133200000004", "000014133200000005", "データレコード件数|5|4");
    row("records", "\r\n90000000007", "\r\n90000000008", "レコード総件数|8|7");
    row("accounts", "\r\n9000000000700001", "\r\n9000000000700002", "口座数|2|1");
    row("end says nothing", "\r\n9000000000700001", "\r\n9               ", "");
}

void TestZengin03::brokenFigures()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, rest);
    QByteArray file = synthetic(QStringLiteral("nyushukkin-03.crlf.txt"));
    QVERIFY(file.contains(from));
    file.replace(from, to);
    const auto reading = read(file);
    QCOMPARE(reading.has_value(), rest.isEmpty());
    if (reading)
        return;
    QCOMPARE(reading.error().fault, Fault::FileTrailerMismatch);
    QCOMPARE(reading.error().args.mid(1).join(u'|'), rest);
}

void TestZengin03::rows_data()
{
    QTest::addColumn<int>("pos"); // 1-based in the first data record
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("issue");
    QTest::addColumn<bool>("refused");
    const auto row =
        [](const char *name, int pos, const QByteArray &value, RowIssue issue, bool refused) {
            QTest::addRow("%s", name) << pos << value << int(issue) << refused;
        };
    row("neither in nor out", 22, "3", RowIssue::UnknownKind, true);
    row("no such day", 10, "080231", RowIssue::NotADate, true);
    row("letters in the amount", 25, "0000000A3000", RowIssue::NotDigits, true);
    row("nothing", 25, "000000000000", RowIssue::AmountZero, true);
    row("a year of the other calendar", 10, "260705", RowIssue::DateFarAway, true);
    row("a control byte in the name", 90, "\x07", RowIssue::BadByte, true);
    row("a mark without its kana", 82, "\xDE", RowIssue::SplitKana, false);
    row("a correction", 23, "19", RowIssue::Correction, false);
}

void TestZengin03::rows()
{
    QFETCH(int, pos);
    QFETCH(QByteArray, value);
    QFETCH(int, issue);
    QFETCH(bool, refused);
    QByteArray file = synthetic(QStringLiteral("nyushukkin-03.crlf.txt"));
    file.replace(202 + pos - 1, value.size(), value);
    const auto reading = read(file);
    QVERIFY(reading);
    QCOMPARE(reading->hasRefusedRows(), refused);
    QCOMPARE(reading->problems.size(), std::size_t(1));
    QCOMPARE(int(reading->problems[0].issue), issue);
    QCOMPARE(reading->problems[0].record, 2);
}

void TestZengin03::whatBringsMoney_data()
{
    QTest::addColumn<QByteArray>("marks"); // 入払区分 and 取引区分
    QTest::addColumn<bool>("brings");
    QTest::addColumn<bool>("byTransfer");
    QTest::addRow("cash") << QByteArray("110") << true << false;
    QTest::addRow("transfer") << QByteArray("111") << true << true;
    QTest::addRow("paper of another bank") << QByteArray("112") << true << false;
    QTest::addRow("clearing house") << QByteArray("113") << true << false;
    QTest::addRow("internal entry") << QByteArray("114") << true << false;
    QTest::addRow("renewal") << QByteArray("115") << false << false;
    QTest::addRow("another kind") << QByteArray("118") << true << false;
    QTest::addRow("correction") << QByteArray("119") << false << false;
    QTest::addRow("transfer out") << QByteArray("211") << false << false;
    QTest::addRow("internal entry out") << QByteArray("214") << false << false;
}

void TestZengin03::whatBringsMoney()
{
    QFETCH(QByteArray, marks);
    QFETCH(bool, brings);
    QFETCH(bool, byTransfer);
    QByteArray file = synthetic(QStringLiteral("nyushukkin-03.crlf.txt"));
    file.replace(202 + 22 - 1, marks.size(), marks);
    file.replace(202 + 55 - 1, 6, "080706"); // came back unpaid
    if (marks.startsWith('2')) {
        file.replace("80000030000000418820", "80000020000000385820");
        file.replace("00000010000000005500", "00000020000000038500");
        file.replace("00000001413320", "00000001347320");
    }
    const auto reading = read(file);
    QVERIFY(reading);
    QCOMPARE(reading->records.size(), std::size_t(brings ? 3 : 2));
    QCOMPARE(reading->records.size() + std::size_t(reading->otherRows), std::size_t(4));
    if (brings)
        QCOMPARE(reading->records.front().isOtherInflow, !byTransfer);
    // What a correction or a dishonoured bill takes back, a person must look for.
    const bool takesBack = marks == "119" || marks.startsWith('2');
    QCOMPARE(reading->problems.size(), std::size_t(takesBack ? 1 : 0));
    QVERIFY(!reading->hasRefusedRows());
}

void TestZengin03::aCutRecordIsRefused()
{
    const NoticeScenario made = noticeScenario(seed(), 3);
    const QByteArray file = written(made);
    for (int length = 82; length < 200; ++length) {
        QByteArray cut = file;
        cut.remove(202 + length, 200 - length);
        const auto reading = read(cut);
        QVERIFY(reading);
        QCOMPARE(reading->hasRefusedRows(), length < 199);
    }
}

void TestZengin03::overdrawn()
{
    NoticeScenario made = noticeScenario(seed(), 1);
    const auto file = writeZengin03(
        {},
        made.account,
        {Yen(-2'000), {{true, QStringLiteral("10"), made.day, Yen(1'500), QString()}}},
        {made.day, true});
    QVERIFY(file);
    QVERIFY(file->contains("200000000000500")); // still 500 below
    const auto reading = read(*file);
    QVERIFY(reading);
    QCOMPARE(reading->total(NoticeKind::Credit).sum, Yen(1'500));
}

QTEST_GUILESS_MAIN(TestZengin03)
#include "tst_zengin_03.moc"
