// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts written by chance as some bank or agency might write them are read as what they were.
#include "models/formats/table/mapped_notices.h"
#include "tests/models/formats/random_cells.h"
#include "tests/models/formats/reading.h"
#include "tests/models/formats/table_writing.h"
#include "tests/support/suite.h"

#include <array>
#include <iterator>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

using Cells = TableWriter::Cells;

constexpr int runs = 200;
const QDate today(2026, 11, 22);
const QString name = QStringLiteral("table.csv");

struct WrittenNotices final
{
    QByteArray bytes;
    std::vector<NoticeRecord> records; // with the number of their row
    int otherRows = 0;
};

// Each with its header, by chance unless it is needed.
void addColumns(ColumnMap &map, QRandomGenerator &random)
{
    const auto perhaps = [&](const char16_t *header, ColumnRole role) {
        if (random.bounded(2) == 0)
            map.columns.push_back({QString::fromUtf16(header), role});
    };
    perhaps(u"時刻", ColumnRole::ReceivedAt);
    perhaps(u"起算日", ColumnRole::ValueOn);
    perhaps(u"振込予定日", ColumnRole::PayoutOn);
    perhaps(u"依頼人コード", ColumnRole::Remitter);
    perhaps(u"仕向銀行", ColumnRole::Bank);
    perhaps(u"仕向支店", ColumnRole::Branch);
    perhaps(u"ＥＤＩ", ColumnRole::Edi);
    perhaps(u"照会番号", ColumnRole::Inquiry);
    perhaps(u"備考", ColumnRole::Other);
}

ColumnMap noticeMap(QRandomGenerator &random)
{
    ColumnMap map = anyMap(random);
    map.agreementKey = QStringLiteral("0009-227-1-1234567");
    map.channel = random.bounded(3) == 0 ? Channel::KonbiniBarcode : Channel::BankTransfer;
    const bool isBank = map.channel == Channel::BankTransfer;
    map.columns = {{QStringLiteral("取引日"), ColumnRole::ReceivedOn},
                   {QStringLiteral("お客様名"), ColumnRole::Payer}};
    if (isBank && random.bounded(2) == 0) {
        map.columns.push_back({QStringLiteral("お預入れ"), ColumnRole::Deposit});
        if (random.bounded(3) > 0)
            map.columns.push_back({QStringLiteral("お引出し"), ColumnRole::Withdrawal});
    } else {
        map.columns.push_back({QStringLiteral("金額"), ColumnRole::Amount});
    }
    if (!isBank)
        map.columns.push_back({QStringLiteral("払込票番号"), ColumnRole::SlipKey});
    if (!isBank && random.bounded(2) == 0)
        map.columns.push_back({QStringLiteral("区分"), ColumnRole::Stage});
    addColumns(map, random);
    return map;
}

// Rows of one table of receipts, and what reading must make of them.
class NoticeTable final
{
public:
    NoticeTable(const ColumnMap &map, QRandomGenerator &random)
        : m_map(map)
        , m_random(&random)
        , m_writer(map, random)
        , m_hasTotals(m_writer.hasRoomForTotals() && random.bounded(2) == 0)
    {
    }
    WrittenNotices written();

private:
    void addAny();
    void addReceipt();
    void addMoneyOut();
    void addBalance();
    void addTotal();
    void addMoney(Cells &cells, ColumnRole role, Yen amount);
    QString silent(); // a column of money that says nothing, beside one that does
    NoticeRecord randomNotice();
    void addStage(Cells &cells, NoticeRecord &notice);
    Cells textsOf(const NoticeRecord &notice, QTime at);
    int bounded(int end) { return m_random->bounded(end); }

    ColumnMap m_map;
    QRandomGenerator *m_random;
    TableWriter m_writer;
    bool m_hasTotals;
    WrittenNotices m_written;
    std::map<ColumnRole, Yen> m_sums, m_group; // of the columns as written; since the last total
};

