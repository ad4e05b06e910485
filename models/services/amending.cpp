// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/amending.h"

#include "models/domain/try.h"
#include "models/storage/books/take_back.h"
#include "models/storage/receipts/notices.h"
#include "models/storage/receipts/payments.h"
#include "models/storage/receipts/tasks.h"

#include <algorithm>

namespace keshikomi {

namespace {

// What the live notices of a slip tell: receipts, and amendments with what each corrects.
struct SlipPlan final
{
    std::vector<SlipReceipt> receipts, amendments;
    std::vector<std::optional<Amended>> pairs;

    // None, too, where it is an amendment that is still to be booked.
    const SlipReceipt *target(std::size_t amendment) const
    {
        const auto &pair = pairs[amendment];
        if (!pair)
            return nullptr;
        const auto &list = pair->what == Amended::What::Receipt ? receipts : amendments;
        return pair->place < list.size() ? &list[pair->place] : nullptr;
    }
    // Whether what an amendment corrects is not what it is tied to.
    bool isNew(std::size_t amendment) const
    {
        const SlipReceipt *const wanted = target(amendment);
        if (amendment == amendments.size())
            return wanted;
        const auto &tie = amendments[amendment].corrects;
        return wanted ? !tie || tie->payment != wanted->payment : tie.has_value();
    }
};

std::vector<ToldReceipt> toldOf(const std::vector<SlipReceipt> &receipts)
{
    std::vector<ToldReceipt> told;
    told.reserve(receipts.size());
    for (const SlipReceipt &each : receipts)
        told.push_back(each.told);
    return told;
}

// With `arriving` behind the others, an amendment that is still to be booked.
Result<SlipPlan> planOf(Session &session,
                        const SlipIssue &slip,
                        const std::optional<ToldReceipt> &arriving = std::nullopt)
{
    KK_TRY(const auto all, slipReceipts(session, slip));
    SlipPlan plan;
    for (const SlipReceipt &each : all)
        (each.isAmendment ? plan.amendments : plan.receipts).push_back(each);
    std::vector<ToldReceipt> amendments = toldOf(plan.amendments);
    if (arriving)
        amendments.push_back(*arriving);
    plan.pairs = pairAmendments(toldOf(plan.receipts), amendments);
    return plan;
}

Result<bool> isMoneyGone(Session &session, const SlipReceipt &receipt)
{
    if (receipt.state != PaymentState::Confirmed)
        return false;
    KK_TRY(const auto kept, moneyKeptBecause(session, receipt.payment));
    return kept.has_value();
}

// What the amendment is tied to is let go, and what it corrects is tied; both are to be settled.
Done tie(Session &session,
         const SlipReceipt &amendment,
         const SlipReceipt *wanted,
         std::vector<PaymentId> &changed,
         const Stamp &stamp)
{
    if (amendment.corrects) {
        KK_CHECK(endLink(session, amendment.corrects->link, stamp));
        changed.push_back(amendment.corrects->payment);
    }
    if (!wanted)
        return done();
    changed.push_back(wanted->payment);
    return linkNotice(
        session, wanted->payment, amendment.notice, NoticeRole::Cancelled, amendment.import, stamp);
}

// A payment whose cleared money was taken back is named with the amendment it belongs to.
Result<int> settleChanged(Session &session,
                          const SlipPlan &plan,
                          std::vector<PaymentId> changed,
                          const Stamp &stamp)
{
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    int undone = 0;
    for (const PaymentId payment : changed) {
        KK_TRY(const int taken, settlePayment(session, payment, stamp));
        undone += taken;
        for (std::size_t each = 0; taken > 0 && each < plan.amendments.size(); ++each) {
            const SlipReceipt *const target = plan.target(each);
            if (!target || target->payment != payment)
                continue;
            const SlipReceipt &amendment = plan.amendments[each];
            KK_CHECK(raiseTask(session,
                               NewTask{"cleared-money-taken-back",
                                       {QString::number(payment.value()),
                                        QString::number(amendment.amount.amount()),
                                        QString::number(taken)},
                                       amendment.notice,
                                       payment,
                                       std::nullopt},
                               stamp));
        }
    }
    return undone;
}

} // namespace

Result<std::optional<PaymentId>>
moneyGoneBeforeAmendment(Session &session, const SlipIssue &slip, const ToldReceipt &amendment)
{
    KK_TRY(const SlipPlan plan, planOf(session, slip, amendment));
    for (std::size_t each = 0; each < plan.pairs.size(); ++each) {
        const SlipReceipt *const wanted = plan.target(each);
        if (!wanted || !plan.isNew(each))
            continue;
        KK_TRY(const bool gone, isMoneyGone(session, *wanted));
        if (gone)
            return wanted->payment;
    }
    return std::nullopt;
}

Result<int> keepAmendmentsInStep(Session &session,
                                 const SlipIssue &slip,
                                 std::vector<PaymentId> changed,
                                 const Stamp &stamp)
{
    KK_TRY(const SlipPlan plan, planOf(session, slip));
    for (std::size_t each = 0; each < plan.amendments.size(); ++each) {
        if (!plan.isNew(each))
            continue;
        const SlipReceipt &amendment = plan.amendments[each];
        const SlipReceipt *const wanted = plan.target(each);
        KK_TRY(const bool gone, wanted ? isMoneyGone(session, *wanted) : Result<bool>(false));
        if (!gone) {
            KK_CHECK(tie(session, amendment, wanted, changed, stamp));
            continue;
        }
        KK_CHECK(raiseTask(session,
                           NewTask{"cancel-after-money-went-on",
                                   {slip.slipKey, QString::number(amendment.amount.amount())},
                                   amendment.notice,
                                   wanted->payment,
                                   std::nullopt},
                           stamp));
    }
    return settleChanged(session, plan, std::move(changed), stamp);
}

} // namespace keshikomi
