// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cp932.h"
#include "models/formats/table/cell_values.h"
#include "models/formats/table/mapped_notices.h"
#include "models/formats/table/mapped_rows.h"
#include "models/formats/table/workbook_parts.h"
#include "tests/models/formats/reading.h"
#include "tests/support/suite.h"
#include "tests/support/workbook_file.h"

#include <QRandomGenerator>
#include <QStringConverter>

using namespace keshikomi;
using namespace keshikomi::test;

class TestColumnMaps final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void days_data();
    void days();
    void serials_data();
    void serials();
    void encodings_data();
    void encodings();
    void statement();
    void rowsThatDoNotRead_data();
    void rowsThatDoNotRead();
    void signs();
    void stages();
    void recognisedByItsHeader();
    void workbook();
    void brokenWorkbooks_data();
    void brokenWorkbooks();
    void groupedDigitsAreNoCells();
    void quotes();
    void tooManyRows();
    void randomRowsAreKept();
};

static const QDate today(2026, 11, 22);
static const QString name = QStringLiteral("table.csv");

static ColumnMap bankMap()
{
    ColumnMap map;
    map.name = QStringLiteral("bank");
    map.agreementKey = QStringLiteral("0009-227-1-1234567");
    map.columns = {{QStringLiteral("日付"), ColumnRole::ReceivedOn},
                   {QStringLiteral("お預入れ"), ColumnRole::Deposit},
                   {QStringLiteral("お引出し"), ColumnRole::Withdrawal},
                   {QStringLiteral("摘要"), ColumnRole::Payer}};
    map.totalWords = usualTotalWords();
    return map;
}

static const QString statementText = QStringLiteral("入出金明細,,,\r\n"
                                                    "口座,1234567,,\r\n"
                                                    "日付,お引出し,お預入れ,摘要,残高\r\n"
                                                    "2026/11/02,,\"33,000\",ﾔﾏﾀﾞ ﾀﾛｳ,133000\r\n"
                                                    "令和8年11月4日,\"¥5,500\",,ﾃｽｳﾘﾖｳ,127500\r\n"
                                                    "R8.11.5,,\"128,700円\",カ）ミドリ,256200\r\n"
                                                    "2026/11/06,,,繰越,256200\r\n"
                                                    "合計,\"5,500\",\"161,700\",,\r\n"
                                                    "※ご注意,,,\r\n");

static QByteArray inCp932(const QString &text)
{
    QByteArrayList lines;
    for (const QString &line : text.split(QStringLiteral("\r\n")))
        lines.append(encodeCp932(line).value_or(QByteArray()));
    return lines.join("\r\n");
}

static Result<FileReading> mapped(const QByteArray &bytes, const ColumnMap &map)
{
    FileReading reading;
    auto table = readTable(bytes, name, map.encoding, map.sheet);
    if (!table)
        return tl::unexpected(table.error());
    if (const Done read = readMappedNotices(*table, map, name, today, reading); !read)
        return tl::unexpected(read.error());
    return reading;
}

void TestColumnMaps::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("amount"); // -1: none
    QTest::addColumn<bool>("reads");
    const auto row = [](const char *text, qint64 amount) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << amount << true;
    };
    const auto none = [](const char *text) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << qint64(0) << false;
    };
    row("1234", 1234);
    row("1,234", 1234);
    row("12,345,678", 12'345'678);
    row("¥1,234", 1234);
    row("￥１，２３４", 1234);
    row("1,234円", 1234);
    row("1234.00", 1234);
    row("0", 0);
    row("-500", -500);
    row("−500", -500);
    row("△500", -500);
    row("▲ 1,500", -1500);
    row("(500)", -500);
    row("（５００）", -500);
    row("¥-500", -500);
    row("-¥500", -500);
    none("");
    none("1,23");
    none("1234.5");
    none("1e3");
    none("12 34x");
    none("--5");
    none("(500");
    none("-(500)");
    none("12345678901234");
    none("#REF!");
}

