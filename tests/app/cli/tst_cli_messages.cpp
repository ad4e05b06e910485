// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_asking.h"

#include <QDir>
#include <QRegularExpression>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

// One empty page. The password of whoever reads it is "user".
QByteArray lockedPdf()
{
    return "%PDF-1.4\n"
           "1 0 obj\n<< /Pages 2 0 R /Type /Catalog >>\nendobj\n"
           "2 0 obj\n<< /Count 1 /Kids [ 3 0 R ] /Type /Pages >>\nendobj\n"
           "3 0 obj\n<< /MediaBox [ 0 0 99 99 ] /Parent 2 0 R /Type /Page >>\nendobj\n"
           "4 0 obj\n<< /Filter /Standard /Length 40 /P -4 /R 2 /V 1"
           " /O <94e8094419662a774442fb072e3d9f19e9d130ec09a4d0061e78fe920f7ab62f>"
           " /U <b820958af1a8c829ae77e256504fa910de0ad8920665aeddd0402d4da4ce2384> >>\nendobj\n"
           "trailer << /Root 1 0 R /Size 5 /Encrypt 4 0 R"
           " /ID [<845d7eacc5623a94e05261611472925b><845d7eacc5623a94e05261611472925b>] >>\n"
           "startxref\n0\n%%EOF\n";
}

} // namespace

