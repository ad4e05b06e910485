// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/booking.h"

#include "models/domain/inbox.h"
#include "models/domain/try.h"
#include "models/services/beside_transfers.h"
#include "models/services/told_by_two_files.h"
#include "models/storage/receipts/amended_slips.h"
#include "models/storage/receipts/transfer_numbers.h"
#include "models/storage/receipts/two_layouts.h"
#include "models/storage/receipts/two_sources.h"

#include <algorithm>

namespace keshikomi {

namespace {

QString slipKeyOf(const Agreement &agreement, const NoticeRecord &record)
{
    if (agreement.slipKeyAt <= 0)
        return record.slipKey;
    if (record.barcode.size() != 44) // told as a number: slips keep their zeros
        return record.slipKey.isEmpty()
            ? QString()
            : record.slipKey.rightJustified(agreement.slipKeyLength, u'0');
    return record.barcode.mid(agreement.slipKeyAt - 1, agreement.slipKeyLength);
}

bool isEntry(const QString &layout)
{
    return layout == QLatin1String(entryLayout);
}

} // namespace

Arriving arriving(const Agreement &agreement,
                  NoticeRecord record,
                  BookingSource from,
                  std::optional<PaymentRequestId> request)
{
    record.slipKey = slipKeyOf(agreement, record);
    QByteArray identity = noticeIdentity(agreement, record);
    if (from != agreement.source)
        identity = comparedIdentity(identity, from);
    return {agreement, std::move(record), std::move(identity), request, QString()};
}

Arriving
arrivingIn(const Agreement &agreement, NoticeRecord record, const QString &layout, bool compared)
{
    Arriving arrived = arriving(agreement, std::move(record), BookingSource::File);
    if (isEntry(layout))
        arrived.identity = enteredIdentity(agreement, arrived.record);
    else if (compared && agreement.source == BookingSource::File)
        arrived.identity = comparedIdentity(arrived.identity, layout);
    arrived.layout = layout;
    arrived.compared = compared;
    return arrived;
}

Result<Booked> Booker::book(const Arriving &arriving)
{
    const int told = ++m_occurrences[arriving.identity];
    const bool keyed = isKeyed(arriving.record);
    if (keyed && told > 1) // one payment, told twice in a file
        return Booked{Booked::How::Repeated, false, std::nullopt};
    const int occurrence = keyed ? 1 : arriving.told + told;
    const NewNotice facts{arriving.agreement,
                          arriving.identity,
                          occurrence,
                          m_import,
                          arriving.request,
                          arriving.record};
    KK_TRY(const auto known, m_books.findNotice(facts.agreement, facts.identity, occurrence));
    KK_TRY(const auto repeat, repeatOf(arriving, facts, known));
    if (repeat)
        return *repeat;
    std::optional<NoticeId> notice = known ? std::optional(known->id) : std::nullopt;
    if (!notice) {
        KK_TRY(notice, m_books.insertNotice(facts));
    }
    KK_TRY(ReceiptBooks *const books, booksFor(arriving));
    const Arrived arrived{*books,
                          facts,
                          *notice,
                          arriving.compared,
                          arriving.layout,
                          isEntry(arriving.layout) ? ToldBy::Entry : ToldBy::File};
    if (!isBooked(arriving))
        return compare(arrived);
    if (arriving.doubt == Doubt::Asked) {
        KK_CHECK(books->holdNotice(facts, *notice, HeldTo::Wait));
        const QStringList args = arrived.subject() + arriving.question;
        const char *const task = arriving.isBesideTransfers ? noTransfer : toldByTwoFiles;
        KK_CHECK(books->raiseTask(task, args, *notice, std::nullopt));
        return Booked{Booked::How::Held, true, std::nullopt};
    }
    KK_CHECK(endDifference(arrived));
    KK_TRY(const auto again, tellAgain(arrived));
    return again ? Result<Booked>(*again) : apply(arrived);
}

// Seen before; what waited for a person's answer is booked once it is there.
Result<std::optional<Booked>> Booker::repeatOf(const Arriving &arriving,
                                               const NewNotice &facts,
                                               const std::optional<KnownNotice> &known)
{
    if (known && known->live) {
        KK_TRY(const bool may, mayBookKnown(arriving, *known));
        if (!may)
            return Booked{Booked::How::Repeated, false, known->bookedBy};
        KK_CHECK(endHoldOf(m_session, known->id, m_stamp));
        KK_CHECK(endHeldTasks(m_session, known->id, m_stamp));
        return std::nullopt;
    }
    if (!isBooked(arriving))
        return std::nullopt;
    KK_TRY(const bool compared, wasCompared(arriving, facts));
    if (compared)
        return Booked{Booked::How::Repeated, false, std::nullopt};
    return std::nullopt;
}

// What waits is booked once a person says so, or once a notice of a transfer tells exactly what a
// statement has as an internal entry.
Result<bool> Booker::mayBookKnown(const Arriving &arriving, const KnownNotice &known)
{
    if (arriving.doubt == Doubt::Answered)
        return isWaiting(m_session, known.id);
    if (arriving.isBesideTransfers || !isBooked(arriving))
        return false;
    const AgreementId agreement = arriving.agreement.id;
    auto waiting = m_noTransfers.find(agreement);
    if (waiting == m_noTransfers.end()) {
        KK_TRY(auto all, waitingNoTransfers(m_session, agreement));
        waiting = m_noTransfers.emplace(agreement, std::move(all)).first;
    }
    const std::vector<WaitingEntry> &entries = waiting->second;
    return std::any_of(entries.begin(), entries.end(), [&](const WaitingEntry &each) {
        return each.notice == known.id
            && layoutFamily(each.layout) != layoutFamily(arriving.layout);
    });
}

BookingSource Booker::source() const
{
    return m_import ? BookingSource::File : BookingSource::Feed;
}

// What does not book is kept and compared.
bool Booker::isBooked(const Arriving &arriving) const
{
    return arriving.agreement.source == source() && !arriving.compared;
}

// The agreement booked from another source or layout when this notice came before: its money was
// told there, and a change of the setting must not book it again. Nor what a person was asked about
// then, while anything that the other layout booked stands: it may be the same money, told in other
// words. But what left the books since, with an import that was undone.
Result<bool> Booker::wasCompared(const Arriving &arriving, const NewNotice &facts)
{
    const AgreementId agreement = facts.agreement.id;
    if (m_compared.find(agreement) == m_compared.end()) {
        KK_TRY(const bool compared, hasCompared(m_session, agreement, source()));
        m_compared.emplace(agreement, compared);
    }
    if (!m_compared.at(agreement))
        return false;
    KK_TRY(const auto bySource, heldAs(facts, comparedIdentity(facts.identity, source())));
    std::optional<NoticeId> before = bySource;
    if (!before && !arriving.layout.isEmpty()) {
        KK_TRY(before, heldAs(facts, comparedIdentity(facts.identity, arriving.layout)));
    }
    if (!before)
        return false;
    KK_TRY(const bool asked, isAskedAbout(m_session, *before));
    if (asked && bySource)
        return true;
    if (asked) {
        KK_TRY(const bool other,
               hasOtherLayoutInBooks(m_session, facts.agreement, arriving.layout));
        if (other)
            return true;
    }
    KK_CHECK(m_books.direct(facts.agreement, facts.record)); // what this file booked so far
    return bySource
        ? isBookedByOther(m_session, facts.agreement, facts.record, source())
        : isToldByOtherLayout(m_session, facts.agreement, facts.record, arriving.layout, m_import);
}

Result<std::optional<NoticeId>> Booker::heldAs(const NewNotice &facts, const QByteArray &identity)
{
    KK_TRY(const auto known, findNotice(m_session, facts.agreement, identity, facts.occurrence));
    return known && known->live ? std::optional(known->id) : std::nullopt;
}

// Kinds that may take money back, slips with an amendment, konbini notices that name no slip and
// what is only compared look at the books themselves.
Result<ReceiptBooks *> Booker::booksFor(const Arriving &arriving)
{
    if (!isBooked(arriving))
        return m_books.direct(arriving.agreement, arriving.record);
    switch (arriving.record.kind) {
    case NoticeKind::Amended:
    case NoticeKind::CreditCancelled: return m_books.direct(arriving.agreement, arriving.record);
    case NoticeKind::Preliminary:
    case NoticeKind::Confirmed:
    case NoticeKind::PreliminaryCancelled: {
        KK_TRY(const bool amended, isAmended(arriving.agreement, arriving.record));
        if (amended || arriving.record.slipKey.isEmpty())
            return m_books.direct(arriving.agreement, arriving.record);
        return &m_books;
    }
    case NoticeKind::Credit: return &m_books;
    }
    Q_UNREACHABLE();
}

Result<bool> Booker::isAmended(const Agreement &agreement, const NoticeRecord &record)
{
    auto known = m_amended.find(agreement.id);
    if (known == m_amended.end()) {
        KK_TRY(auto slips, amendedSlips(m_session, agreement.id));
        known = m_amended.emplace(agreement.id, std::move(slips)).first;
    }
    return known->second.contains(record.slipKey);
}

// Each agreement names one booking source; what the other one tells is kept, and a person is asked
// where the booking source does not tell the same.
Result<Booked> Booker::compare(const Arrived &arrived)
{
    KK_TRY(Booked booked, hold(arrived, nullptr, std::nullopt, HeldTo::Compare));
    booked.compared = true;
    KK_TRY(const bool told,
           arrived.compared ? isToldByOtherLayout(
               m_session, arrived.agreement(), arrived.record(), arrived.layout, m_import)
                            : isToldByBooking(m_session, arrived.agreement(), arrived.record()));
    if (told)
        return booked;
    KK_CHECK(askAboutDifference(arrived));
    booked.task = true;
    return booked;
}

Done Booker::askAboutDifference(const Arrived &arrived)
{
    QStringList args = arrived.subject();
    if (!arrived.compared)
        return arrived.books.raiseTask(sourcesDiffer, args, arrived.notice, std::nullopt);
    KK_TRY(const auto books, bookingLayout(m_session, arrived.agreement()));
    args << arrived.layout << books.value_or(QString());
    return arrived.books.raiseTask(layoutsDiffer, args, arrived.notice, std::nullopt);
}

Done Booker::endDifference(const Arrived &arrived)
{
    const AgreementId agreement = arrived.agreement().id;
    if (m_differs.find(agreement) == m_differs.end()) {
        KK_TRY(const bool differs, hasSourceTasks(m_session, agreement));
        m_differs.emplace(agreement, differs);
    }
    if (!m_differs.at(agreement))
        return done();
    KK_CHECK(endSourceTask(m_session, arrived.agreement(), arrived.record(), m_stamp));
    return endLayoutTasks(
        m_session, arrived.agreement(), arrived.record(), arrived.layout, m_stamp);
}

// What paper told is asked for once; a file is long, and hardly any of its rows are on paper.
Result<bool> Booker::mayBeToldAgain(const Arrived &arrived)
{
    const NoticeKind kind = arrived.record().kind;
    if (!m_import || (kind != NoticeKind::Confirmed && kind != NoticeKind::Credit))
        return false;
    if (arrived.side == ToldBy::Entry)
        return true;
    const AgreementId agreement = arrived.agreement().id;
    if (m_entered.find(agreement) == m_entered.end()) {
        KK_TRY(auto keys, onlyEntered(m_session, arrived.agreement(), *m_import));
        m_entered.emplace(agreement, std::move(keys));
    }
    return m_entered.at(agreement).contains(tellingKey(arrived.record()));
}

// The same money, told by paper and by a file: the notice joins the payment, and nothing is booked.
Result<std::optional<Booked>> Booker::tellAgain(const Arrived &arrived)
{
    KK_TRY(const bool may, mayBeToldAgain(arrived));
    if (!may)
        return std::nullopt;
    KK_TRY(ReceiptBooks *const books, m_books.direct(arrived.agreement(), arrived.record()));
    KK_TRY(const auto told,
           toldByOther(m_session, arrived.agreement(), arrived.record(), arrived.side, *m_import));
    std::vector<PairingCandidate> candidates;
    candidates.reserve(told.size());
    for (const ToldPayment &each : told)
        candidates.push_back(each.candidate);
    const Pairing pairing = pairNotice(arrived.record(), candidates);
    if (!pairing.payment)
        return std::nullopt;
    const auto which = std::find_if(told.begin(), told.end(), [&pairing](const ToldPayment &each) {
        return each.candidate.payment == *pairing.payment;
    });
    KK_CHECK(books->linkNotice(*pairing.payment, arrived.notice, NoticeRole::Confirmed, m_import));
    KK_CHECK(books->settlePayment(*pairing.payment));
    return Booked{Booked::How::Fresh, false, which->import, true};
}

} // namespace keshikomi
