// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/matching/match_run.h"
#include "models/services/clearing.h"
#include "models/services/match_input.h"
#include "models/services/match_rules.h"
#include "models/services/not_alone.h"
#include "models/services/reason_json.h"
#include "models/services/rivals.h"
#include "models/storage/books/allocations.h"
#include "models/storage/receipts/notices.h"
#include "models/storage/receipts/payments.h"

namespace keshikomi {

namespace {

// The other open payments matter too: they may take a bill first, or help to pay it.
Result<Explanation> explained(Session &session, PaymentId payment)
{
    KK_TRY(const MatchInput input, readMatchInput(session));
    KK_TRY(const MatchRules rules, matchRules(session));
    const auto run = MatchRun::watching(input, payment, rules);
    if (!run)
        return Explanation{{payment}};
    Explanation told = run->explanation();
    nameRivalsOf(told.result, input, *run);
    sayHouseRule(told.result);
    return told;
}

} // namespace

Later<MatchResult> ClearingService::candidates(const Actor &actor, PaymentId payment) const
{
    return m_context.read(actor, [payment](Session &session) -> Result<MatchResult> {
        KK_TRY(const Explanation told, explained(session, payment));
        return told.result;
    });
}

Later<Explanation> ClearingService::explain(const Actor &actor, PaymentId payment) const
{
    return m_context.read(actor, [payment](Session &session) -> Result<Explanation> {
        KK_TRY(const auto found, findPayment(session, payment));
        if (!found)
            return failure(
                ErrorCode::NotFound, Fault::NoSuchPayment, {QString::number(payment.value())});
        return explained(session, payment);
    });
}

Later<BackTestReport> ClearingService::backTest(const Actor &actor,
                                                QDate first,
                                                QDate last,
                                                const std::optional<PassOrder> &passes) const
{
    return m_context.read(actor, [first, last, passes](Session &session) -> Result<BackTestReport> {
        KK_TRY(const History history, readHistory(session, first, last));
        KK_TRY(MatchRules rules, matchRules(session));
        if (passes)
            rules.passes = *passes;
        return keshikomi::backTest(history, first, last, rules);
    });
}

Later<std::vector<ClearedShare>> ClearingService::clearings(const Actor &actor,
                                                            PaymentId payment) const
{
    return m_context.read(actor, [payment](Session &session) -> Result<std::vector<ClearedShare>> {
        KK_TRY(const auto allocations, allocationsOfPayment(session, payment));
        std::vector<ClearedShare> cleared;
        for (const ReasonedAllocation &each : allocations)
            cleared.push_back({each.row, reasonsFromJson(each.reasons)});
        return cleared;
    });
}

Later<PaymentId> ClearingService::paymentOfNotice(const Actor &actor, NoticeId notice) const
{
    return m_context.read(actor, [notice](Session &session) -> Result<PaymentId> {
        KK_TRY(const auto payment, keshikomi::paymentOfNotice(session, notice));
        if (!payment)
            return failure(
                ErrorCode::NotFound, Fault::NoSuchPayment, {QString::number(notice.value())});
        return *payment;
    });
}

} // namespace keshikomi
