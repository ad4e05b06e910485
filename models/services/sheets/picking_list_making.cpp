// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/picking_list_making.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/storage/asking/stores.h"
#include "models/storage/paper/print_batches.h"
#include "models/storage/paper/print_items.h"

namespace keshikomi {

namespace {

QString customerText(const PackedItem &item)
{
    return item.honorific.isEmpty() ? item.customer
                                    : item.customer + QLatin1Char(' ') + item.honorific;
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
    for (const PackedItem &item : items) {
        const QString number = billNumberText(item.bill);
        list.rows.push_back({int(list.rows.size()) + 1,
                             number,
                             customerText(item),
                             item.shipping,
                             item.slipKey.isEmpty() ? number : item.slipKey,
                             item.place,
                             item.pages});
        list.pages += item.pages;
    }
    if (list.rows.empty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("rows")});
    return list;
}

} // namespace keshikomi
