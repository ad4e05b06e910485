// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day_close.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// The last closed day of a store; invalid: none.
Result<QDate> lastClosedDay(Session &session, StoreId store);

// Channels, bills, clearings and cash of the store from `since` to `day`, by the days of their
// postings. A payment belongs to the store of the bill its slip or request was issued for; where
// there is none, to the first store of the legal entity.
// The first day the books of the store's legal entity tell of; invalid: they are empty.
Result<QDate> firstPostedDay(Session &session, StoreId store);
Result<DayClose> dayFigures(Session &session, StoreId store, QDate since, QDate day);

// The close with its totals and the day's lock; returns its number.
Result<qint64> insertDayClose(Session &session, const DayClose &close, const Stamp &stamp);
Result<std::optional<DayClose>> findDayClose(Session &session, StoreId store, QDate day);
// Newest first; of one store, or of all.
Result<std::vector<DayClose>>
dayCloses(Session &session, int most, std::optional<StoreId> store = std::nullopt);

} // namespace keshikomi
