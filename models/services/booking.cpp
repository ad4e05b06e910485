// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/booking.h"

#include "models/domain/inbox.h"
#include "models/domain/try.h"
#include "models/storage/books/take_back.h"
#include "models/storage/receipts/payments.h"
#include "models/storage/receipts/two_layouts.h"
#include "models/storage/receipts/two_sources.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr const char *moneyGone = "cancel-after-money-went-on";

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

// Which money a task is about: its slip, or who paid it.
QStringList subjectOf(const NoticeRecord &record)
{
    return {record.slipKey.isEmpty() ? record.payerName : record.slipKey,
            QString::number(record.amount.amount())};
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
    return {agreement, std::move(record), std::move(identity), request, QString(), false};
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
    const int occurrence = ++m_occurrences[arriving.identity];
    const NewNotice facts{arriving.agreement,
                          arriving.identity,
                          occurrence,
                          m_import,
                          arriving.request,
                          arriving.record};
    KK_TRY(const auto known, m_books.findNotice(facts.agreement, facts.identity, occurrence));
    if (known && known->live)
        return Booked{Booked::How::Repeated, false, known->bookedBy};
    if (isBooked(arriving)) {
        KK_TRY(const bool compared, wasCompared(arriving, facts));
        if (compared)
            return Booked{Booked::How::Repeated, false, std::nullopt};
    }
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
    KK_CHECK(endDifference(arrived));
    KK_TRY(const auto again, tellAgain(arrived));
    return again ? Result<Booked>(*again) : apply(arrived);
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
// told there, and a change of the setting must not book it again.
Result<bool> Booker::wasCompared(const Arriving &arriving, const NewNotice &facts)
{
    const AgreementId agreement = facts.agreement.id;
    if (m_compared.find(agreement) == m_compared.end()) {
        KK_TRY(const bool compared, hasCompared(m_session, agreement, source()));
        m_compared.emplace(agreement, compared);
    }
    if (!m_compared.at(agreement))
        return false;
    KK_TRY(const bool bySource, isHeldAs(facts, comparedIdentity(facts.identity, source())));
    if (bySource || arriving.layout.isEmpty())
        return bySource;
    return isHeldAs(facts, comparedIdentity(facts.identity, arriving.layout));
}

Result<bool> Booker::isHeldAs(const NewNotice &facts, const QByteArray &identity)
{
    KK_TRY(const auto known, findNotice(m_session, facts.agreement, identity, facts.occurrence));
    return known && known->live;
}

// Kinds that may take money back, konbini notices that name no slip and what is only compared look
// at the books themselves.
Result<ReceiptBooks *> Booker::booksFor(const Arriving &arriving) const
{
    if (!isBooked(arriving))
        return m_books.direct(arriving.agreement, arriving.record);
    switch (arriving.record.kind) {
    case NoticeKind::Amended:
    case NoticeKind::CreditCancelled: return m_books.direct(arriving.agreement, arriving.record);
    case NoticeKind::Preliminary:
    case NoticeKind::Confirmed:
    case NoticeKind::PreliminaryCancelled:
        if (arriving.record.slipKey.isEmpty())
            return m_books.direct(arriving.agreement, arriving.record);
        return &m_books;
    case NoticeKind::Credit: return &m_books;
    }
    Q_UNREACHABLE();
}

// Each agreement names one booking source; what the other one tells is kept, and a person is asked
// where the booking source does not tell the same.
Result<Booked> Booker::compare(const Arrived &arrived)
{
    KK_TRY(Booked booked, hold(arrived));
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
    QStringList args = subjectOf(arrived.record());
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
    return endLayoutTasks(m_session, arrived.agreement(), arrived.record(), m_stamp);
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

// A 確報 that came first waits for its 速報; else the 速報 opens a payment.
Result<Booked> Booker::preliminary(const Arrived &arrived)
{
    KK_TRY(const auto candidates,
           arrived.books.pairingCandidates(arrived.agreement(),
                                           arrived.record(),
                                           PaymentState::Confirmed,
                                           NoticeRole::Preliminary));
    const Pairing pairing = pairNotice(arrived.record(), candidates);
    if (pairing.payment)
        return join(*pairing.payment, arrived, NoticeRole::Preliminary);
    return open(arrived, NoticeRole::Preliminary, NoticeKind::PreliminaryCancelled);
}

Result<Booked> Booker::confirmed(const Arrived &arrived)
{
    KK_TRY(const auto candidates,
           arrived.books.pairingCandidates(arrived.agreement(),
                                           arrived.record(),
                                           PaymentState::Provisional,
                                           NoticeRole::Confirmed));
    const Pairing pairing = pairNotice(arrived.record(), candidates);
    if (pairing.payment)
        return join(*pairing.payment, arrived, NoticeRole::Confirmed);
    KK_TRY(
        const PaymentId payment,
        arrived.books.insertPayment(arrived.agreement(), arrived.record(), arrived.facts.request));
    return join(payment, arrived, NoticeRole::Confirmed);
}

Result<Booked> Booker::preliminaryCancelled(const Arrived &arrived)
{
    KK_TRY(const auto candidates,
           arrived.books.pairingCandidates(arrived.agreement(),
                                           arrived.record(),
                                           PaymentState::Provisional,
                                           NoticeRole::Cancelled));
    const Pairing pairing = pairCancel(arrived.record(), candidates);
    if (pairing.payment)
        return join(*pairing.payment, arrived, NoticeRole::Cancelled);
    if (pairing.ambiguous)
        return hold(arrived, "cancel-ambiguous");
    KK_TRY(
        const auto settled,
        arrived.books.pairingCandidates(
            arrived.agreement(), arrived.record(), PaymentState::Confirmed, NoticeRole::Cancelled));
    return hold(arrived, settled.empty() ? nullptr : "cancel-after-confirmed");
}

// 郵便振替訂正: the amount of the notice is the right one. What was booked for the slip is taken
// back, and the corrected money is a payment of its own.
Result<Booked> Booker::amended(const Arrived &arrived)
{
    KK_TRY(
        const auto before,
        latestConfirmed(
            m_session, arrived.agreement().id, arrived.record().slipKey, arrived.record().reissue));
    if (before) {
        KK_TRY(const bool gone, isMoneyGone(*before));
        if (gone)
            return hold(arrived, moneyGone, *before);
        KK_CHECK(join(*before, arrived, NoticeRole::Cancelled));
    }
    KK_TRY(
        const PaymentId payment,
        arrived.books.insertPayment(arrived.agreement(), arrived.record(), arrived.facts.request));
    return join(payment, arrived, NoticeRole::Confirmed);
}

Result<Booked> Booker::creditCancelled(const Arrived &arrived)
{
    KK_TRY(
        const auto candidates,
        arrived.books.pairingCandidates(
            arrived.agreement(), arrived.record(), PaymentState::Confirmed, NoticeRole::Cancelled));
    const Pairing pairing = pairBankCancel(arrived.record(), candidates);
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
Booker::hold(const Arrived &arrived, const char *task, std::optional<PaymentId> about)
{
    KK_CHECK(arrived.books.holdNotice(arrived.facts, arrived.notice));
    if (task) {
        KK_CHECK(arrived.books.raiseTask(task, subjectOf(arrived.record()), arrived.notice, about));
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

// A new payment. A cancel that came before it is applied at once; of several the one of the same
// day first.
Result<Booked> Booker::open(const Arrived &arrived, NoticeRole role, NoticeKind cancelKind)
{
    KK_TRY(
        const PaymentId payment,
        arrived.books.insertPayment(arrived.agreement(), arrived.record(), arrived.facts.request));
    KK_CHECK(arrived.books.linkNotice(payment, arrived.notice, role, m_import));
    KK_TRY(const auto held,
           arrived.books.heldCancels(arrived.agreement(), cancelKind, arrived.record()));
    const auto sameDay = std::find_if(held.begin(), held.end(), [&arrived](const HeldNotice &each) {
        return each.receivedOn == arrived.record().receivedOn;
    });
    if (!held.empty()) {
        const HeldNotice cancel = sameDay == held.end() ? held.front() : *sameDay;
        KK_CHECK(arrived.books.endHold(cancel));
        KK_CHECK(
            arrived.books.linkNotice(payment, cancel.notice, NoticeRole::Cancelled, cancel.import));
    }
    KK_CHECK(arrived.books.settlePayment(payment));
    return Booked{};
}

} // namespace keshikomi
