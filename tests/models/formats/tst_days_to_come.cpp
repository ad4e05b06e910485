// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/mapped_notices.h"
#include "models/formats/zengin/camt.h"
#include "tests/models/formats/reading.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using namespace keshikomi::test;

// Money of a day still to come: the row is refused, whatever layout it stands in.
class TestDaysToCome final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void edges_data();
    void edges();
    void tables_data();
    void tables();
};

static const QDate receiptDay(2026, 11, 24);
static const QByteArray secret = "himitsu";

static NoticeRecord konbini(NoticeLayout layout)
{
    NoticeRecord record = noticeScenario(1, 1).konbini.front();
    record.kind = NoticeKind::Confirmed;
    record.receivedOn = receiptDay;
    record.payoutOn = receiptDay.addDays(10);
    if (layout == NoticeLayout::Agency120Shifted)
        record.shop.clear();
    if (layout == NoticeLayout::SmartTradeCsv || layout == NoticeLayout::Agency97) {
        record.slipKey = QStringLiteral("4711");
        record.barcode.clear();
    }
    if (layout == NoticeLayout::SmartTradeCsv)
        record.payerName = QStringLiteral("ﾔﾏﾀﾞ ﾀﾛｳ");
    return record;
}

static NoticeRecord payEasy()
{
    NoticeRecord record;
    record.kind = NoticeKind::Confirmed;
    record.channel = Channel::PayEasy;
    record.receivedOn = receiptDay;
    record.payoutOn = receiptDay.addDays(3);
    record.amount = Yen(1'000);
    record.slipKey = QStringLiteral("90000000000");
    record.inquiryNumber = QStringLiteral("0009-20261101-%1").arg(1, 25, 10, QLatin1Char('0'));
    return record;
}

static NoticeRecord transfer(QDate on)
{
    NoticeRecord record;
    record.kind = NoticeKind::Credit;
    record.channel = Channel::BankTransfer;
    record.receivedOn = record.valueOn = on;
    record.amount = Yen(33'000);
    record.payerName = QStringLiteral("ﾔﾏﾀﾞ ﾀﾛｳ");
    return record;
}

static Result<QByteArray> fileOf(NoticeLayout layout)
{
    const WriteOptions how{QDate(2026, 11, 20), true};
    const CreditedAccount account = noticeScenario(1, 1).account;
    switch (layout) {
    case NoticeLayout::AgencyCsv: return writeAgencyCsv({konbini(layout)}, how);
    case NoticeLayout::Agency120:
    case NoticeLayout::Agency120Shifted: return writeAgency120({konbini(layout)}, how, layout);
    case NoticeLayout::Agency97: return writeAgency97({konbini(layout)});
    case NoticeLayout::SmartTradeCsv:
        return writeSmartTrade({konbini(layout)}, QStringLiteral("4711"));
    case NoticeLayout::PayEasyForm:
        return writePayEasy({payEasy()},
                            {QStringLiteral("123456"), QStringLiteral("54321"), secret});
    case NoticeLayout::Zengin01A:
    case NoticeLayout::Zengin01B:
        return writeZengin01({transfer(receiptDay)}, account, layout, how);
    case NoticeLayout::Zengin03: return writeZengin03({transfer(receiptDay)}, account, {}, how);
    case NoticeLayout::Camt052:
        return writeCamt052({AccountReport{account, {transfer(receiptDay)}, {}}}, how);
    case NoticeLayout::Camt054: return writeCamt054({transfer(receiptDay)}, account, how);
    case NoticeLayout::Count: break;
    }
    qFatal("a layout without a writer");
}

static ReadOptions until(QDate latest)
{
    ReadOptions options = on();
    options.latest = latest;
    options.payEasySecret = secret;
    return options;
}

static const RowProblem *refusal(const FileReading &reading)
{
    for (const RowProblem &problem : reading.problems) {
        if (!problem.warning)
            return &problem;
    }
    return nullptr;
}

void TestDaysToCome::layouts_data()
{
    QTest::addColumn<int>("layout");
    for (int layout = 0; layout < int(NoticeLayout::Count); ++layout)
        QTest::addRow("%s", qPrintable(layoutId(NoticeLayout(layout)))) << layout;
}

void TestDaysToCome::layouts()
{
    QFETCH(int, layout);
    const auto file = fileOf(NoticeLayout(layout));
    QVERIFY2(file, file ? "" : qPrintable(file.error().args.join(u' ')));
    for (const QDate latest : {receiptDay, QDate()}) {
        const auto taken = read(*file, until(latest));
        QVERIFY(taken);
        QVERIFY2(!taken->hasRefusedRows(), qPrintable(latest.toString(Qt::ISODate)));
        QCOMPARE(taken->records.size(), 1U);
    }
    const QDate before = receiptDay.addDays(-1);
    const auto refused = read(*file, until(before));
    QVERIFY(refused);
    QVERIFY(refused->records.empty());
    QCOMPARE(refused->dataRows, 1);
    const RowProblem *const problem = refusal(*refused);
    QVERIFY(problem);
    QCOMPARE(problem->issue, RowIssue::DayToCome);
    QCOMPARE(problem->args,
             QStringList({receiptDay.toString(Qt::ISODate), before.toString(Qt::ISODate)}));
    QVERIFY(!problem->field.isEmpty());
    QVERIFY(problem->record > 0 && problem->byte > 0);
    for (const KindTotal &total : refused->totals)
        QCOMPARE(total, KindTotal());
}

// A transfer of a day against what is the latest that can be.
void TestDaysToCome::edges_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("taken");
    const QDate latest(2026, 11, 24);
    QTest::addRow("before") << latest.addDays(-1) << true;
    QTest::addRow("the latest") << latest << true;
    QTest::addRow("the day after") << latest.addDays(1) << false;
    QTest::addRow("a year on") << latest.addYears(1).addDays(-2) << false;
    QTest::addRow("the next era year") << QDate(2027, 1, 1) << false; // 令和 9 for 8
}

void TestDaysToCome::edges()
{
    QFETCH(QDate, day);
    QFETCH(bool, taken);
    const auto file = writeZengin01({transfer(day)},
                                    noticeScenario(1, 1).account,
                                    NoticeLayout::Zengin01A,
                                    {QDate(2026, 11, 20), true});
    QVERIFY(file);
    const auto reading = read(*file, until(QDate(2026, 11, 24)));
    QVERIFY(reading);
    QCOMPARE(reading->records.size(), taken ? 1U : 0U);
    QCOMPARE(reading->hasRefusedRows(), !taken);
}

void TestDaysToCome::tables_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("taken");
    QTest::addRow("the latest") << QStringLiteral("2026-11-24") << true;
    QTest::addRow("the day after") << QStringLiteral("2026-11-25") << false;
    QTest::addRow("another era year") << QStringLiteral("令和9年11月20日") << false;
    QTest::addRow("an era year taken for that of this century")
        << QStringLiteral("R26.11.20") << false;
    QTest::addRow("far ahead") << QStringLiteral("2062/11/20") << false;
}

