// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/pairing.h"
#include "models/domain/stamp.h"
#include "models/storage/receipts/held_notices.h"
#include "models/storage/receipts/receipt_books.h"
#include "models/storage/receipts/told_again.h"

#include <QHash>

#include <map>
#include <optional>

namespace keshikomi {

// Whether a receipt that others told before is told again or is another one: nothing suggests it,
// a person is to be asked, or has answered that it is another one (told_by_two_files.h).
enum class Doubt { None, Asked, Answered };

// A notice ready to be booked.
struct Arriving final
{
    const Agreement &agreement;
    NoticeRecord record; // with the slip key of the agreement
    QByteArray identity;
    std::optional<PaymentRequestId> request;
    QString layout; // of the file; empty: the feed
    bool compared = false; // another layout of the same account books; this one is only compared
    int told = 0; // how often others told of an equal one that is not this one
    bool isBesideTransfers = false; // beside_transfers.h: nothing is booked of it unasked
    Doubt doubt = Doubt::None;
    QStringList question{}; // Asked: what the task names beside its subject (told_by_two_files.h)
};
// Takes the slip key from the agreement's positions and works out the identity. What is only
// compared has an identity of its own, as has what a person typed in: it must not pass for what the
// booking source tells.
Arriving arriving(const Agreement &agreement,
                  NoticeRecord record,
                  BookingSource from,
                  std::optional<PaymentRequestId> request = std::nullopt);
// Of a file in this layout.
Arriving
arrivingIn(const Agreement &agreement, NoticeRecord record, const QString &layout, bool compared);

// What became of one notice.
struct Booked final
{
    enum class How { Fresh, Repeated, Held };
    How how = How::Fresh;
    bool task = false; // left to a person
    std::optional<ImportId> before; // Repeated or again: the import that told of it first
    bool again = false; // Fresh, but of money that paper or a file told before
    bool compared = false; // Held for good: another source or layout books it
};

// Takes notices into the books one after another, within one transaction: repeats, pairing,
// reservations and postings exactly as ARCHITECTURE 4. One Booker per file or batch of events: it
// counts the occurrences of equal receipts.
class Booker final
{
public:
    Booker(Session &session,
           ReceiptBooks &books,
           const Stamp &stamp,
           std::optional<ImportId> import)
        : m_session(session)
        , m_stamp(stamp)
        , m_books(books)
        , m_import(import)
    {
    }

    Result<Booked> book(const Arriving &arriving);

private:
    struct Arrived final
    {
        ReceiptBooks &books;
        NewNotice facts;
        NoticeId notice;
        bool compared;
        QString layout; // of the file; empty: an event
        ToldBy side;

        const Agreement &agreement() const { return facts.agreement; }
        const NoticeRecord &record() const { return facts.record; }
        // Which money a task is about: its slip, or who paid it; and how much.
        QStringList subject() const
        {
            return {record().slipKey.isEmpty() ? record().payerName : record().slipKey,
                    QString::number(record().amount.amount())};
        }
    };
    Result<ReceiptBooks *> booksFor(const Arriving &arriving);
    BookingSource source() const;
    Result<std::optional<Booked>> repeatOf(const Arriving &arriving,
                                           const NewNotice &facts,
                                           const std::optional<KnownNotice> &known);
    bool isBooked(const Arriving &arriving) const;
    Result<bool> wasCompared(const Arriving &arriving, const NewNotice &facts);
    Result<bool> mayBookKnown(const Arriving &arriving, const KnownNotice &known);
    Result<std::optional<NoticeId>> heldAs(const NewNotice &facts, const QByteArray &identity);
    Result<std::optional<Booked>> tellAgain(const Arrived &arrived);
    Result<bool> mayBeToldAgain(const Arrived &arrived);
    Result<Booked> apply(const Arrived &arrived);
    Result<Booked> compare(const Arrived &arrived);
    Done askAboutDifference(const Arrived &arrived);
    Done endDifference(const Arrived &arrived);
    Result<Booked> preliminary(const Arrived &arrived);
    Result<Booked> confirmed(const Arrived &arrived);
    Result<Booked> settleAmended(const Arrived &arrived, PaymentId payment);
    Done releaseWaiting(const Arrived &arrived);
    Result<Booked> preliminaryCancelled(const Arrived &arrived);
    Result<Booked> amended(const Arrived &arrived);
    Result<Booked> creditCancelled(const Arrived &arrived);
    Result<bool> isAmended(const Agreement &agreement, const NoticeRecord &record);
    Result<bool> isMoneyGone(PaymentId payment);
    Result<Booked> hold(const Arrived &arrived,
                        const char *task = nullptr,
                        std::optional<PaymentId> about = std::nullopt,
                        HeldTo held = HeldTo::Wait);
    Result<Booked> join(PaymentId payment, const Arrived &arrived, NoticeRole role);
    Result<Booked> open(const Arrived &arrived, NoticeRole role, NoticeKind cancelKind);
    Result<std::optional<HeldNotice>> waitingCancel(ReceiptBooks &books,
                                                    const Arrived &arrived,
                                                    PaymentId payment,
                                                    const std::vector<HeldNotice> &held,
                                                    NoticeKind cancelKind);

    Session &m_session;
    const Stamp &m_stamp;
    ReceiptBooks &m_books;
    std::optional<ImportId> m_import;
    std::map<AgreementId, bool> m_differs; // the sources of the agreement, before this booking
    // What a statement told and waits as no transfer.
    std::map<AgreementId, std::vector<WaitingEntry>> m_noTransfers;
    std::map<AgreementId, bool> m_compared; // this source was compared once
    std::map<AgreementId, QSet<QByteArray>> m_entered; // what only paper told of, before
    std::map<AgreementId, QSet<QString>> m_amended; // keys of slips with an amendment
    QHash<QByteArray, int> m_occurrences;
};

} // namespace keshikomi
