// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/camt.h"
#include "tests/models/formats/camt_transfer.h"
#include "tests/models/formats/reading.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using namespace keshikomi::test;

// Statements of ZEDI (camt.052): what is in them beside transfers, and their balances.
class TestCamtStatement final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndRead();
    void announced();
    void takenBack_data();
    void takenBack();
    void whoseMoneyComesBack_data();
    void whoseMoneyComesBack();
    void severalTakenBack();
    void balances_data();
    void balances();
};

static StatementEntry beside(bool in, qint64 amount, const QString &summary)
{
    return {in, QStringLiteral("14"), QDate(2026, 11, 5), Yen(amount), summary};
}

static QByteArray statementOf(const std::vector<AccountReport> &reports)
{
    const auto file = writeCamt052(reports, {QDate(2026, 11, 5), true});
    return file ? *file : QByteArray();
}

static QByteArray noticeOfOne()
{
    const NoticeScenario made = noticeScenario(1, 1);
    const auto file = writeCamt054({transfer(100)}, made.account, {QDate(2026, 11, 5), true});
    return file ? *file : QByteArray();
}

// 100 in, 60 back, 40 out: 1,000 become 1,120.
static AccountReport oneReport()
{
    return {noticeScenario(1, 1).account,
            {transfer(100)},
            {Yen(1'000),
             {beside(true, 60, QStringLiteral("クミモドシ")),
              beside(false, 40, QStringLiteral("テスウリヨウ"))}}};
}

// What the reader must make of money that came back.
static NoticeRecord returned(qint64 amount, const QString &payer)
{
    NoticeRecord record = transfer(amount);
    record.payerName = payer;
    record.inquiryNumber.clear();
    return record;
}

void TestCamtStatement::writtenAndRead()
{
    const NoticeScenario made = noticeScenario(seed(), 40);
    AccountReport overdrawn = oneReport();
    overdrawn.account.number = QStringLiteral("7654321");
    overdrawn.statement.opening = Yen(-5'000);
    const QByteArray file =
        statementOf({{made.account, made.bank, {Yen(1'000'000), {}}}, overdrawn});
    const auto reading = read(file);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().args.join(u' ')));
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->layout, QStringLiteral("camt-052"));
    QCOMPARE(reading->senderKey, QStringLiteral("0009-227-1-1234567"));
    QCOMPARE(reading->accountName, made.account.name);
    QCOMPARE(reading->otherRows, 1);
    std::vector<NoticeRecord> sent = made.bank;
    sent.push_back(transfer(100));
    sent.push_back(returned(60, QStringLiteral("クミモドシ")));
    QCOMPARE(reading->records.size(), sent.size());
    for (std::size_t i = 0; i < sent.size(); ++i) {
        const ReadRecord &record = reading->records[i];
        QCOMPARE(facts(record.notice), sent[i]);
        QCOMPARE(file.mid(record.notice.offset, record.notice.raw.size()), record.notice.raw);
        QCOMPARE(record.isOtherInflow, i + 1 == sent.size());
        QCOMPARE(record.senderKey,
                 i < made.bank.size() ? reading->senderKey : QStringLiteral("0009-227-1-7654321"));
    }
    NoticeRecord slip = transfer(100);
    slip.kind = NoticeKind::Confirmed;
    QVERIFY(!writeCamt052({AccountReport{made.account, {slip}, {}}}, {made.day, true}));
}

// What is only announced counts among the credits, but is not in the account yet.
void TestCamtStatement::announced()
{
    QByteArray file = statementOf({oneReport()});
    const qsizetype from = file.indexOf("<Ntry>");
    const qsizetype to = file.indexOf("</Ntry>") + 7;
    const QByteArray pending = file.mid(from, to - from).replace("BOOK", "PDNG");
    file.replace("<NbOfNtries>2<", "<NbOfNtries>3<").replace("<Sum>160<", "<Sum>260<");
    const auto reading = read(file.insert(to, pending));
    QVERIFY(reading);
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->layout, QStringLiteral("camt-052"));
    QCOMPARE(reading->records.size(), std::size_t(2));
    QCOMPARE(reading->dataRows, 2);
    QCOMPARE(reading->otherRows, 2);
}

