// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/booking.h"

#include "models/domain/try.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/notices.h"
#include "models/storage/receipts/payments.h"

#include <algorithm>

namespace keshikomi {

namespace {

QString slipKeyOf(const Agreement &agreement, const NoticeRecord &record)
{
    if (agreement.slipKeyAt <= 0 || record.barcode.size() != 44)
        return record.slipKey;
    return record.barcode.mid(agreement.slipKeyAt - 1, agreement.slipKeyLength);
}

} // namespace

Result<Booked> Booker::book(const Agreement &agreement,
                            NoticeRecord record,
                            std::optional<PaymentRequestId> request)
{
    record.slipKey = slipKeyOf(agreement, record);
    const QByteArray identity = noticeIdentity(agreement, record);
    const int occurrence = ++m_occurrences[identity];
    KK_TRY(const auto known, findNotice(m_session, agreement, identity, occurrence));
    if (known && known->live)
        return Booked{Booked::How::Repeated, false, known->bookedBy};
    std::optional<NoticeId> notice = known ? std::optional(known->id) : std::nullopt;
    if (!notice) {
        KK_TRY(
            notice,
            insertNotice(m_session, {agreement, identity, occurrence, m_import, request, record}));
    }
    return apply({agreement, record, *notice, request});
}

Result<Booked> Booker::apply(const Arrived &arrived)
{
    // Each agreement names one booking source; what the other one tells is kept and waits for a
    // comparison.
    const BookingSource source = m_import ? BookingSource::File : BookingSource::Feed;
    if (arrived.agreement.source != source)
        return hold(arrived);
    switch (arrived.record.kind) {
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

// A 確報 that came first waits for its 速報; else the 速報 opens a payment.
Result<Booked> Booker::preliminary(const Arrived &arrived)
{
    KK_TRY(const auto candidates,
           pairingCandidates(m_session,
                             arrived.agreement,
                             arrived.record,
                             PaymentState::Confirmed,
                             NoticeRole::Preliminary));
    const Pairing pairing = pairNotice(arrived.record, candidates);
    if (pairing.payment)
        return join(*pairing.payment, arrived, NoticeRole::Preliminary);
    return open(arrived, NoticeRole::Preliminary, NoticeKind::PreliminaryCancelled);
}

Result<Booked> Booker::confirmed(const Arrived &arrived)
{
    KK_TRY(const auto candidates,
           pairingCandidates(m_session,
                             arrived.agreement,
                             arrived.record,
                             PaymentState::Provisional,
                             NoticeRole::Confirmed));
    const Pairing pairing = pairNotice(arrived.record, candidates);
    if (pairing.payment)
        return join(*pairing.payment, arrived, NoticeRole::Confirmed);
    KK_TRY(const PaymentId payment,
           insertPayment(m_session, arrived.agreement, arrived.record, arrived.request, m_stamp));
    return join(payment, arrived, NoticeRole::Confirmed);
}

Result<Booked> Booker::preliminaryCancelled(const Arrived &arrived)
{
    KK_TRY(const auto candidates,
           pairingCandidates(m_session,
                             arrived.agreement,
                             arrived.record,
                             PaymentState::Provisional,
                             NoticeRole::Cancelled));
    const Pairing pairing = pairCancel(arrived.record, candidates);
    if (pairing.payment)
        return join(*pairing.payment, arrived, NoticeRole::Cancelled);
    if (pairing.ambiguous)
        return hold(arrived, "cancel-ambiguous");
    KK_TRY(const auto settled,
           pairingCandidates(m_session,
                             arrived.agreement,
                             arrived.record,
                             PaymentState::Confirmed,
                             NoticeRole::Cancelled));
    return hold(arrived, settled.empty() ? nullptr : "cancel-after-confirmed");
}

// 郵便振替訂正: the amount of the notice is the right one. What was booked for the slip is taken
// back, and the corrected money is a payment of its own.
Result<Booked> Booker::amended(const Arrived &arrived)
{
    KK_TRY(const auto before,
           latestConfirmed(
               m_session, arrived.agreement.id, arrived.record.slipKey, arrived.record.reissue));
    if (before)
        KK_CHECK(join(*before, arrived, NoticeRole::Cancelled));
    KK_TRY(const PaymentId payment,
           insertPayment(m_session, arrived.agreement, arrived.record, arrived.request, m_stamp));
    return join(payment, arrived, NoticeRole::Confirmed);
}

Result<Booked> Booker::creditCancelled(const Arrived &arrived)
{
    KK_TRY(const auto candidates,
           pairingCandidates(m_session,
                             arrived.agreement,
                             arrived.record,
                             PaymentState::Confirmed,
                             NoticeRole::Cancelled));
    const Pairing pairing = pairBankCancel(arrived.record, candidates);
    if (!pairing.payment)
        return hold(arrived);
    return join(*pairing.payment, arrived, NoticeRole::Cancelled);
}

Result<Booked> Booker::hold(const Arrived &arrived, const char *task)
{
    KK_CHECK(holdNotice(m_session, arrived.notice, m_import, m_stamp));
    if (task) {
        KK_CHECK(
            raiseTask(m_session,
                      task,
                      {arrived.record.slipKey, QString::number(arrived.record.amount.amount())},
                      arrived.notice,
                      std::nullopt,
                      m_stamp));
    }
    return Booked{Booked::How::Held, task != nullptr, std::nullopt};
}

Result<Booked> Booker::join(PaymentId payment, const Arrived &arrived, NoticeRole role)
{
    KK_CHECK(linkNotice(m_session, payment, arrived.notice, role, m_import, m_stamp));
    KK_TRY(const int undone, settlePayment(m_session, payment, m_stamp));
    if (undone == 0)
        return Booked{};
    KK_CHECK(raiseTask(m_session,
                       "cleared-money-taken-back",
                       {QString::number(payment.value()),
                        QString::number(arrived.record.amount.amount()),
                        QString::number(undone)},
                       arrived.notice,
                       payment,
                       m_stamp));
    return Booked{Booked::How::Fresh, true, std::nullopt};
}

// A new payment. A cancel that came before it is applied at once; of several the one of the same
// day first.
Result<Booked> Booker::open(const Arrived &arrived, NoticeRole role, NoticeKind cancelKind)
{
    KK_TRY(const PaymentId payment,
           insertPayment(m_session, arrived.agreement, arrived.record, arrived.request, m_stamp));
    KK_CHECK(linkNotice(m_session, payment, arrived.notice, role, m_import, m_stamp));
    KK_TRY(const auto held, heldCancels(m_session, arrived.agreement, cancelKind, arrived.record));
    const auto sameDay = std::find_if(held.begin(), held.end(), [&arrived](const HeldNotice &each) {
        return each.receivedOn == arrived.record.receivedOn;
    });
    if (!held.empty()) {
        const HeldNotice &cancel = sameDay == held.end() ? held.front() : *sameDay;
        KK_CHECK(endHold(m_session, cancel.id, m_stamp));
        KK_CHECK(linkNotice(
            m_session, payment, cancel.notice, NoticeRole::Cancelled, cancel.import, m_stamp));
    }
    KK_CHECK(settlePayment(m_session, payment, m_stamp));
    return Booked{};
}

} // namespace keshikomi
