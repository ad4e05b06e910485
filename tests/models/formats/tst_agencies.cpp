// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/formats/reading.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>

using namespace keshikomi;
using namespace keshikomi::test;

// Konbini and Pay-easy notices of the agencies beside the two of tst_notice_files.
class TestAgencies final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndRead_data();
    void writtenAndRead();
    void toldApart_data();
    void toldApart();
    void theSettingDecidesBetweenTheTwo120();
    void shiftedNamesTheSameSlip();
    void smartTradeRows_data();
    void smartTradeRows();
    void smartTradeCount();
    void agency97Rows_data();
    void agency97Rows();
    void payEasySeal_data();
    void payEasySeal();
    void payEasyWithoutSecret();
    void payEasyAsTable();
    void payEasyTwiceIsOne();
};

static const QByteArray secret = "himitsu";

static ReadOptions withSecret()
{
    ReadOptions options = on();
    options.payEasySecret = secret;
    return options;
}

static PayEasySender sender()
{
    return {QStringLiteral("123456"), QStringLiteral("54321"), secret};
}

// What each layout can say of konbini receipts.
static std::vector<NoticeRecord> konbiniRecords(NoticeLayout layout)
{
    std::vector<NoticeRecord> records;
    for (NoticeRecord record : noticeScenario(seed(), 40).konbini) {
        if (layout == NoticeLayout::Agency120Shifted) {
            record.shop.clear();
        } else {
            record.slipKey = record.barcode.mid(13, 16);
            record.slipKey.remove(0, 6);
            record.barcode.clear();
            record.reissue = 0;
            record.receivedAt = QTime();
        }
        if (layout == NoticeLayout::SmartTradeCsv) {
            record.chain.clear();
            record.shop.clear();
            record.slipKey = QString::number(record.slipKey.toLongLong());
            record.payerName = QStringLiteral("ﾔﾏﾀﾞ ﾀﾛｳ");
        }
        if (layout != NoticeLayout::Agency120Shifted)
            record.inquiryNumber = record.slipKey;
        records.push_back(record);
    }
    return records;
}

static std::vector<NoticeRecord> payEasyRecords()
{
    std::vector<NoticeRecord> records;
    for (int i = 0; i < 20; ++i) {
        NoticeRecord record;
        record.kind = NoticeKind::Confirmed;
        record.channel = Channel::PayEasy;
        record.receivedOn = QDate(2026, 11, 1).addDays(i);
        record.payoutOn = record.receivedOn.addDays(3);
        record.amount = Yen(1'000 + i);
        record.slipKey = QString::number(90'000'000'000LL + i);
        record.inquiryNumber = QStringLiteral("0009-20261101-%1").arg(i, 25, 10, QLatin1Char('0'));
        records.push_back(record);
    }
    return records;
}

static std::vector<NoticeRecord> recordsFor(NoticeLayout layout)
{
    return layout == NoticeLayout::PayEasyForm ? payEasyRecords() : konbiniRecords(layout);
}

static QByteArray fileOf(NoticeLayout layout, const std::vector<NoticeRecord> &records)
{
    const WriteOptions options{QDate(2026, 11, 20), true};
    Result<QByteArray> file = QByteArray();
    if (layout == NoticeLayout::Agency120 || layout == NoticeLayout::Agency120Shifted)
        file = writeAgency120(records, options, layout);
    else if (layout == NoticeLayout::SmartTradeCsv)
        file = writeSmartTrade(records, QStringLiteral("4711"));
    else if (layout == NoticeLayout::Agency97)
        file = writeAgency97(records);
    else
        file = writePayEasy(records, sender());
    if (!file)
        qFatal("not written: %s", qPrintable(file.error().args.join(u' ')));
    return *file;
}

void TestAgencies::writtenAndRead_data()
{
    QTest::addColumn<int>("layout");
    for (const NoticeLayout layout : {NoticeLayout::Agency120Shifted,
                                      NoticeLayout::SmartTradeCsv,
                                      NoticeLayout::Agency97,
                                      NoticeLayout::PayEasyForm})
        QTest::addRow("%s", qPrintable(layoutId(layout))) << int(layout);
}

void TestAgencies::writtenAndRead()
{
    QFETCH(int, layout);
    const auto records = recordsFor(NoticeLayout(layout));
    const auto reading = read(fileOf(NoticeLayout(layout), records), withSecret());
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().args.join(u' ')));
    QCOMPARE(reading->layout, layoutId(NoticeLayout(layout)));
    QCOMPARE(refusals(*reading), 0);
    QCOMPARE(reading->records.size(), records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        QCOMPARE(facts(reading->records[i].notice), records[i]);
}

void TestAgencies::toldApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("senderKey");
    const auto files = writeNoticeFiles(noticeScenario(seed(), 5));
    const auto row = [](const char *layout, const QByteArray &bytes, const char *key) {
        QTest::addRow("%s", layout)
            << bytes << QString::fromLatin1(layout) << QString::fromLatin1(key);
    };
    row("agency-csv", files.agencyCsv, "999999-12345");
    row("agency-120", files.agency120, "999999-12345");
    const auto made = [](NoticeLayout layout) { return fileOf(layout, recordsFor(layout)); };
    row("agency-120-shifted", made(NoticeLayout::Agency120Shifted), "999999-12345");
    row("smart-trade-csv", made(NoticeLayout::SmartTradeCsv), "consignor-4711");
    row("agency-97", made(NoticeLayout::Agency97), "company-");
    row("pay-easy-form", made(NoticeLayout::PayEasyForm), "payeasy-123456-54321");
}

