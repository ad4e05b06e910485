// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/formats/reading.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using namespace keshikomi::test;

class TestZengin01 final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void amountOfTwelveDigits();
    void amountsThatContradict();
    void settingOverridesTheFormat();
    void settingIsNotAnotherFile();
    void trailerRules_data();
    void trailerRules();
    void gregorianSetting();
    void twoAccounts();
    void aCutRecordIsRefused_data();
    void aCutRecordIsRefused();
    void aTrimmedFileIsWhole_data();
    void aTrimmedFileIsWhole();
    void whatDoesNotFitIsNotWritten_data();
    void whatDoesNotFitIsNotWritten();

private:
    static QByteArray written(const std::vector<NoticeRecord> &records, NoticeLayout format);
};

static NoticeRecord transfer(qint64 amount, NoticeKind kind = NoticeKind::Credit)
{
    NoticeRecord record;
    record.kind = kind;
    record.channel = Channel::BankTransfer;
    record.receivedOn = QDate(2026, 11, 5);
    record.amount = Yen(amount);
    record.payerName = QStringLiteral("ﾔﾏﾀﾞ ﾀﾛｳ");
    record.inquiryNumber = QStringLiteral("000001");
    return record;
}

static CreditedAccount account()
{
    return noticeScenario(1, 1).account;
}

QByteArray TestZengin01::written(const std::vector<NoticeRecord> &records, NoticeLayout format)
{
    const auto file = writeZengin01(records, account(), format, {QDate(2026, 11, 6), true});
    return file ? *file : QByteArray();
}

