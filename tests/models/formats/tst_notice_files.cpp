// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/konbini_barcode.h"
#include "models/formats/konbini/konbini_row.h"
#include "tests/models/formats/reading.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace keshikomi;
using namespace keshikomi::test;

// Whole files: what the fixtures say, the same facts in two layouts, and what was written is read.
class TestNoticeFiles final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void konbiniFixtures_data();
    void konbiniFixtures();
    void bankFixtures_data();
    void bankFixtures();
    void twoLayoutsOneReceipt_data();
    void twoLayoutsOneReceipt();
    void framing_data();
    void framing();
    void writtenIsRead();
    void placesAreThoseOfTheFile();
    void barcodesAgreeWithTheDomain();
    void canonicalReceiptTellsReceiptsApart();
};

static QJsonObject expected()
{
    return QJsonDocument::fromJson(synthetic(QStringLiteral("expected.json"))).object();
}

static QList<QByteArray> canonicals(const QByteArray &file)
{
    QList<QByteArray> texts;
    const auto reading = read(file);
    if (reading) {
        for (const ReadRecord &record : reading->records)
            texts.append(canonicalReceipt(record.notice));
    }
    return texts;
}

void TestNoticeFiles::konbiniFixtures_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("layout");
    QTest::addRow("csv") << QStringLiteral("cvs-agency-dsk-style.sjis.csv")
                         << QStringLiteral("agency-csv");
    QTest::addRow("120") << QStringLiteral("cvs-agency-120.crlf.txt")
                         << QStringLiteral("agency-120");
}

void TestNoticeFiles::konbiniFixtures()
{
    QFETCH(QString, file);
    QFETCH(QString, layout);
    const QByteArray bytes = synthetic(file);
    const auto reading = read(bytes);
    QVERIFY(reading);
    QCOMPARE(reading->layout, layout);
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->senderKey, QStringLiteral("999999-12345"));
    QCOMPARE(reading->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    const QJsonObject cvs = expected()[QLatin1String("cvs")].toObject();
    const QJsonArray slips = cvs[QLatin1String("slips")].toArray();
    QCOMPARE(reading->dataRows, slips.size());
    QCOMPARE(qsizetype(reading->records.size()), slips.size());
    for (qsizetype i = 0; i < slips.size(); ++i) {
        const QJsonObject slip = slips[i].toObject();
        const NoticeRecord &notice = reading->records[size_t(i)].notice;
        QCOMPARE(notice.barcode, slip[QLatin1String("barcode")].toString());
        QCOMPARE(notice.amount.amount(), slip[QLatin1String("amount")].toInteger());
        QCOMPARE(QString::fromLatin1(konbiniCodeOf(notice)),
                 slip[QLatin1String("kind")].toString());
        QCOMPARE(notice.receivedOn, QDate(2026, 8, 5));
        QCOMPARE(notice.receivedAt, QTime(10, 15).addSecs(int(i) * 60));
        QCOMPARE(notice.chain, QStringLiteral("10"));
        QCOMPARE(notice.shop, QString::number(110000 + i));
        const bool settled = notice.kind == NoticeKind::Confirmed;
        QCOMPARE(notice.payoutOn, settled ? QDate(2026, 8, 15) : QDate());
    }
    const qint64 confirmed = cvs[QLatin1String("confirmedTotal")].toInteger();
    QCOMPARE(reading->total(NoticeKind::Confirmed).sum.amount(), confirmed);
    QCOMPARE(reading->total(NoticeKind::PreliminaryCancelled).count, 1);
}

void TestNoticeFiles::bankFixtures_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("layout");
    for (const char *format : {"A", "B"}) {
        for (const char *ends : {"crlf", "nolf"}) {
            const QString name = QString::fromLatin1(format);
            QTest::addRow("%s %s", format, ends)
                << QString(QStringLiteral("furikomi-nyukin-01") + name + u'.' + QLatin1String(ends)
                           + QStringLiteral(".txt"))
                << QString(QStringLiteral("zengin-01-") + name.toLower());
        }
    }
}

