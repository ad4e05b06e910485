// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/notice_files.h"

#include "models/domain/konbini_barcode.h"

#include <QRandomGenerator>

namespace keshikomi::test {
namespace {

class ScenarioMaker final
{
public:
    ScenarioMaker(quint32 seed, int slips)
        : m_random(seed)
        , m_slips(slips)
    {
    }

    NoticeScenario make();

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool oneIn(int n) { return below(n) == 0; }
    template<typename T, std::size_t N>
    T pick(const T (&choices)[N])
    {
        return choices[static_cast<std::size_t>(below(static_cast<int>(N)))];
    }
    NoticeRecord konbini(NoticeKind kind, int slip, int reissue, Yen amount);
    void addSlip(int slip);
    void addTransfer(int number);
    void sum();

    QRandomGenerator m_random;
    int m_slips;
    NoticeScenario m_made;
};

NoticeRecord ScenarioMaker::konbini(NoticeKind kind, int slip, int reissue, Yen amount)
{
    static const char *const chains[] = {"10", "20", "30", "80", "820"};
    NoticeRecord record;
    record.kind = kind;
    record.channel = Channel::KonbiniBarcode;
    record.receivedOn = m_made.day;
    record.receivedAt = QTime(below(24), below(60));
    record.amount = amount;
    record.barcode = slipBarcode(slip, reissue, m_made.day.addDays(30), amount);
    record.reissue = reissue;
    record.chain = QString::fromLatin1(pick(chains));
    record.shop = record.chain == QLatin1String("820") ? QStringLiteral("0")
                                                       : QString::number(1 + below(999'999));
    if (kind == NoticeKind::Confirmed)
        record.payoutOn = m_made.day.addDays(10);
    return record;
}

// A till's cancel is followed by a second scan, two of three slips are settled, and a few are paid
// again with the reissued slip.
void ScenarioMaker::addSlip(int slip)
{
    const Yen amount(oneIn(10) ? (oneIn(2) ? 300'000 : 1) : 1 + below(300'000));
    NoticeRecord scan = konbini(NoticeKind::Preliminary, slip, 0, amount);
    m_made.konbini.push_back(scan);
    if (oneIn(6)) {
        NoticeRecord cancel = scan;
        cancel.kind = NoticeKind::PreliminaryCancelled;
        m_made.konbini.push_back(cancel);
        if (oneIn(3))
            return;
        scan.receivedAt = QTime(below(24), below(60));
        m_made.konbini.push_back(scan);
    }
    if (!oneIn(3)) {
        NoticeRecord settled = scan;
        settled.kind = NoticeKind::Confirmed;
        settled.payoutOn = m_made.day.addDays(10);
        m_made.konbini.push_back(settled);
    }
    if (oneIn(12))
        m_made.konbini.push_back(konbini(NoticeKind::Confirmed, slip, 1, amount));
}

void ScenarioMaker::addTransfer(int number)
{
    static const char *const payers[] = {
        "ﾔﾏﾀﾞ ﾀﾛｳ", "ｶ)ﾐﾄﾞﾘｼﾖｳｶｲ", "ﾆｼﾞｲﾛﾃﾞﾝｷ(ﾕ", "0012345 ｽｽﾞｷ ｼﾞﾛｳ", "ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ(ｶ"};
    static const char *const banks[] = {"ﾐｽﾞﾎ", "ﾖｺﾊﾏ", "ﾕｳﾁﾖ"};
    NoticeRecord record;
    record.kind = NoticeKind::Credit;
    record.channel = Channel::BankTransfer;
    record.receivedOn = record.valueOn = m_made.day;
    record.amount = Yen(1 + below(300'000));
    record.payerName = QString::fromUtf8(pick(payers));
    record.bankName = QString::fromUtf8(pick(banks));
    record.branchName = QStringLiteral("ﾎﾝﾃﾝ");
    record.inquiryNumber = QString::number(number % 1'000'000).rightJustified(6, u'0');
    if (oneIn(4))
        record.remitterCode = QString::number(2'270'000'000LL + below(9'999'999));
    if (oneIn(4))
        record.ediInformation = QStringLiteral("WIP%1").arg(number, 8, 10, QLatin1Char('0'));
    m_made.bank.push_back(record);
    if (oneIn(8)) { // a genuine second transfer that differs in nothing
        m_made.bank.back().inquiryNumber = record.inquiryNumber = QStringLiteral("000000");
        m_made.bank.push_back(record);
    }
    if (oneIn(9)) {
        record.kind = NoticeKind::CreditCancelled;
        m_made.bank.push_back(record);
    }
}

void ScenarioMaker::sum()
{
    for (const NoticeRecord &record : m_made.konbini) {
        if (record.kind == NoticeKind::Preliminary)
            m_made.preliminaryTotal += record.amount;
        else if (record.kind == NoticeKind::PreliminaryCancelled)
            m_made.preliminaryCancelledTotal += record.amount;
        else
            m_made.confirmedTotal += record.amount;
    }
    for (const NoticeRecord &record : m_made.bank) {
        if (record.kind == NoticeKind::Credit)
            m_made.creditTotal += record.amount;
        else
            m_made.cancelTotal += record.amount;
    }
    m_made.transferNet = m_made.creditTotal - m_made.cancelTotal;
}

NoticeScenario ScenarioMaker::make()
{
    m_made.day = QDate(2026, 8, 5).addDays(below(80));
    m_made.account = {QStringLiteral("0009"),
                      QStringLiteral("ﾐﾂｲｽﾐﾄﾓ"),
                      QStringLiteral("227"),
                      QStringLiteral("ｼﾝｼﾞﾕｸ"),
                      QStringLiteral("1"),
                      QStringLiteral("1234567"),
                      QStringLiteral("ｶ)ﾃｽﾄﾓ-ﾀ-ｽ")};
    for (int i = 1; i <= m_slips; ++i) {
        addSlip(10'000 + i);
        addTransfer(i);
    }
    sum();
    return m_made;
}

QByteArray written(const Result<QByteArray> &file)
{
    if (!file)
        qFatal("a scenario that cannot be written: %s", qPrintable(file.error().args.join(u' ')));
    return *file;
}

} // namespace

NoticeScenario noticeScenario(quint32 seed, int slips)
{
    return ScenarioMaker(seed, slips).make();
}

NoticeFiles writeNoticeFiles(const NoticeScenario &scenario, bool lineEnds)
{
    const WriteOptions options{scenario.day, lineEnds};
    NoticeFiles files;
    files.agencyCsv = written(writeAgencyCsv(scenario.konbini, options));
    files.agency120 = written(writeAgency120(scenario.konbini, options));
    const auto bank = [&](NoticeLayout format) {
        return written(writeZengin01(scenario.bank, scenario.account, format, options));
    };
    files.zengin01A = bank(NoticeLayout::Zengin01A);
    files.zengin01B = bank(NoticeLayout::Zengin01B);
    return files;
}

QString slipBarcode(qint64 slipNumber, int reissue, QDate due, Yen amount)
{
    KonbiniBarcode barcode;
    barcode.billerCode = QStringLiteral("999999");
    barcode.freeField =
        QStringLiteral("12345") + QString::number(slipNumber).rightJustified(16, u'0');
    barcode.reissue = reissue;
    barcode.due = due;
    barcode.stamp = amount.amount() >= 55'000;
    barcode.amount = amount;
    const auto digits = encodeBarcode(barcode);
    if (!digits)
        qFatal("a slip that has no barcode");
    return *digits;
}

} // namespace keshikomi::test
