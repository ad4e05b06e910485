// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/mapped_notices.h"
#include "tests/models/formats/reading.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using namespace keshikomi::test;

// Rows of mapped tables that could be passed over without a word.
class TestOddTables final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void payersLikeTotals_data();
    void payersLikeTotals();
    void totals_data();
    void totals();
    void moneyBackOfAnAgency_data();
    void moneyBackOfAnAgency();
    void strayQuotes_data();
    void strayQuotes();
    void rowsThatAreCut_data();
    void rowsThatAreCut();
};

static ColumnMap bankMap(std::vector<MappedColumn> columns)
{
    ColumnMap map;
    map.name = QStringLiteral("bank");
    map.agreementKey = QStringLiteral("0009-227-1-1234567");
    map.columns = std::move(columns);
    map.totalWords = usualTotalWords();
    return map;
}

static Result<FileReading> mapped(const QByteArray &bytes, const ColumnMap &map)
{
    const QString name = QStringLiteral("table.csv");
    FileReading reading;
    auto table = readTable(bytes, name, map.encoding, map.sheet);
    if (!table)
        return tl::unexpected(table.error());
    const Done read = readMappedNotices(*table, map, name, QDate(2026, 11, 22), reading);
    return read ? Result<FileReading>(reading) : tl::unexpected(read.error());
}

void TestOddTables::payersLikeTotals_data()
{
    QTest::addColumn<QString>("line"); // payer, day, in, out
    QTest::addColumn<int>("receipts");
    QTest::addColumn<int>("warnings");
    QTest::addColumn<int>("refused");
    const auto row = [](const char *line, int receipts, int warnings = 0, int refused = 0) {
        QTest::addRow("%s", line) << QString::fromUtf8(line) << receipts << warnings << refused;
    };
    row("計良太郎,2026/11/02,5000,", 1, 1);
    row("合計,2026/11/02,5000,", 1, 1);
    row("小計商店,R8.11.2,\"5,000\",", 1, 1);
    row("繰越商事,2026/11/02,5000,", 1, 1);
    row("ＴＯＴＡＬ石油,2026/11/02,5000,", 1, 1);
    row("総計 花子,2026/11/31,5000,", 0, 0, 1); // no such day: named, never passed over
    row("計良太郎,2026/11/02,,300", 0); // money out
    row("計良太郎,2026/11/02,,", 0); // a day without money
    row("山田太郎,2026/11/02,\"-5,000\",", 1); // taken back: a cancel
    row("山田太郎,2026/11/02,,▲300", 0, 1); // not money in
    row("合計,,0,", 0);
    row("合計（１件）,1件,0,", 0); // a count where days stand
    row("【小計】,,0,", 0);
    row("繰越残高,,99999,", 0); // no sum of the rows
    row("前日残高,,99999,", 0);
}

void TestOddTables::payersLikeTotals()
{
    QFETCH(QString, line);
    const ColumnMap map = bankMap({{QStringLiteral("日付"), ColumnRole::ReceivedOn},
                                   {QStringLiteral("お預入れ"), ColumnRole::Deposit},
                                   {QStringLiteral("お引出し"), ColumnRole::Withdrawal},
                                   {QStringLiteral("摘要"), ColumnRole::Payer}});
    const QString head = QStringLiteral("摘要,日付,お預入れ,お引出し\r\n");
    const auto reading = mapped((head + line).toUtf8(), map);
    QVERIFY(reading);
    QTEST(int(reading->records.size()), "receipts");
    QTEST(refusals(*reading), "refused");
    QTEST(int(reading->problems.size()) - refusals(*reading), "warnings");
    for (const RowProblem &problem : reading->problems) {
        if (problem.warning)
            QCOMPARE(problem.issue,
                     reading->records.empty() ? RowIssue::Correction : RowIssue::LooksLikeTotal);
    }
}