void TestColumnMaps::amounts()
{
    QFETCH(QString, text);
    QFETCH(qint64, amount);
    QFETCH(bool, reads);
    const auto yen = yenOfCell(text);
    QCOMPARE(yen.has_value(), reads);
    if (yen)
        QCOMPARE(yen->amount(), amount);
}

void TestColumnMaps::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("eraDigits");
    const auto row = [](const char *text, QDate day, bool era = false) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << day << era;
    };
    const QDate fifth(2026, 8, 5);
    row("2026-08-05", fifth);
    row("2026/8/5", fifth);
    row("2026.8.5", fifth);
    row("20260805", fifth);
    row("２０２６年８月５日", fifth);
    row("2026/08/05 10:15", fifth);
    row("2026-08-05T10:15:30", fifth);
    row("2026/8/5(水)", fifth);
    row("令和8年8月5日", fifth);
    row("令和 8年 8月 5日", fifth);
    row("R8.8.5", fifth);
    row("R08/08/05", fifth);
    row("令和元年5月1日", QDate(2019, 5, 1));
    row("H31/4/30", QDate(2019, 4, 30));
    row("平成31年5月1日", QDate()); // Reiwa by then
    row("昭和64年1月7日", QDate(1989, 1, 7));
    row("令和8年2月29日", QDate());
    row("2026/13/05", QDate());
    row("8/5", QDate());
    row("", QDate());
    row("080805", fifth, true);
    row("80805", fifth, true);
    row("2026/08/05", QDate(), true);
}

void TestColumnMaps::days()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QFETCH(bool, eraDigits);
    QCOMPARE(dayOfCell(text, eraDigits ? DateForm::EraDigits : DateForm::Detect, today), day);
}

void TestColumnMaps::serials_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("day");
    const auto row = [](const char *stored, const char *number, const char *day) {
        QTest::addRow("%s", stored) << QString::fromLatin1(stored) << QString::fromLatin1(number)
                                    << QString::fromLatin1(day);
    };
    row("46239", "46239", "2026-08-05");
    row("46239.427083333", "46239.427083333", "2026-08-05");
    row("1.2345E4", "12345", "1933-10-18");
    row("1.5E-1", "0.15", "1.5E-1");
    row("33000.0", "33000", "1990-05-07");
    row("9.2E+43", "9.2E+43", "9.2E+43");
    row("text", "text", "text");
}

void TestColumnMaps::serials()
{
    QFETCH(QString, stored);
    QFETCH(QString, number);
    QFETCH(QString, day);
    QCOMPARE(plainNumber(stored), number);
    QCOMPARE(dayOfSerial(stored, false), day);
}

void TestColumnMaps::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding"); // told
    QTest::addColumn<bool>("reads");
    const QByteArray utf8 = statementText.toUtf8();
    const QByteArray cp932 = inCp932(statementText);
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = utf16(statementText);
    const auto row =
        [](const char *label, const QByteArray &bytes, TableEncoding told, bool reads) {
            QTest::addRow("%s", label) << bytes << int(told) << reads;
        };
    row("UTF-8 with mark", "\xEF\xBB\xBF" + utf8, TableEncoding::Detect, true);
    row("UTF-8", utf8, TableEncoding::Detect, true);
    row("CP932", cp932, TableEncoding::Detect, true);
    row("UTF-16", wide, TableEncoding::Detect, true);
    row("CP932, told so", cp932, TableEncoding::Cp932, true);
    row("CP932, told UTF-8", cp932, TableEncoding::Utf8, false);
    row("UTF-8, told CP932", utf8, TableEncoding::Cp932, false);
}

void TestColumnMaps::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    QFETCH(bool, reads);
    ColumnMap map = bankMap();
    map.encoding = TableEncoding(encoding);
    const auto reading = mapped(bytes, map);
    QCOMPARE(reading.has_value(), reads);
    if (!reading) {
        QCOMPARE(reading.error().fault, Fault::ColumnsNotFound);
        return;
    }
    QCOMPARE(reading->records.size(), std::size_t(2));
    QCOMPARE(reading->records[1].notice.payerName, QStringLiteral("カ）ミドリ"));
}

