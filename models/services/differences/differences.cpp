// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/differences.h"

#include "models/domain/try.h"
#include "models/services/rehearsal.h"
#include "models/storage/books/differences.h"

namespace keshikomi {

Later<DecisionReport> DifferenceService::settle(const Actor &actor,
                                                const ClearingDecision &decision,
                                                bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "difference.settle",
                        rehearsal,
                        [decision](Session &session, const Stamp &stamp) {
                            return writeDecision(session, decision, stamp);
                        });
}

Later<std::vector<DifferenceRow>> DifferenceService::ofBill(const Actor &actor, BillId bill) const
{
    return m_context.read(actor,
                          [bill](Session &session) { return differenceRowsOfBill(session, bill); });
}

Later<std::vector<DifferenceRow>> DifferenceService::last(const Actor &actor, int limit) const
{
    return m_context.read(actor,
                          [limit](Session &session) { return lastDifferences(session, limit); });
}

Later<std::vector<DecidedTax>> DifferenceService::taxOfParts(const Actor &actor, BillId bill) const
{
    return m_context.read(
        actor, [bill](Session &session) { return keshikomi::taxOfParts(session, bill); });
}

Later<ClearingRules> DifferenceService::rules(const Actor &actor) const
{
    return m_context.read(actor, [today = m_context.clock.today()](Session &session) {
        return clearingRules(session, today);
    });
}

Later<std::monostate>
DifferenceService::setRules(const Actor &actor, const ClearingRules &rules, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "setting.clearing",
                        rehearsal,
                        [rules](Session &session, const Stamp &stamp) {
                            return putClearingRules(session, rules, stamp.today);
                        });
}

} // namespace keshikomi