NoticeRecord NoticeTable::randomNotice()
{
    NoticeRecord notice;
    notice.channel = m_map.channel;
    notice.kind =
        m_map.channel == Channel::BankTransfer ? NoticeKind::Credit : NoticeKind::Confirmed;
    notice.receivedOn = randomDay(m_map, today, *m_random);
    notice.amount = randomYen(*m_random);
    const auto text = [this](ColumnRole role) {
        return m_map.has(role) && bounded(3) > 0 ? randomText(*m_random) : QString();
    };
    const auto day = [this](ColumnRole role) {
        return m_map.has(role) && bounded(3) > 0 ? randomDay(m_map, today, *m_random) : QDate();
    };
    notice.valueOn = day(ColumnRole::ValueOn);
    notice.payoutOn = day(ColumnRole::PayoutOn);
    // One that begins like a total is a payer all the same.
    notice.payerName = bounded(8) == 0 ? QStringLiteral("計良 太郎") : text(ColumnRole::Payer);
    notice.bankName = text(ColumnRole::Bank);
    notice.branchName = text(ColumnRole::Branch);
    notice.ediInformation = text(ColumnRole::Edi);
    notice.inquiryNumber = text(ColumnRole::Inquiry);
    if (m_map.has(ColumnRole::Remitter) && bounded(3) > 0)
        notice.remitterCode = QString::number(1 + bounded(999'999));
    if (m_map.has(ColumnRole::SlipKey))
        notice.slipKey = randomDigits(*m_random, 10);
    return notice;
}

Cells NoticeTable::textsOf(const NoticeRecord &notice, QTime at)
{
    const bool hasClock = m_map.has(ColumnRole::ReceivedAt);
    Cells cells;
    cells[ColumnRole::ReceivedOn] = m_writer.day(notice.receivedOn, hasClock ? QTime() : at);
    cells[ColumnRole::ReceivedAt] = m_writer.clock(at);
    cells[ColumnRole::ValueOn] = m_writer.day(notice.valueOn);
    cells[ColumnRole::PayoutOn] = m_writer.day(notice.payoutOn);
    cells[ColumnRole::Payer] = notice.payerName;
    cells[ColumnRole::SlipKey] = notice.slipKey;
    cells[ColumnRole::Bank] = notice.bankName;
    cells[ColumnRole::Branch] = notice.branchName;
    cells[ColumnRole::Edi] = notice.ediInformation;
    cells[ColumnRole::Inquiry] = notice.inquiryNumber;
    cells[ColumnRole::Other] = randomText(*m_random);
    cells[ColumnRole::Remitter] =
        notice.remitterCode.isEmpty() ? QString() : notice.remitterCode.rightJustified(10, u'0');
    return cells;
}

void NoticeTable::addStage(Cells &cells, NoticeRecord &notice)
{
    struct Stage final
    {
        const char16_t *word;
        NoticeKind kind;
    };
    static constexpr Stage stages[]{{u"速報", NoticeKind::Preliminary},
                                    {u"確報", NoticeKind::Confirmed},
                                    {u"確定分", NoticeKind::Confirmed},
                                    {u"速報取消", NoticeKind::PreliminaryCancelled}};
    const Stage &stage = stages[bounded(int(std::size(stages)))];
    cells[ColumnRole::Stage] = QString::fromUtf16(stage.word);
    notice.kind = stage.kind;
}

void NoticeTable::addMoney(Cells &cells, ColumnRole role, Yen amount)
{
    cells[role] = m_writer.yen(amount);
    m_sums[role] += amount;
    m_group[role] += amount;
}

QString NoticeTable::silent()
{
    static constexpr std::array texts{u"", u"-", u"0"};
    return QString::fromUtf16(texts[std::size_t(bounded(int(texts.size())))]);
}

void NoticeTable::addReceipt()
{
    NoticeRecord notice = randomNotice();
    const bool hasTime = m_map.has(ColumnRole::ReceivedAt) || m_map.dates != DateForm::EraDigits;
    const QTime at =
        hasTime && bounded(2) == 0 ? QTime(bounded(24), bounded(60), bounded(60)) : QTime();
    if (at.isValid())
        notice.receivedAt = QTime(at.hour(), at.minute()); // seconds are not kept
    Cells cells = textsOf(notice, at);
    if (m_map.has(ColumnRole::Stage))
        addStage(cells, notice);
    const bool isBank = m_map.channel == Channel::BankTransfer;
    const bool isOneColumn = m_map.has(ColumnRole::Amount);
    // A minus in one column of a bank is money out, which is no receipt.
    const bool takesBack = (!isBank || !isOneColumn) && bounded(5) == 0;
    if (takesBack)
        notice.kind = isBank ? NoticeKind::CreditCancelled : NoticeKind::PreliminaryCancelled;
    const bool minus = takesBack != (isOneColumn && m_map.sign == SignRule::MinusIsIn);
    addMoney(cells,
             isOneColumn ? ColumnRole::Amount : ColumnRole::Deposit,
             minus ? -notice.amount : notice.amount);
    cells[ColumnRole::Withdrawal] = silent();
    if (notice.inquiryNumber.isEmpty())
        notice.inquiryNumber = notice.slipKey;
    notice.record = m_writer.add(cells);
    m_written.records.push_back(notice);
}

void NoticeTable::addMoneyOut()
{
    const bool isOneColumn = m_map.has(ColumnRole::Amount);
    if (m_map.channel != Channel::BankTransfer
        || !(isOneColumn || m_map.has(ColumnRole::Withdrawal)))
        return;
    const NoticeRecord notice = randomNotice();
    Cells cells = textsOf(notice, QTime());
    if (isOneColumn) {
        const bool minus = m_map.sign == SignRule::MinusIsOut;
        addMoney(cells, ColumnRole::Amount, minus ? -notice.amount : notice.amount);
    } else {
        const bool takesBack = bounded(4) == 0; // of what was taken out; no money in
        addMoney(cells, ColumnRole::Withdrawal, takesBack ? -notice.amount : notice.amount);
        cells[ColumnRole::Deposit] = silent();
    }
    m_writer.add(cells);
    ++m_written.otherRows;
}

// Of two columns of money none says anything.
void NoticeTable::addBalance()
{
    if (!m_map.has(ColumnRole::Withdrawal))
        return;
    NoticeRecord notice = randomNotice();
    notice.payerName = QStringLiteral("繰越");
    m_writer.add(textsOf(notice, QTime()));
    ++m_written.otherRows;
}

void NoticeTable::addTotal()
{
    Cells cells;
    for (const auto &[role, sum] : bounded(2) == 0 ? m_sums : m_group)
        cells[role] = m_writer.yen(sum);
    m_writer.addTotal(cells);
    m_group.clear();
    ++m_written.otherRows;
}

void NoticeTable::addAny()
{
    switch (bounded(12)) {
    case 0: return m_writer.addBlank();
    case 1: m_writer.add({{ColumnRole::Payer, QStringLiteral("※ご注意, \"速報\"")}}); return;
    case 2: return addBalance();
    case 3:
    case 4: return addMoneyOut();
    case 5: return m_hasTotals ? addTotal() : addReceipt();
    default: return addReceipt();
    }
}

WrittenNotices NoticeTable::written()
{
    for (int left = bounded(25); left > 0; --left)
        addAny();
    if (m_hasTotals)
        addTotal();
    m_written.bytes = m_writer.bytes();
    return m_written;
}

std::array<KindTotal, 6> totalsOf(const std::vector<NoticeRecord> &records)
{
    std::array<KindTotal, 6> totals{};
    for (const NoticeRecord &record : records) {
        KindTotal &total = totals[std::size_t(record.kind)];
        ++total.count;
        total.sum += record.amount;
    }
    return totals;
}

} // namespace

class TestNoticeRoundTrip final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAndRead();

private:
    void compare(const WrittenNotices &written, const ColumnMap &map);
};