void TestAgencies::toldApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, layout);
    QFETCH(QString, senderKey);
    const auto reading = read(bytes, withSecret());
    QVERIFY(reading);
    QCOMPARE(reading->layout, layout);
    QVERIFY2(reading->senderKey.startsWith(senderKey), qPrintable(reading->senderKey));
}

// Both have 120 bytes. Without a row nothing tells them apart but what the sender told.
void TestAgencies::theSettingDecidesBetweenTheTwo120()
{
    ReadOptions options = on();
    options.layout = NoticeLayout::Agency120Shifted;
    const auto empty = read(fileOf(NoticeLayout::Agency120, {}), options);
    QVERIFY(empty);
    QCOMPARE(empty->layout, QStringLiteral("agency-120-shifted"));
    options.layout = NoticeLayout::Zengin03;
    const auto other = read(fileOf(NoticeLayout::Agency120, {}), options);
    QVERIFY(!other);
    QCOMPARE(other.error().fault, Fault::FileLayoutUnknown);
}

void TestAgencies::shiftedNamesTheSameSlip()
{
    const auto records = konbiniRecords(NoticeLayout::Agency120Shifted);
    const QByteArray file = fileOf(NoticeLayout::Agency120Shifted, records);
    QByteArray damaged = file;
    damaged[122 + 20] = damaged[122 + 20] == '9' ? '8' : '9'; // within the barcode
    const auto reading = read(damaged);
    QVERIFY(reading);
    QCOMPARE(reading->layout, QStringLiteral("agency-120-shifted"));
    QCOMPARE(refusals(*reading), 1);
    QCOMPARE(reading->problems[0].issue, RowIssue::BarcodeWrong);
    QCOMPARE(reading->problems[0].byte, 16);
}

static QByteArray smartTradeLine(int column, const QByteArray &value)
{
    QByteArrayList cells{"2",
                         "4711",
                         "2026/08/05",
                         "20260815",
                         "10001",
                         "3",
                         "33000",
                         "0",
                         "",
                         "",
                         "",
                         "\"X\"",
                         "1",
                         "0009",
                         "227",
                         "1",
                         "1234567"};
    if (column >= 0)
        cells[column] = value;
    return "1,4711,3,1\r\n" + cells.join(',') + "\r\n";
}

