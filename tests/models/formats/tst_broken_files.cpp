// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/formats/reading.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QStringConverter>

using namespace keshikomi;
using namespace keshikomi::test;

// Files that are cut, damaged or something else: never a crash, never a silent loss of a row.
class TestBrokenFiles final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void ofNoLayout_data();
    void ofNoLayout();
    void savedAgain_data();
    void savedAgain();
    void cutAnywhere_data();
    void cutAnywhere();
    void everyRowIsReadOrNamed_data();
    void everyRowIsReadOrNamed();
    void oneByteIsWrong_data();
    void oneByteIsWrong();
    void trimmedRecords();
    void groupsOutOfOrder_data();
    void groupsOutOfOrder();
};

static QByteArray fixture120()
{
    return synthetic(QStringLiteral("cvs-agency-120.crlf.txt"));
}
static QByteArray fixtureA()
{
    return synthetic(QStringLiteral("furikomi-nyukin-01A.crlf.txt"));
}
// Digits and space of code page 037.
static QByteArray toEbcdic(const QByteArray &ascii)
{
    QByteArray bytes;
    for (const char byte : ascii) {
        if (byte >= '0' && byte <= '9')
            bytes.append(char(0xF0 + (byte - '0')));
        else
            bytes.append('\x40');
    }
    return bytes;
}

static QByteArray toUtf16(const QByteArray &ascii)
{
    QByteArray bytes("\xFF\xFE");
    for (const char byte : ascii)
        bytes.append(byte).append('\0');
    return bytes;
}

// What an editor makes of half-width kana when it saves them as UTF-8.
static QByteArray toUtf8(const QByteArray &jisX0201)
{
    QString text;
    for (const char byte : jisX0201) {
        const auto code = static_cast<uchar>(byte);
        text.append(code >= 0xA1 ? QChar(0xFF61 + (code - 0xA1)) : QChar(QLatin1Char(byte)));
    }
    return text.toUtf8();
}

void TestBrokenFiles::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("second"); // part of the args behind the file's name
    const auto row =
        [](const char *name, const QByteArray &bytes, Fault fault, const char *second) {
            QTest::addRow("%s", name) << bytes << int(fault) << QString::fromUtf8(second);
        };
    row("empty", {}, Fault::FileEmpty, "");
    row("line ends only", "\r\n\r\n\x1A", Fault::FileEmpty, "");
    row("mark only", "\xEF\xBB\xBF", Fault::FileEmpty, "");
    row("agency error",
        "error:\r\n\x83\x47\x83\x89\x81\x5B,12:00\r\n",
        Fault::FileAgencyError,
        "エラー,12:00");
    row("agency error, one line", "error:no data", Fault::FileAgencyError, "no data");
    row("EBCDIC bytes, bank", toEbcdic(fixtureA()), Fault::FileEbcdic, "");
    row("EBCDIC bytes, konbini", toEbcdic(fixture120()), Fault::FileEbcdic, "");
    QByteArray named = fixtureA();
    named[3] = '1';
    row("EBCDIC by name", named, Fault::FileEbcdic, "");
    row("EUC-JP header",
        "\xBC\xEF\xCA\xCC,\xBC\xFD\xC7\xBC\xC6\xFC\r\n",
        Fault::FileLayoutUnknown,
        ",");
    row("type 91",
        synthetic(QStringLiteral("kouza-furikae-91-result.crlf.txt")),
        Fault::ResultWithoutRequest,
        "1234567890");
    row("type 91, a request",
        synthetic(QStringLiteral("kouza-furikae-91-request.nolf.txt")),
        Fault::FileIsRequest,
        "");
    row("type 02", QByteArray("102") + QByteArray(197, '0'), Fault::FileLayoutUnknown, "1020");
    row("a web page", "<!DOCTYPE html><html></html>", Fault::FileLayoutUnknown, "<!DOCTYPE html>");
    row("no header record", fixture120().mid(122), Fault::FileLayoutUnknown, "2012026");
    QByteArray count = fixture120();
    count.replace("\r\n8000012", "\r\n8000013");
    row("trailer count", count, Fault::FileTrailerMismatch, "合計件数|13|12");
    QByteArray lost = fixture120();
    lost.remove(122, 122);
    row("a row is gone", lost, Fault::FileTrailerMismatch, "合計件数|12|11");
    QByteArray sum = fixtureA();
    sum.replace("\r\n8000004000000238260", "\r\n8000004000000238261");
    row("trailer sum", sum, Fault::FileTrailerMismatch, "振込合計金額|238261|238260");
    QByteArray cancels = fixtureA();
    cancels.replace("000001000000055000", "000001000000055001");
    row("cancel sum", cancels, Fault::FileTrailerMismatch, "取消合計金額|55001|55000");
    row("no end", fixture120().chopped(122), Fault::FileTrailerMismatch, "エンドレコード|0|1");
    row("no trailer",
        fixture120().chopped(244),
        Fault::FileTrailerMismatch,
        "トレーラレコード|0|1");
}