void TestColumnMaps::statement()
{
    const QByteArray bytes = statementText.toUtf8();
    const auto reading = mapped(bytes, bankMap());
    QVERIFY(reading);
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->layout, QStringLiteral("map:bank"));
    QCOMPARE(reading->dataRows, 2);
    QCOMPARE(reading->otherRows, 4); // money out, a balance, the total, a remark
    const NoticeRecord &first = reading->records[0].notice;
    QCOMPARE(first.amount, Yen(33'000));
    QCOMPARE(first.receivedOn, QDate(2026, 11, 2));
    QCOMPARE(first.kind, NoticeKind::Credit);
    QCOMPARE(first.record, 4);
    QCOMPARE(bytes.mid(first.offset, first.raw.size()), first.raw);
    QCOMPARE(reading->records[1].notice.receivedOn, QDate(2026, 11, 5));
    QCOMPARE(reading->records[1].notice.amount, Yen(128'700));
}

void TestColumnMaps::rowsThatDoNotRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("issue");
    const auto row = [](const char *line, RowIssue issue) {
        QTest::addRow("%s", line) << QString::fromUtf8(line) << int(issue);
    };
    row("2026/11/31,,100,X", RowIssue::NotADate);
    row(",,100,X", RowIssue::NotADate);
    row("2026/11/02,,1x0,X", RowIssue::NotDigits);
    row("2026/11/02,5,100,X", RowIssue::TwoAmounts);
    row("2026/11/02,0,0,X", RowIssue::AmountZero);
    row("2026/11/02,,100.5,X", RowIssue::NotDigits);
}

void TestColumnMaps::rowsThatDoNotRead()
{
    QFETCH(QString, line);
    QFETCH(int, issue);
    const QString head = QStringLiteral("日付,お引出し,お預入れ,摘要\r\n");
    const auto reading = mapped((head + line).toUtf8(), bankMap());
    QVERIFY(reading);
    QCOMPARE(refusals(*reading), 1);
    QCOMPARE(int(reading->problems[0].issue), issue);
    QCOMPARE(reading->problems[0].record, 2);
    QCOMPARE(reading->dataRows, 1);
    QVERIFY(reading->records.empty());
}

void TestColumnMaps::signs()
{
    ColumnMap map = bankMap();
    map.columns = {{QStringLiteral("date"), ColumnRole::ReceivedOn},
                   {QStringLiteral("amount"), ColumnRole::Amount}};
    const QByteArray file = "Date;Amount\n2026-11-02;100\n2026-11-02;-30\n2026-11-03;(5)\n";
    const auto usual = mapped(file, map);
    QVERIFY(usual);
    QCOMPARE(usual->records.size(), std::size_t(1));
    QCOMPARE(usual->otherRows, 2);
    map.sign = SignRule::MinusIsIn;
    const auto other = mapped(file, map);
    QVERIFY(other);
    QCOMPARE(other->records.size(), std::size_t(2));
    QCOMPARE(other->total(NoticeKind::Credit).sum, Yen(35));
}

void TestColumnMaps::stages()
{
    ColumnMap map;
    map.name = QStringLiteral("konbini");
    map.agreementKey = QStringLiteral("999999-12345");
    map.channel = Channel::KonbiniBarcode;
    map.columns = {{QStringLiteral("収納日"), ColumnRole::ReceivedOn},
                   {QStringLiteral("金額"), ColumnRole::Amount},
                   {QStringLiteral("区分"), ColumnRole::Stage},
                   {QStringLiteral("バーコード"), ColumnRole::Barcode}};
    const QString code = QStringLiteral("91999999123450000000000010001026083100330003");
    const auto file = [](const char *stage, const char *amount, const QString &barcode) {
        return QString(QStringLiteral("収納日\t金額\t区分\tバーコード\n20260805\t%2\t%1\t%3")
                           .arg(QString::fromUtf8(stage), QString::fromLatin1(amount), barcode))
            .toUtf8();
    };
    const auto kindOf = [&](const char *stage) {
        const auto reading = mapped(file(stage, "33000", code), map);
        return reading && reading->records.size() == 1
            ? noticeKindName(reading->records[0].notice.kind)
            : QString();
    };
    QCOMPARE(kindOf("速報"), QStringLiteral("preliminary"));
    QCOMPARE(kindOf("確報"), QStringLiteral("confirmed"));
    QCOMPARE(kindOf("速報取消"), QStringLiteral("preliminary_cancelled"));
    QCOMPARE(kindOf("?"), QString());
    const auto printed = mapped(
        file(
            "確報", "33000", QStringLiteral("(91)999999-1234500000000000100010 260831-0-033000-3")),
        map);
    QVERIFY(printed);
    QCOMPARE(printed->records.at(0).notice.barcode, code);
    QCOMPARE(refusals(*mapped(file("確報", "33001", code), map)), 1);
    QCOMPARE(refusals(*mapped(file("確報", "33000", code.left(43)), map)), 1);
}

void TestColumnMaps::recognisedByItsHeader()
{
    const auto table = readTable(statementText.toUtf8(), name, TableEncoding::Detect, {});
    QVERIFY(table);
    ColumnMap map = bankMap();
    QVERIFY(!recogniseMap(*table, {map})); // no fingerprint yet
    map.fingerprint = headerFingerprint(*findHeader(*table, map));
    QVERIFY(recogniseMap(*table, {map}));
    QString other = statementText;
    other.replace(QStringLiteral("残高"), QStringLiteral("店番"));
    const auto changed = readTable(other.toUtf8(), name, TableEncoding::Detect, {});
    QVERIFY(!recogniseMap(*changed, {map})); // another export of the same bank
    QVERIFY(mapped(other.toUtf8(), map)); // by its name it still reads
    ColumnMap skipping = map;
    skipping.skipRows = 3;
    const auto missed = mapped(statementText.toUtf8(), skipping);
    QVERIFY(!missed);
    QCOMPARE(missed.error().fault, Fault::ColumnsNotFound);
}

void TestColumnMaps::workbook()
{
    const QByteArray file = workbookFile(
        {{QStringLiteral("入出金明細")},
         {QStringLiteral("日付"),
          QStringLiteral("お引出し"),
          QStringLiteral("お預入れ"),
          QStringLiteral("摘要")},
         {46328, {}, 33000, QStringLiteral("ﾔﾏﾀﾞ & ﾀﾛｳ")},
         {QStringLiteral("R8.11.5"), QStringLiteral("5,500"), {}, QStringLiteral("ﾃｽｳﾘﾖｳ")},
         {QStringLiteral("合計"), 5500, 33000, {}}});
    const auto reading = mapped(file, bankMap());
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().args.join(u' ')));
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->records.size(), std::size_t(1));
    const NoticeRecord &notice = reading->records[0].notice;
    QCOMPARE(notice.receivedOn, QDate(2026, 11, 2));
    QCOMPARE(notice.amount, Yen(33'000));
    QCOMPARE(notice.payerName, QStringLiteral("ﾔﾏﾀﾞ & ﾀﾛｳ"));
    QCOMPARE(reading->otherRows, 2);
    ColumnMap named = bankMap();
    named.sheet = QStringLiteral("無い");
    QCOMPARE(mapped(file, named).error().fault, Fault::NoSuchSheet);
}

void TestColumnMaps::brokenWorkbooks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QString damaged = QStringLiteral("damaged");
    const QByteArray whole = workbookFile({{QStringLiteral("日付")}});
    QTest::addRow("cut") << whole.left(whole.size() / 2) << damaged;
    QTest::addRow("head only") << QByteArray("PK\x03\x04") << damaged;
    QTest::addRow("another archive")
        << zipFile({{QStringLiteral("a.txt"), QByteArray("x")}}) << QStringLiteral("packed");
    QTest::addRow("broken XML") << zipFile(
        {{QStringLiteral("xl/workbook.xml"), QByteArray("<workbook")},
         {QStringLiteral("xl/_rels/workbook.xml.rels"), QByteArray("<Relationships/>")}})
                                << damaged;
}

