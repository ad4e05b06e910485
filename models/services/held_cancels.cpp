// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/held_cancels.h"

#include "models/domain/try.h"
#include "models/storage/books/take_back.h"
#include "models/storage/receipts/held_notices.h"
#include "models/storage/receipts/notices.h"
#include "models/storage/receipts/payments.h"
#include "models/storage/receipts/tasks.h"

namespace keshikomi {

namespace {

// What the cancel takes now; nothing as long as it waits for it, or for a person.
Result<std::optional<PaymentId>>
paymentFor(Session &session, AgreementId agreement, const WaitingCancel &cancel)
{
    const bool bank = cancel.kind == NoticeKind::CreditCancelled;
    KK_TRY(const auto candidates,
           pairingCandidates(session,
                             agreement,
                             cancel.money,
                             bank ? PaymentState::Confirmed : PaymentState::Provisional,
                             NoticeRole::Cancelled));
    const TakenAt &taken = cancel.held.taken;
    const Pairing pairing =
        bank ? pairBankCancel(taken.on, candidates) : pairCancel(taken, candidates);
    if (!bank && !pairing.payment && !pairing.ambiguous && !candidates.empty()) {
        KK_TRY(const bool other,
               isNewsWithoutItsConfirmation(session, agreement, cancel.money, taken));
        return other ? std::optional(candidates.front().payment) : std::nullopt;
    }
    if (!pairing.payment || !bank)
        return pairing.payment;
    KK_TRY(const auto kept, moneyKeptBecause(session, *pairing.payment));
    return kept ? std::nullopt : pairing.payment;
}

Done take(Session &session, const WaitingCancel &cancel, PaymentId payment, const Stamp &stamp)
{
    const HeldNotice &held = cancel.held;
    KK_CHECK(endHold(session, held.id, stamp));
    KK_CHECK(endHeldTasks(session, held.notice, stamp));
    KK_CHECK(linkNotice(session, payment, held.notice, NoticeRole::Cancelled, held.import, stamp));
    KK_TRY(const int undone, settlePayment(session, payment, stamp));
    if (undone == 0)
        return done();
    return raiseTask(session,
                     NewTask{"cleared-money-taken-back",
                             {QString::number(payment.value()),
                              QString::number(cancel.money.amount.amount()),
                              QString::number(undone)},
                             held.notice,
                             payment,
                             std::nullopt},
                     stamp);
}

} // namespace

Done releaseCancelsOfLaterMoney(Session &session,
                                AgreementId agreement,
                                const SameMoney &money,
                                const Stamp &stamp)
{
    if (money.slipKey.isEmpty())
        return done();
    KK_TRY(const auto tied, tiedCancels(session, agreement, money));
    for (const TiedCancel &each : tied) {
        if (mayCancel(each.cancel.taken, each.money))
            continue;
        KK_CHECK(endLink(session, each.link, stamp));
        KK_CHECK(holdNotice(session, each.cancel.notice, each.cancel.import, HeldTo::Wait, stamp));
        KK_CHECK(settlePayment(session, each.payment, stamp));
    }
    return done();
}

Done giveToHeldCancels(Session &session, const std::set<PaymentId> &payments, const Stamp &stamp)
{
    for (const PaymentId id : payments) {
        KK_TRY(const auto payment, findPayment(session, id));
        KK_CHECK(applyHeldCancels(session, payment->agreement, {sameMoney(*payment)}, stamp));
    }
    return done();
}

Done checkNotTakenBack(Session &session, PaymentId id)
{
    KK_TRY(const auto payment, findPayment(session, id));
    if (!payment || payment->state != PaymentState::Confirmed
        || payment->channel != Channel::BankTransfer)
        return done();
    KK_TRY(
        const auto waiting,
        heldCancels(session, payment->agreement, NoticeKind::CreditCancelled, sameMoney(*payment)));
    if (waiting.empty())
        return done();
    KK_TRY(const auto kept, moneyKeptBecause(session, id));
    if (!kept)
        return done(); // another payment like it is meant, or a person says which
    return failure(ErrorCode::Conflict,
                   Fault::PaymentTakenBack,
                   {QString::number(id.value()), QStringLiteral("held")});
}

Done applyHeldCancels(Session &session,
                      AgreementId agreement,
                      const std::set<SameMoney> &of,
                      const Stamp &stamp)
{
    KK_TRY(const auto waiting, waitingCancels(session, agreement));
    for (const WaitingCancel &cancel : waiting) {
        if (!of.contains(cancel.money))
            continue;
        KK_TRY(const auto payment, paymentFor(session, agreement, cancel));
        if (payment)
            KK_CHECK(take(session, cancel, *payment, stamp));
    }
    return done();
}

} // namespace keshikomi
