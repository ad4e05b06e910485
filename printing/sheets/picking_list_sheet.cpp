// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/picking_list_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"

#include <QSet>

namespace keshikomi::printing {

namespace {

Done checkRow(const PickingRow &row, int position)
{
    KK_CHECK(requireTexts({
        {QLatin1String("rows.no"), row.number},
        {QLatin1String("rows.customer"), row.customer},
        {QLatin1String("rows.slip"), row.slip},
    }));
    KK_CHECK(requireSame(
        QLatin1String("rows.position"), QString::number(row.position), QString::number(position)));
    return requireWithin(QLatin1String("rows.pages"), Yen(row.pages), Yen(1), Yen(999));
}

FieldRow fieldRow(const PickingRow &row)
{
    FieldRow made;
    made.values.insert(QStringLiteral("position"), row.position);
    made.values.insert(QStringLiteral("no"), row.number);
    made.values.insert(QStringLiteral("customer"), row.customer);
    made.values.insert(QStringLiteral("shipping"), row.shipping);
    made.values.insert(QStringLiteral("slip"), row.slip);
    made.values.insert(QStringLiteral("place"), row.place);
    made.values.insert(QStringLiteral("pages"), row.pages);
    return made;
}

} // namespace

Done checkPickingList(const PickingListContent &content, const SheetOptions &)
{
    KK_CHECK(requireTexts({
        {QLatin1String("batch"), content.batch},
        {QLatin1String("issued"), required(content.issued)},
    }));
    if (content.rows.empty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("rows")});
    int pages = 0;
    int position = 0;
    QSet<QString> slips;
    for (const PickingRow &row : content.rows) {
        KK_CHECK(checkRow(row, ++position));
        // A slip in two parcels would ask two customers for one bill.
        const QString times = slips.contains(row.slip) ? QStringLiteral("2") : QStringLiteral("1");
        const QString slip = QStringLiteral("%1 × %2");
        KK_CHECK(requireSame(
            QLatin1String("rows.slip"), slip.arg(times, row.slip), slip.arg(1).arg(row.slip)));
        slips.insert(row.slip);
        pages += row.pages;
    }
    return requireSame(
        QLatin1String("pages.sum"), QString::number(content.pages), QString::number(pages));
}

Fields pickingListFields(const PickingListContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("batch"), content.batch);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("store"), content.store);
    fields.set(QLatin1String("slips"), static_cast<int>(content.rows.size()));
    fields.set(QLatin1String("pages.sum"), content.pages);
    std::vector<FieldRow> rows;
    for (const PickingRow &row : content.rows)
        rows.push_back(fieldRow(row));
    fields.setRows(QLatin1String("rows"),
                   {QStringLiteral("position"),
                    QStringLiteral("no"),
                    QStringLiteral("customer"),
                    QStringLiteral("shipping"),
                    QStringLiteral("slip"),
                    QStringLiteral("place"),
                    QStringLiteral("pages")},
                   std::move(rows));
    return fields.take();
}

} // namespace keshikomi::printing