void TestOddTables::totals_data()
{
    QTest::addColumn<QString>("stated"); // sums and totals of a column, in their order
    QTest::addColumn<QString>("unequal"); // rows
    const auto row = [](const char *stated, const char *unequal) {
        QTest::addRow("%s", stated) << QString::fromUtf8(stated) << QString::fromUtf8(unequal);
    };
    row("100 200 =300", "");
    row("100 200 =301", "4");
    row("=300 100 200", ""); // above its rows
    row("=100 100 200", "2");
    row("100 =100 200 =200", ""); // of each group
    row("100 =100 200 =200 =300", "");
    row("100 =100 200 =200 300 =300 =500", ""); // a group of groups
    row("100 =100 200 =200 =400", "6");
    row("100 -30 =70", ""); // with money out
    row("100 -30 =100", ""); // without it
    row("100 -30 =130", "4");
    row("100 x =300", "3"); // the row that does not read, and nothing twice
}

void TestOddTables::totals()
{
    QFETCH(QString, stated);
    const ColumnMap map = bankMap({{QStringLiteral("date"), ColumnRole::ReceivedOn},
                                   {QStringLiteral("amount"), ColumnRole::Amount}});
    QString file = QStringLiteral("date,amount\n");
    int rows = 0;
    for (QString each : stated.split(u' ')) {
        const bool isTotal = each.startsWith(u'=');
        file += (isTotal ? QStringLiteral("合計,") : QStringLiteral("2026/11/02,"))
            + each.remove(u'=') + u'\n';
        ++rows;
    }
    const auto reading = mapped(file.toUtf8(), map);
    QVERIFY(reading);
    QStringList unequal;
    for (const RowProblem &problem : reading->problems)
        unequal << QString::number(problem.record);
    QTEST(unequal.join(u' '), "unequal");
    QCOMPARE(reading->dataRows + reading->otherRows, rows);
    QCOMPARE(reading->dataRows - int(reading->records.size()), int(unequal.size()));
}

void TestOddTables::strayQuotes_data()
{
    QTest::addColumn<QString>("rows"); // day, payer, amount, note
    QTest::addColumn<QString>("refused"); // rows
    QTest::addColumn<qint64>("sum"); // of those that read
    const auto row = [](const char *label, const char *rows, const char *refused, qint64 sum) {
        QTest::addRow("%s", label) << QString::fromUtf8(rows) << QString::fromUtf8(refused) << sum;
    };
    row("none", "2026/11/02,A,1,x\n2026/11/02,B,2,y", "", 3);
    row("line ends in a cell", "2026/11/02,A,1,\"x\ny, z\n\"\n2026/11/02,B,2,y", "", 3);
    row("CRLF in a cell", "2026/11/02,\"A\r\nA\",1,x\r\n2026/11/02,B,2,y", "", 3);
    row("quotes in quotes", "2026/11/02,\"A\"\"B\"\"\",1,x\n2026/11/02,B,2,y", "", 3);
    row("a blank behind", "2026/11/02,\"A\" ,1,x\n2026/11/02,B,2,y", "", 3);
    row("text behind", "2026/11/02,\"A\"B,1,x\n2026/11/02,B,2,y", "2", 2);
    row("one never closed", "2026/11/02,\"A,1,x\n2026/11/02,B,2,y", "2", 2);
    row("in the last cell of all", "2026/11/02,A,1,x\n2026/11/02,B,2,\"y", "3", 1);
    row("alone at the end", "2026/11/02,A,1,x\n2026/11/02,B,2,\"", "3", 1);
    row("two before text", "2026/11/02,\"A,1,x\n2026/11/02,B,2,y\n2026/11/02,\"C,4,z", "2 4", 2);
    row("two at ends of cells",
        "2026/11/02,\"A,1,x\n2026/11/02,B,2,y\n2026/11/02,C\",4,z\n2026/11/02,D,8,w",
        "2",
        8);
    row("two in last cells",
        "2026/11/02,A,1,\"x\n2026/11/02,B,2,y\n2026/11/02,C,4,z\"\n2026/11/02,D,8,w",
        "2",
        8);
}