void TestNoticeFiles::bankFixtures()
{
    QFETCH(QString, file);
    QFETCH(QString, layout);
    const auto reading = read(synthetic(file));
    QVERIFY(reading);
    QCOMPARE(reading->layout, layout);
    QCOMPARE(reading->senderKey, QStringLiteral("0009-227-1-1234567"));
    QCOMPARE(reading->accountName, QStringLiteral("ｶ)ﾃｽﾄﾓ-ﾀ-ｽ"));
    const QJsonObject sums = expected()[QLatin1String("furikomi-nyukin-01")].toObject();
    const auto value = [&sums](const char *key) { return sums[QLatin1String(key)].toInteger(); };
    QCOMPARE(reading->total(NoticeKind::Credit).count, value("credits"));
    QCOMPARE(reading->total(NoticeKind::Credit).sum.amount(), value("creditAmount"));
    QCOMPARE(reading->total(NoticeKind::CreditCancelled).count, value("cancels"));
    QCOMPARE(reading->total(NoticeKind::CreditCancelled).sum.amount(), value("cancelAmount"));
    QCOMPARE(reading->problems.size(), size_t(1)); // which trailer rule fits
    QVERIFY(reading->problems[0].warning);
    QCOMPARE(reading->problems[0].issue, RowIssue::TrailerRule);
    QCOMPARE(reading->problems[0].args, QStringList{QStringLiteral("credits-only")});
    const NoticeRecord &second = reading->records[1].notice;
    QCOMPARE(second.payerName, QStringLiteral("ｶ)ﾐﾄﾞﾘｼﾖｳｶｲ"));
    QCOMPARE(second.ediInformation, QStringLiteral("WIP00012345"));
    QCOMPARE(second.bankName, QStringLiteral("ﾐﾂﾋﾞｼUFJ"));
    QCOMPARE(second.receivedOn, QDate(2026, 7, 27));
    QCOMPARE(reading->records[3].notice.remitterCode, QStringLiteral("2271234567"));
    QCOMPARE(reading->records[0].notice.remitterCode, QString());
}

void TestNoticeFiles::twoLayoutsOneReceipt_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addRow("konbini fixture") << synthetic(QStringLiteral("cvs-agency-dsk-style.sjis.csv"))
                                     << synthetic(QStringLiteral("cvs-agency-120.crlf.txt"));
    QTest::addRow("bank fixture") << synthetic(QStringLiteral("furikomi-nyukin-01A.crlf.txt"))
                                  << synthetic(QStringLiteral("furikomi-nyukin-01B.nolf.txt"));
    const NoticeFiles files = writeNoticeFiles(noticeScenario(seed(), 200));
    QTest::addRow("konbini random") << files.agencyCsv << files.agency120;
    QTest::addRow("bank random") << files.zengin01A << files.zengin01B;
}

void TestNoticeFiles::twoLayoutsOneReceipt()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QVERIFY(!canonicals(one).isEmpty());
    QCOMPARE(canonicals(one), canonicals(other));
}

void TestNoticeFiles::framing_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<QByteArray>("fileEnd");
    const QByteArray crlf("\r\n");
    QTest::addRow("none") << QByteArray() << QByteArray();
    QTest::addRow("none, 1A") << QByteArray() << QByteArray("\x1A");
    QTest::addRow("none, CRLF at the end") << QByteArray() << crlf;
    QTest::addRow("CR") << QByteArray("\r") << QByteArray();
    QTest::addRow("LF") << QByteArray("\n") << QByteArray();
    QTest::addRow("CRLF, 1A") << crlf << QByteArray("\x1A");
    QTest::addRow("CRLF, 1A, CRLF") << crlf << QByteArray("\x1A\r\n");
    QTest::addRow("CRLF, empty lines") << crlf << QByteArray("\r\n\r\n");
}

void TestNoticeFiles::framing()
{
    QFETCH(QByteArray, lineEnd);
    QFETCH(QByteArray, fileEnd);
    for (const char *name : {"cvs-agency-120.crlf.txt",
                             "furikomi-nyukin-01A.crlf.txt",
                             "furikomi-nyukin-01B.crlf.txt",
                             "cvs-agency-dsk-style.sjis.csv"}) {
        QByteArray file = synthetic(QLatin1String(name));
        if (lineEnd.isEmpty() && file.contains("EAN"))
            continue; // lines are what a CSV is made of
        const QList<QByteArray> asSent = canonicals(file);
        file.replace("\r\n", lineEnd);
        QVERIFY(!asSent.isEmpty());
        QCOMPARE(canonicals(file + fileEnd), asSent);
    }
}

void TestNoticeFiles::writtenIsRead()
{
    const NoticeScenario made = noticeScenario(seed(), 300);
    for (const bool lineEnds : {true, false}) {
        const NoticeFiles files = writeNoticeFiles(made, lineEnds);
        const std::pair<QByteArray, const std::vector<NoticeRecord> *> cases[] = {
            {files.agencyCsv, &made.konbini},
            {files.agency120, &made.konbini},
            {files.zengin01A, &made.bank},
            {files.zengin01B, &made.bank},
        };
        for (const auto &[file, written] : cases) {
            const auto reading = read(file);
            QVERIFY(reading);
            QVERIFY(!reading->hasRefusedRows());
            QCOMPARE(reading->records.size(), written->size());
            for (size_t i = 0; i < written->size(); ++i)
                QVERIFY(facts(reading->records[i].notice) == (*written)[i]);
        }
        const auto konbini = read(files.agency120);
        QCOMPARE(konbini->total(NoticeKind::Confirmed).sum, made.confirmedTotal);
        QCOMPARE(konbini->total(NoticeKind::Preliminary).sum, made.preliminaryTotal);
        QCOMPARE(konbini->total(NoticeKind::PreliminaryCancelled).sum,
                 made.preliminaryCancelledTotal);
        const auto bank = read(files.zengin01B);
        QCOMPARE(bank->total(NoticeKind::Credit).sum - bank->total(NoticeKind::CreditCancelled).sum,
                 made.transferNet);
    }
}