void TestAgencies::smartTradeRows_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("issue"); // -1: none
    QTest::addColumn<int>("kind"); // of the notice, if it is read
    const auto good = [](const char *name, int column, const QByteArray &value, NoticeKind kind) {
        QTest::addRow("%s", name) << column << value << -1 << int(kind);
    };
    const auto bad = [](const char *name, int column, const QByteArray &value, RowIssue issue) {
        QTest::addRow("%s", name) << column << value << int(issue) << -1;
    };
    good("as it comes", -1, {}, NoticeKind::Preliminary);
    good("confirmed", 12, "2", NoticeKind::Confirmed);
    good("taken back", 12, "9", NoticeKind::PreliminaryCancelled);
    good("in quotes", 6, "\"33000\"", NoticeKind::Preliminary);
    good("no payout told", 3, "", NoticeKind::Preliminary);
    bad("3 takes nothing back here", 12, "3", RowIssue::UnknownKind);
    bad("at a bank", 5, "1", RowIssue::UnknownKind);
    bad("not placed", 7, "1", RowIssue::ResultNotGood);
    bad("no day", 2, "2026/13/05", RowIssue::NotADate);
    bad("letters", 4, "A1", RowIssue::NotDigits);
    bad("no money", 6, "0", RowIssue::AmountZero);
    bad("below zero", 6, "-5", RowIssue::NotDigits);
    bad("a byte of no code", 11, "\"\xA0\"", RowIssue::BadByte);
    bad("a column more", 11, "X,Y", RowIssue::WrongColumns);
}

void TestAgencies::smartTradeRows()
{
    QFETCH(int, column);
    QFETCH(QByteArray, value);
    QFETCH(int, issue);
    QFETCH(int, kind);
    QByteArray file = smartTradeLine(-1, {});
    file.replace("3,1\r\n", "3,2\r\n");
    file += smartTradeLine(column, value).split('\n').at(1);
    const auto reading = read(file);
    QVERIFY(reading);
    QCOMPARE(reading->dataRows, 2);
    if (issue >= 0) {
        QCOMPARE(refusals(*reading), 1);
        QCOMPARE(int(reading->problems[0].issue), issue);
        QCOMPARE(reading->problems[0].record, 3);
        return;
    }
    QCOMPARE(refusals(*reading), 0);
    QCOMPARE(int(reading->records.at(1).notice.kind), kind);
    QCOMPARE(reading->records.at(1).notice.slipKey, QStringLiteral("10001"));
    QCOMPARE(reading->records.at(1).notice.receivedOn, QDate(2026, 8, 5));
}

void TestAgencies::smartTradeCount()
{
    QByteArray file = smartTradeLine(-1, {});
    file.replace("3,1\r\n", "3,2\r\n");
    const auto reading = read(file);
    QVERIFY(!reading);
    QCOMPARE(reading.error().fault, Fault::FileTrailerMismatch);
    QCOMPARE(reading.error().args.mid(1).join(u'|'), QStringLiteral("合計件数|2|1"));
}

void TestAgencies::agency97Rows_data()
{
    QTest::addColumn<int>("pos");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("issue");
    QTest::addRow("another sign") << 60 << QByteArray("*") << int(RowIssue::UnknownKind);
    QTest::addRow("another service") << 2 << QByteArray("3") << int(RowIssue::UnknownKind);
    QTest::addRow("another stage") << 3 << QByteArray("4") << int(RowIssue::UnknownKind);
    QTest::addRow("no such day") << 70 << QByteArray("20260231") << int(RowIssue::NotADate);
    QTest::addRow("no money") << 61 << QByteArray(9, '0') << int(RowIssue::AmountZero);
    QTest::addRow("letters") << 61 << QByteArray("x") << int(RowIssue::NotDigits);
    QTest::addRow("unknown record") << 1 << QByteArray("5") << int(RowIssue::UnknownKind);
}

void TestAgencies::agency97Rows()
{
    QFETCH(int, pos);
    QFETCH(QByteArray, value);
    QFETCH(int, issue);
    QByteArray file = fileOf(NoticeLayout::Agency97, konbiniRecords(NoticeLayout::Agency97));
    file.replace(2 * 99 + pos - 1, value.size(), value); // the second data record
    const auto reading = read(file);
    QVERIFY(reading);
    QCOMPARE(reading->layout, QStringLiteral("agency-97"));
    QCOMPARE(refusals(*reading), 1);
    QCOMPARE(int(reading->problems[0].issue), issue);
    QCOMPARE(reading->problems[0].record, 3);
}

void TestAgencies::payEasySeal_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("issue");
    const auto row = [](const char *name,
                        const char *from,
                        const char *to,
                        const QByteArray &key,
                        RowIssue issue) {
        QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to) << key << int(issue);
    };
    row("another amount", "amount=1000", "amount=9000", secret, RowIssue::SealWrong);
    row("another payer", "bktrans=9", "bktrans=8", secret, RowIssue::SealWrong);
    row("another secret", "x", "x", "other", RowIssue::SealWrong);
    row("no number", "amount=1000", "amount=1e99", secret, RowIssue::NotDigits);
    row("too long", "amount=1000", "amount=12345678901", secret, RowIssue::WrongLength);
    row("a field is gone", "&rsltcd=", "&gone=", secret, RowIssue::WrongColumns);
    row("a field twice", "&rsltcd=", "&amount=1&rsltcd=", secret, RowIssue::WrongColumns);
}

