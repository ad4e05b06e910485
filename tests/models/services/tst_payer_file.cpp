// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cp932.h"
#include "models/services/csv_field.h"
#include "models/services/payer_file.h"
#include "tests/support/suite.h"

using namespace keshikomi;

namespace {

const QByteArray header("customer,name_key,bank,branch,times,last_on\r\n");

LearnedPayer payer(qint64 customer, const PayerKey &key)
{
    const QDateTime at(QDate(2026, 11, 20), QTime(9, 30));
    return {PayerNameId(1), CustomerId(1), customer, QStringLiteral("-"), key, 3, at, at};
}

PayerKey named(const QString &name)
{
    return {name, {}, {}};
}

} // namespace

// Payer knowledge goes to another store, perhaps through a spreadsheet, and means the same there.
class TestPayerFile final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void isNoFormula();
    void readsWhatASpreadsheetSaved_data();
    void readsWhatASpreadsheetSaved();
    void refuses_data();
    void refuses();
};

void TestPayerFile::comesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("フジキヨシ");
    QTest::newRow("comma") << QStringLiteral("a,b");
    QTest::newRow("quotes") << QStringLiteral("\"a\" and \"\"b\"\"");
    QTest::newRow("line break") << QStringLiteral("フジ\nキヨシ");
    QTest::newRow("two kinds of it") << QStringLiteral("a\r\n\r\n\"b\",\rc\n");
    QTest::newRow("spaces") << QStringLiteral("  a ");
    QTest::newRow("other separators") << QStringLiteral(";;;;;;;;;;;;\t\t\t\t\t\t\t\t\t\t\t");
    QTest::newRow("formula") << QStringLiteral("=HYPERLINK(\"x\",A1)");
    QTest::newRow("full width") << QStringLiteral("＝1+1");
    QTest::newRow("tab first") << QStringLiteral("\t=1");
    QTest::newRow("apostrophe") << QStringLiteral("'a");
    QTest::newRow("apostrophe alone") << QStringLiteral("'");
    QTest::newRow("guarded already") << QStringLiteral("''-1");
    QTest::newRow("a mark inside") << QString(QChar(0xFEFF) + QStringLiteral("a"));
    QTest::newRow("outside of the BMP") << QStringLiteral("𠮷野");
}

void TestPayerFile::comesBack()
{
    QFETCH(QString, name);
    const qint64 large = 5'000'000'000; // more than an int
    const std::vector<LearnedPayer> payers{payer(7, {name, name, name}),
                                           payer(large, named(QStringLiteral("b")))};
    const auto lines = readPayerFile(payerFile(payers));
    QVERIFY(lines);
    QCOMPARE(lines->size(), payers.size());
    for (std::size_t at = 0; at < payers.size(); ++at) {
        const PayerLine expected{payers[at].customerNumber, payers[at].key, 3, QDate(2026, 11, 20)};
        QVERIFY((*lines)[at] == expected);
    }
}

void TestPayerFile::isNoFormula()
{
    const QByteArray file = payerFile({payer(7, named(QStringLiteral("-1+cmd|'x'!A0")))});
    QVERIFY(file.contains(",\"'-1+cmd|'x'!A0\","));
    QCOMPARE(csvField(QStringLiteral("=1,2")), QStringLiteral("\"'=1,2\""));
    QCOMPARE(csvField(QStringLiteral("O'Neill")), QStringLiteral("O'Neill"));
    QCOMPARE(unguardedText(QStringLiteral("'O")), QStringLiteral("'O"));
}

void TestPayerFile::readsWhatASpreadsheetSaved_data()
{
    QTest::addColumn<QByteArray>("file");
    const QString row = QStringLiteral("7,フジ,ミズホ,,3,2026-11-20\r\n");
    const QByteArray inCp932 = encodeCp932(QStringView(row).chopped(2)).value_or(QByteArray());
    QTest::newRow("without quotes") << QByteArray(header + row.toUtf8());
    QTest::newRow("with a mark") << QByteArray("\xEF\xBB\xBF" + header + row.toUtf8());
    QTest::newRow("CP932") << QByteArray(header + inCp932);
    QTest::newRow("all in quotes") << QByteArray(
        "\"customer\",\"name_key\",\"bank\",\"branch\",\"times\",\"last_on\"\n"
        + QStringLiteral("\"7\",\"フジ\",\"ミズホ\",\"\",\"3\",\"2026-11-20\"").toUtf8());
    QTest::newRow("blank rows") << QByteArray("\r\n" + header + "\r\n" + row.toUtf8()
                                              + ",,,,,\r\n");
}

void TestPayerFile::readsWhatASpreadsheetSaved()
{
    QFETCH(QByteArray, file);
    const auto lines = readPayerFile(file);
    QVERIFY(lines);
    const PayerKey key{QStringLiteral("フジ"), QStringLiteral("ミズホ"), {}};
    const std::vector<PayerLine> expected{{7, key, 3, QDate(2026, 11, 20)}};
    QVERIFY(*lines == expected);
}

void TestPayerFile::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("second");
    const QString columns = QString::fromLatin1(header.trimmed());
    const auto row = [](const char *name, const QByteArray &file, Fault fault, const char *second) {
        QTest::newRow(name) << file << int(fault) << QString::fromLatin1(second);
    };
    QTest::newRow("empty") << QByteArray() << int(Fault::ColumnsNotFound) << columns;
    QTest::newRow("blank") << QByteArray("\r\n\r\n") << int(Fault::ColumnsNotFound) << columns;
    QTest::newRow("other columns")
        << QByteArray("a,b\r\n1,2\r\n") << int(Fault::ColumnsNotFound) << columns;
    row("no customer", header + "x,a,,,1,2026-11-20", Fault::FieldNotANumber, "x");
    row("times", header + "1,a,,,2147483648,2026-11-20", Fault::FieldNotANumber, "2147483648");
    row("no day", header + "1,a,,,1,2026-11-31", Fault::FieldNotADate, "2026-11-31");
    row("nobody", header + "1,\"\",,,1,2026-11-20", Fault::FieldEmpty, "");
    row("open quote", header + "1,\"a,,,1,2026-11-20", Fault::FileNotReadable, "stray-quote");
    row("no text", header + "1,\xFF\xFF,,,1,2026-11-20", Fault::FileNotReadable, "no-text");
}

void TestPayerFile::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(int, fault);
    QFETCH(QString, second);
    const auto lines = readPayerFile(file);
    QVERIFY(!lines);
    QCOMPARE(int(lines.error().fault), fault);
    QCOMPARE(lines.error().args.value(1), second);
}

QTEST_GUILESS_MAIN(TestPayerFile)
#include "tst_payer_file.moc"
