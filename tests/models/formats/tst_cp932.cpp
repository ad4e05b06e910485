// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cp932.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringConverter>

using namespace keshikomi;

class TestCp932 final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void pairsAgreeWithIconv();
    void pairsAgreeWithQt();
    void encodedIsDecoded();
    void windowsOrder();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void splitKana_data();
    void splitKana();

private:
    static QList<QByteArray> goodPairs();
};

QList<QByteArray> TestCp932::goodPairs()
{
    QList<QByteArray> pairs;
    for (int lead = 0x81; lead <= 0xFC; ++lead) {
        for (int trail = 0x40; trail <= 0xFC; ++trail) {
            const QByteArray pair{QByteArray(1, char(lead)) + char(trail)};
            const DecodedText read = decodeCp932(pair);
            if (read.isGood() && read.text.size() == 1)
                pairs.append(pair);
        }
    }
    return pairs;
}

void TestCp932::pairsAgreeWithIconv()
{
    if (QStandardPaths::findExecutable(QStringLiteral("iconv")).isEmpty())
        QSKIP("no iconv on this machine");
    const QList<QByteArray> pairs = goodPairs();
    QCOMPARE(pairs.size(), 9604); // 7,724 characters and the 1,880 places of the user area
    QProcess iconv;
    iconv.start(QStringLiteral("iconv"),
                {QStringLiteral("-f"),
                 QStringLiteral("CP932"),
                 QStringLiteral("-t"),
                 QStringLiteral("UTF-8")});
    QVERIFY(iconv.waitForStarted());
    iconv.write(pairs.join());
    iconv.closeWriteChannel();
    QVERIFY(iconv.waitForFinished());
    QCOMPARE(iconv.exitCode(), 0);
    const QString theirs = QString::fromUtf8(iconv.readAllStandardOutput());
    QCOMPARE(decodeCp932(pairs.join()).text, theirs);
}

void TestCp932::pairsAgreeWithQt()
{
    QStringDecoder decoder("Shift_JIS");
    if (!decoder.isValid())
        QSKIP("this Qt has no Shift_JIS");
    int compared = 0;
    for (const QByteArray &pair : goodPairs()) {
        const QString theirs = decoder.decode(pair);
        const QString ours = decodeCp932(pair).text;
        // Kanji and kana are the same in all tables; a few symbols differ by maker, where iconv
        // decides.
        const bool letter = ours[0].isLetter() && uchar(pair[0]) < 0xF0;
        if (letter && !decoder.hasError() && !theirs.contains(QChar::ReplacementCharacter)) {
            QCOMPARE(ours, theirs);
            ++compared;
        }
        decoder.resetState();
    }
    QVERIFY(compared > 6000);
}

void TestCp932::encodedIsDecoded()
{
    for (const QByteArray &pair : goodPairs()) {
        const QString sign = decodeCp932(pair).text;
        const auto bytes = encodeCp932(sign);
        QVERIFY(bytes);
        QCOMPARE(decodeCp932(*bytes).text, sign);
    }
    const QString mixed = QStringLiteral("ｾﾌﾞﾝ 7-11 セブン－イレブン 髙﨑");
    QCOMPARE(decodeCp932(*encodeCp932(mixed)).text, mixed);
    QVERIFY(!encodeCp932(QStringLiteral("한")));
    QVERIFY(!encodeJisX0201(QStringLiteral("カ")));
    QCOMPARE(encodeJisX0201(QStringLiteral("ｶﾞ")), QByteArray("\xB6\xDE"));
}

void TestCp932::windowsOrder()
{
    QCOMPARE(encodeCp932(QStringLiteral("¬")).has_value(), false); // U+00AC is not in the table
    QCOMPARE(*encodeCp932(QStringLiteral("￢")), QByteArray("\x81\xCA"));
    QCOMPARE(*encodeCp932(QStringLiteral("∵")), QByteArray("\x81\xE6"));
    QCOMPARE(*encodeCp932(QStringLiteral("Ⅰ")), QByteArray("\x87\x54"));
    QCOMPARE(*encodeCp932(QStringLiteral("ⅰ")), QByteArray("\xFA\x40"));
    QCOMPARE(*encodeCp932(QStringLiteral("髙")), QByteArray("\xFB\xFC"));
    QCOMPARE(*encodeCp932(QStringLiteral("～")), QByteArray("\x81\x60"));
}

void TestCp932::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("badAt");
    QTest::addRow("A0") << QByteArray("A\xA0"
                                      "B")
                        << 1;
    QTest::addRow("80") << QByteArray("\x80") << 0;
    QTest::addRow("FD") << QByteArray("AB\xFD") << 2;
    QTest::addRow("FF") << QByteArray("\xFF\x40") << 0;
    QTest::addRow("control") << QByteArray("A\tB") << 1;
    QTest::addRow("zero") << QByteArray("A\0B", 3) << 1;
    QTest::addRow("lead at the end") << QByteArray("A\x83") << 1;
    QTest::addRow("bad trail") << QByteArray("\x83\x20") << 0;
    QTest::addRow("trail 7F") << QByteArray("\x83\x7F") << 0;
    QTest::addRow("unassigned") << QByteArray("\x85\x40") << 0;
}

void TestCp932::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, badAt);
    QCOMPARE(decodeCp932(bytes).badAt, badAt);
    QCOMPARE(decodeCp932(bytes).text, QString());
    QCOMPARE(decodeJisX0201(bytes).badAt, badAt);
}

void TestCp932::splitKana_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("at");
    QTest::addRow("none") << QByteArray("\xB6\xB7") << -1;
    QTest::addRow("ga") << QByteArray("\xB6\xDE") << -1;
    QTest::addRow("vu") << QByteArray("\xB3\xDE") << -1;
    QTest::addRow("pa") << QByteArray("\xCA\xDF") << -1;
    QTest::addRow("mark first") << QByteArray("\xDE\xB6") << 0;
    QTest::addRow("mark after a space") << QByteArray("\xB6 \xDE") << 2;
    QTest::addRow("ka with ring") << QByteArray("\xB6\xDF") << 1;
    QTest::addRow("ma with mark") << QByteArray("\xCF\xDE") << 1;
    QTest::addRow("two marks") << QByteArray("\xB6\xDE\xDE") << 2;
}

void TestCp932::splitKana()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, at);
    QCOMPARE(splitKanaAt(bytes), at);
}

QTEST_GUILESS_MAIN(TestCp932)
#include "tst_cp932.moc"
