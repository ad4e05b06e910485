// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/services/differences/clearing_rules.h"
#include "models/services/differences/decision_writing.h"

namespace keshikomi {

// Payments that do not meet a bill exactly: part-payment, fee, discount, write-off, withholding,
// credit and refund of the rest, together in one operation.
class DifferenceService final
{
public:
    explicit DifferenceService(ServiceContext context)
        : m_context(context)
    {
    }
    // `rehearsal` changes nothing and tells the same.
    Later<DecisionReport>
    settle(const Actor &actor, const ClearingDecision &decision, bool rehearsal = false) const;
    Later<std::vector<DifferenceRow>> ofBill(const Actor &actor, BillId bill) const;
    Later<std::vector<DifferenceRow>> last(const Actor &actor, int limit) const;
    Later<std::vector<DecidedTax>> taxOfParts(const Actor &actor, BillId bill) const;

    Later<ClearingRules> rules(const Actor &actor) const;
    Later<std::monostate>
    setRules(const Actor &actor, const ClearingRules &rules, bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