void TestCamtStatement::takenBack_data()
{
    QTest::addColumn<QByteArray>("indicators");
    QTest::addColumn<int>("kind"); // -1: no receipt
    QTest::addColumn<bool>("isOther"); // in a statement
    const auto row = [](const char *name, const char *indicators, int kind, bool isOther) {
        QTest::addRow("%s", name) << QByteArray(indicators) << kind << isOther;
    };
    const int credit = int(NoticeKind::Credit);
    row("credit", "CRDT</CdtDbtInd>", credit, false);
    row("credit that reverses nothing", "CRDT</CdtDbtInd><RvslInd>false</RvslInd>", credit, false);
    row("debit taken back", "CRDT</CdtDbtInd><RvslInd>true</RvslInd>", credit, true);
    row("in digits", "CRDT</CdtDbtInd><RvslInd>1</RvslInd>", credit, true);
    row("debit taken back, pending",
        "CRDT</CdtDbtInd><RvslInd>true</RvslInd><Sts>PDNG</Sts>",
        -1,
        false);
    row("debit", "DBIT</CdtDbtInd>", -1, false);
    row("credit taken back",
        "DBIT</CdtDbtInd><RvslInd>true</RvslInd>",
        int(NoticeKind::CreditCancelled),
        false);
}

void TestCamtStatement::takenBack()
{
    QFETCH(QByteArray, indicators);
    QFETCH(int, kind);
    QFETCH(bool, isOther);
    AccountReport report = oneReport();
    report.statement.others.clear();
    for (const bool isStatement : {false, true}) {
        QByteArray file = isStatement ? statementOf({report}) : noticeOfOne();
        const qsizetype entries = file.indexOf("<Ntry>");
        QByteArray entry = file.mid(entries);
        entry.replace("CRDT</CdtDbtInd>", indicators);
        if (indicators.contains("<Sts>"))
            entry.replace("<Sts>BOOK</Sts>", "");
        file = file.left(entries) + entry;
        if (indicators.startsWith("DBIT"))
            file.replace("<NbOfNtries>1<", "<NbOfNtries>0<").replace("<Sum>100<", "<Sum>0<");
        const auto reading = read(file);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().args.join(u' ')));
        QCOMPARE(refusals(*reading), 0);
        QCOMPARE(reading->records.size(), std::size_t(kind < 0 ? 0 : 1));
        QCOMPARE(reading->otherRows, kind < 0 ? 1 : 0);
        if (kind < 0)
            continue;
        NoticeRecord expected = transfer(100);
        expected.kind = NoticeKind(kind);
        QCOMPARE(facts(reading->records[0].notice), expected);
        QCOMPARE(reading->records[0].isOtherInflow, isStatement && isOther);
    }
}

void TestCamtStatement::whoseMoneyComesBack_data()
{
    QTest::addColumn<QByteArray>("details"); // as the entry has them instead of its own
    QTest::addColumn<QStringList>("payer"); // name, bank, branch, code
    const QByteArray debtor =
        "<Dbtr><Nm>ミホン</Nm><Id><OrgId><Othr><Id>22</Id></Othr></OrgId></Id></Dbtr>";
    const QByteArray ourBank = "<DbtrAgt><FinInstnId><Nm>ワレ</Nm></FinInstnId></DbtrAgt>";
    const QByteArray payeesBank = "<CdtrAgt><FinInstnId><Nm>アイテ</Nm></FinInstnId>"
                                  "<BrnchId><Nm>ホンテン</Nm></BrnchId></CdtrAgt>";
    const auto row = [](const char *name,
                        const QByteArray &parties,
                        const QByteArray &agents,
                        const QStringList &payer) {
        const QByteArray details = "<NtryDtls><TxDtls><RltdPties>" + parties
            + "</RltdPties><RltdAgts>" + agents + "</RltdAgts></TxDtls></NtryDtls>";
        QTest::addRow("%s", name) << details << payer;
    };
    row("both parties",
        debtor + "<Cdtr><Nm>シケン　ジロウ</Nm></Cdtr>",
        ourBank + payeesBank,
        {QStringLiteral("シケン　ジロウ"),
         QStringLiteral("アイテ"),
         QStringLiteral("ホンテン"),
         {}});
    row("no creditor",
        debtor,
        ourBank,
        {QStringLiteral("ミホン"), QStringLiteral("ワレ"), {}, QStringLiteral("22")});
    row("no party", "", "", {QStringLiteral("クミモドシ"), {}, {}, {}});
}