void TestBrokenFiles::faults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, fault);
    QFETCH(QString, second);
    const auto reading = read(bytes);
    QVERIFY(!reading);
    QCOMPARE(int(reading.error().fault), fault);
    QCOMPARE(reading.error().args.value(0), QStringLiteral("notices.txt"));
    const QString rest = reading.error().args.mid(1).join(u'|');
    QVERIFY2(rest.contains(second), qPrintable(rest));
}

void TestBrokenFiles::ofNoLayout_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
        QTest::newRow(name) << bytes << QString::fromUtf8(said);
    };
    row("a table in UTF-8",
        "日付,お客様,金額\r\n2026-11-01,山田太郎,1000\r\n",

        "日付,お客様,金額");
    row("a table in UTF-8, marked",
        "\xEF\xBB\xBF日付,金額\r\n",

        "日付,金額");
    row("tabs", "name\tamount\nx\t1\n", "name amount");
    row("a picture",
        QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16),

        "binary");
    row("zeros", QByteArray(64, '\0'), "binary");
    row("zeros among others",
        QByteArray("\x7F"
                   "ELF\x02\x01\x01\0\0\x03\0>",
                   12),

        "binary");
    row("a zero second",
        QByteArray("\x01\0\x99\xD8\x07\x04", 6),

        "binary");
    row("a mark by chance",
        QByteArray("\xFF\xFE\x00\xD8\x01\x00\x05\x00", 8),

        "binary");
    row("an old workbook",
        QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10),

        "old-workbook");
}

// Named by what a person sees in it; what is no text is called so.
void TestBrokenFiles::ofNoLayout()
{
    QFETCH(QByteArray, bytes);
    const auto reading = read(bytes);
    QVERIFY(!reading);
    QCOMPARE(reading.error().fault, Fault::FileLayoutUnknown);
    QTEST(reading.error().args.last(), "said");
}

void TestBrokenFiles::savedAgain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const auto row = [](const char *name, const QByteArray &bytes, const char *encoding) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding);
    };
    const QByteArray mark("\xEF\xBB\xBF");
    const QByteArray oneLine = fixtureA().replace("\r\n", QByteArray());
    row("UTF-16", toUtf16(fixture120()), "UTF-16");
    row("UTF-16, no mark", toUtf16(fixture120()).mid(2), "UTF-16");
    row("UTF-8, konbini", mark + fixture120(), "UTF-8");
    row("UTF-8, bank", toUtf8(fixtureA()), "UTF-8");
    row("UTF-8 with a mark", mark + toUtf8(fixtureA()), "UTF-8");
    row("UTF-8, no line ends", toUtf8(oneLine), "UTF-8");
}

// An editor opened the file and saved it in another encoding.
void TestBrokenFiles::savedAgain()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto reading = read(bytes);
    QVERIFY(!reading);
    QCOMPARE(reading.error().fault, Fault::FileRecoded);
    QCOMPARE(reading.error().args, (QStringList{QStringLiteral("notices.txt"), encoding}));
}

static void addLayouts()
{
    QTest::addColumn<QByteArray>("file");
    const NoticeScenario made = noticeScenario(7, 2);
    const NoticeFiles lines = writeNoticeFiles(made);
    const NoticeFiles blocks = writeNoticeFiles(made, false);
    QTest::addRow("csv") << lines.agencyCsv;
    QTest::addRow("120") << lines.agency120;
    QTest::addRow("120 no line ends") << blocks.agency120;
    QTest::addRow("01A") << lines.zengin01A;
    QTest::addRow("01A no line ends") << blocks.zengin01A;
    QTest::addRow("01B") << lines.zengin01B;
    QTest::addRow("01B no line ends") << blocks.zengin01B;
}

void TestBrokenFiles::cutAnywhere_data()
{
    addLayouts();
}

