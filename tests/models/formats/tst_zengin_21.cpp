// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cp932.h"
#include "models/formats/zengin/zengin_21.h"
#include "tests/models/formats/reading.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRandomGenerator>

using namespace keshikomi;
using namespace keshikomi::test;

class TestZengin21 final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndRead();
    void brokenFiles_data();
    void brokenFiles();
    void text_data();
    void text();
    void aRowNamesItsCharacter();
    void ediOrCodes();
    void yucho_data();
    void yucho();
    void fileOfAnotherProgram();
};

static const QString name = QStringLiteral("refunds.txt");

static PaymentReadOptions options()
{
    return {QDate(2026, 11, 22), false};
}

static TransferFile batch(int rows, QRandomGenerator &random)
{
    TransferFile file;
    file.orderer = QStringLiteral("0123456789");
    file.account = {QStringLiteral("0009"),
                    QStringLiteral("ﾐﾂｲｽﾐﾄﾓ"),
                    QStringLiteral("227"),
                    QStringLiteral("ｼﾝｼﾞﾕｸ"),
                    QStringLiteral("1"),
                    QStringLiteral("1234567"),
                    QStringLiteral("ｶ)ﾃｽﾄﾓ-ﾀ-ｽ")};
    file.transferOn = QDate(2026, 11, 30);
    for (int i = 0; i < rows; ++i) {
        TransferRow row;
        row.payee = {QStringLiteral("9900"),
                     QStringLiteral("ﾕｳﾁﾖ"),
                     QString::number(100 + random.bounded(899)),
                     QString(),
                     QStringLiteral("1"),
                     QString::number(1'000'000 + random.bounded(999'999)),
                     QStringLiteral("ﾔﾏﾀﾞ ﾀﾛｳ")};
        row.amount = Yen(1 + random.bounded(999'999));
        if (random.bounded(2) == 0) {
            row.ediInformation = QStringLiteral("B-%1").arg(i);
        } else {
            row.customerCode1 = QString::number(i);
            row.customerCode2 = QStringLiteral("R1");
        }
        file.rows.push_back(row);
    }
    return file;
}

void TestZengin21::writtenAndRead()
{
    QRandomGenerator random(seed());
    for (const bool lineEnds : {true, false}) {
        for (int round = 0; round < 30; ++round) {
            const TransferFile sent = batch(1 + random.bounded(20), random);
            const PaymentFile file = writeZengin21(sent, lineEnds);
            QVERIFY(file.isGood());
            QCOMPARE(file.bytes.size(), qsizetype(sent.rows.size() + 3) * (lineEnds ? 122 : 120));
            const auto back = readZengin21(file.bytes, name, options());
            QVERIFY(back);
            QVERIFY(back->problems.empty());
            QCOMPARE(back->batches.at(0), sent);
        }
    }
}

void TestZengin21::brokenFiles_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("fault"); // -1: a refused row
    QTest::addRow("count") << 2 * 122 + 1 << QByteArray("000002")
                           << int(Fault::FileTrailerMismatch);
    QTest::addRow("sum") << 2 * 122 + 7 << QByteArray("000000000000")
                         << int(Fault::FileTrailerMismatch);
    QTest::addRow("EBCDIC") << 3 << QByteArray("1") << int(Fault::FileEbcdic);
    QTest::addRow("type") << 1 << QByteArray("91") << -1;
    QTest::addRow("amount") << 122 + 80 << QByteArray("          ") << -1;
    QTest::addRow("control byte") << 122 + 50 << QByteArray("\x01") << -1;
    QTest::addRow("kind of account") << 122 + 42 << QByteArray("X") << -1;
}

void TestZengin21::brokenFiles()
{
    QFETCH(int, at);
    QFETCH(QByteArray, value);
    QFETCH(int, fault);
    QRandomGenerator random(seed());
    QByteArray file = writeZengin21(batch(1, random)).bytes;
    file.replace(at, value.size(), value);
    const auto reading = readZengin21(file, name, options());
    if (fault < 0) {
        QVERIFY(reading);
        QCOMPARE(refusals(reading->problems), 1);
    } else {
        QVERIFY(!reading);
        QCOMPARE(int(reading.error().fault), fault);
    }
}

void TestZengin21::text_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sent"); // half width; empty: refused
    QTest::addColumn<QString>("refused");
    const auto row = [](const char *given, ZenginText kind, const char *sent, const char *refused) {
        QTest::addRow("%s", given) << QString::fromUtf8(given) << int(kind)
                                   << QString::fromUtf8(sent) << QString::fromUtf8(refused);
    };
    row("ヤマダ　タロウ", ZenginText::Holder, "ﾔﾏﾀﾞ ﾀﾛｳ", "");
    row("やまだ たろう", ZenginText::Holder, "ﾔﾏﾀﾞ ﾀﾛｳ", "");
    row("キャノン", ZenginText::Holder, "ｷﾔﾉﾝ", "");
    row("ｷｬﾉﾝ", ZenginText::Holder, "ｷﾔﾉﾝ", "");
    row("ヨーコ", ZenginText::Holder, "ﾖ-ｺ", "");
    row("ﾖｰｺ", ZenginText::Holder, "ﾖ-ｺ", "");
    row("ヨ―コ", ZenginText::Holder, "ﾖ-ｺ", "");
    row("カ）ミドリ", ZenginText::Holder, "ｶ)ﾐﾄﾞﾘ", "");
    row("ジョン・スミス", ZenginText::Holder, "ｼﾞﾖﾝ.ｽﾐｽ", "");
    row("abc Ｄ１", ZenginText::Holder, "ABC D1", "");
    row("パピプペポ", ZenginText::Holder, "ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ", "");
    row("ヴィヴァ", ZenginText::Holder, "ｳﾞｲｳﾞｱ", "");
    row("ミズホ（カ", ZenginText::BankName, "", "(");
    row("カ・フェ", ZenginText::BankName, "", "・");
    row("ヲトメ", ZenginText::Holder, "", "ヲ");
    row("ヲトメ", ZenginText::Edi, "ｦﾄﾒ", "");
    row("「A/B」", ZenginText::Edi, "｢A/B｣", "");
    row("A,B", ZenginText::Edi, "", ",");
    row("山田", ZenginText::Holder, "", "山");
    row("㈱ミドリ", ZenginText::Holder, "", "株");
    row("ヤマダ&", ZenginText::Holder, "", "&");
    row("😀", ZenginText::Holder, "", "😀");
}

void TestZengin21::text()
{
    QFETCH(QString, given);
    QFETCH(int, kind);
    QFETCH(QString, sent);
    QFETCH(QString, refused);
    const ZenginEncoded encoded = encodeZengin(given, ZenginText(kind));
    QCOMPARE(encoded.refused, refused);
    QCOMPARE(decodeJisX0201(encoded.bytes).text, sent);
}

void TestZengin21::aRowNamesItsCharacter()
{
    QRandomGenerator random(seed());
    TransferFile sent = batch(3, random);
    sent.rows[1].payee.holder = QStringLiteral("ヤマダ＠タロウ");
    sent.rows[2].amount = Yen(-5);
    const PaymentFile file = writeZengin21(sent);
    QVERIFY(file.bytes.isEmpty());
    QCOMPARE(file.problems[0].record, 3);
    QCOMPARE(file.problems[0].field, QStringLiteral("受取人名"));
    QCOMPARE(file.problems[0].args, QStringList{QStringLiteral("@")});
    QCOMPARE(file.problems[1].record, 4);
    QCOMPARE(file.problems[1].issue, RowIssue::NotDigits);
}

void TestZengin21::ediOrCodes()
{
    QRandomGenerator random(seed());
    TransferFile sent = batch(1, random);
    sent.rows[0].ediInformation = QStringLiteral("B-1");
    sent.rows[0].customerCode1 = QStringLiteral("1");
    QVERIFY(!writeZengin21(sent).isGood());
}

void TestZengin21::yucho_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("account"); // empty: none
    const auto row = [](const char *symbol, const char *number, const char *account) {
        QTest::addRow("%s-%s", symbol, number)
            << QString::fromLatin1(symbol) << QString::fromLatin1(number)
            << QString::fromLatin1(account);
    };
    row("12340", "12345671", "9900-238-1-1234567");
    row("12340", "5671", "9900-238-1-0000567");
    row("00120", "123456", "9900-019-2-0123456");
    row("00120", "1234567", "9900-019-2-1234567");
    row("12340", "12345670", ""); // does not end in 1
    row("12340", "123456711", "");
    row("00120", "12345678", "");
    row("22340", "12345671", "");
    row("1234", "12345671", "");
    row("12340", "", "");
    row("1234a", "12345671", "");
    row("12340", "1", "");
}

void TestZengin21::yucho()
{
    QFETCH(QString, symbol);
    QFETCH(QString, number);
    QFETCH(QString, account);
    const auto found = fromYucho(symbol, number);
    QCOMPARE(found.has_value(), !account.isEmpty());
    if (found)
        QCOMPARE((QStringList{found->bank, found->branch, found->type, found->number}.join(u'-')),
                 account);
}

// A file made elsewhere, with CR alone at its line ends; it is not part of the program's own data.
static TransferFile othersBatch()
{
    TransferFile file;
    file.orderer = QStringLiteral("9190129006");
    file.account = {QStringLiteral("9913"),
                    QStringLiteral("ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ"),
                    QStringLiteral("960"),
                    QString(),
                    QStringLiteral("1"),
                    QStringLiteral("9685875"),
                    QStringLiteral("ﾓｼﾞ ｼﾖｳ")};
    file.transferOn = QDate(2027, 3, 11); // "0311", the nearest to the day of options()
    TransferRow row;
    row.payee = {QStringLiteral("9891"),
                 QStringLiteral("ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ"),
                 QStringLiteral("993"),
                 QStringLiteral("ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ"),
                 QStringLiteral("1"),
                 QStringLiteral("9801390"),
                 QStringLiteral("ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ")};
    row.amount = Yen(54'878);
    row.customerCode1 = QStringLiteral("ｱ");
    row.customerCode2 = QStringLiteral("ﾃｽﾄ ﾊﾅｺ");
    row.delivery = 8;
    file.rows.push_back(row);
    row.payee = {QStringLiteral("9850"),
                 QString(),
                 QStringLiteral("968"),
                 QStringLiteral("ﾀﾞ"),
                 QStringLiteral("1"),
                 QStringLiteral("9046801"),
                 QStringLiteral("ﾓｼﾞ ｼﾖｳ")};
    row.amount = Yen(60'137);
    row.newCode = 2;
    row.customerCode1.clear();
    row.customerCode2 = QStringLiteral("ﾃｽﾄ");
    file.rows.push_back(row);
    return file;
}

void TestZengin21::fileOfAnotherProgram()
{
    QFile file(QStringLiteral(KK_FIXTURES "/zengin4j/sougou-furikomi.input.txt"));
    if (!file.exists())
        QSKIP(qPrintable(QStringLiteral("there is no %1").arg(file.fileName())));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto reading = readZengin21(file.readAll(), name, options());
    QVERIFY(reading);
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->batches.size(), std::size_t(1));
    QCOMPARE(reading->batches[0], othersBatch());
    const PaymentFile again = writeZengin21(reading->batches[0]);
    QVERIFY(again.isGood());
    const auto back = readZengin21(again.bytes, name, options());
    QVERIFY(back);
    QCOMPARE(back->batches.at(0), othersBatch());
}

QTEST_GUILESS_MAIN(TestZengin21)
#include "tst_zengin_21.moc"
