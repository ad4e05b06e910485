// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/try.h"
#include "models/services/column_maps.h"
#include "models/services/settlement/settlement_service.h"

// The plan and the report that the tests of settlements (精算) have in common.
namespace keshikomi::test {

inline const QString payingAgency = QStringLiteral("999999-12345");
inline const QString reportMapName = QStringLiteral("精算明細");
inline const QString reportHeader = QStringLiteral("収納日,番号,金額,手数料,印紙代\n");

// 130 yen an item before tax, 200 yen duty from 50,000 yen before tax, 500 yen a transfer; cycles
// "half" and "month".
inline QByteArray payoutPlan()
{
    return R"({"schema": 1, "plan": "test", "title": "試験", "source": "-",
        "cycles": [{"cycle": "half", "title": "半月", "closing": [15, 31],
                    "payout": {"bank_days": 5}},
                   {"cycle": "month", "title": "月末", "closing": [31],
                    "payout": {"months_after": 1, "pay_day": 15}}],
        "versions": [{"from": "2026-01-01", "items": [{"from": 1, "fee": 130}], "unpaid": 20,
                      "payout": 500, "stamp": [{"from": 50000, "fee": 200}],
                      "tax": "before", "rounding": "down"}]})";
}

inline ColumnMap payoutReportMap()
{
    ColumnMap map;
    map.name = reportMapName;
    map.columns = {{QStringLiteral("収納日"), ColumnRole::ReceivedOn},
                   {QStringLiteral("番号"), ColumnRole::SlipKey},
                   {QStringLiteral("金額"), ColumnRole::Amount},
                   {QStringLiteral("手数料"), ColumnRole::Fee},
                   {QStringLiteral("印紙代"), ColumnRole::StampDuty}};
    map.totalWords = usualTotalWords();
    return map;
}

// From `from` on the agency settles by this plan and `cycle`, and its reports can be read.
inline Done
agreePayouts(const ServiceContext &context, const Actor &actor, QDate from, const QString &cycle)
{
    const SettlementService settlements(context);
    KK_CHECK(settlements.putPlan(actor, QStringLiteral("plan.json"), payoutPlan()).result());
    KK_CHECK(settlements
                 .setTerms(actor, payingAgency, from, {QStringLiteral("test"), cycle, std::nullopt})
                 .result());
    KK_CHECK(ColumnMapService(context).put(actor, payoutReportMap()).result());
    return done();
}

} // namespace keshikomi::test
