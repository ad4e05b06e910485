// SPDX-License-Identifier: GPL-3.0-or-later
// Settlement reports written by chance as some agency might write them are read as what they were.
#include "models/formats/table/settlement_report.h"
#include "tests/models/formats/random_cells.h"
#include "tests/models/formats/table_writing.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

using Cells = TableWriter::Cells;

constexpr int runs = 200;
const QDate today(2026, 11, 22);
const QString name = QStringLiteral("table.csv");

// A report, written and as it must be read.
struct WrittenReport final
{
    QByteArray bytes;
    SettlementReport report;
    KeyPlace barcode;
};

struct MoneyColumn final
{
    const char16_t *header;
    ColumnRole role;
    Yen SettlementFigures::*figure;
};
constexpr MoneyColumn charges[]{
    {u"手数料", ColumnRole::Fee, &SettlementFigures::fee},
    {u"非課税手数料", ColumnRole::ExemptFee, &SettlementFigures::exemptFee},
    {u"消費税", ColumnRole::FeeTax, &SettlementFigures::tax},
    {u"印紙代", ColumnRole::StampDuty, &SettlementFigures::stamp},
    {u"振込手数料", ColumnRole::TransferFee, &SettlementFigures::transfer}};

ColumnMap reportMap(QRandomGenerator &random)
{
    ColumnMap map = anyMap(random);
    map.columns = {{QStringLiteral("収納金額"), ColumnRole::Amount},
                   {QStringLiteral("店舗"), ColumnRole::Other}};
    for (const MoneyColumn &each : charges) {
        if (random.bounded(2) == 0)
            map.columns.push_back({QString::fromUtf16(each.header), each.role});
    }
    const auto perhaps = [&](const char16_t *header, ColumnRole role) {
        if (random.bounded(2) == 0)
            map.columns.push_back({QString::fromUtf16(header), role});
    };
    perhaps(u"差引額", ColumnRole::Net);
    perhaps(u"収納日", ColumnRole::ReceivedOn);
    perhaps(u"振込日", ColumnRole::PayoutOn);
    const int key = random.bounded(3);
    if (key == 1)
        map.columns.push_back({QStringLiteral("払込票番号"), ColumnRole::SlipKey});
    if (key == 2)
        map.columns.push_back({QStringLiteral("バーコード"), ColumnRole::Barcode});
    return map;
}

class ReportTable final
{
public:
    ReportTable(const ColumnMap &map, QRandomGenerator &random)
        : m_map(map)
        , m_random(&random)
        , m_writer(map, random)
        , m_hasMinus(random.bounded(2) == 0)
    {
        m_written.barcode = random.bounded(2) == 0 ? KeyPlace() : KeyPlace{14, 10};
    }
    WrittenReport written();

private:
    void addRow();
    void addLine(Cells &cells);
    void addCharges(Cells &cells, bool needsOne);
    void addMoney(Cells &cells, ColumnRole role, Yen amount);
    void addTotal();
    int bounded(int end) { return m_random->bounded(end); }

    ColumnMap m_map;
    QRandomGenerator *m_random;
    TableWriter m_writer;
    bool m_hasMinus; // charges are written below zero
    WrittenReport m_written;
    std::map<ColumnRole, Yen> m_sums; // of the columns as written
};

void ReportTable::addMoney(Cells &cells, ColumnRole role, Yen amount)
{
    cells[role] = m_writer.yen(amount);
    m_sums[role] += amount;
}

void ReportTable::addCharges(Cells &cells, bool needsOne)
{
    SettlementFigures &figures = m_written.report.figures;
    for (const MoneyColumn &each : charges) {
        if (!m_map.has(each.role) || (!needsOne && bounded(3) == 0))
            continue;
        const Yen charge = randomYen(*m_random);
        addMoney(cells, each.role, m_hasMinus ? -charge : charge);
        figures.*each.figure += charge;
    }
    if (!m_map.has(ColumnRole::Net))
        return;
    const Yen net = bounded(6) == 0 ? -randomYen(*m_random) : randomYen(*m_random);
    addMoney(cells, ColumnRole::Net, net);
    figures.net += net;
}

