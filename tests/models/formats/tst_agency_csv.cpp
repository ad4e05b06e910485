// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cp932.h"
#include "models/formats/csv_line.h"
#include "tests/models/formats/reading.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using namespace keshikomi::test;

class TestAgencyCsv final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void spreadsheetCopyIsTheSame();
    void utf8WithMark();
    void withoutHeaderRow();
    void headerOnly();
    void amendedAmount();
    void lines_data();
    void lines();
};

// A row of 13 cells of which one is changed; 33,000 yen, 2026-08-05.
static QByteArray oneRow(int column, const QByteArray &value)
{
    QByteArrayList cells{"01",
                         "20260805",
                         "1015",
                         "EAN91999999123450000000000010001026083100330003",
                         "000000",
                         "00000100010",
                         "0",
                         "33000",
                         "010",
                         "\"X\"",
                         "110000",
                         "0",
                         "20260806"};
    if (column >= 0)
        cells[column] = value;
    const QByteArray file = synthetic(QStringLiteral("cvs-agency-dsk-style.sjis.csv"));
    return file.left(file.indexOf('\r')) + "\r\n" + cells.join(',');
}

void TestAgencyCsv::rows_data()
{
    QTest::addColumn<int>("column"); // 0-based
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("issue"); // -1: none
    QTest::addColumn<bool>("kept");
    const auto row =
        [](const char *name, int column, const QByteArray &value, int issue, bool kept) {
            QTest::addRow("%s", name) << column << value << issue << kept;
        };
    row("good", -1, {}, -1, true);
    row("real-time", 0, "81", -1, true);
    row("kind", 0, "05", int(RowIssue::UnknownKind), false);
    row("kind eaten", 0, "1", int(RowIssue::SpreadsheetDamage), true);
    row("kind a word", 0, "x", int(RowIssue::NotDigits), false);
    row("day", 1, "20260231", int(RowIssue::NotADate), false);
    row("day in another form", 1, "2026/08/05", int(RowIssue::NotADate), false);
    row("time eaten", 2, "915", int(RowIssue::SpreadsheetDamage), true);
    row("time", 2, "2575", int(RowIssue::NotADate), false);
    row("no EAN",
        3,
        "91999999123450000000000010001026083100330003",
        int(RowIssue::BarcodeWrong),
        false);
    row("check digit",
        3,
        "EAN91999999123450000000000010001026083100330004",
        int(RowIssue::BarcodeWrong),
        false);
    row("43 digits",
        3,
        "EAN9199999912345000000000001000102608310033000",
        int(RowIssue::BarcodeWrong),
        false);
    row("in E notation", 3, "9.2E+43", int(RowIssue::BarcodeWrong), false);
    row("field 1 eaten", 4, "0", int(RowIssue::SpreadsheetDamage), true);
    row("field 1 other", 4, "000001", int(RowIssue::BarcodeWrong), false);
    row("field 2 eaten", 5, "100010", int(RowIssue::SpreadsheetDamage), true);
    row("field 2 other", 5, "00000100011", int(RowIssue::BarcodeWrong), false);
    row("flag", 6, "1", int(RowIssue::FlagLooksOdd), true);
    row("amount other", 7, "33001", int(RowIssue::AmountMismatch), false);
    row("amount zero", 7, "0", int(RowIssue::AmountZero), false);
    row("amount with comma", 7, "\"33,000\"", int(RowIssue::NotDigits), false);
    row("amount negative", 7, "-33000", int(RowIssue::NotDigits), false);
    row("amount huge", 7, "9999999999999999999999", int(RowIssue::NotDigits), false);
    row("chain eaten", 8, "10", int(RowIssue::SpreadsheetDamage), true);
    row("comma in a name", 9, "\"A,B\"", -1, true);
    row("name with A0", 9, "\"A\xA0\"", int(RowIssue::BadByte), false);
    row("name cut in a pair", 9, "\"\x83\"", int(RowIssue::BadByte), false);
    row("quote not closed", 9, "\"X", int(RowIssue::WrongColumns), false);
    row("14 columns", 9, "X,Y", int(RowIssue::WrongColumns), false);
    row("shop eaten", 10, "0", int(RowIssue::SpreadsheetDamage), true);
    row("shop", 10, "", int(RowIssue::NotDigits), false);
    row("payout zeros", 11, "00000000", -1, true);
    row("payout", 11, "20261301", int(RowIssue::NotADate), false);
    row("created", 12, "2026080", int(RowIssue::NotADate), false);
}