void TestZengin01::amountOfTwelveDigits()
{
    const auto reading = read(written({transfer(123'456'789'012)}, NoticeLayout::Zengin01B));
    QVERIFY(reading);
    QCOMPARE(reading->layout, QStringLiteral("zengin-01-b"));
    QCOMPARE(reading->records.at(0).notice.amount, Yen(123'456'789'012));
}

void TestZengin01::amountsThatContradict()
{
    QByteArray file = written({transfer(33000)}, NoticeLayout::Zengin01B);
    const qsizetype second = 202 + 128;
    file.replace(second, 12, "000000033000");
    auto reading = read(file);
    QVERIFY(reading && !reading->hasRefusedRows());
    QCOMPARE(reading->records.at(0).notice.amount, Yen(33000));
    file.replace(second, 12, "000000033001");
    reading = read(file);
    QVERIFY(reading);
    QVERIFY(reading->records.empty());
    QCOMPARE(reading->problems.at(0).issue, RowIssue::TwoAmounts);
    QCOMPARE(reading->problems.at(0).args,
             (QStringList{QStringLiteral("33000"), QStringLiteral("33001")}));
}

void TestZengin01::settingOverridesTheFormat()
{
    NoticeRecord coded = transfer(33000);
    coded.ediInformation = QStringLiteral("00000000000000000012");
    QByteArray file = written({coded}, NoticeLayout::Zengin01A);
    file.replace(202 + 148, 4, "0000"); // filler of digits: looks like B
    QCOMPARE(read(file)->layout, QStringLiteral("zengin-01-b"));
    ReadOptions options = on();
    options.layout = NoticeLayout::Zengin01A;
    const auto reading = read(file, options);
    QVERIFY(reading);
    QCOMPARE(reading->layout, QStringLiteral("zengin-01-a"));
    QCOMPARE(reading->records.at(0).notice.ediInformation, coded.ediInformation);
}

void TestZengin01::settingIsNotAnotherFile()
{
    ReadOptions options = on();
    options.layout = NoticeLayout::Agency120;
    const auto reading = read(written({transfer(1)}, NoticeLayout::Zengin01A), options);
    QVERIFY(!reading);
    QCOMPARE(reading.error().fault, Fault::FileLayoutUnknown);
    QCOMPARE(reading.error().args.at(1), QStringLiteral("zengin-01-a"));
    QCOMPARE(layoutFromId(u"zengin-01-b"), NoticeLayout::Zengin01B);
    QCOMPARE(layoutFromId(u"zengin-02"), std::nullopt);
}

void TestZengin01::trailerRules_data()
{
    QTest::addColumn<QByteArray>("totals"); // count 6 and sum 12 of the transfers
    QTest::addColumn<QString>("rule"); // empty: a mismatch
    QTest::addRow("credits") << QByteArray("000002000000000300") << QStringLiteral("credits-only");
    QTest::addRow("all") << QByteArray("000003000000000500") << QStringLiteral("all-rows");
    QTest::addRow("count of one, sum of the other")
        << QByteArray("000003000000000300") << QString();
    QTest::addRow("net") << QByteArray("000002000000000100") << QString();
    QTest::addRow("neither") << QByteArray("000004000000000300") << QString();
}

void TestZengin01::trailerRules()
{
    QFETCH(QByteArray, totals);
    QFETCH(QString, rule);
    QByteArray file =
        written({transfer(100), transfer(200), transfer(200, NoticeKind::CreditCancelled)},
                NoticeLayout::Zengin01A);
    file.replace(4 * 202 + 1, totals.size(), totals);
    const auto reading = read(file);
    QCOMPARE(reading.has_value(), !rule.isEmpty());
    if (!reading) {
        QCOMPARE(reading.error().fault, Fault::FileTrailerMismatch);
        return;
    }
    QCOMPARE(reading->problems.size(), size_t(1));
    QCOMPARE(reading->problems[0].issue, RowIssue::TrailerRule);
    QCOMPARE(reading->problems[0].record, 5);
    QCOMPARE(reading->problems[0].args, QStringList{rule});
}

void TestZengin01::gregorianSetting()
{
    QByteArray file = written({transfer(100)}, NoticeLayout::Zengin01A);
    file.replace("081105", "261105").replace("081106", "261106");
    QVERIFY(read(file)->hasRefusedRows());
    ReadOptions options = on();
    options.years = YearRule::Gregorian;
    const auto reading = read(file, options);
    QVERIFY(reading);
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->records.at(0).notice.receivedOn, QDate(2026, 11, 5));
}

void TestZengin01::twoAccounts()
{
    const QByteArray first = written({transfer(100)}, NoticeLayout::Zengin01A);
    QByteArray second = written({transfer(200)}, NoticeLayout::Zengin01A);
    second.replace(60, 7, "7654321");
    const auto reading = read(first.chopped(202) + second);
    QVERIFY(reading);
    QCOMPARE(reading->records.size(), size_t(2));
    QCOMPARE(reading->senderKey, QStringLiteral("0009-227-1-1234567"));
    QCOMPARE(reading->records[0].senderKey, QStringLiteral("0009-227-1-1234567"));
    QCOMPARE(reading->records[1].senderKey, QStringLiteral("0009-227-1-7654321"));
    QCOMPARE(reading->total(NoticeKind::Credit).sum, Yen(300));
}

void TestZengin01::aCutRecordIsRefused_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("enough"); // bytes up to the filler
    QTest::addRow("A") << int(NoticeLayout::Zengin01A) << 148;
    QTest::addRow("B") << int(NoticeLayout::Zengin01B) << 172;
}

// One short record among whole ones was cut, wherever it ends before the filler.
void TestZengin01::aCutRecordIsRefused()
{
    QFETCH(int, format);
    QFETCH(int, enough);
    NoticeRecord told = transfer(100);
    told.bankName = QStringLiteral("ﾐｽﾞﾎ");
    told.branchName = QStringLiteral("ﾎﾝﾃﾝ");
    told.ediInformation = QStringLiteral("WIP00012345");
    ReadOptions options = on();
    options.layout = NoticeLayout(format); // a cut record does not show its format
    const QByteArray file = written({told, transfer(200)}, NoticeLayout(format));
    for (int length = 50; length < 200; ++length) {
        QByteArray cut = file;
        cut.remove(202 + length, 200 - length);
        const auto reading = read(cut, options);
        QVERIFY(reading);
        QCOMPARE(reading->hasRefusedRows(), length < enough);
        QCOMPARE(reading->records.size(), size_t(length < enough ? 1 : 2));
    }
}

void TestZengin01::aTrimmedFileIsWhole_data()
{
    aCutRecordIsRefused_data();
}

void TestZengin01::aTrimmedFileIsWhole()
{
    QFETCH(int, format);
    NoticeRecord named = transfer(100);
    named.bankName = QStringLiteral("ﾐｽﾞﾎ");
    named.branchName = QStringLiteral("ﾎﾝﾃﾝ");
    ReadOptions options = on();
    options.layout = NoticeLayout(format);
    const QByteArray file = written({named, named}, NoticeLayout(format));
    QByteArrayList lines = file.split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    const auto whole = read(file, options);
    const auto trimmed = read(lines.join("\r\n"), options);
    QVERIFY(whole && trimmed);
    QVERIFY(!trimmed->hasRefusedRows());
    QCOMPARE(trimmed->records.size(), size_t(2));
    QCOMPARE(canonicalReceipt(trimmed->records[1].notice),
             canonicalReceipt(whole->records[1].notice));
}

void TestZengin01::whatDoesNotFitIsNotWritten_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("change");
    QTest::addRow("11 digits in A")
        << int(NoticeLayout::Zengin01A) << int(Fault::FieldTooLong) << 0;
    QTest::addRow("13 digits in B")
        << int(NoticeLayout::Zengin01B) << int(Fault::FieldTooLong) << 1;
    QTest::addRow("49 bytes") << int(NoticeLayout::Zengin01A) << int(Fault::FieldTooLong) << 2;
    QTest::addRow("full width") << int(NoticeLayout::Zengin01A) << int(Fault::FieldTooLong) << 3;
    QTest::addRow("konbini") << int(NoticeLayout::Zengin01A) << int(Fault::FieldNotANumber) << 4;
    QTest::addRow("negative") << int(NoticeLayout::Zengin01A) << int(Fault::FieldNotANumber) << 5;
}

void TestZengin01::whatDoesNotFitIsNotWritten()
{
    QFETCH(int, format);
    QFETCH(int, fault);
    QFETCH(int, change);
    NoticeRecord record = transfer(100);
    switch (change) {
    case 0: record.amount = Yen(12'345'678'901); break;
    case 1: record.amount = Yen(1'234'567'890'123); break;
    case 2: record.payerName = QString(49, QChar(u'ｱ')); break;
    case 3: record.payerName = QStringLiteral("ヤマダ"); break;
    case 4: record.kind = NoticeKind::Confirmed; break;
    default: record.amount = Yen(-1); break;
    }
    const auto file =
        writeZengin01({record}, account(), NoticeLayout(format), {QDate(2026, 11, 6), true});
    QVERIFY(!file);
    QCOMPARE(int(file.error().fault), fault);
}

QTEST_GUILESS_MAIN(TestZengin01)
#include "tst_zengin_01.moc"
