// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settlement/settlement.h"

#include <vector>

namespace keshikomi {

// The agreed cycles and, among them by the day of the payout, the reports from `first` on whose
// period ends otherwise: nothing was agreed for those, so nothing is expected.
std::vector<CycleRow> withOwnPeriods(std::vector<CycleRow> agreed,
                                     const std::vector<Settlement> &reported,
                                     QDate first,
                                     QDate today);
bool isOwnPeriod(const CycleRow &row);

} // namespace keshikomi
