// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/settlement/settlement_cycles.h"

namespace keshikomi {

// What one plan would have charged for an agency's receipts of a period, cycle by cycle.
Result<PlanCost> costOfPlan(Session &session,
                            AgreementId agreement,
                            const AgreedPlan &plan,
                            QDate first,
                            QDate last,
                            int faxesPerCycle);

} // namespace keshikomi