void TestDaysToCome::tables()
{
    QFETCH(QString, day);
    QFETCH(bool, taken);
    ColumnMap map;
    map.name = QStringLiteral("m");
    map.agreementKey = QStringLiteral("0009-227-1-1234567");
    map.columns = {{QStringLiteral("d"), ColumnRole::ReceivedOn},
                   {QStringLiteral("a"), ColumnRole::Amount},
                   {QStringLiteral("n"), ColumnRole::Payer}};
    const QByteArray bytes = (QStringLiteral("d,a,n\r\n%1,100,x\r\n").arg(day)).toUtf8();
    const auto table = readTable(bytes, QStringLiteral("t"), TableEncoding::Utf8, {});
    QVERIFY(table);
    FileReading reading;
    reading.latest = QDate(2026, 11, 24);
    const auto read =
        readMappedNotices(*table, map, QStringLiteral("t"), QDate(2026, 11, 22), reading);
    QVERIFY2(read, read ? "" : qPrintable(read.error().args.join(u' ')));
    QCOMPARE(reading.records.size(), taken ? 1U : 0U);
    if (taken)
        return;
    QVERIFY(refusal(reading));
    QCOMPARE(refusal(reading)->issue, RowIssue::DayToCome);
    QCOMPARE(refusal(reading)->record, 2);
    QCOMPARE(refusal(reading)->field, QStringLiteral("d"));
}

QTEST_GUILESS_MAIN(TestDaysToCome)
#include "tst_days_to_come.moc"