// What is wrong is said in words of the one who typed it: what, where, and what to do.
class TestCliMessages final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cli.ask(words("init"));
        m_cli.ask(words("demo --plain --customers 5 --bills 10 --seed 7"));
        m_cli.ask(words("sheet sets --save desk --sheets invoice"));
        // A batch whose one slip failed, as there is a file of its name.
        QVERIFY(QDir().mkdir(m_cli.path(QStringLiteral("made"))));
        write("made/B-100001.pdf", "another");
        m_cli.ask(words("slips B-100001 --out made"), 1);
        const QJsonObject customer = first(m_cli.ask(words("customer list")), "customers");
        const QJsonObject bill =
            m_cli.ask(parts("bill|add|--subject|代金|--line|品物;3000|--customer")
                      << QString::number(number(customer, "number")));
        QCOMPARE(number(bill, "number"), 100'020);
        m_cli.ask(words("bill number B-100020 --smartpit 0000123456789"));
        m_cli.ask(words("sheet message --sheet smartpit --text {お車}の点検"));
        write("picture.png", "no picture");
        write("table.csv", "日付,お客様,金額\r\n2026-11-01,山田太郎,1000\r\n");
        write("cut.xlsx", QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10));
        m_cli.ask(words("agreement add 999999-77777 --channel konbini_barcode --name shop "
                        "--slip-key-at 14 --slip-key-length 16"));
        write("camt.xml",
              "<?xml version=\"1.0\"?>\n<Document "
              "xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.02\">\n<A>1</B></Document>\n");
        write("empty.pdf", "");
        write("locked.pdf", lockedPdf());
        write("noise.dat", QByteArray("\x01\0\x99\xD8\x07\x04\x11\x12\x13", 9));
    }

    void sayWhatWhereAndWhatToDo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("said");
        const auto row = [](const char *line, const QStringList &said) {
            QTest::newRow(line) << QString::fromUtf8(line) << said;
        };
        row("close exception 2020-01 --for mika --reason late --until 2020-02-01",
            {QStringLiteral("The exception cannot hold until 2020-02-01"),
             QStringLiteral("(--until)")});
        row("clear --passes key,code,key", {QStringLiteral("The pass key is named twice")});
        row("clear --passes luck", {QStringLiteral("There is no matching pass luck")});
        row("column-map try cut.xlsx", {QStringLiteral("The workbook cut.xlsx is damaged")});
        row("column-map try table.csv",
            {QStringLiteral("the header row of table.csv"),
             QStringLiteral("(column-map add --sample)")});
        row("import cut.xlsx", {QStringLiteral("The workbook cut.xlsx is damaged")});
        row("import camt.xml",
            {QStringLiteral("camt.xml is a bank's file in XML"),
             QStringLiteral("line 3, column"),
             QStringLiteral("Fetch the file")});
        row("column-map add m --agreement 999999-77777 --column received_on=日付 --column "
            "amount=金額",
            {QStringLiteral("999999-77777"), QStringLiteral("--channel konbini_barcode")});
        row("settle enter --agreement 999999-77777 --gross 12345678901234567890",
            {QStringLiteral("--gross is 12345678901234567890"), QStringLiteral("9999999999")});
        row("bill show 12345678901234567890", {QStringLiteral("between 1 and")});
        row("import table.csv",
            {QStringLiteral("日付,お客様,金額"), QStringLiteral("(column-map add --sample)")});
        row("import noise.dat",
            {QStringLiteral("noise.dat is neither"), QStringLiteral("no text")});
        row("slips B-100001 --name {foo}-{bill}", {QStringLiteral("{foo} stands for nothing")});
        row("slips B-100001 --name .{bill}", {QStringLiteral("hidden")});
        row("slips B-100001 --name=", {QStringLiteral("--name needs a value")});
        row("slips B-100001 --name x:{bill}", {QStringLiteral("“:”"), QStringLiteral("Windows")});
        row("slips B-100001 --name nul.{bill}", {QStringLiteral("Windows keeps the name nul")});
        row("slips B-100001 --name all", {QStringLiteral("Put {bill} or {file} in")});
        row("slip B-100001 --out {foo}.pdf", {QStringLiteral("{foo} stands for nothing")});
        row("sheet set B-100001 --name nix --out a.pdf",
            {QStringLiteral("no set of sheets nix"), QStringLiteral("desk")});
        row("bill number B-100001 12345",
            {QStringLiteral("CUSTOMER"), QStringLiteral("CONFIRMATION")});
        row("bill number B-100001 --payeasy 12345",
            {QStringLiteral("Missing: CUSTOMER, CONFIRMATION")});
        row("batch resume 1 --failed --out nowhere", {QStringLiteral("/nowhere")});
        row("batch failures 1 --csv table.csv", {QStringLiteral("table.csv")});
        row("batch labels 1 --csv table.csv", {QStringLiteral("table.csv")});
        row("slips B-100001 --labels table.csv", {QStringLiteral("table.csv")});
        row("sheet preview B-100020 --sheet smartpit --out pit.pdf",
            {QStringLiteral("“SmartPit sheet” of B-100020 cannot be made"),
             QStringLiteral("nothing is entered for {お車}"),
             QStringLiteral("store's message"),
             QStringLiteral("(sheet message)")});
        row("slip check empty.pdf", {QStringLiteral("The file empty.pdf is empty.")});
        row("slip check table.csv", {QStringLiteral("table.csv is not a PDF. Choose a PDF.")});
        row("slip check locked.pdf",
            {QStringLiteral("locked.pdf is protected by a password. Save it without one")});
    }
    void sayWhatWhereAndWhatToDo()
    {
        QFETCH(const QString, line);
        QFETCH(const QStringList, said);
        const Ran ran = m_cli.here(words(line));
        QVERIFY(ran.code > 0);
        const QString all = ran.text() + QString::fromUtf8(ran.complaints);
        for (const QString &each : said)
            QVERIFY2(all.contains(each), qPrintable(all));
        for (const char *wrong : {"UTF-16", "\\x", " ZIP", " XLSX", "due date", ".part"})
            QVERIFY2(!all.contains(QLatin1String(wrong)), qPrintable(all));
    }
    // Nothing was read, so there is nothing to count.
    void aRefusalComesWithoutZeros()
    {
        const QString text = m_cli.here(words("import table.csv")).text();
        static const QRegularExpression zero(QStringLiteral(" 0( yen)?\n"));
        QVERIFY2(!text.contains(zero), qPrintable(text));
        const QJsonObject file = first(m_cli.ask(words("import table.csv"), 1), "files");
        QCOMPARE(number(file, "fresh"), 0); // programs find it all the same
    }
    void theMonthOfAGroupMakesItsFolder()
    {
        RunningCli other;
        other.ask(words("init"));
        other.ask(words("demo --group --plain --bills 30 --files a/b"));
        QVERIFY(QFile::exists(other.path(QStringLiteral("a/b/truth.tsv"))));
    }

private:
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_cli.path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    RunningCli m_cli;
};

QTEST_GUILESS_MAIN(TestCliMessages)
#include "tst_cli_messages.moc"
