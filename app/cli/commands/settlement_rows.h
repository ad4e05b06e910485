// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "models/services/settlement/settlement_service.h"

namespace keshikomi::cli {

// Settlements as records; the names are those of docs/CLI.md.

Word wordOf(CycleState state);
Record planRecord(const FeePlan &plan);
Record cycleRecord(const CycleRow &row);
Record settlementRecord(const Settlement &settlement);
Record settlementViewRecord(const SettlementView &view);
Record comparisonRecord(const PlanComparison &comparison);

} // namespace keshikomi::cli
