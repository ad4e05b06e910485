// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/camt.h"
#include "tests/models/formats/camt_transfer.h"
#include "tests/models/formats/reading.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using namespace keshikomi::test;

class TestCamt final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndRead();
    void changes_data();
    void changes();
    void severalInOneEntry();
    void documents_data();
    void documents();
    void damaged_data();
    void damaged();
    void edi_data();
    void edi();
};

static QByteArray written(const NoticeScenario &made)
{
    const auto file = writeCamt054(made.bank, made.account, {made.day, true});
    return file ? *file : QByteArray();
}

void TestCamt::writtenAndRead()
{
    NoticeScenario made = noticeScenario(seed(), 40);
    made.bank[0].ediInformation =
        QString::fromUtf8("<PmtInf>請求番号 B-%1 & 他</PmtInf>\n").repeated(9);
    const QByteArray file = written(made);
    const auto reading = read(file);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().args.join(u' ')));
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->layout, QStringLiteral("camt-054"));
    QCOMPARE(reading->senderKey, QStringLiteral("0009-227-1-1234567"));
    QCOMPARE(reading->records.size(), made.bank.size());
    for (std::size_t i = 0; i < made.bank.size(); ++i) {
        const NoticeRecord &notice = reading->records[i].notice;
        QCOMPARE(facts(notice), made.bank[i]);
        QCOMPARE(file.mid(notice.offset, notice.raw.size()), notice.raw);
        QVERIFY(notice.raw.startsWith("<Ntry>") && notice.raw.endsWith("</Ntry>"));
    }
}

void TestCamt::changes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("fault"); // -1: none
    QTest::addColumn<int>("issue"); // -1: none
    const auto fault = [](const char *name, const char *from, const char *to, Fault what) {
        QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to) << int(what) << -1;
    };
    const auto issue = [](const char *name, const char *from, const char *to, RowIssue what) {
        QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to) << -1 << int(what);
    };
    const auto fine = [](const char *name, const char *from, const char *to) {
        QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to) << -1 << -1;
    };
    fine("as it came", "x", "x");
    fine("yen with decimals", "JPY\">100<", "JPY\">100.00<");
    fine("another prefix", "Document xmlns=", "Document xmlns:other=\"urn:o\" xmlns=");
    fine("debit taken back", "CRDT</CdtDbtInd>", "CRDT</CdtDbtInd><RvslInd>true</RvslInd>");
    fault("count", "<NbOfNtries>1<", "<NbOfNtries>2<", Fault::FileTrailerMismatch);
    fault("sum", "<Sum>100<", "<Sum>101<", Fault::FileTrailerMismatch);
    fault("sum of letters", "<Sum>100<", "<Sum>x<", Fault::FileTrailerMismatch);
    fault("broken", "</Ntry>", "</Entry>", Fault::FileNotReadable);
    fault("a document type",
          "<Document",
          "<!DOCTYPE Document [<!ENTITY a \"b\">]><Document",
          Fault::FileLayoutUnknown);
    issue("half a yen", "JPY\">100<", "JPY\">100.50<", RowIssue::NotDigits);
    issue("dollars", "Ccy=\"JPY\"", "Ccy=\"USD\"", RowIssue::UnknownKind);
    issue("nothing", "JPY\">100<", "JPY\">0<", RowIssue::AmountZero);
    issue("no such day", "<Dt>2026-11-05<", "<Dt>2026-11-35<", RowIssue::NotADate);
}

static QByteArray oneEntry()
{
    const NoticeScenario made = noticeScenario(1, 1);
    const auto file = writeCamt054({transfer(100)}, made.account, {QDate(2026, 11, 5), true});
    return file ? *file : QByteArray();
}

void TestCamt::changes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, fault);
    QFETCH(int, issue);
    QByteArray file = oneEntry();
    QVERIFY(from == "x" || file.contains(from));
    file.replace(from, to);
    const auto reading = read(file);
    if (fault >= 0) {
        QVERIFY(!reading);
        QCOMPARE(int(reading.error().fault), fault);
    } else if (issue >= 0) {
        QVERIFY(reading);
        QCOMPARE(refusals(*reading), 1);
        QCOMPARE(int(reading->problems[0].issue), issue);
    } else {
        QVERIFY(reading);
        QVERIFY(reading->problems.empty());
        QCOMPARE(facts(reading->records.at(0).notice), transfer(100));
    }
}