void TestColumnMaps::brokenWorkbooks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto reading = mapped(bytes, bankMap());
    QVERIFY(!reading);
    QCOMPARE(reading.error().fault, Fault::FileNotReadable);
    QCOMPARE(reading.error().args.at(1), reason);
}

// Amounts in a table with tabs have more commas than it has tabs.
void TestColumnMaps::groupedDigitsAreNoCells()
{
    const auto table = readTable("日付\t入金\n8/1\t1,234,567\n8/2\t2,345,678\n8/3\t3,456,789\n",
                                 name,
                                 TableEncoding::Detect,
                                 {});
    QVERIFY(table);
    QCOMPARE(table->rows.size(), std::size_t(4));
    for (const TableRow &row : table->rows)
        QCOMPARE(row.cells.size(), std::size_t(2));
}

void TestColumnMaps::quotes()
{
    const auto table = readTable("a,\"b\"\"c\",\"d,e\"\r\n\"two\nlines\",x\r\n\"open,y\r\nz,w\n",
                                 name,
                                 TableEncoding::Detect,
                                 {});
    QVERIFY(table);
    QStringList rows;
    for (const TableRow &row : table->rows) {
        QStringList cells;
        for (const FileCell &cell : row.cells)
            cells.append(cell.text);
        rows.append(cells.join(u'|'));
    }
    QCOMPARE(rows,
             (QStringList{QStringLiteral("a|b\"c|d,e"),
                          QStringLiteral("two lines|x"),
                          QStringLiteral("\"open|y"),
                          QStringLiteral("z|w")}));
}

