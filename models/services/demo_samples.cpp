// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo_samples.h"

#include "models/domain/try.h"
#include "models/services/bill_writing.h"
#include "models/services/demo_data.h"
#include "models/services/slip_writing.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/work_orders.h"
#include "models/storage/books/operations.h"

namespace keshikomi::demo {

namespace {

const QDate &issuedOn()
{
    static const QDate day(2026, 7, 1);
    return day;
}
const QDate &dueOn()
{
    static const QDate day(2026, 8, 31);
    return day;
}

constexpr qint64 codeOfTransfer = 12'345; // the number payers of the bank file write
constexpr qint64 firstOrdinarySlipKey = 20'001;

struct Sample
{
    QString name, kana, honorific, subject;
    std::vector<LineItem> lines; // what makes the amount of the file, tax included
    bool withOrder = false; // billed from the work order the transfer names
};

struct SlipSample
{
    Sample sample;
    std::vector<QDate> expiries; // of each issue; invalid: no limit
};

LineItem work(qint64 yen)
{
    return lump(QStringLiteral("整備一式"), TaxKind::Standard, yen);
}

QString sama()
{
    return QStringLiteral("様");
}

// 33,000; 128,700 twice printed; 54,999 (a yen below the stamp); 55,000; 300,000, the most a till
// takes.
std::vector<SlipSample> slipSamples()
{
    return {
        {{QStringLiteral("田中 一郎"),
          QStringLiteral("タナカ イチロウ"),
          sama(),
          QStringLiteral("12か月点検"),
          {work(30'000)}},
         {dueOn()}},
        {{QStringLiteral("佐藤 花子"),
          QStringLiteral("サトウ ハナコ"),
          sama(),
          QStringLiteral("24か月点検・車検整備"),
          {work(117'000)}},
         {dueOn(), QDate(2026, 9, 30)}},
        {{QStringLiteral("伊藤 健一"),
          QStringLiteral("イトウ ケンイチ"),
          sama(),
          QStringLiteral("鈑金塗装"),
          {work(50'000), lump(QStringLiteral("端数値引き"), TaxKind::Exempt, -1)}},
         {QDate()}},
        {{QStringLiteral("渡辺 由紀"),
          QStringLiteral("ワタナベ ユキ"),
          sama(),
          QStringLiteral("鈑金塗装"),
          {work(50'000)}},
         {QDate()}},
        {{QStringLiteral("小林 葵"),
          QStringLiteral("コバヤシ アオイ"),
          sama(),
          QStringLiteral("24か月点検・車検整備"),
          {work(200'000), lump(QStringLiteral("自動車重量税ほか"), TaxKind::Statutory, 80'000)}},
         {dueOn()}},
    };
}

// Midori pays 440 yen less and names its work order; Nijiiro's transfer is taken back.
std::vector<Sample> transferSamples()
{
    return {
        {QStringLiteral("山田 太郎"),
         QStringLiteral("ヤマダ タロウ"),
         sama(),
         QStringLiteral("12か月点検"),
         {work(30'000)}},
        {QStringLiteral("株式会社ミドリ商会"),
         QStringLiteral("カブシキガイシャ ミドリショウカイ"),
         QStringLiteral("御中"),
         QStringLiteral("24か月点検・車検整備"),
         {work(117'000)},
         true},
        {QStringLiteral("有限会社ニジイロ電気"),
         QStringLiteral("ニジイロデンキ ユウゲンガイシャ"),
         QStringLiteral("御中"),
         QStringLiteral("タイヤ交換"),
         {work(50'000)}},
    };
}

NewCustomer customerOf(const Sample &sample)
{
    NewCustomer customer;
    customer.name = sample.name;
    customer.kana = sample.kana;
    customer.honorific = sample.honorific;
    customer.zip = QStringLiteral("000-0001");
    customer.address1 = QStringLiteral("見本県架空市緑町4丁目5番6号");
    customer.phone = QStringLiteral("000-0000-0001");
    return customer;
}

Result<Bill> billOf(Session &session,
                    const House &house,
                    const Customer &customer,
                    const Sample &sample,
                    const Stamp &stamp,
                    DemoReport &report)
{
    NewBill bill{customer.id, {}, sample.subject, issuedOn(), dueOn(), issuedOn(), sample.lines};
    if (sample.withOrder) {
        KK_TRY(const WorkOrder order,
               insertWorkOrderAs(session,
                                 codeOfTransfer,
                                 house.storeId,
                                 NewWorkOrder{customer.id,
                                              std::nullopt,
                                              sample.subject,
                                              issuedOn(),
                                              issuedOn(),
                                              sample.lines},
                                 stamp));
        bill.workOrders = {order.id};
        ++report.orders;
    }
    ++report.customers;
    ++report.bills;
    KK_TRY(const Bill written, writeBill(session, house, bill, stamp));
    report.asked += written.amount;
    return written;
}

Done makeSlipSample(Session &session,
                    const House &house,
                    const SlipSample &slip,
                    const Stamp &stamp,
                    DemoReport &report)
{
    KK_TRY(const Customer customer, insertCustomer(session, customerOf(slip.sample), stamp));
    KK_TRY(const Bill bill, billOf(session, house, customer, slip.sample, stamp, report));
    for (const QDate expiresOn : slip.expiries) {
        KK_TRY(const SlipTerms terms, slipTerms(session, house, issuedOn(), expiresOn));
        KK_CHECK(writeSlip(session, bill, terms, stamp));
        ++report.slips;
    }
    return done();
}

// His customer number is what he writes before his name, and he has an account of his own.
Done makeSuzuki(Session &session, const House &house, const Stamp &stamp, DemoReport &report)
{
    const Sample sample{QStringLiteral("鈴木 次郎"),
                        QStringLiteral("スズキ ジロウ"),
                        sama(),
                        QStringLiteral("オイル交換"),
                        {work(20'000)}};
    NewCustomer facts = customerOf(sample);
    facts.virtualAccount = QStringLiteral("2271234567");
    // All numbers up to his are taken from the series, so that nobody gets his again.
    const QString series = QStringLiteral("customer");
    KK_TRY(const qint64 next, nextNumber(session, series, firstCustomerNumber));
    KK_CHECK(nextNumbers(session, series, firstCustomerNumber, int(codeOfTransfer - next)));
    KK_TRY(const Customer customer, insertCustomerAs(session, codeOfTransfer, facts, stamp));
    KK_CHECK(billOf(session, house, customer, sample, stamp, report));
    return done();
}

// Leaves the keys below 20001 to the samples.
Done skipSlipKeys(Session &session, const House &house)
{
    KK_TRY(const SlipTerms terms, slipTerms(session, house, issuedOn(), QDate()));
    if (!terms.agreement)
        return done();
    const QString series = slipKeySeries(*terms.agreement);
    KK_TRY(const qint64 next, nextNumber(session, series, firstSlipKey));
    KK_CHECK(nextNumbers(session, series, firstSlipKey, int(firstOrdinarySlipKey - 1 - next)));
    return done();
}

} // namespace

Done makeSamples(Session &session, const House &house, const Stamp &stamp, DemoReport &report)
{
    for (const SlipSample &slip : slipSamples())
        KK_CHECK(makeSlipSample(session, house, slip, stamp, report));
    for (const Sample &sample : transferSamples()) {
        KK_TRY(const Customer customer, insertCustomer(session, customerOf(sample), stamp));
        KK_CHECK(billOf(session, house, customer, sample, stamp, report));
    }
    KK_CHECK(makeSuzuki(session, house, stamp, report));
    return skipSlipKeys(session, house);
}

} // namespace keshikomi::demo