void TestCamt::severalInOneEntry()
{
    QByteArray file = oneEntry();
    const QByteArray part = "<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"JPY\">%</Amt></TxAmt></AmtDtls>"
                            "<RltdPties><Dbtr><Nm>A</Nm></Dbtr></RltdPties></TxDtls>";
    const qsizetype from = file.indexOf("<TxDtls>");
    const qsizetype to = file.indexOf("</NtryDtls>");
    const auto with = [&](const QByteArray &first, const QByteArray &second) {
        QByteArray both =
            QByteArray(part).replace("%", first) + QByteArray(part).replace("%", second);
        return QByteArray(file).replace(from, to - from, both);
    };
    const auto reading = read(with("40", "60"));
    QVERIFY(reading);
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->records.size(), std::size_t(2));
    QCOMPARE(reading->records[0].notice.amount, Yen(40));
    QCOMPARE(reading->records[1].notice.amount, Yen(60));
    const auto wrong = read(with("40", "61"));
    QVERIFY(wrong);
    QCOMPARE(wrong->problems.at(0).issue, RowIssue::TwoAmounts);
    QVERIFY(wrong->records.empty());
}

void TestCamt::documents_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("count");
    QTest::addRow("two") << QByteArray("<?xml version=\"1.0\"?><a/>\n<?xml version=\"1.0\"?><b/>")
                         << 2;
    QTest::addRow("one") << QByteArray("<a/>") << 1;
    QTest::addRow("none") << QByteArray("text") << 0;
    QTest::addRow("mark") << QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\"?><a/>") << 1;
}

void TestCamt::documents()
{
    QFETCH(QByteArray, file);
    QFETCH(int, count);
    QCOMPARE(int(splitXmlDocuments(file).size()), count);
    const auto seen = read(file);
    QVERIFY(!seen); // none of them is a message
    QCOMPARE(seen.error().fault, Fault::FileLayoutUnknown);
}

void TestCamt::damaged_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("place"); // line, column
    const QByteArray head = "<?xml version=\"1.0\"?>\n"
                            "<AppHdr xmlns=\"urn:iso:std:iso:20022:tech:xsd:head.001.001.01\">";
    const QByteArray message =
        "<?xml version=\"1.0\"?>\n"
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.02\">\n";
    const auto row = [](const char *name, const QByteArray &file, int line, int column) {
        QTest::addRow("%s", name) << file
                                  << QStringList{QString::number(line), QString::number(column)};
    };
    row("message cut", head + "</AppHdr>\n" + message + "<A><B>12", 5, 9);
    row("message cut in a tag", head + "</AppHdr>\n" + message + "<A><B", 5, 6);
    row("wrong end tag", head + "</AppHdr>\n" + message + "<A><B>1</C></A></Document>", 5, 12);
    row("on the header's last line", head + "</AppHdr>" + message + "<A></B></A></Document>", 4, 8);
    row("before the message", head + "<A>x", 2, 68);
    row("before the message's root",
        head + "</AppHdr>\n<?xml version=\"1.0\"?>\n<Document xm",
        4,
        13);
}

// Such a file is the bank's, and is told as what it is.
void TestCamt::damaged()
{
    QFETCH(QByteArray, file);
    const auto reading = read(file);
    QVERIFY(!reading);
    QCOMPARE(reading.error().fault, Fault::FileNotReadable);
    QCOMPARE(reading.error().args.value(1), QStringLiteral("xml"));
    QTEST(reading.error().args.mid(2), "place");
}

void TestCamt::edi_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("text");
    const QString head = QStringLiteral("Content-Transfer-Encoding: base64");
    QTest::addRow("key of fixed systems")
        << QStringList{QStringLiteral("ABC123")} << QStringLiteral("ABC123");
    QTest::addRow("nothing") << QStringList() << QString();
    QTest::addRow("encoded, a line each") << QStringList{QStringLiteral("MIME-Version: 1.0"),
                                                         QStringLiteral("Content-Type: text"),
                                                         head,
                                                         QStringLiteral("44Ki"),
                                                         QStringLiteral("44Kk")}
                                          << QStringLiteral("アイ");
    QTest::addRow("encoded, all in one")
        << QStringList{QStringLiteral("MIME-Version: 1.0\r\nContent-Type: text\r\n") + head
                       + QStringLiteral("\r\n\r\n44Ki44Kk\r\n")}
        << QStringLiteral("アイ");
    QTest::addRow("no base64") << QStringList{head, QStringLiteral("****")}
                               << QString(head + QStringLiteral("\n****"));
    QTest::addRow("only a head") << QStringList{head} << head;
}

void TestCamt::edi()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, text);
    QCOMPARE(decodeEdi(lines), text);
}

QTEST_GUILESS_MAIN(TestCamt)
#include "tst_camt.moc"