void TestNoticeFiles::placesAreThoseOfTheFile()
{
    for (const char *name : {"cvs-agency-120.crlf.txt",
                             "furikomi-nyukin-01A.nolf.txt",
                             "cvs-agency-dsk-style.sjis.csv"}) {
        const QByteArray file = synthetic(QLatin1String(name));
        const auto reading = read(file);
        QVERIFY(reading);
        int record = 1; // the header
        for (const ReadRecord &read : reading->records) {
            QCOMPARE(read.notice.record, ++record);
            QVERIFY(!read.notice.raw.isEmpty());
            QCOMPARE(file.mid(read.notice.offset, read.notice.raw.size()), read.notice.raw);
        }
    }
}

// The byte-wise check of the readers and the domain's parser are two; they must not part.
void TestNoticeFiles::barcodesAgreeWithTheDomain()
{
    QRandomGenerator random(seed());
    for (int i = 0; i < 5000; ++i) {
        const QDate due = QDate(2026, 1, 1).addDays(random.bounded(2000));
        QByteArray digits = slipBarcode(random.bounded(1'000'000),
                                        random.bounded(10),
                                        due,
                                        Yen(1 + random.bounded(300'000)))
                                .toLatin1();
        if (i % 2 == 0) {
            const qsizetype at = random.bounded(44);
            digits[at] = static_cast<char>('0' + random.bounded(10));
            digits[43] = static_cast<char>('0' + random.bounded(10));
        }
        std::vector<RowProblem> problems;
        RowReader row(1, problems);
        const bool here = checkBarcode(row, {"barcode", 1, digits}, digits);
        const auto there = parseBarcode(QString::fromLatin1(digits));
        // A zero amount is a barcode without a payment: refused there at once, here as AmountZero.
        if (there || there.error().fault != Fault::BarcodeAmount)
            QVERIFY2(here == there.has_value(), digits.constData());
    }
}

void TestNoticeFiles::canonicalReceiptTellsReceiptsApart()
{
    NoticeRecord base;
    base.kind = NoticeKind::Credit;
    base.channel = Channel::BankTransfer;
    base.receivedOn = QDate(2026, 8, 5);
    base.amount = Yen(33000);
    base.payerName = QStringLiteral("ﾔﾏﾀﾞ");
    const auto changed = [&base](auto change) {
        NoticeRecord copy = base;
        change(copy);
        return canonicalReceipt(copy) != canonicalReceipt(base);
    };
    QVERIFY(changed([](NoticeRecord &r) { r.kind = NoticeKind::CreditCancelled; }));
    QVERIFY(changed([](NoticeRecord &r) { r.amount = Yen(33001); }));
    QVERIFY(changed([](NoticeRecord &r) { r.receivedOn = r.receivedOn.addDays(1); }));
    QVERIFY(changed([](NoticeRecord &r) { r.payerName += u'x'; }));
    QVERIFY(changed([](NoticeRecord &r) { r.inquiryNumber = QStringLiteral("7"); }));
    QVERIFY(changed([](NoticeRecord &r) { r.remitterCode = QStringLiteral("7"); }));
    QVERIFY(changed([](NoticeRecord &r) { r.ediInformation = QStringLiteral("x"); }));
    QVERIFY(changed([](NoticeRecord &r) { r.barcode = QString(44, u'1'); }));
    QVERIFY(!changed([](NoticeRecord &r) { r.payoutOn = QDate(2026, 8, 15); }));
    QVERIFY(!changed([](NoticeRecord &r) { r.record = 7; }));
    QVERIFY(!changed([](NoticeRecord &r) { r.payerName += u' '; }));
    QVERIFY(!changed([](NoticeRecord &r) { r.inquiryNumber = QStringLiteral("000"); }));
    for (int kind = 0; kind < 6; ++kind) {
        const auto value = NoticeKind(kind);
        QCOMPARE(noticeKindFromName(noticeKindName(value)), value);
    }
    for (int channel = 0; channel < 10; ++channel) {
        const auto value = Channel(channel);
        QCOMPARE(channelFromName(channelName(value)), value);
    }
}

QTEST_GUILESS_MAIN(TestNoticeFiles)
#include "tst_notice_files.moc"
