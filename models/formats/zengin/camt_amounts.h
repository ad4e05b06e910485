// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/formats/zengin/camt_entry.h"

#include <QString>

#include <optional>

namespace keshikomi {

// Whole yen, also written with decimals that are zeros.
std::optional<Yen> camtYen(QString text);

// What a report says was in the account before its entries (OPBD, or PRCD: as the report before it
// closed) and behind them (CLBD, or ITBD of a day that still runs); below zero: overdrawn. Only
// what is booked counts. Nothing: it is not told, not in yen, or told more than once.
std::optional<Yen> openingBalance(const CamtReport &report);
std::optional<Yen> closingBalance(const CamtReport &report);

} // namespace keshikomi
