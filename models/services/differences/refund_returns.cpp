// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/refund_returns.h"

#include "models/domain/try.h"
#include "models/services/held_cancels.h"
#include "models/storage/books/differences.h"
#include "models/storage/books/refunds.h"
#include "models/storage/receipts/tasks.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr const char *refundCameBack = "refund-came-back";

Done ask(Session &session, const std::vector<CameBack> &all, const Stamp &stamp)
{
    for (const CameBack &each : all) {
        KK_CHECK(raiseTask(session,
                           NewTask{refundCameBack,
                                   {QString::number(each.payment.value()),
                                    QString::number(each.amount.amount()),
                                    refundNumberText(each.refund.value())},
                                   std::nullopt,
                                   each.payment,
                                   std::nullopt},
                           stamp));
    }
    return done();
}

} // namespace

Done checkNotBackAlready(Session &session, const RefundRow &refund)
{
    KK_TRY(const auto receipt, receiptOfReturned(session, refund));
    if (!receipt)
        return done();
    return failure(ErrorCode::Conflict,
                   Fault::AlreadyApproved,
                   {refundNumberText(refund.id.value()),
                    QStringLiteral("came_back"),
                    QString::number(receipt->value())});
}

Result<std::optional<PaymentId>> moneyOfRefund(Session &session, const RefundRow &refund)
{
    if (!refund.credit)
        return refund.payment;
    return paymentOfCredit(session, *refund.credit);
}

Done checkMoneyIsThere(Session &session, const RefundRow &refund)
{
    KK_TRY(const auto payment, moneyOfRefund(session, refund));
    return payment ? checkNotTakenBack(session, *payment) : done();
}

Done askAboutReceiptsLike(Session &session, const RefundRow &refund, const Stamp &stamp)
{
    KK_TRY(const auto all, cameBack(session, refund));
    return ask(session, all, stamp);
}

Done askAboutRefundsBack(Session &session, ImportId import, const Stamp &stamp)
{
    KK_TRY(const auto all, cameBackIn(session, import));
    return ask(session, all, stamp);
}

Done endAskingAboutRefunds(Session &session,
                           const std::vector<Payment> &payments,
                           const Stamp &stamp)
{
    KK_TRY(const auto open, openTasksOf(session, refundCameBack));
    for (const TaskRow &task : open) {
        const bool isOut = std::any_of(payments.begin(), payments.end(), [&task](const Payment &p) {
            return task.payment && *task.payment == p.id;
        });
        if (isOut)
            KK_CHECK(endTask(session, task.id, stamp));
    }
    return done();
}

} // namespace keshikomi
