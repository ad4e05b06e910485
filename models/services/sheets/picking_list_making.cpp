// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/picking_list_making.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/sheets/bill_parts.h"
#include "models/storage/asking/stores.h"
#include "models/storage/paper/print_batches.h"
#include "models/storage/paper/print_items.h"

#include <QHash>

namespace keshikomi {

namespace {

QString customerText(const PackedItem &item)
{
    if (item.customer.isEmpty() && item.customerNumber > 0) // erased
        return QString::number(item.customerNumber);
    return item.honorific.isEmpty() ? item.customer
                                    : item.customer + QLatin1Char(' ') + item.honorific;
}

PickingGap gapOf(const PackedItem &item)
{
    if (item.leftOut)
        return item.bill == 0 ? PickingGap::NotFound : PickingGap::Twice;
    return item.state == BatchItemState::Released ? PickingGap::None : PickingGap::NotMade;
}

PickingRow rowOf(const PackedItem &item, int position, const QHash<qint64, int> &places)
{
    PickingRow row;
    row.position = position;
    row.gap = gapOf(item);
    row.number =
        item.bill == 0 ? item.line.said.section(QLatin1Char(' '), 0, 0) : billNumberText(item.bill);
    row.customer = oneLine(customerText(item));
    row.customerNumber = item.customerNumber;
    row.shipping = item.shipping;
    row.place = item.place;
    if (row.gap == PickingGap::None) {
        row.slip = item.slipKey.isEmpty() ? row.number : item.slipKey;
        row.pages = item.pages;
    }
    if (row.gap == PickingGap::Twice)
        row.sameAs = places.value(item.bill);
    return row;
}

} // namespace

Result<PickingListContent> pickingList(Session &session, qint64 batch, QDate today)
{
    if (batch < 1)
        return failure(ErrorCode::NotFound, Fault::NoSuchBatch, {QString::number(batch)});
    const PrintBatchId id(batch);
    KK_CHECK(batchById(session, id));
    KK_TRY(const House house, requireHouse(session));
    KK_TRY(const auto items, packedItems(session, id));
    PickingListContent list;
    list.batch = QString::number(batch);
    list.issued = today;
    list.store = house.store.name;
    QHash<qint64, int> places; // bill to the row that has its slip
    bool any = false;
    for (const PackedItem &item : items) {
        const PickingRow row = rowOf(item, int(list.rows.size()) + 1, places);
        if (!item.leftOut)
            places.insert(item.bill, row.position);
        any = any || row.gap == PickingGap::None;
        list.pages += row.pages;
        list.rows.push_back(row);
    }
    if (!any)
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("rows")});
    return list;
}

} // namespace keshikomi