void TestBrokenFiles::cutAnywhere()
{
    QFETCH(QByteArray, file);
    const auto whole = read(file);
    QVERIFY(whole && !whole->hasRefusedRows());
    QSet<qint64> rowEnds; // a CSV without a trailer cannot tell that whole rows are missing
    for (qint64 at = 0; at <= file.size(); ++at) {
        if (at == file.size() || file[at] == '\r' || (at > 0 && file[at - 1] == '\r')
            || (at > 0 && file[at - 1] == '\n'))
            rowEnds.insert(at);
    }
    const bool isCsv = file.contains("EAN");
    for (qint64 at = 0; at < file.size(); ++at) {
        const auto reading = read(file.left(at));
        if (isCsv && at > 0 && rowEnds.contains(at))
            continue;
        if (!reading)
            continue;
        const bool allThere = reading->records.size() == whole->records.size();
        const bool named = !reading->problems.empty() || file.mid(at).trimmed().isEmpty();
        QVERIFY2(named, qPrintable(QStringLiteral("cut at %1").arg(at)));
        QVERIFY2(allThere || reading->hasRefusedRows(),
                 qPrintable(QStringLiteral("cut at %1").arg(at)));
    }
}

void TestBrokenFiles::everyRowIsReadOrNamed_data()
{
    addLayouts();
}

// Random damage: the records and the refused rows together are the data rows, and a damaged file
// never tells another sum without a word.
void TestBrokenFiles::everyRowIsReadOrNamed()
{
    QFETCH(QByteArray, file);
    const auto whole = read(file);
    QVERIFY(whole);
    QRandomGenerator random(seed());
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = file;
        const qsizetype at = random.bounded(damaged.size());
        damaged[at] = static_cast<char>(random.bounded(256));
        const auto reading = read(damaged);
        if (!reading)
            continue;
        QSet<int> refused;
        for (const RowProblem &problem : reading->problems) {
            if (!problem.warning)
                refused.insert(problem.record);
        }
        QVERIFY(int(reading->records.size()) + refused.size() >= reading->dataRows);
        QVERIFY2(reading->records.size() == whole->records.size() || !refused.isEmpty(),
                 qPrintable(QStringLiteral("byte %1").arg(at)));
        if (reading->records.size() == whole->records.size()) {
            for (size_t row = 0; row < whole->records.size(); ++row)
                QCOMPARE(reading->records[row].notice.amount, whole->records[row].notice.amount);
        }
    }
}

void TestBrokenFiles::oneByteIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("record");
    QTest::addColumn<int>("byte");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("issue");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("warning");
    const auto row = [](const char *name,
                        const QByteArray &file,
                        int record,
                        int byte,
                        const QByteArray &bytes,
                        RowIssue issue,
                        const char *field,
                        bool warning) {
        QTest::addRow("%s", name) << file << record << byte << bytes << int(issue)
                                  << QString::fromUtf8(field) << warning;
    };
    const QByteArray konbini = fixture120();
    const QByteArray bank = fixtureA();
    row("unknown code", konbini, 2, 2, "04", RowIssue::UnknownKind, "種別", false);
    row("amended without amount", konbini, 2, 2, "22", RowIssue::UnknownKind, "種別", false);
    row("no such day", konbini, 3, 4, "20260832", RowIssue::NotADate, "店舗収納日", false);
    row("no such time", konbini, 3, 12, "2460", RowIssue::NotADate, "収納時刻", false);
    row("letter in a date", konbini, 3, 4, "2O260805", RowIssue::NotDigits, "店舗収納日", false);
    row("check digit", konbini, 2, 60, "4", RowIssue::BarcodeWrong, "バーコード情報", false);
    row("prefix", konbini, 3, 17, "92", RowIssue::BarcodeWrong, "バーコード情報", false);
    row("bad byte", konbini, 2, 110, "\xA0", RowIssue::BadByte, "予備2", false);
    row("record kind", konbini, 4, 1, "7", RowIssue::UnknownKind, "データ区分", false);
    row("shop", konbini, 2, 64, "01A", RowIssue::NotDigits, "店舗コード", false);
    row("payout day", konbini, 9, 81, "20261301", RowIssue::NotADate, "振込予定日", false);
    row("amount letter", bank, 2, 20, "X", RowIssue::NotDigits, "金額", false);
    row("amount zero", bank, 2, 20, "0000000000", RowIssue::AmountZero, "金額", false);
    row("cancel flag", bank, 2, 128, "2", RowIssue::UnknownKind, "取消区分", false);
    row("A0 in a name", bank, 2, 52, "\xA0", RowIssue::BadByte, "振込依頼人名", false);
    row("lower half of a kanji", bank, 2, 50, "\x83", RowIssue::BadByte, "振込依頼人名", false);
    row("split kana", bank, 2, 50, "\xDE", RowIssue::SplitKana, "振込依頼人名", true);
    row("era day", bank, 2, 8, "080230", RowIssue::NotADate, "勘定日", false);
    row("day long ago", bank, 2, 8, "280503", RowIssue::DateFarAway, "勘定日", true);
    row("Gregorian year", bank, 2, 8, "261105", RowIssue::DateFarAway, "勘定日", false);
    row("account", bank, 1, 61, "12345 7", RowIssue::NotDigits, "口座番号", false);
    row("code kind", bank, 1, 4, "7", RowIssue::UnknownKind, "コード区分", false);
}

