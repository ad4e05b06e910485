// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/zengin_91.h"
#include "tests/models/formats/reading.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>

using namespace keshikomi;
using namespace keshikomi::test;

class TestZengin91 final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void fixtureRequest_data();
    void fixtureRequest();
    void fixtureAnswer();
    void aRequestIsNoAnswer();
    void writtenAndRead_data();
    void writtenAndRead();
    void answersThatDoNotFit_data();
    void answersThatDoNotFit();
    void answersBankByBank();
    void brokenFiles_data();
    void brokenFiles();
    void whatDoesNotFitIsNotWritten_data();
    void whatDoesNotFitIsNotWritten();
    void daysWithoutYear_data();
    void daysWithoutYear();
};

static PaymentReadOptions options(bool agency = false)
{
    return {QDate(2026, 7, 20), agency};
}

static const QString name = QStringLiteral("debit.txt");

static DebitFile request(const QString &suffix = QStringLiteral("crlf"))
{
    const auto reading = readDebitRequest(
        synthetic(QStringLiteral("kouza-furikae-91-request.%1.txt").arg(suffix)), name, options());
    if (!reading || reading->batches.size() != 1)
        qFatal("the fixture is no request");
    return reading->batches.front();
}

static DebitFile randomBatch(QRandomGenerator &random, bool agency)
{
    static const char *const holders[] = {"ﾔﾏﾀﾞ ﾀﾛｳ", "ｶ)ﾐﾄﾞﾘ", "ﾊﾟﾋﾟ ﾌﾟﾍﾟﾎﾟ", "ｽｽﾞｷ-ABC.(ﾕ"};
    DebitFile batch;
    batch.multiCode = agency ? QStringLiteral("07") : QString();
    batch.consignor = agency ? QStringLiteral("12345678") : QStringLiteral("1234567890");
    batch.account = {QStringLiteral("0009"),
                     QStringLiteral("ﾐﾂｲｽﾐﾄﾓ"),
                     QStringLiteral("227"),
                     QStringLiteral("ｼﾝｼﾞﾕｸ"),
                     QStringLiteral("1"),
                     QStringLiteral("1234567"),
                     QStringLiteral("ｶ)ﾃｽﾄﾓ-ﾀ-ｽ")};
    batch.collectOn = QDate(2026, 7, 27).addDays(random.bounded(90));
    const int rows = 1 + random.bounded(40);
    for (int i = 0; i < rows; ++i) {
        DebitRow row;
        row.account = {QString::number(1000 + random.bounded(8999)),
                       QStringLiteral("ﾐｽﾞﾎ"),
                       QString::number(100 + random.bounded(899)),
                       QStringLiteral("ﾎﾝﾃﾝ"),
                       QString::number(1 + random.bounded(2)),
                       QString::number(1'000'000 + random.bounded(8'999'999)),
                       QString::fromUtf8(holders[random.bounded(4)])};
        row.amount = Yen(1 + random.bounded(999'999));
        row.newCode = random.bounded(3);
        row.customerNumber = QString::number(100'000 + i);
        row.result = DebitResult(random.bounded(debitResultCount));
        batch.rows.push_back(row);
    }
    return batch;
}

void TestZengin91::fixtureRequest_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addRow("CRLF") << QStringLiteral("crlf");
    QTest::addRow("no line ends") << QStringLiteral("nolf");
}

void TestZengin91::fixtureRequest()
{
    QFETCH(QString, suffix);
    const DebitFile batch = request(suffix);
    QCOMPARE(batch.consignor, QStringLiteral("1234567890"));
    QCOMPARE(batch.collectOn, QDate(2026, 7, 27));
    QCOMPARE(batch.rows.size(), std::size_t(8));
    Yen sum;
    for (const DebitRow &row : batch.rows)
        sum += row.amount;
    QCOMPARE(sum, Yen(436'700));
    QCOMPARE(batch.rows[0].customerNumber, QStringLiteral("10001"));
    QCOMPARE(batch.rows[3].account.bank, QStringLiteral("9900"));
}

void TestZengin91::fixtureAnswer()
{
    const auto reading = readDebitAnswer(
        synthetic(QStringLiteral("kouza-furikae-91-result.crlf.txt")), name, request(), options());
    QVERIFY(reading);
    QVERIFY(reading->problems.empty());
    Yen collected;
    int failed = 0;
    for (const DebitRow &row : reading->batches.at(0).rows) {
        if (row.result == DebitResult::Collected)
            collected += row.amount;
        else
            ++failed;
    }
    QCOMPARE(collected, Yen(88'000));
    QCOMPARE(failed, 6);
}

// All codes of a request are 0, which is "collected" in an answer.
void TestZengin91::aRequestIsNoAnswer()
{
    const QByteArray file = synthetic(QStringLiteral("kouza-furikae-91-request.crlf.txt"));
    const auto answer = readDebitAnswer(file, name, request(), options());
    QVERIFY(!answer);
    QCOMPARE(answer.error().fault, Fault::FileIsRequest);
    const auto asNotices = read(file);
    QVERIFY(!asNotices);
    QCOMPARE(asNotices.error().fault, Fault::FileIsRequest);
    const auto unasked = read(synthetic(QStringLiteral("kouza-furikae-91-result.nolf.txt")));
    QVERIFY(!unasked);
    QCOMPARE(unasked.error().fault, Fault::ResultWithoutRequest);
}

void TestZengin91::writtenAndRead_data()
{
    QTest::addColumn<bool>("agency");
    QTest::addColumn<bool>("lineEnds");
    QTest::addRow("bank") << false << true;
    QTest::addRow("bank, no line ends") << false << false;
    QTest::addRow("agency") << true << true;
}

void TestZengin91::writtenAndRead()
{
    QFETCH(bool, agency);
    QFETCH(bool, lineEnds);
    QRandomGenerator random(seed());
    for (int round = 0; round < 50; ++round) {
        DebitFile batch = randomBatch(random, agency);
        const PaymentFile answer = writeZengin91(batch, DebitDirection::Answer, agency, lineEnds);
        QVERIFY(answer.isGood());
        DebitFile asked = batch;
        for (DebitRow &row : asked.rows)
            row.result = DebitResult::Collected;
        const PaymentFile sent = writeZengin91(batch, DebitDirection::Request, agency, lineEnds);
        QVERIFY(sent.isGood());
        const auto back = readDebitRequest(sent.bytes, name, options(agency));
        QVERIFY(back);
        QVERIFY(back->problems.empty());
        QCOMPARE(back->batches.at(0), asked);
        const auto told = readDebitAnswer(answer.bytes, name, asked, options(agency));
        QVERIFY2(told, told ? "" : qPrintable(told.error().args.join(u' ')));
        QCOMPARE(told->batches.at(0), batch);
    }
}

void TestZengin91::answersThatDoNotFit_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("fault");
    QTest::addRow("another customer") << 0 << int(Fault::ResultWithoutRequest);
    QTest::addRow("another amount") << 1 << int(Fault::ResultWithoutRequest);
    QTest::addRow("another account") << 2 << int(Fault::ResultWithoutRequest);
    QTest::addRow("a row less") << 3 << int(Fault::ResultWithoutRequest);
    QTest::addRow("a row twice") << 4 << int(Fault::ResultWithoutRequest);
    QTest::addRow("another consignor") << 5 << int(Fault::ResultWithoutRequest);
}

void TestZengin91::answersThatDoNotFit()
{
    QFETCH(int, change);
    QFETCH(int, fault);
    const DebitFile asked = request();
    DebitFile told = asked;
    told.rows[1].result = DebitResult::NoFunds;
    switch (change) {
    case 0: told.rows[2].customerNumber = QStringLiteral("777"); break;
    case 1: told.rows[2].amount += Yen(1); break;
    case 2: told.rows[2].account.number = QStringLiteral("7777777"); break;
    case 3: told.rows.pop_back(); break;
    case 4: told.rows.push_back(told.rows[0]); break;
    default: told.consignor = QStringLiteral("1111111111"); break;
    }
    const PaymentFile file = writeZengin91(told, DebitDirection::Answer, false);
    QVERIFY(file.isGood());
    const auto reading = readDebitAnswer(file.bytes, name, asked, options());
    QVERIFY(!reading);
    QCOMPARE(int(reading.error().fault), fault);
}

void TestZengin91::answersBankByBank()
{
    const DebitFile asked = request();
    DebitFile told = asked;
    told.rows.erase(told.rows.begin());
    told.rows[0].result = DebitResult::NoFunds;
    const auto answer = [&](const DebitFile &batch) {
        return readDebitAnswer(writeZengin91(batch, DebitDirection::Answer, false).bytes,
                               name,
                               asked,
                               options(),
                               AnswerRows::Some);
    };
    const auto some = answer(told);
    QVERIFY(some);
    QCOMPARE(some->batches.front(), told);
    told.rows.push_back(told.rows.back());
    QCOMPARE(int(answer(told).error().fault), int(Fault::ResultWithoutRequest));
    told.rows.back() = asked.rows.front();
    QVERIFY(answer(told));
    told.rows.back().amount += Yen(1);
    QCOMPARE(int(answer(told).error().fault), int(Fault::ResultWithoutRequest));
}

void TestZengin91::brokenFiles_data()
{
    QTest::addColumn<int>("at"); // byte of the answer
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("fault"); // -1: a refused row
    const int trailer = 9 * 122;
    QTest::addRow("total count") << trailer + 1 << QByteArray("000009")
                                 << int(Fault::FileTrailerMismatch);
    QTest::addRow("total amount") << trailer + 7 << QByteArray("000000436701")
                                  << int(Fault::FileTrailerMismatch);
    QTest::addRow("collected") << trailer + 19 << QByteArray("000003")
                               << int(Fault::FileTrailerMismatch);
    QTest::addRow("collected yen")
        << trailer + 25 << QByteArray("000000088001") << int(Fault::FileTrailerMismatch);
    QTest::addRow("failed") << trailer + 37 << QByteArray("000005")
                            << int(Fault::FileTrailerMismatch);
    QTest::addRow("no results told")
        << trailer + 19 << QByteArray(36, '0') << int(Fault::FileIsRequest);
    QTest::addRow("EBCDIC") << 3 << QByteArray("1") << int(Fault::FileEbcdic);
    QTest::addRow("other type") << 1 << QByteArray("21") << int(Fault::FileLayoutUnknown);
    QTest::addRow("no such day") << 54 << QByteArray("0231") << -1;
    QTest::addRow("no such code") << 122 + 111 << QByteArray("7") << -1;
    QTest::addRow("no code") << 122 + 111 << QByteArray(" ") << -1;
    QTest::addRow("no amount") << 122 + 80 << QByteArray(10, '0') << -1;
    QTest::addRow("kana in a number") << 122 + 43 << QByteArray("\xB1") << -1;
}

void TestZengin91::brokenFiles()
{
    QFETCH(int, at);
    QFETCH(QByteArray, value);
    QFETCH(int, fault);
    QByteArray file = synthetic(QStringLiteral("kouza-furikae-91-result.crlf.txt"));
    file.replace(at, value.size(), value);
    const auto reading = readDebitAnswer(file, name, request(), options());
    if (fault < 0) {
        QVERIFY(reading);
        QCOMPARE(refusals(reading->problems), 1);
    } else {
        QVERIFY(!reading);
        QCOMPARE(int(reading.error().fault), fault);
    }
}

void TestZengin91::whatDoesNotFitIsNotWritten_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("issue");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("arg");
    const auto row =
        [](const char *label, int change, RowIssue issue, const char *field, const char *arg) {
            QTest::addRow("%s", label)
                << change << int(issue) << QString::fromUtf8(field) << QString::fromUtf8(arg);
        };
    row("kanji", 0, RowIssue::CharacterNotAllowed, "預金者名", "山");
    row("31 bytes", 1, RowIssue::TooLong, "預金者名", "30");
    row("11 digits", 2, RowIssue::TooLong, "引落金額", "10");
    row("no amount", 3, RowIssue::AmountZero, "引落金額", "");
    row("a branch with letters", 4, RowIssue::NotDigits, "引落支店番号", "A12");
    row("a bracket in a bank", 5, RowIssue::CharacterNotAllowed, "引落銀行名", "(");
    row("no day", 6, RowIssue::NotADate, "引落日・取組日", "");
}

void TestZengin91::whatDoesNotFitIsNotWritten()
{
    QFETCH(int, change);
    QFETCH(int, issue);
    QFETCH(QString, field);
    QFETCH(QString, arg);
    DebitFile batch = request();
    DebitRow &row = batch.rows[0];
    switch (change) {
    case 0: row.account.holder = QStringLiteral("ヤマ山"); break;
    case 1: row.account.holder = QString(31, QChar(u'ｱ')); break;
    case 2: row.amount = Yen(12'345'678'901); break;
    case 3: row.amount = Yen(); break;
    case 4: row.account.branch = QStringLiteral("A12"); break;
    case 5: row.account.bankName = QStringLiteral("ﾐｽﾞﾎ(ｶ"); break;
    default: batch.collectOn = QDate(); break;
    }
    const PaymentFile file = writeZengin91(batch, DebitDirection::Request, false);
    QVERIFY(file.bytes.isEmpty());
    QVERIFY(!file.problems.empty());
    QCOMPARE(int(file.problems[0].issue), issue);
    QCOMPARE(file.problems[0].field, field);
    QCOMPARE(file.problems[0].args.value(0), arg);
    QCOMPARE(file.problems[0].record, change == 6 ? 1 : 2);
}

void TestZengin91::daysWithoutYear_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("day");
    QTest::addRow("this year") << QByteArray("0727") << QDate(2026, 7, 20) << QDate(2026, 7, 27);
    QTest::addRow("next year") << QByteArray("0105") << QDate(2026, 12, 28) << QDate(2027, 1, 5);
    QTest::addRow("last year") << QByteArray("1228") << QDate(2027, 1, 5) << QDate(2026, 12, 28);
    QTest::addRow("leap day") << QByteArray("0229") << QDate(2027, 3, 1) << QDate(2028, 2, 29);
    QTest::addRow("no month") << QByteArray("1301") << QDate(2027, 1, 5) << QDate();
    QTest::addRow("letters") << QByteArray("07x7") << QDate(2027, 1, 5) << QDate();
}

void TestZengin91::daysWithoutYear()
{
    QFETCH(QByteArray, digits);
    QFETCH(QDate, today);
    QFETCH(QDate, day);
    QCOMPARE(readNearestDay(digits, today), day);
}

QTEST_GUILESS_MAIN(TestZengin91)
#include "tst_zengin_91.moc"
