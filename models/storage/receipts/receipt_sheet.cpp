// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/receipt_sheet.h"

#include "models/domain/name_key.h"
#include "models/domain/try.h"
#include "models/storage/receipts/receipt_rules.h"
#include "models/storage/receipts/sheet_reading.h"
#include "models/storage/receipts/sheet_writing.h"

#include <algorithm>

namespace keshikomi {

using namespace sheet;

namespace {

// The slip a payment asks for: its own issue, else the latest one.
const AskedSlip *slipFor(const SlipGroup &group, int reissue)
{
    const AskedSlip *found = nullptr;
    for (const AskedSlip &slip : group.slips) {
        if (slip.reissue == reissue)
            return &slip;
        if (!found || slip.reissue > found->reissue)
            found = &slip;
    }
    return found;
}

} // namespace

ReceiptSheet::ReceiptSheet(Session &session, const Stamp &stamp)
    : m_session(session)
    , m_stamp(stamp)
    , m_stored(session, stamp)
    , m_postings(session, stamp)
    , m_noticeNumbers(session, KK_ROW_NUMBERS_OF("notice"))
    , m_paymentNumbers(session, KK_ROW_NUMBERS_OF("payment"))
    , m_holdNumbers(session, KK_ROW_NUMBERS_OF("held_notice"))
    , m_reservationNumbers(session, KK_ROW_NUMBERS_OF("reservation"))
{
}

Done ReceiptSheet::read(const Agreement &agreement,
                        const std::vector<QByteArray> &identities,
                        const QStringList &slipKeys)
{
    KK_TRY(const auto known, readKnownNotices(m_session, agreement, identities));
    for (const Known &each : known)
        m_known[each.identity].emplace(each.occurrence, each.notice);
    return readGroups(agreement, slipKeys);
}

Done ReceiptSheet::readGroups(const Agreement &agreement, const QStringList &slipKeys)
{
    for (const QString &slipKey : slipKeys)
        m_groups.insert({agreement.id, slipKey}, SlipGroup());
    KK_TRY(auto payments, readPayments(m_session, agreement, slipKeys));
    for (SheetPayment &each : payments) {
        m_payments.push_back(std::move(each));
        SheetPayment &kept = m_payments.back();
        m_byId.insert(kept.payment.id, &kept);
        m_groups[{agreement.id, kept.payment.slipKey}].payments.push_back(&kept);
    }
    KK_TRY(const auto asked, readAsked(m_session, agreement, slipKeys));
    for (const Asked &each : asked) {
        m_groups[{agreement.id, each.slipKey}].slips.push_back(each.slip);
        m_bills.insert(each.slip.bill, each.bill);
    }
    return done();
}

Result<SlipGroup *> ReceiptSheet::groupOf(const Agreement &agreement, const QString &slipKey)
{
    const GroupKey key{agreement.id, slipKey};
    if (!m_groups.contains(key))
        KK_CHECK(readGroups(agreement, {slipKey}));
    return &m_groups[key];
}

Result<HeldCancels *> ReceiptSheet::heldOf(const Agreement &agreement)
{
    const auto known = m_held.find(agreement.id);
    if (known != m_held.end())
        return &known->second;
    KK_TRY(HeldCancels held, readHeldCancels(m_session, agreement));
    return &m_held.emplace(agreement.id, std::move(held)).first->second;
}

SheetPayment &ReceiptSheet::at(PaymentId payment)
{
    SheetPayment *const found = m_byId.value(payment);
    if (!found)
        qFatal("a payment is told of that was not read");
    return *found;
}

void ReceiptSheet::change(SheetPayment &payment)
{
    if (!payment.changed)
        m_unwritten.payments.push_back(&payment);
    payment.changed = true;
}

Result<std::optional<KnownNotice>>
ReceiptSheet::findNotice(const Agreement &, const QByteArray &identity, int occurrence)
{
    const auto known = m_known.constFind(identity);
    if (known == m_known.constEnd())
        return std::optional<KnownNotice>();
    const auto found = known->find(occurrence);
    return found == known->end() ? std::optional<KnownNotice>() : std::optional(found->second);
}

Result<NoticeId> ReceiptSheet::insertNotice(const NewNotice &notice)
{
    KK_TRY(const qint64 id, m_noticeNumbers.next());
    m_unwritten.notices.push_back({NoticeId(id),
                                   notice.agreement.id,
                                   notice.identity,
                                   notice.occurrence,
                                   notice.import,
                                   notice.request,
                                   notice.record,
                                   nameKey(notice.record.payerName)});
    return NoticeId(id);
}

Result<PaymentId> ReceiptSheet::insertPayment(const Agreement &agreement,
                                              const NoticeRecord &record,
                                              std::optional<PaymentRequestId> request)
{
    KK_TRY(const qint64 id, m_paymentNumbers.next());
    m_payments.push_back({Payment{PaymentId(id),
                                  agreement.id,
                                  record.channel,
                                  record.amount,
                                  Yen(0),
                                  record.receivedOn,
                                  record.receivedAt,
                                  record.shop,
                                  record.slipKey,
                                  record.reissue,
                                  record.remitterCode,
                                  record.payerName,
                                  nameKey(record.payerName),
                                  record.ediInformation,
                                  request,
                                  PaymentState::Undone,
                                  Unapplied::None},
                          agreement.legalEntity,
                          PaymentState::Undone});
    SheetPayment &payment = m_payments.back();
    payment.fresh = true;
    change(payment);
    m_byId.insert(payment.payment.id, &payment);
    if (!record.slipKey.isEmpty()) {
        KK_TRY(SlipGroup *const group, groupOf(agreement, record.slipKey));
        group->payments.push_back(&payment);
    }
    return payment.payment.id;
}

Result<std::vector<PairingCandidate>> ReceiptSheet::pairingCandidates(const Agreement &agreement,
                                                                      const NoticeRecord &record,
                                                                      PaymentState state,
                                                                      NoticeRole lacking)
{
    KK_TRY(const SlipGroup *const group, groupOf(agreement, record.slipKey));
    std::vector<PairingCandidate> candidates;
    if (group->payments.empty())
        return candidates;
    const SameMoney money = sameMoney(record);
    for (const SheetPayment *each : group->payments) {
        const Payment &payment = each->payment;
        const bool lacks =
            std::find(each->roles.begin(), each->roles.end(), lacking) == each->roles.end();
        if (lacks && payment.state == state && sameMoney(payment) == money)
            candidates.push_back({payment.id,
                                  payment.receivedOn,
                                  payment.receivedAt,
                                  payment.shop,
                                  payment.amount == payment.open});
    }
    return candidates;
}

Result<std::vector<HeldNotice>>
ReceiptSheet::heldCancels(const Agreement &agreement, NoticeKind kind, const NoticeRecord &record)
{
    KK_TRY(const HeldCancels *const held, heldOf(agreement));
    if (held->empty())
        return std::vector<HeldNotice>();
    const auto found = held->find({kind, sameMoney(record)});
    return found == held->end() ? std::vector<HeldNotice>() : found->second;
}

Done ReceiptSheet::linkNotice(PaymentId payment,
                              NoticeId notice,
                              NoticeRole role,
                              std::optional<ImportId> import)
{
    at(payment).roles.push_back(role);
    m_unwritten.links.push_back({payment, notice, role, import});
    return done();
}

Done ReceiptSheet::holdNotice(const NewNotice &notice, NoticeId id, HeldTo held)
{
    if (held != HeldTo::Wait)
        qFatal("what is only compared looks at the books");
    KK_TRY(const qint64 number, m_holdNumbers.next());
    m_unwritten.holds.push_back({number, id, notice.import});
    const NoticeRecord &record = notice.record;
    KK_TRY(HeldCancels *const cancels, heldOf(notice.agreement));
    (*cancels)[{record.kind, sameMoney(record)}].push_back(
        {number, id, notice.import, takenAt(record)});
    return done();
}

Done ReceiptSheet::endHold(const HeldNotice &ended)
{
    m_unwritten.holdEnds.push_back(ended.id);
    for (auto &[agreement, cancels] : m_held) {
        for (auto each = cancels.begin(); each != cancels.end();) {
            std::erase_if(each->second,
                          [&ended](const HeldNotice &held) { return held.id == ended.id; });
            each = each->second.empty() ? cancels.erase(each) : std::next(each);
        }
    }
    return done();
}

Done ReceiptSheet::raiseTask(const char *kind,
                             const QStringList &args,
                             NoticeId notice,
                             std::optional<PaymentId> payment)
{
    m_unwritten.tasks.push_back({kind, args, notice, payment});
    return done();
}

Done ReceiptSheet::write()
{
    return writeRows(m_session, m_stamp, m_unwritten, m_postings);
}

// Taking money back may open bills of this slip again, and moves its payments.
Result<ReceiptBooks *> ReceiptSheet::direct(const Agreement &agreement, const NoticeRecord &record)
{
    KK_CHECK(write());
    const GroupKey key{agreement.id, record.slipKey};
    KK_CHECK(forgetBills(key));
    m_groups.remove(key);
    m_held.erase(agreement.id);
    m_postings.forgetNumbers();
    for (RowNumbers *numbers :
         {&m_noticeNumbers, &m_paymentNumbers, &m_holdNumbers, &m_reservationNumbers})
        numbers->forget();
    return &m_stored;
}

Done ReceiptSheet::forgetBills(const GroupKey &key)
{
    if (m_bills.isEmpty())
        return done();
    KK_TRY(const auto bills,
           m_session.all("SELECT DISTINCT a.bill FROM payment p "
                         "JOIN allocation a ON a.payment = p.id "
                         "WHERE p.agreement = ? AND p.slip_key = ?",
                         {bind::of(key.first), bind::of(key.second)},
                         [](const Row &row) { return row.id<BillId>(0); }));
    for (const BillId bill : bills)
        m_bills.remove(bill);
    return done();
}

// ---- what a payment is now
// ------------------------------------------------------------------------

Result<BillStanding> ReceiptSheet::standingOf(BillId bill)
{
    const auto known = m_bills.constFind(bill);
    if (known != m_bills.constEnd())
        return *known;
    KK_TRY(const auto read,
           m_session.one("SELECT b.state, o.open FROM bill b JOIN open_bill o ON o.bill = b.id "
                         "WHERE b.id = ?",
                         {bind::of(bill)},
                         [](const Row &row) {
                             const auto state = billStateFromName(row.text(0));
                             if (!state)
                                 qFatal("the books hold a bill state this program does not know");
                             return BillStanding{*state, row.yen(1)};
                         }));
    m_bills.insert(bill, read.value());
    return read.value();
}

Result<std::optional<AskedBill>> ReceiptSheet::billAskedBy(const Payment &payment)
{
    if (payment.request)
        return keshikomi::billAskedBy(m_session, payment);
    const auto group = m_groups.constFind({payment.agreement, payment.slipKey});
    if (payment.slipKey.isEmpty() || group == m_groups.constEnd())
        return std::optional<AskedBill>();
    const AskedSlip *const slip = slipFor(*group, payment.reissue);
    if (!slip)
        return std::optional<AskedBill>();
    KK_TRY(const BillStanding bill, standingOf(slip->bill));
    return AskedBill{
        slip->bill, bill.state, bill.open, Yen(0), slip->amount, slip->reissue == payment.reissue};
}

Result<int> ReceiptSheet::settlePayment(PaymentId id)
{
    SheetPayment &payment = at(id);
    const PaymentState before = payment.payment.state;
    const PaymentState after = stateOf(payment.roles);
    if (before == after)
        return 0;
    if (before == PaymentState::Confirmed || after == PaymentState::Undone)
        qFatal("money is taken back without the books");
    change(payment);
    payment.payment.state = after;
    if (before == PaymentState::Provisional)
        endReservations(payment);
    if (after == PaymentState::Reversed) {
        payment.payment.unapplied = Unapplied::None;
        return 0;
    }
    KK_TRY(const auto asked, billAskedBy(payment.payment));
    payment.payment.unapplied = whyUnapplied(payment.payment, asked);
    if (after == PaymentState::Provisional)
        KK_CHECK(reserve(payment, asked));
    else
        KK_CHECK(enterBooks(payment));
    return 0;
}

Done ReceiptSheet::reserve(SheetPayment &payment, const std::optional<AskedBill> &asked)
{
    if (!reserves(payment.payment, asked))
        return done();
    KK_TRY(const qint64 number, m_reservationNumbers.next());
    const Reservation reservation{number, asked->bill, payment.payment.amount};
    payment.reservations.push_back(reservation);
    m_unwritten.reservations.push_back({reservation, payment.payment.id});
    m_unwritten.reserved[asked->bill] += reservation.amount;
    return done();
}

void ReceiptSheet::endReservations(SheetPayment &payment)
{
    const QString reason = reservationEndReason(payment.payment.state);
    for (const Reservation &each : payment.reservations) {
        m_unwritten.reservationEnds.push_back({each.id, reason});
        m_unwritten.reserved[each.bill] += -each.amount;
    }
    payment.reservations.clear();
}

Done ReceiptSheet::enterBooks(SheetPayment &payment)
{
    KK_TRY(payment.newReceipt,
           m_postings.add(receiptPosting(payment.payment, payment.legalEntity)));
    payment.payment.open += payment.payment.amount;
    return done();
}

} // namespace keshikomi
