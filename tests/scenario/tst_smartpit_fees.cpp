// SPDX-License-Identifier: GPL-3.0-or-later
// What the plans of SmartPit charge for numbers: 20 yen for one that nobody pays, in the cycle in
// which it runs out or its bill is cancelled; stamp duty by the price before tax (standards 2.6,
// pitfall 6).
#include "models/services/agreements.h"
#include "models/services/column_maps.h"
#include "models/services/inbox/entries.h"
#include "models/services/settlement/settlement_service.h"
#include "models/services/sheets/pay_number_service.h"
#include "tests/scenario/clearing_desk.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using test::addStores;
using test::ClearingDesk;
using test::must;
using test::storeOfRow;

namespace {

const QString centreKey = QStringLiteral("smartpit:1");

// The desk's month is November 2026.
class Centre final
{
public:
    explicit Centre(const QString &engine)
        : desk(engine)
    {
        desk.store.clock().set(QDateTime(QDate(2026, 11, 2), QTime(9, 0)));
        NewAgreement agreement;
        agreement.key = centreKey;
        agreement.channel = Channel::SmartPit;
        agreement.name = QStringLiteral("収納センター");
        must(AgreementService(desk.context()).add(desk.me(), agreement));
        must(payouts().setTerms(desk.me(),
                                centreKey,
                                QDate(2026, 11, 1),
                                {QStringLiteral("smartpit-a"), QStringLiteral("d10"), Yen(150)}));
    }

    SettlementService payouts() { return SettlementService(desk.context()); }

    // A bill that has a number to pay by; what `digits` ends in tells them apart.
    Bill numbered(qint64 withTax, const QString &digits, int days)
    {
        const Bill bill = desk.bill(withTax, days);
        BillNumber number;
        number.smartPit = digits;
        must(PayNumberService(desk.context()).registerNumber(desk.me(), bill.number, number));
        return bill;
    }

    void pays(const QString &digits, qint64 amount, QDate day)
    {
        ColumnMap map;
        map.name = QStringLiteral("入金明細");
        map.agreementKey = centreKey;
        map.channel = Channel::SmartPit;
        map.columns = {{QStringLiteral("収納日"), ColumnRole::ReceivedOn},
                       {QStringLiteral("番号"), ColumnRole::SlipKey},
                       {QStringLiteral("金額"), ColumnRole::Amount}};
        must(ColumnMapService(desk.context()).put(desk.me(), map));
        ImportOptions options;
        options.columnMap = map.name;
        const ImportReport report =
            desk.store.import(digits,
                              QStringLiteral("収納日,番号,金額\n%1,%2,%3\n")
                                  .arg(day.toString(QStringLiteral("yyyy/MM/dd")), digits)
                                  .arg(amount)
                                  .toUtf8(),
                              options);
        QCOMPARE(report.fresh, 1);
    }

    std::vector<CycleRow> november()
    {
        return must(
            payouts().expected(desk.me(), centreKey, QDate(2026, 11, 1), QDate(2026, 11, 30)));
    }

    ClearingDesk desk;
};

QStringList unpaidOf(const std::vector<CycleRow> &cycles)
{
    QStringList rows;
    for (const CycleRow &each : cycles)
        rows << QStringLiteral("%1: %2, %3 yen")
                    .arg(each.cycle.to.day())
                    .arg(each.volume.unpaid)
                    .arg(each.fees.unpaid.amount());
    return rows;
}

} // namespace

class TestSmartPitFees final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void chargesWhatNobodyPays_data() { addStores(); }
    void chargesWhatNobodyPays()
    {
        Centre centre(storeOfRow());
        const Bill runsOut = centre.numbered(11'000, QStringLiteral("0000000000017"), 5);
        const Bill cancelled = centre.numbered(22'000, QStringLiteral("0000000000024"), 24);
        centre.numbered(33'000, QStringLiteral("0000000000031"), 6);
        centre.pays(QStringLiteral("0000000000031"), 33'000, QDate(2026, 11, 2));
        QCOMPARE(unpaidOf(centre.november()),
                 (QStringList{QStringLiteral("10: 1, 20 yen"),
                              QStringLiteral("20: 0, 0 yen"),
                              QStringLiteral("30: 1, 20 yen")}));

        centre.desk.store.clock().set(QDateTime(QDate(2026, 11, 16), QTime(9, 0)));
        const BillService bills = centre.desk.desk().bills();
        must(bills.cancel(centre.desk.me(), cancelled.number, QStringLiteral("wrong")));
        // A past cycle keeps what it bore, also when the bill is cancelled later.
        must(bills.cancel(centre.desk.me(), runsOut.number, QStringLiteral("wrong")));
        QCOMPARE(unpaidOf(centre.november()),
                 (QStringList{QStringLiteral("10: 1, 20 yen"),
                              QStringLiteral("20: 1, 20 yen"),
                              QStringLiteral("30: 0, 0 yen")}));

        const PlanComparison found = must(centre.payouts().compare(
            centre.desk.me(),
            centreKey,
            QDate(2026, 11, 1),
            QDate(2026, 11, 30),
            {QStringLiteral("smartpit-a/d10"), QStringLiteral("smartpit-b/d10")},
            0));
        QCOMPARE(found.costs.at(0).fees.unpaid, Yen(40));
        QCOMPARE(found.costs.at(1).fees.unpaid, Yen());
    }

    // What is typed in came by fax: the second plan charges 10 yen for each.
    void chargesForFaxes_data() { addStores(); }
    void chargesForFaxes()
    {
        Centre centre(storeOfRow());
        const Actor me = centre.desk.me();
        must(centre.payouts().setTerms(
            me,
            centreKey,
            QDate(2026, 11, 11),
            {QStringLiteral("smartpit-b"), QStringLiteral("d10"), Yen(150)}));
        centre.numbered(11'000, QStringLiteral("0000000000017"), 20);
        centre.desk.store.clock().set(QDateTime(QDate(2026, 11, 13), QTime(9, 0)));
        const EntryService entries(centre.desk.context());
        NewEntryBatch paper;
        paper.agreementKey = centreKey;
        paper.count = 1;
        paper.total = Yen(11'000);
        const EntryBatch batch = must(entries.open(me, paper));
        NewEntryRow row;
        row.receivedOn = QDate(2026, 11, 12);
        row.amount = Yen(11'000);
        row.slip = QStringLiteral("0000000000017");
        must(entries.addRow(me, batch.id, row));
        QCOMPARE(centre.november().at(1).fees.faxes, Yen()); // typed, not booked
        must(entries.book(me, batch.id));
        QCOMPARE(centre.november().at(1).fees.faxes, Yen(10));
        QCOMPARE(centre.november().at(0).fees.faxes, Yen());
    }

    void judgesTheStampBeforeTax_data() { addStores(); }
    void judgesTheStampBeforeTax()
    {
        Centre centre(storeOfRow());
        centre.numbered(52'800, QStringLiteral("0000000000017"), 5); // 48,000 before tax
        centre.numbered(55'000, QStringLiteral("0000000000024"), 5); // 50,000
        centre.pays(QStringLiteral("0000000000017"), 52'800, QDate(2026, 11, 2));
        QCOMPARE(centre.november().front().fees.stamps, Yen());
        centre.pays(QStringLiteral("0000000000024"), 55'000, QDate(2026, 11, 2));
        QCOMPARE(centre.november().front().fees.stamps, Yen(200));
    }
};

QTEST_GUILESS_MAIN(TestSmartPitFees)
#include "tst_smartpit_fees.moc"