void TestBrokenFiles::oneByteIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(int, record);
    QFETCH(int, byte);
    QFETCH(QByteArray, bytes);
    QFETCH(int, issue);
    QFETCH(QString, field);
    QFETCH(bool, warning);
    const qsizetype length = file.indexOf('\r') + 2;
    const qsizetype at = (record - 1) * length + byte - 1;
    const auto before = read(file);
    file.replace(at, bytes.size(), bytes);
    const auto reading = read(file);
    QVERIFY(before && reading);
    bool found = false;
    for (const RowProblem &problem : reading->problems) {
        found = found
            || (problem.record == record && int(problem.issue) == issue && problem.field == field
                && problem.warning == warning && problem.byte <= byte && problem.byte > 0);
    }
    QVERIFY(found);
    QCOMPARE(reading->hasRefusedRows(), !warning);
    const size_t lost = warning || record == 1 ? 0 : 1;
    QCOMPARE(reading->records.size() + lost, before->records.size());
}

void TestBrokenFiles::trimmedRecords()
{
    for (const QByteArray &file : {fixture120(), fixtureA()}) {
        QByteArrayList lines = file.trimmed().split('\n');
        for (QByteArray &line : lines)
            line = line.trimmed();
        const auto whole = read(file);
        const auto trimmed = read(lines.join("\r\n"));
        QVERIFY(whole && trimmed);
        QVERIFY(!trimmed->hasRefusedRows());
        QCOMPARE(trimmed->records.size(), whole->records.size());
        for (size_t i = 0; i < whole->records.size(); ++i)
            QCOMPARE(facts(trimmed->records[i].notice), facts(whole->records[i].notice));
        int shorter = 0;
        for (const RowProblem &problem : trimmed->problems)
            shorter += problem.issue == RowIssue::Truncated ? 1 : 0;
        QVERIFY(shorter >= int(whole->records.size()));
    }
}

void TestBrokenFiles::groupsOutOfOrder_data()
{
    QTest::addColumn<QString>("order"); // records of the fixture: header, data, trailer, end
    QTest::addColumn<int>("records");
    QTest::addColumn<bool>("good");
    QTest::addRow("two groups") << QStringLiteral("HDTHDTE") << 2 << true;
    QTest::addRow("one group") << QStringLiteral("HDTE") << 1 << true;
    QTest::addRow("data behind the trailer") << QStringLiteral("HDTDE") << 1 << false;
    QTest::addRow("header twice") << QStringLiteral("HDTHHDTE") << 2 << false;
    QTest::addRow("data behind the end") << QStringLiteral("HDTED") << 1 << false;
    QTest::addRow("end without trailer") << QStringLiteral("HDE") << 1 << false;
    QTest::addRow("end twice") << QStringLiteral("HDTEE") << 1 << false;
}

void TestBrokenFiles::groupsOutOfOrder()
{
    QFETCH(QString, order);
    QFETCH(int, records);
    QFETCH(bool, good);
    const QByteArray file = fixture120();
    const QByteArray trailer = QByteArray("8000001").leftJustified(120, ' ') + "\r\n";
    QByteArray made;
    for (const QChar sign : order) {
        switch (sign.unicode()) {
        case u'H': made += file.left(122); break;
        case u'D': made += file.mid(122, 122); break;
        case u'T': made += trailer; break;
        default: made += file.last(122); break;
        }
    }
    const auto reading = read(made);
    QVERIFY(reading);
    QCOMPARE(int(reading->records.size()), records);
    QCOMPARE(!reading->hasRefusedRows(), good);
}

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "tst_broken_files.moc"