void TestAgencies::payEasySeal()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, key);
    QFETCH(int, issue);
    const QByteArray second = fileOf(NoticeLayout::PayEasyForm, payEasyRecords());
    QByteArray first = second.left(second.indexOf('\n') + 1);
    const QByteArray rest = second.mid(first.size());
    first.replace(from, to);
    ReadOptions options = on();
    options.payEasySecret = key;
    const auto reading = read(rest.left(rest.indexOf('\n') + 1) + first, options);
    QVERIFY(reading);
    const bool bothWrong = key != secret;
    QCOMPARE(reading->records.size(), std::size_t(bothWrong ? 0 : 1));
    QCOMPARE(int(reading->problems.back().issue), issue);
    QCOMPARE(reading->problems.back().record, 2);
}

// The secret seals a notice of a failed payment, too; it is no receipt, and it is not left out.
static QByteArray resealed(QByteArray line, const QByteArray &from, const QByteArray &to)
{
    line.replace(from, to);
    QByteArray values;
    QByteArrayList pairs = line.trimmed().split('&');
    for (qsizetype i = 0; i < pairs.size() - 1; ++i)
        values += pairs[i].mid(pairs[i].indexOf('=') + 1);
    pairs.back() = "rchksum="
        + QCryptographicHash::hash(QByteArray(values + secret), QCryptographicHash::Md5).toHex();
    return pairs.join('&');
}

// Without the secret nothing in the file can be believed, nor doubted row by row.
void TestAgencies::payEasyWithoutSecret()
{
    const QByteArray file = fileOf(NoticeLayout::PayEasyForm, payEasyRecords());
    const auto reading = readNoticeFile(file, QStringLiteral("f"), on());
    QVERIFY(!reading);
    QCOMPARE(reading.error().fault, Fault::PayerSecretMissing);
    QVERIFY(reading.error().args.value(0).startsWith(QStringLiteral("payeasy-")));
}

void TestAgencies::payEasyAsTable()
{
    const QByteArray file = fileOf(NoticeLayout::PayEasyForm, payEasyRecords());
    const QByteArray line = file.left(file.indexOf('\r'));
    QByteArrayList names;
    QByteArrayList values;
    for (const QByteArray &pair : line.split('&')) {
        names.prepend(pair.left(pair.indexOf('='))); // in another order than the form
        values.prepend('"' + pair.mid(pair.indexOf('=') + 1) + '"');
    }
    const auto table = read(names.join(',') + "\r\n" + values.join(','), withSecret());
    QVERIFY(table);
    QCOMPARE(table->records.size(), std::size_t(1));
    QCOMPARE(facts(table->records[0].notice), payEasyRecords()[0]);
    const auto failed =
        read(resealed(line, "rsltcd=0000000000000", "rsltcd=0002100000000"), withSecret());
    QVERIFY(failed);
    QCOMPARE(refusals(*failed), 1);
    QCOMPARE(failed->problems[0].issue, RowIssue::ResultNotGood);
}

// The centre's key tells two notices of the same payer and amount apart, and one sent again is one.
void TestAgencies::payEasyTwiceIsOne()
{
    NoticeRecord first = payEasyRecords()[0];
    NoticeRecord again = first;
    NoticeRecord second = first;
    second.inquiryNumber.replace(second.inquiryNumber.size() - 1, 1, QStringLiteral("7"));
    QCOMPARE(canonicalReceipt(again), canonicalReceipt(first));
    QVERIFY(canonicalReceipt(second) != canonicalReceipt(first));
    const auto slips = konbiniRecords(NoticeLayout::SmartTradeCsv);
    NoticeRecord other = slips[0];
    other.slipKey = other.inquiryNumber = QStringLiteral("99");
    QVERIFY(canonicalReceipt(other) != canonicalReceipt(slips[0]));
}

QTEST_GUILESS_MAIN(TestAgencies)
#include "tst_agencies.moc"
