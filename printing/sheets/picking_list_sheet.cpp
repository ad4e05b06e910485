// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/picking_list_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"
#include "printing/sheets/field_maker.h"
#include "printing/sheets/marked_rows.h"

#include <QSet>

#include <algorithm>

namespace keshikomi::printing {

namespace {

Done checkRow(const PickingRow &row, int position)
{
    KK_CHECK(requireTexts({{QLatin1String("rows.no"), row.number}}));
    if (row.gap != PickingGap::NotFound)
        KK_CHECK(requireTexts({{QLatin1String("rows.customer"), row.customer}}));
    KK_CHECK(requireSame(
        QLatin1String("rows.position"), QString::number(row.position), QString::number(position)));
    if (row.gap != PickingGap::None) {
        KK_CHECK(requireSame(QLatin1String("rows.slip"), row.slip, QString()));
        return requireWithin(QLatin1String("rows.pages"), Yen(row.pages), Yen(0), Yen(0));
    }
    KK_CHECK(requireTexts({{QLatin1String("rows.slip"), row.slip}}));
    return requireWithin(QLatin1String("rows.pages"), Yen(row.pages), Yen(1), Yen(999));
}

// Words that a store's own template of an older program has not.
QString slipText(const FieldMaker &fields, const PickingRow &row)
{
    switch (row.gap) {
    case PickingGap::None: return row.slip;
    case PickingGap::Twice:
        return fields.wordOr(QStringLiteral("gap.twice"), QStringLiteral("順 {n} に同梱"))
            .replace(QLatin1String("{n}"), QString::number(row.sameAs));
    case PickingGap::NotMade:
        return fields.wordOr(QStringLiteral("gap.not_made"), QStringLiteral("印刷なし"));
    case PickingGap::NotFound:
        return fields.wordOr(QStringLiteral("gap.not_found"), QStringLiteral("請求なし"));
    }
    Q_UNREACHABLE();
}

FieldRow fieldRow(const FieldMaker &fields, const PickingRow &row)
{
    FieldRow made;
    made.values.insert(QStringLiteral("position"), row.position);
    made.values.insert(QStringLiteral("no"), row.number);
    made.values.insert(QStringLiteral("customer"), row.customer);
    made.values.insert(QStringLiteral("customer.no"),
                       row.customerNumber > 0 ? QString::number(row.customerNumber) : QString());
    made.values.insert(QStringLiteral("shipping"), row.shipping);
    made.values.insert(QStringLiteral("slip"), slipText(fields, row));
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
        if (row.gap != PickingGap::None)
            continue;
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
    fields.set(QLatin1String("slips"),
               static_cast<int>(
                   std::count_if(content.rows.begin(), content.rows.end(), [](const auto &row) {
                       return row.gap == PickingGap::None;
                   })));
    // What the table counts: a line without a slip is one of them.
    fields.set(QLatin1String("lines"), static_cast<int>(content.rows.size()));
    fields.set(QLatin1String("pages.sum"), content.pages);
    std::vector<FieldRow> rows;
    for (const PickingRow &row : content.rows)
        rows.push_back(fieldRow(fields, row));
    fields.setRows(QLatin1String("rows"),
                   {QStringLiteral("position"),
                    QStringLiteral("no"),
                    QStringLiteral("customer"),
                    QStringLiteral("customer.no"),
                    QStringLiteral("shipping"),
                    QStringLiteral("slip"),
                    QStringLiteral("place"),
                    QStringLiteral("pages")},
                   std::move(rows));
    return fields.take();
}

void markPickingList(const FontBook &fonts, const SheetTemplate &sheet, Fields &fields)
{
    const QString rows = QStringLiteral("rows");
    if (!markRows(
            fonts, sheet, rows, QStringLiteral("customer"), QStringLiteral("customer.no"), fields))
        return;
    const QString note =
        FieldMaker(sheet).wordOr(QStringLiteral("marked"),
                                 QStringLiteral("〓 は印刷できない字、… は入りきらない文字です。"
                                                "（　）内はお客様番号です。"));
    fields.rows[rows].push_back({RowKind::Note, {}, note});
}

} // namespace keshikomi::printing