void ReportTable::addLine(Cells &cells)
{
    SettlementReport &report = m_written.report;
    ReportLine line;
    line.gross = bounded(6) == 0 ? -randomYen(*m_random) : randomYen(*m_random);
    addMoney(cells, ColumnRole::Amount, line.gross);
    report.figures.gross += line.gross;
    const bool hasDay = m_map.has(ColumnRole::ReceivedOn);
    if (hasDay && bounded(4) > 0)
        line.receivedOn = randomDay(m_map, today, *m_random);
    cells[ColumnRole::ReceivedOn] = m_writer.day(line.receivedOn);
    const QString digits = randomDigits(*m_random, 44);
    const KeyPlace place = m_written.barcode;
    if (m_map.has(ColumnRole::SlipKey))
        line.slipKey = digits.left(10);
    else if (m_map.has(ColumnRole::Barcode))
        line.slipKey = place.length > 0 ? digits.mid(place.at - 1, place.length) : digits;
    cells[ColumnRole::SlipKey] = digits.left(4) + u'-' + digits.mid(4, 6);
    cells[ColumnRole::Barcode] =
        u'(' + digits.left(2) + u')' + digits.mid(2, 28) + u' ' + digits.mid(30);
    if (!hasDay && line.slipKey.isEmpty())
        return; // sums only
    line.position = int(report.lines.size()) + 1;
    report.lines.push_back(line);
}

void ReportTable::addRow()
{
    Cells cells{{ColumnRole::Other, randomText(*m_random)}};
    const bool chargesOnly = bounded(6) == 0;
    addCharges(cells, chargesOnly);
    if (!chargesOnly)
        addLine(cells);
    else if (bounded(2) == 0)
        cells[ColumnRole::Amount] = QStringLiteral("0");
    // A row that says of no money is a remark, whatever day it has.
    const bool hasMoney = cells.size() > 1;
    if (hasMoney && m_map.has(ColumnRole::PayoutOn) && bounded(3) > 0) {
        m_written.report.payOn = randomDay(m_map, today, *m_random);
        cells[ColumnRole::PayoutOn] = m_writer.day(m_written.report.payOn);
    }
    m_writer.add(cells);
}

void ReportTable::addTotal()
{
    Cells cells;
    for (const auto &[role, sum] : m_sums) {
        if (bounded(4) > 0) // else it is not told
            cells[role] = m_writer.yen(sum);
    }
    m_writer.addTotal(cells);
}

WrittenReport ReportTable::written()
{
    for (int left = bounded(25); left > 0; --left) {
        if (bounded(8) == 0)
            m_writer.addBlank();
        else if (bounded(10) == 0)
            m_writer.add({{ColumnRole::Other, QStringLiteral("※ご注意, \"速報\"")}});
        else
            addRow();
    }
    Cells last{{ColumnRole::Other, QStringLiteral("本店")}}; // a report without rows is refused
    addLine(last);
    m_writer.add(last);
    if (m_writer.hasRoomForTotals() && bounded(3) > 0)
        addTotal();
    m_written.report.tellsNet = m_map.has(ColumnRole::Net);
    m_written.report.figures.items = int(m_written.report.lines.size());
    m_written.bytes = m_writer.bytes();
    return m_written;
}

} // namespace

class TestReportRoundTrip final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndRead();

private:
    void compare(const WrittenReport &written, const ColumnMap &map);
};

void TestReportRoundTrip::compare(const WrittenReport &written, const ColumnMap &map)
{
    const auto table = readTable(written.bytes, name, map.encoding, {});
    QVERIFY(table);
    const auto report = readSettlementReport(*table, map, name, written.barcode, {today});
    QVERIFY2(report, report ? "" : qPrintable(report.error().args.join(u' ')));
    QVERIFY(report->lines == written.report.lines);
    QVERIFY(report->figures == written.report.figures);
    QCOMPARE(report->tellsNet, written.report.tellsNet);
    QCOMPARE(report->payOn, written.report.payOn);
}

// A run that fails is shown with its file.
void TestReportRoundTrip::writtenAndRead()
{
    QRandomGenerator random(seed());
    for (int run = 0; run < runs; ++run) {
        const ColumnMap map = reportMap(random);
        const WrittenReport written = ReportTable(map, random).written();
        compare(written, map);
        if (QTest::currentTestFailed()) {
            qInfo("run %d: %s", run, written.bytes.toPercentEncoding(" ,;\"/.-()").constData());
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestReportRoundTrip)
#include "tst_report_round_trip.moc"
