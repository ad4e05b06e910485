// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/take_back.h"

#include "models/domain/try.h"
#include "models/storage/books/refunds.h"
#include "models/storage/closing/opening_credits.h"
#include "models/storage/settlement/settlements.h"

namespace keshikomi {

namespace {

Result<std::optional<Error>> creditUsed(Session &session, const LiveDifference &live)
{
    KK_TRY(const CreditRow credit, creditById(session, CreditId(live.id.value())));
    if (credit.open == live.amount)
        return std::nullopt;
    return Error{ErrorCode::Conflict,
                 Fault::NotEnoughOpenOnPayment,
                 {creditNumberText(credit.id.value()),
                  QString::number(credit.open.amount()),
                  QString::number(live.amount.amount())},
                 {}};
}

// What was taken over is taken back as a whole, by whoever may close the books.
Result<std::optional<Error>> takenOver(Session &session, const LiveDifference &live)
{
    const CreditId credit(live.id.value());
    KK_TRY(const auto opening, openingOfCredit(session, credit));
    return Error{ErrorCode::Conflict,
                 Fault::OpeningHasPayments,
                 {creditNumberText(credit.value()),
                  QStringLiteral("whole"),
                  QString::number(opening.value_or(0))},
                 {}};
}

Result<std::optional<Error>> refundSent(Session &session, const LiveDifference &live)
{
    KK_TRY(const auto refund, refundOfDifference(session, live.id));
    if (!refund || refund->state == RefundState::Requested
        || refund->state == RefundState::Approved)
        return std::nullopt;
    return Error{ErrorCode::Conflict,
                 Fault::AlreadyApproved,
                 {refundNumberText(refund->id.value()),
                  refund->method == RefundMethod::Transfer ? QStringLiteral("sent")
                                                           : QStringLiteral("gone")},
                 {}};
}

} // namespace

Result<std::optional<Error>> keptBecause(Session &session, const LiveDifference &live)
{
    if (live.kind == DifferenceKind::Opening)
        return takenOver(session, live);
    if (makesCredit(live.kind))
        return creditUsed(session, live);
    if (live.kind == DifferenceKind::Refund)
        return refundSent(session, live);
    return std::nullopt;
}

Done takeBackDifference(Session &session,
                        const LiveDifference &live,
                        const QString &reason,
                        const Stamp &stamp)
{
    KK_TRY(const auto kept, keptBecause(session, live));
    if (kept)
        return tl::unexpected(*kept);
    if (live.kind == DifferenceKind::Refund) {
        KK_TRY(const auto refund, refundOfDifference(session, live.id));
        if (refund) {
            KK_CHECK(addRefundStep(
                session, refund->id, RefundState::Cancelled, std::nullopt, std::nullopt, stamp));
        }
    }
    return undoDifference(session, live.id, reason, stamp);
}

Result<std::optional<Error>> moneyKeptBecause(Session &session, PaymentId payment)
{
    KK_TRY(const auto moves, liveDifferencesOfPayments(session, {payment}));
    for (const LiveDifference &each : moves) {
        KK_TRY(const auto kept, keptBecause(session, each));
        if (kept)
            return kept;
    }
    return std::nullopt;
}

Done bringMoneyBack(Session &session, PaymentId payment, const QString &reason, const Stamp &stamp)
{
    KK_CHECK(undoBookingOf(session, payment, reason, stamp));
    KK_TRY(const auto moves, liveDifferencesOfPayments(session, {payment}));
    for (auto each = moves.rbegin(); each != moves.rend(); ++each)
        KK_CHECK(takeBackDifference(session, *each, reason, stamp));
    return done();
}

} // namespace keshikomi