// Read or refused, never cut.
void TestColumnMaps::tooManyRows()
{
    const QByteArray bytes("a,b\r\n\r\n1,2\r\n3,4\r\n\r\n");
    const auto all = readTable(bytes, name, TableEncoding::Detect, {}, 3);
    QVERIFY(all);
    QCOMPARE(all->rows.size(), std::size_t(3));
    const auto most = readTable(bytes, name, TableEncoding::Detect, {}, 2);
    QVERIFY(!most);
    QCOMPARE(most.error().fault, Fault::FileNotReadable);
    QCOMPARE(most.error().args, (QStringList{name, QStringLiteral("rows"), QStringLiteral("2")}));
}

// Whatever stands in the rows: each is a receipt, a problem, or counted as something else.
void TestColumnMaps::randomRowsAreKept()
{
    QRandomGenerator random(seed());
    static const char *const days[] = {"2026/11/02", "R8.11.2", "x", "", "合計"};
    static const char *const sums[] = {"100", "\"1,000\"", "-5", "", "△7", "q"};
    for (int round = 0; round < 300; ++round) {
        QByteArray file = "日付,お引出し,お預入れ,摘要\r\n";
        int rows = 0;
        for (int i = random.bounded(20); i > 0; --i) {
            const QByteArray line = QByteArray(days[random.bounded(5)]) + ','
                + sums[random.bounded(6)] + ',' + sums[random.bounded(6)] + ",X";
            file += line + "\r\n";
            ++rows;
        }
        const auto reading = mapped(file, bankMap());
        QVERIFY(reading);
        const int remarks = rows - reading->dataRows - reading->otherRows;
        QCOMPARE(reading->dataRows, int(reading->records.size()) + refusedRows(reading->problems));
        QVERIFY(remarks >= 0);
        QCOMPARE(remarks, int(file.count("\r\n,,,X")));
    }
}

QTEST_GUILESS_MAIN(TestColumnMaps)
#include "tst_column_maps.moc"