void TestNoticeRoundTrip::compare(const WrittenNotices &written, const ColumnMap &map)
{
    const auto table = readTable(written.bytes, name, map.encoding, {});
    QVERIFY(table);
    FileReading reading;
    QVERIFY(readMappedNotices(*table, map, name, today, reading));
    QCOMPARE(refusals(reading), 0);
    QCOMPARE(reading.records.size(), written.records.size());
    for (std::size_t i = 0; i < written.records.size(); ++i) {
        const NoticeRecord &read = reading.records[i].notice;
        QCOMPARE(read.record, written.records[i].record);
        QCOMPARE(written.bytes.mid(read.offset, read.raw.size()), read.raw);
        QCOMPARE(facts(read), facts(written.records[i]));
    }
    QVERIFY(reading.totals == totalsOf(written.records));
    QCOMPARE(reading.dataRows, int(written.records.size()));
    QCOMPARE(reading.otherRows, written.otherRows);
}

// A run that fails is shown with its file.
void TestNoticeRoundTrip::writtenAndRead()
{
    QRandomGenerator random(seed());
    for (int run = 0; run < runs; ++run) {
        const ColumnMap map = noticeMap(random);
        const WrittenNotices written = NoticeTable(map, random).written();
        compare(written, map);
        if (QTest::currentTestFailed()) {
            qInfo("run %d: %s", run, written.bytes.toPercentEncoding(" ,;\"/.-()").constData());
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestNoticeRoundTrip)
#include "tst_notice_round_trip.moc"