// A refund that the bank could not deliver comes from whom it was sent to.
void TestCamtStatement::whoseMoneyComesBack()
{
    QFETCH(QByteArray, details);
    QFETCH(QStringList, payer);
    AccountReport report = oneReport();
    report.records.clear();
    QByteArray file = statementOf({report});
    file.replace("<AddtlNtryInf>クミモドシ", QByteArray(details + "<AddtlNtryInf>クミモドシ"));
    const auto reading = read(file);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().args.join(u' ')));
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->records.size(), std::size_t(1));
    QVERIFY(reading->records[0].isOtherInflow);
    NoticeRecord expected = returned(60, payer[0]);
    expected.bankName = payer[1];
    expected.branchName = payer[2];
    expected.remitterCode = payer[3];
    QCOMPARE(facts(reading->records[0].notice), expected);
}

// Several that a bank put together are other money in, each of them.
void TestCamtStatement::severalTakenBack()
{
    AccountReport report = oneReport();
    report.records.clear();
    QByteArray file = statementOf({report});
    const QByteArray part = "<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"JPY\">%</Amt></TxAmt></AmtDtls>"
                            "<RltdPties><Cdtr><Nm>A</Nm></Cdtr></RltdPties></TxDtls>";
    const QByteArray both =
        QByteArray(part).replace("%", "20") + QByteArray(part).replace("%", "40");
    file.replace("<AddtlNtryInf>クミモドシ",
                 QByteArray("<NtryDtls>" + both + "</NtryDtls><AddtlNtryInf>クミモドシ"));
    const auto reading = read(file);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().args.join(u' ')));
    QVERIFY(reading->problems.empty());
    QCOMPARE(reading->records.size(), std::size_t(2));
    for (const ReadRecord &record : reading->records)
        QVERIFY(record.isOtherInflow);
    QCOMPARE(facts(reading->records[0].notice), returned(20, QStringLiteral("A")));
    QCOMPARE(facts(reading->records[1].notice), returned(40, QStringLiteral("A")));
}

void TestCamtStatement::balances_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("told"); // stated, counted; empty: nothing is told
    const auto row =
        [](const char *name, const char *from, const char *to, const QStringList &told = {}) {
            QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to) << told;
        };
    const auto sums = [](const char *stated, const char *counted) {
        return QStringList{QLatin1String(stated), QLatin1String(counted)};
    };
    row("as it came", "x", "x");
    row("another closing", "JPY\">1120<", "JPY\">1121<", sums("1121", "1120"));
    row("another opening", "JPY\">1000<", "JPY\">990<", sums("1120", "1110"));
    row("a debit is missing", "JPY\">40<", "JPY\">30<", sums("1120", "1130"));
    row("as the report before closed", ">OPBD<", ">PRCD<");
    row("another, as the report before closed",
        "OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"JPY\">1000<",
        "PRCD</Cd></CdOrPrtry></Tp><Amt Ccy=\"JPY\">0<",
        sums("1120", "120"));
    row("of a day that still runs", ">CLBD<", ">ITBD<");
    row("not told", ">CLBD<", ">CLAV<");
    row("two openings", ">CLBD<", ">OPBD<");
    row("in dollars", "JPY\">1120<", "USD\">1121<");
    row("a debit in dollars", "JPY\">40<", "USD\">30<");
    row("a debit of letters", "JPY\">40<", "JPY\">x<");
}

// Without line breaks, so that a row can name what stands on two of them.
static QByteArray unfolded(QByteArray file)
{
    for (qsizetype at = file.indexOf(">\n"); at >= 0; at = file.indexOf(">\n", at)) {
        qsizetype next = at + 2;
        while (next < file.size() && file[next] == ' ')
            ++next;
        ++at;
        file.remove(at, next - at);
    }
    return file;
}

// Told, and nothing more: the rows are read.
void TestCamtStatement::balances()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QStringList, told);
    QByteArray file = unfolded(statementOf({oneReport()}));
    QVERIFY(from == "x" || file.count(from) == 1);
    file.replace(from, to);
    const auto reading = read(file);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().args.join(u' ')));
    QCOMPARE(reading->records.size(), std::size_t(2));
    QCOMPARE(reading->problems.size(), std::size_t(told.isEmpty() ? 0 : 1));
    if (told.isEmpty())
        return;
    const RowProblem &problem = reading->problems[0];
    QVERIFY(problem.warning);
    QCOMPARE(problem.issue, RowIssue::TotalUnequal);
    QCOMPARE(problem.args, told);
    QCOMPARE(problem.record, 3);
    QCOMPARE(problem.field, QStringLiteral("Bal"));
}

QTEST_GUILESS_MAIN(TestCamtStatement)
#include "tst_camt_statement.moc"