void TestAgencyCsv::rows()
{
    QFETCH(int, column);
    QFETCH(QByteArray, value);
    QFETCH(int, issue);
    QFETCH(bool, kept);
    const auto reading = read(oneRow(column, value));
    QVERIFY(reading);
    QCOMPARE(reading->dataRows, 1);
    QCOMPARE(reading->records.size(), size_t(kept ? 1 : 0));
    QCOMPARE(reading->hasRefusedRows(), !kept);
    if (issue < 0) {
        QVERIFY(reading->problems.empty());
        return;
    }
    QVERIFY(!reading->problems.empty());
    const RowProblem &problem = reading->problems[0];
    QCOMPARE(int(problem.issue), issue);
    QCOMPARE(problem.record, 2);
    QVERIFY(problem.byte > 0);
    QVERIFY(!problem.field.isEmpty());
}

// Leading zeros gone in columns 1, 3, 5, 6, 9 and 11: every receipt is still the same receipt.
void TestAgencyCsv::spreadsheetCopyIsTheSame()
{
    const QByteArray sent = writeNoticeFiles(noticeScenario(seed(), 60)).agencyCsv;
    QByteArrayList lines = sent.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QByteArrayList cells = lines[i].split(',');
        for (const int column : {0, 2, 4, 5, 8, 10}) {
            while (cells[column].size() > 1 && cells[column].startsWith('0'))
                cells[column].remove(0, 1);
        }
        lines[i] = cells.join(',');
    }
    const auto whole = read(sent);
    const auto copy = read(lines.join('\n'));
    QVERIFY(whole && copy);
    QVERIFY(!copy->hasRefusedRows());
    QVERIFY(!copy->problems.empty());
    QCOMPARE(copy->records.size(), whole->records.size());
    for (size_t i = 0; i < whole->records.size(); ++i) {
        QCOMPARE(facts(copy->records[i].notice), facts(whole->records[i].notice));
        QCOMPARE(canonicalReceipt(copy->records[i].notice),
                 canonicalReceipt(whole->records[i].notice));
    }
}

void TestAgencyCsv::utf8WithMark()
{
    QByteArray utf8("\xEF\xBB\xBF");
    for (QByteArray line : synthetic(QStringLiteral("cvs-agency-dsk-style.sjis.csv")).split('\n')) {
        const bool ended = line.endsWith('\r');
        line = line.trimmed();
        utf8 += decodeCp932(line).text.toUtf8() + (ended ? "\r\n" : "");
    }
    const auto reading = read(utf8);
    QVERIFY(reading);
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->records.size(), size_t(12));
    const NoticeRecord &last = reading->records.back().notice;
    QCOMPARE(utf8.mid(last.offset, last.raw.size()), last.raw);
    utf8.insert(utf8.size() - 30, '\xFF'); // inside the last row
    QVERIFY(read(utf8)->hasRefusedRows());
}

void TestAgencyCsv::withoutHeaderRow()
{
    const QByteArray file = oneRow(-1, {});
    const auto reading = read(file.mid(file.indexOf('\n') + 1));
    QVERIFY(reading);
    QCOMPARE(reading->records.size(), size_t(1));
    QCOMPARE(reading->records[0].notice.record, 1);
}

void TestAgencyCsv::headerOnly()
{
    const QByteArray file = oneRow(-1, {});
    const auto reading = read(file.left(file.indexOf('\r')));
    QVERIFY(reading);
    QCOMPARE(reading->layout, QStringLiteral("agency-csv"));
    QCOMPARE(reading->dataRows, 0);
    QVERIFY(reading->records.empty() && reading->problems.empty());
    QVERIFY(reading->senderKey.isEmpty());
}

void TestAgencyCsv::amendedAmount()
{
    QByteArray file = oneRow(7, "31000");
    file.replace("\r\n01,20260805,1015", "\r\n22,20260805,0000");
    const auto reading = read(file);
    QVERIFY(reading);
    QVERIFY(!reading->hasRefusedRows());
    const NoticeRecord &notice = reading->records.at(0).notice;
    QCOMPARE(notice.kind, NoticeKind::Amended);
    QCOMPARE(notice.amount, Yen(31000));
    QVERIFY(!notice.receivedAt.isValid());
}

void TestAgencyCsv::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("cells");
    const auto row = [](const QByteArray &line, const QByteArrayList &cells) {
        QTest::addRow("%s", line.constData()) << line << cells;
    };
    row("a,b", {"a", "b"});
    row("", {""});
    row("a,", {"a", ""});
    row(",", {"", ""});
    row("\"a,b\",c", {"a,b", "c"});
    row("\"a\"\"b\"", {"a\"\"b"});
    row("\"\"", {""});
    row("\"a", {});
    row("\"a\"b", {});
    row("a\"b", {"a\"b"});
}

void TestAgencyCsv::lines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArrayList, cells);
    QByteArrayList found;
    for (const CsvCell &cell : splitCsvLine(line))
        found.append(cell.bytes.toByteArray());
    QCOMPARE(found, cells);
}

QTEST_GUILESS_MAIN(TestAgencyCsv)
#include "tst_agency_csv.moc"
