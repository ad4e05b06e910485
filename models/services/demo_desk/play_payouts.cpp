// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/konbini_barcode.h"
#include "models/domain/try.h"
#include "models/formats/write_files.h"
#include "models/services/demo_data.h"
#include "models/services/demo_desk/demo_scenes.h"
#include "models/services/settlement/settlement_service.h"
#include "models/services/slips.h"

#include <array>

namespace keshikomi::demo {

namespace {

struct Till final
{
    const char16_t *name, *kana;
    qint64 yen; // before tax
    int paidBefore; // days before today
};
constexpr std::array<Till, 6> tills{{
    {u"久保 四郎", u"クボ シロウ", 14'000, 52},
    {u"毛利 五月", u"モウリ サツキ", 62'000, 51},
    {u"児玉 六花", u"コダマ リツカ", 8'500, 50},
    {u"坂本 七海", u"サカモト ナナミ", 38'000, 34},
    {u"清水 八重", u"シミズ ヤエ", 127'000, 33},
    {u"菅原 九平", u"スガワラ クヘイ", 3'650, 2}, // its 確報 is still to come
}};
constexpr int billedBefore = 58;
constexpr int settledAfter = 3; // days from 速報 to 確報

QByteArray ownPlan()
{
    return QByteArrayLiteral(R"({
  "schema": 1, "plan": "mihon-konbini", "title": "みほん収納サービス（月2回精算）", "source": "練習用",
  "cycles": [{"cycle": "half", "title": "15日・月末締め", "closing": [15, 31], "payout": {"bank_days": 5}},
             {"cycle": "month", "title": "月末締め", "closing": [31],
              "payout": {"months_after": 1, "pay_day": 15}}],
  "versions": [{"from": "2020-01-01", "items": [{"from": 1, "fee": 130}], "payout": 500,
                "stamp": [{"from": 50000, "fee": 200}], "tax": "before", "rounding": "down"}]
})");
}

NoticeRecord atTill(NoticeKind kind, const QString &barcode, Yen amount, QDate on)
{
    NoticeRecord notice;
    notice.kind = kind;
    notice.channel = Channel::KonbiniBarcode;
    notice.receivedOn = on;
    notice.receivedAt = QTime(18, 20);
    notice.barcode = barcode;
    notice.amount = amount;
    notice.chain = QStringLiteral("20");
    notice.shop = QStringLiteral("4711");
    if (kind == NoticeKind::Confirmed)
        notice.payoutOn = on.addDays(15);
    return notice;
}

Done tellAgency(Stage &stage, QDate day, const NoticeRecord &notice)
{
    const QString stageName =
        notice.kind == NoticeKind::Confirmed ? QStringLiteral("kakuho") : QStringLiteral("sokuho");
    KK_TRY(const QByteArray bytes, writeAgencyCsv({notice}, {day, true}));
    return stage.take(
        day, QStringLiteral("konbini-%1-%2.csv").arg(stageName, day.toString(Qt::ISODate)), bytes);
}

// Slips that were paid at a till, as the agency tells of them.
Done payAtTills(Stage &stage)
{
    const QDate billed = stage.today.addDays(-billedBefore);
    for (const Till &each : tills) {
        KK_TRY(
            const Customer customer,
            stage.customer(billed, QString::fromUtf16(each.name), QString::fromUtf16(each.kana)));
        KK_TRY(const Bill bill,
               stage.bill(
                   customer,
                   {billed, QStringLiteral("オイル交換・点検"), each.yen, stage.today.addDays(5)}));
        KK_TRY(const IssuedSlip slip,
               SlipService(stage.on(billed)).issue(stage.me, bill.number).result());
        const QDate paid = stage.today.addDays(-each.paidBefore);
        KK_CHECK(tellAgency(
            stage, paid, atTill(NoticeKind::Preliminary, slip.barcode, bill.amount, paid)));
        const QDate settled = paid.addDays(settledAfter);
        if (settled > stage.today)
            continue;
        KK_CHECK(tellAgency(
            stage, settled, atTill(NoticeKind::Confirmed, slip.barcode, bill.amount, paid)));
        KK_CHECK(stage.clear(settled));
    }
    return done();
}

// The agency's report says what was expected, and the bank brings it.
Done settle(Stage &stage, const CycleRow &row)
{
    const SettlementFigures &figures = row.expected;
    SettlementWish wish;
    wish.agreementKey = row.agreementKey;
    wish.since = row.cycle.from;
    wish.until = row.cycle.to;
    wish.payOn = row.cycle.payOn;
    wish.items = figures.items;
    wish.gross = figures.gross;
    wish.fee = figures.fee;
    wish.exemptFee = figures.exemptFee;
    wish.tax = figures.tax;
    wish.stamp = figures.stamp;
    wish.transfer = figures.transfer;
    wish.net = figures.net;
    const QDate day = row.cycle.payOn;
    KK_TRY(const SettlementView taken,
           SettlementService(stage.on(day)).take(stage.me, wish).result());
    KK_CHECK(stage.tellBank(
        day, {stage.transfer(day, QStringLiteral("ミホンシユウノウサービス"), figures.net, {})}));
    const SettlementService service(stage.on(day));
    KK_TRY(const SettlementView view, service.find(stage.me, taken.settlement.id).result());
    if (view.bankLines.size() != 1)
        return done(); // two lines of one amount are for a person
    KK_CHECK(service.book(stage.me, view.settlement.id, view.bankLines.front().payment).result());
    return done();
}

} // namespace

Done playPayouts(Stage &stage)
{
    const QDate agreed = stage.today.addDays(-75);
    KK_CHECK(SettlementService(stage.on(agreed))
                 .putPlan(stage.me, QStringLiteral("plan.json"), ownPlan())
                 .result());
    KK_CHECK(SettlementService(stage.on(agreed))
                 .setTerms(stage.me,
                           agency().key,
                           agreed,
                           {QStringLiteral("mihon-konbini"), QStringLiteral("half"), std::nullopt})
                 .result());
    KK_CHECK(payAtTills(stage));
    const SettlementService service(stage.on(stage.today));
    KK_TRY(const auto rows, service.expected(stage.me, agency().key, agreed, stage.today).result());
    std::vector<CycleRow> late;
    for (const CycleRow &row : rows) {
        if (row.state == CycleState::Late)
            late.push_back(row);
    }
    for (std::size_t i = 0; i + 1 < late.size(); ++i) // the last one did not come
        KK_CHECK(settle(stage, late[i]));
    KK_CHECK(SettlementService(stage.on(stage.today)).raiseLate(stage.me).result());
    return done();
}

} // namespace keshikomi::demo
