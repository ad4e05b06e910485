// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts in a table that some bank exports, read by a saved column map.
#include "models/domain/try.h"
#include "models/services/column_maps.h"
#include "tests/scenario/script/scenario_deeds.h"
#include "tests/scenario/script/scenario_notices.h"

namespace keshikomi::test {

namespace {

// table-map KEY: how the tables of this agreement are read from now on
Result<QStringList> putMap(ScenarioWorld &world, const ScenarioStep &step)
{
    ColumnMap map;
    map.name = QStringLiteral("入金一覧");
    map.agreementKey = step.line.word(0);
    map.columns = {{QStringLiteral("取引日"), ColumnRole::ReceivedOn},
                   {QStringLiteral("入金額"), ColumnRole::Amount},
                   {QStringLiteral("振込人"), ColumnRole::Payer},
                   {QStringLiteral("振込人番号"), ColumnRole::Remitter},
                   {QStringLiteral("照会番号"), ColumnRole::Inquiry}};
    map.totalWords = usualTotalWords();
    KK_CHECK(ColumnMapService(world.context())
                 .put(world.actor(), map, QStringLiteral("sample.csv"), tableOf({}))
                 .result());
    return QStringList();
}

} // namespace

QByteArray tableOf(const std::vector<NoticeRecord> &records)
{
    QStringList rows{QStringLiteral("取引日,入金額,振込人,振込人番号,照会番号")};
    for (const NoticeRecord &each : records)
        rows << QStringList{each.receivedOn.toString(QStringLiteral("yyyy/MM/dd")),
                            QString::number(each.amount.amount()),
                            each.payerName,
                            each.remitterCode,
                            each.inquiryNumber}
                    .join(QLatin1Char(','));
    return (rows.join(QLatin1String("\r\n")) + QLatin1String("\r\n")).toUtf8();
}

void addTableDeeds(Deeds &deeds)
{
    deeds.insert({{QStringLiteral("table-map"), putMap}});
}

} // namespace keshikomi::test
