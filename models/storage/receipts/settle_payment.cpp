// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/ledger.h"
#include "models/storage/books/projections.h"
#include "models/storage/books/take_back.h"
#include "models/storage/receipts/held_notices.h"
#include "models/storage/receipts/notices.h"
#include "models/storage/receipts/payer_knowledge.h"
#include "models/storage/receipts/payments.h"
#include "models/storage/receipts/receipt_rules.h"
#include "models/storage/receipts/reservations.h"
#include "models/storage/settlement/settlements.h"

#include <algorithm>

namespace keshikomi {

namespace {

struct Standing final
{
    Payment payment;
    LegalEntityId legalEntity;
    std::optional<PostingId> receipt;
};

Result<Standing> standingOf(Session &session, PaymentId id)
{
    KK_TRY(const auto payment, findPayment(session, id));
    if (!payment)
        qFatal("a payment that is to be settled is not in the books");
    KK_TRY(const auto rest,
           session.one("SELECT a.legal_entity, p.receipt FROM payment p "
                       "JOIN agreement a ON a.id = p.agreement WHERE p.id = ?",
                       {bind::of(id)},
                       [](const Row &row) {
                           return std::pair(row.id<LegalEntityId>(0), row.optionalId<PostingId>(1));
                       }));
    return Standing{*payment, rest->first, rest->second};
}

// A cancel whose payment has lost everything it cancels waits again, as if it had come first. An
// amendment is booked all the same: it has a payment of its own.
Done releaseLoneCancels(Session &session, const std::vector<LiveLink> &links, const Stamp &stamp)
{
    for (const LiveLink &link : links) {
        KK_CHECK(endLink(session, link.id, stamp));
        KK_TRY(const bool booked, isBooked(session, link.notice));
        if (!booked)
            KK_CHECK(holdNotice(session, link.notice, link.import, HeldTo::Wait, stamp));
    }
    return done();
}

Done enterBooks(Session &session, const Standing &standing, const Stamp &stamp)
{
    const Payment &payment = standing.payment;
    KK_TRY(const PostingId posting,
           post(session, receiptPosting(payment, standing.legalEntity), stamp));
    KK_CHECK(session.execOne("UPDATE payment SET receipt = ? WHERE id = ? AND receipt IS NULL",
                             {bind::of(posting), bind::of(payment.id)},
                             QStringLiteral("payment")));
    return giveBackToPayment(session, payment.id, payment.amount);
}

// Money a bank or agency takes back belongs to the day its notice tells, as it came on its own day;
// never to one before it came. The ledger moves either behind what is closed. What a person undoes
// leaves today.
Result<QDate> dayOfReturn(Session &session, const Standing &standing, PaymentState after)
{
    if (after != PaymentState::Reversed)
        return QDate();
    KK_TRY(const auto told,
           session.one("SELECT MAX(n.received_on) FROM payment_notice l "
                       "JOIN notice n ON n.id = l.notice "
                       "LEFT JOIN payment_notice_end e ON e.payment_notice = l.id "
                       "WHERE l.payment = ? AND l.role = 'cancelled' "
                       "AND e.payment_notice IS NULL",
                       {bind::of(standing.payment.id)},
                       [](const Row &row) { return row.day(0); }));
    KK_TRY(const auto came,
           session.one("SELECT COALESCE(late_for, effective_on) FROM posting WHERE id = ?",
                       {bind::of(*standing.receipt)},
                       [](const Row &row) { return row.day(0); }));
    const QDate day = told.value_or(QDate());
    return day.isValid() && came ? std::max(day, *came) : day;
}

// Every line a payment cleared, and what was settled beside it, goes with its money; so does what
// those decisions taught of its payer. How many allocations were undone.
Result<int> undoClearings(Session &session, PaymentId payment, const Stamp &stamp)
{
    const QString reason = QStringLiteral("receipt taken back");
    KK_TRY(const auto cleared, liveAllocationsOfPayments(session, {payment}));
    KK_TRY(const auto settled, liveDifferencesOfPayments(session, {payment}));
    for (const LiveAllocation &each : cleared) {
        KK_CHECK(undoAllocation(session, each.id, reason, stamp));
        KK_CHECK(unlearn(session, each, stamp.at));
    }
    KK_CHECK(bringMoneyBack(session, payment, reason, stamp));
    for (const LiveDifference &each : settled)
        KK_CHECK(unlearn(session, each, stamp.at));
    return int(cleared.size());
}

Result<int>
leaveBooks(Session &session, const Standing &standing, PaymentState after, const Stamp &stamp)
{
    const Payment &payment = standing.payment;
    Q_ASSERT(standing.receipt);
    KK_TRY(const QDate day, dayOfReturn(session, standing, after));
    KK_TRY(const int undone, undoClearings(session, payment.id, stamp));
    KK_CHECK(takeFromPayment(session, payment.id, payment.amount));
    KK_CHECK(reversePosting(session,
                            *standing.receipt,
                            PostingKind::ReceiptReversed,
                            QStringLiteral("receipt taken back"),
                            stamp,
                            day));
    KK_CHECK(session.execOne("UPDATE payment SET receipt = NULL WHERE id = ?",
                             {bind::of(payment.id)},
                             QStringLiteral("payment")));
    return undone;
}

// Why money of this payment lies, or would lie, open.
Done noteUnapplied(Session &session, const Payment &payment, PaymentState state)
{
    if (state == PaymentState::Reversed || state == PaymentState::Undone)
        return markUnapplied(session, payment.id, Unapplied::None);
    KK_TRY(const Unapplied reason, whyUnapplied(session, payment));
    return markUnapplied(session, payment.id, reason);
}

} // namespace

Result<int> settlePayment(Session &session, PaymentId id, const Stamp &stamp)
{
    KK_TRY(const Standing standing, standingOf(session, id));
    KK_TRY(const auto links, liveLinks(session, id));
    std::vector<NoticeRole> roles;
    for (const LiveLink &link : links)
        roles.push_back(link.role);
    const PaymentState before = standing.payment.state;
    const PaymentState after = stateOf(roles);
    if (after == PaymentState::Undone && !links.empty())
        KK_CHECK(releaseLoneCancels(session, links, stamp));
    if (before == after)
        return 0;

    int undone = 0;
    if (before == PaymentState::Provisional)
        KK_CHECK(endReservations(session, id, reservationEndReason(after), stamp));
    if (before == PaymentState::Confirmed) {
        KK_TRY(undone, leaveBooks(session, standing, after, stamp));
    }
    KK_CHECK(session.execOne("UPDATE payment SET state = ? WHERE id = ? AND state = ?",
                             {paymentStateName(after), bind::of(id), paymentStateName(before)},
                             QStringLiteral("payment")));
    if (before == PaymentState::Confirmed)
        KK_CHECK(tellSettlementLacks(session, id, stamp));
    if (after == PaymentState::Provisional)
        KK_CHECK(reserve(session, standing.payment, stamp));
    KK_CHECK(noteUnapplied(session, standing.payment, after));
    if (after != PaymentState::Confirmed)
        return undone;
    if (before == PaymentState::Reversed || before == PaymentState::Undone)
        KK_CHECK(endSettlementLacks(session, id, stamp));
    KK_CHECK(enterBooks(session, standing, stamp));
    return undone;
}

} // namespace keshikomi