void TestOddTables::strayQuotes()
{
    QFETCH(QString, rows);
    const ColumnMap map = bankMap({{QStringLiteral("date"), ColumnRole::ReceivedOn},
                                   {QStringLiteral("payer"), ColumnRole::Payer},
                                   {QStringLiteral("amount"), ColumnRole::Amount}});
    const auto reading = mapped("date,payer,amount,note\n" + rows.toUtf8(), map);
    QVERIFY(reading);
    QStringList refused;
    for (const RowProblem &problem : reading->problems) {
        QCOMPARE(problem.issue, RowIssue::StrayQuote);
        refused << QString::number(problem.record);
    }
    QTEST(refused.join(u' '), "refused");
    QTEST(reading->total(NoticeKind::Credit).sum.amount(), "sum");
    // A file that names rows says of how many lines nothing was read.
    const int lines = int(rows.count(u'\n')) + 1;
    if (!refused.isEmpty())
        QCOMPARE(reading->dataRows, lines);
}

void TestOddTables::rowsThatAreCut_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("refused"); // row
    QTest::addColumn<int>("sum");
    const QString first = QStringLiteral("2026/11/02,500,A\n");
    const auto row = [&first](const char *name, const char *last, int refused, int sum) {
        QTest::newRow(name) << first + QString::fromLatin1(last) << refused << sum;
    };
    row("whole", "2026/11/02,12300,B", 0, 12'800);
    row("in its amount", "2026/11/02,12", 3, 500);
    row("short, and ended", "2026/11/02,12300\n", 0, 12'800); // some banks leave out what is empty
    row("money out", "2026/11/02,-300", 0, 500); // not asked for
}

// Half a number is a number, too.
void TestOddTables::rowsThatAreCut()
{
    QFETCH(QString, rows);
    const ColumnMap map = bankMap({{QStringLiteral("date"), ColumnRole::ReceivedOn},
                                   {QStringLiteral("amount"), ColumnRole::Amount},
                                   {QStringLiteral("payer"), ColumnRole::Payer}});
    const auto reading = mapped("date,amount,payer\n" + rows.toUtf8(), map);
    QVERIFY(reading);
    int refused = 0;
    for (const RowProblem &problem : reading->problems) {
        QCOMPARE(problem.issue, RowIssue::WrongColumns);
        refused = problem.record;
    }
    QTEST(refused, "refused");
    QTEST(int(reading->total(NoticeKind::Credit).sum.amount()), "sum");
}

void TestOddTables::moneyBackOfAnAgency_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("kind");
    QTest::newRow("money") << QStringLiteral("確報") << QStringLiteral("500")
                           << QStringLiteral("confirmed");
    QTest::newRow("final money back") << QStringLiteral("確報") << QStringLiteral("-500")
                                      << QStringLiteral("preliminary_cancelled");
    QTest::newRow("news taken back") << QStringLiteral("速報") << QStringLiteral("△500")
                                     << QStringLiteral("preliminary_cancelled");
    QTest::newRow("a cancel below zero") << QStringLiteral("速報取消") << QStringLiteral("-500")
                                         << QStringLiteral("preliminary_cancelled");
    QTest::newRow("a cancel above zero") << QStringLiteral("速報取消") << QStringLiteral("500")
                                         << QStringLiteral("preliminary_cancelled");
}

void TestOddTables::moneyBackOfAnAgency()
{
    QFETCH(QString, stage);
    QFETCH(QString, sum);
    ColumnMap map = bankMap({{QStringLiteral("date"), ColumnRole::ReceivedOn},
                             {QStringLiteral("key"), ColumnRole::SlipKey},
                             {QStringLiteral("stage"), ColumnRole::Stage},
                             {QStringLiteral("amount"), ColumnRole::Amount}});
    map.agreementKey = QStringLiteral("999999-12345");
    map.channel = Channel::KonbiniBarcode;
    const QString row = QStringLiteral("date,key,stage,amount\n2026/11/02,77,%1,%2");
    const auto reading = mapped(row.arg(stage, sum).toUtf8(), map);
    QVERIFY(reading);
    QCOMPARE(reading->records.size(), std::size_t(1));
    const NoticeRecord &notice = reading->records.front().notice;
    QTEST(noticeKindName(notice.kind), "kind");
    QCOMPARE(notice.amount, Yen(500));
    QCOMPARE(reading->otherRows, 0);
}

QTEST_GUILESS_MAIN(TestOddTables)
#include "tst_odd_tables.moc"
