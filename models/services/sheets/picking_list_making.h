// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/office_sheets.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// 同梱リスト of a print batch: what was printed of it, in the batch's order, with the parcels that
// its list told. NoSuchBatch; FieldEmpty "rows" as long as nothing was printed.
Result<PickingListContent> pickingList(Session &session, qint64 batch, QDate today);

} // namespace keshikomi
