// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of notice does to the books.
#include "models/domain/try.h"
#include "models/services/amending.h"
#include "models/services/booking.h"
#include "models/services/held_cancels.h"
#include "models/storage/books/take_back.h"

namespace keshikomi {

namespace {

constexpr const char *moneyGone = "cancel-after-money-went-on";

} // namespace

Result<Booked> Booker::apply(const Arrived &arrived)
{
    switch (arrived.record().kind) {
    case NoticeKind::Preliminary: return preliminary(arrived);
    case NoticeKind::Confirmed: return confirmed(arrived);
    case NoticeKind::PreliminaryCancelled: return preliminaryCancelled(arrived);
    case NoticeKind::Amended: return amended(arrived);
    case NoticeKind::Credit:
        return open(arrived, NoticeRole::Confirmed, NoticeKind::CreditCancelled);
    case NoticeKind::CreditCancelled: return creditCancelled(arrived);
    }
    Q_UNREACHABLE();
}

// A 確報 that came first waits for its 速報; else the 速報 opens a payment. That an amendment took
// the money back meanwhile makes no news of it.
Result<Booked> Booker::preliminary(const Arrived &arrived)
{
    KK_TRY(const bool amended, isAmended(arrived.agreement(), arrived.record()));
    for (const PaymentState state : {PaymentState::Confirmed, PaymentState::Reversed}) {
        if (state == PaymentState::Reversed && !amended)
            continue;
        KK_TRY(const auto candidates,
               arrived.books.pairingCandidates(
                   arrived.agreement(), arrived.record(), state, NoticeRole::Preliminary));
        const Pairing pairing = pairNotice(arrived.record(), candidates);
        if (!pairing.payment)
            continue;
        KK_TRY(const Booked booked, join(*pairing.payment, arrived, NoticeRole::Preliminary));
        KK_CHECK(releaseWaiting(arrived));
        return booked;
    }
    return open(arrived, NoticeRole::Preliminary, NoticeKind::PreliminaryCancelled);
}

Result<Booked> Booker::confirmed(const Arrived &arrived)
{
    KK_TRY(const auto candidates,
           arrived.books.pairingCandidates(arrived.agreement(),
                                           arrived.record(),
                                           PaymentState::Provisional,
                                           NoticeRole::Confirmed));
    std::optional<PaymentId> payment = pairNotice(arrived.record(), candidates).payment;
    if (!payment) {
        KK_TRY(payment,
               arrived.books.insertPayment(
                   arrived.agreement(), arrived.record(), arrived.facts.request));
    }
    KK_TRY(const bool amended, isAmended(arrived.agreement(), arrived.record()));
    if (amended)
        return settleAmended(arrived, *payment);
    KK_TRY(const Booked booked, join(*payment, arrived, NoticeRole::Confirmed));
    KK_CHECK(releaseWaiting(arrived));
    return booked;
}

// Which of several payments a 取消 means may be clear once another one is settled.
Done Booker::releaseWaiting(const Arrived &arrived)
{
    KK_TRY(const auto held,
           arrived.books.heldCancels(
               arrived.agreement(), NoticeKind::PreliminaryCancelled, arrived.record()));
    if (held.empty())
        return done();
    KK_CHECK(m_books.direct(arrived.agreement(), arrived.record()));
    return applyHeldCancels(
        m_session, arrived.agreement().id, {sameMoney(arrived.record())}, m_stamp);
}

Result<Booked> Booker::preliminaryCancelled(const Arrived &arrived)
{
    KK_TRY(const auto candidates,
           arrived.books.pairingCandidates(arrived.agreement(),
                                           arrived.record(),
                                           PaymentState::Provisional,
                                           NoticeRole::Cancelled));
    const Pairing pairing = pairCancel(takenAt(arrived.record()), candidates);
    if (pairing.payment)
        return join(*pairing.payment, arrived, NoticeRole::Cancelled);
    if (pairing.ambiguous)
        return hold(arrived, "cancel-ambiguous");
    KK_TRY(
        const auto settled,
        arrived.books.pairingCandidates(
            arrived.agreement(), arrived.record(), PaymentState::Confirmed, NoticeRole::Cancelled));
    KK_TRY(const Booked held, hold(arrived, settled.empty() ? nullptr : "cancel-after-confirmed"));
    if (!candidates.empty())
        KK_CHECK(releaseWaiting(arrived));
    return held;
}

// 郵便振替訂正: the amount of the notice is the right one. The corrected money is a payment of its
// own, and what it corrects is taken back, now or when it comes.
Result<Booked> Booker::amended(const Arrived &arrived)
{
    const NoticeRecord &record = arrived.record();
    KK_TRY(const auto gone,
           moneyGoneBeforeAmendment(m_session,
                                    {arrived.agreement().id, record.slipKey, record.reissue},
                                    {record.receivedOn, record.receivedAt, record.payoutOn}));
    if (gone)
        return hold(arrived, moneyGone, *gone);
    KK_TRY(const PaymentId payment,
           arrived.books.insertPayment(arrived.agreement(), record, arrived.facts.request));
    KK_TRY(const bool known, isAmended(arrived.agreement(), record));
    if (!known)
        m_amended.at(arrived.agreement().id).insert(record.slipKey);
    return settleAmended(arrived, payment);
}

// `arrived` confirms the payment; what amendments of its slip correct follows from all of them.
Result<Booked> Booker::settleAmended(const Arrived &arrived, PaymentId payment)
{
    const NoticeRecord &record = arrived.record();
    KK_CHECK(arrived.books.linkNotice(payment, arrived.notice, NoticeRole::Confirmed, m_import));
    KK_TRY(const int undone,
           keepAmendmentsInStep(m_session,
                                {arrived.agreement().id, record.slipKey, record.reissue},
                                {payment},
                                m_stamp));
    return Booked{Booked::How::Fresh, undone > 0, std::nullopt};
}

Result<Booked> Booker::creditCancelled(const Arrived &arrived)
{
    KK_TRY(
        const auto candidates,
        arrived.books.pairingCandidates(
            arrived.agreement(), arrived.record(), PaymentState::Confirmed, NoticeRole::Cancelled));
    const Pairing pairing = pairBankCancel(arrived.record().receivedOn, candidates);
    if (!pairing.payment)
        return hold(arrived);
    KK_TRY(const bool gone, isMoneyGone(*pairing.payment));
    if (gone)
        return hold(arrived, moneyGone, *pairing.payment);
    return join(*pairing.payment, arrived, NoticeRole::Cancelled);
}

// Paid back or used as credit: what a bank takes back then is for a person to sort out.
Result<bool> Booker::isMoneyGone(PaymentId payment)
{
    KK_TRY(const auto kept, moneyKeptBecause(m_session, payment));
    return kept.has_value();
}

Result<Booked>
Booker::hold(const Arrived &arrived, const char *task, std::optional<PaymentId> about, HeldTo held)
{
    KK_CHECK(arrived.books.holdNotice(arrived.facts, arrived.notice, held));
    if (task) {
        KK_CHECK(arrived.books.raiseTask(task, arrived.subject(), arrived.notice, about));
    }
    return Booked{Booked::How::Held, task != nullptr, std::nullopt};
}

Result<Booked> Booker::join(PaymentId payment, const Arrived &arrived, NoticeRole role)
{
    KK_CHECK(arrived.books.linkNotice(payment, arrived.notice, role, m_import));
    KK_TRY(const int undone, arrived.books.settlePayment(payment));
    if (undone == 0)
        return Booked{};
    KK_CHECK(arrived.books.raiseTask("cleared-money-taken-back",
                                     {QString::number(payment.value()),
                                      QString::number(arrived.record().amount.amount()),
                                      QString::number(undone)},
                                     arrived.notice,
                                     payment));
    return Booked{Booked::How::Fresh, true, std::nullopt};
}

// A new payment. A cancel that came before it is applied at once; money that was on the account in
// between stands in the books on both days, as if both had come in order.
Result<Booked> Booker::open(const Arrived &arrived, NoticeRole role, NoticeKind cancelKind)
{
    const Agreement &agreement = arrived.agreement();
    ReceiptBooks *books = &arrived.books;
    KK_TRY(const auto held, books->heldCancels(agreement, cancelKind, arrived.record()));
    if (!held.empty()) { // it may have asked a person
        KK_TRY(books, m_books.direct(agreement, arrived.record()));
    }
    KK_TRY(const PaymentId payment,
           books->insertPayment(agreement, arrived.record(), arrived.facts.request));
    KK_TRY(const auto cancel, waitingCancel(*books, arrived, payment, held, cancelKind));
    KK_CHECK(books->linkNotice(payment, arrived.notice, role, m_import));
    if (cancel) {
        if (role == NoticeRole::Confirmed)
            KK_CHECK(books->settlePayment(payment));
        KK_CHECK(books->endHold(*cancel));
        KK_CHECK(endHeldTasks(m_session, cancel->notice, m_stamp));
        KK_CHECK(books->linkNotice(payment, cancel->notice, NoticeRole::Cancelled, cancel->import));
    }
    KK_CHECK(books->settlePayment(payment));
    return Booked{};
}

// Of those that wait the one that means this payment, which is not yet in the books: a bank's of
// the same day first, since equal credits are the same money; a 取消 as if it came now.
Result<std::optional<HeldNotice>> Booker::waitingCancel(ReceiptBooks &books,
                                                        const Arrived &arrived,
                                                        PaymentId payment,
                                                        const std::vector<HeldNotice> &held,
                                                        NoticeKind cancelKind)
{
    const TakenAt taken = takenAt(arrived.record());
    std::optional<HeldNotice> found;
    if (held.empty())
        return found;
    KK_TRY(auto candidates,
           books.pairingCandidates(arrived.agreement(),
                                   arrived.record(),
                                   PaymentState::Provisional,
                                   NoticeRole::Cancelled));
    candidates.push_back({payment, taken.on, taken.at, taken.shop});
    for (const HeldNotice &each : held) {
        if (cancelKind == NoticeKind::PreliminaryCancelled) {
            const Pairing pairing = pairCancel(each.taken, candidates);
            bool means = pairing.payment == payment;
            if (!pairing.payment && !pairing.ambiguous) {
                KK_TRY(means,
                       isNewsWithoutItsConfirmation(m_session,
                                                    arrived.agreement().id,
                                                    sameMoney(arrived.record()),
                                                    each.taken));
            }
            if (means)
                return std::optional(each);
        } else if (mayCancel(each.taken, taken)) {
            if (each.taken.on == taken.on)
                return std::optional(each);
            found = found ? found : each;
        }
    }
    return found;
}

} // namespace keshikomi
