// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/receipts/held_notices.h"
#include "models/storage/receipts/notices.h"
#include "models/storage/receipts/payments.h"

namespace keshikomi {

// What the booking of notices asks and tells the books. There are two of them with the same
// effects: StoredReceipts works row by row, ReceiptSheet on many notices at once.
class ReceiptBooks
{
public:
    virtual ~ReceiptBooks() = default;

    virtual Result<std::optional<KnownNotice>>
    findNotice(const Agreement &agreement, const QByteArray &identity, int occurrence) = 0;
    virtual Result<NoticeId> insertNotice(const NewNotice &notice) = 0;
    virtual Result<PaymentId> insertPayment(const Agreement &agreement,
                                            const NoticeRecord &record,
                                            std::optional<PaymentRequestId> request) = 0;
    virtual Result<std::vector<PairingCandidate>> pairingCandidates(const Agreement &agreement,
                                                                    const NoticeRecord &record,
                                                                    PaymentState state,
                                                                    NoticeRole lacking) = 0;
    virtual Result<std::vector<HeldNotice>>
    heldCancels(const Agreement &agreement, NoticeKind kind, const NoticeRecord &record) = 0;
    virtual Done linkNotice(PaymentId payment,
                            NoticeId notice,
                            NoticeRole role,
                            std::optional<ImportId> import) = 0;
    virtual Done holdNotice(const NewNotice &notice, NoticeId id, HeldTo held) = 0;
    virtual Done endHold(const HeldNotice &held) = 0;
    // How many allocations were undone.
    virtual Result<int> settlePayment(PaymentId payment) = 0;
    virtual Done raiseTask(const char *kind,
                           const QStringList &args,
                           NoticeId notice,
                           std::optional<PaymentId> payment) = 0;

    // Where money that is already in the books may be taken back: the books themselves, with
    // everything in them that was told so far. They may be used for this notice only.
    virtual Result<ReceiptBooks *> direct(const Agreement &agreement,
                                          const NoticeRecord &record) = 0;
};

class StoredReceipts final : public ReceiptBooks
{
public:
    StoredReceipts(Session &session, const Stamp &stamp)
        : m_session(session)
        , m_stamp(stamp)
    {
    }
    Result<std::optional<KnownNotice>>
    findNotice(const Agreement &agreement, const QByteArray &identity, int occurrence) override;
    Result<NoticeId> insertNotice(const NewNotice &notice) override;
    Result<PaymentId> insertPayment(const Agreement &agreement,
                                    const NoticeRecord &record,
                                    std::optional<PaymentRequestId> request) override;
    Result<std::vector<PairingCandidate>> pairingCandidates(const Agreement &agreement,
                                                            const NoticeRecord &record,
                                                            PaymentState state,
                                                            NoticeRole lacking) override;
    Result<std::vector<HeldNotice>>
    heldCancels(const Agreement &agreement, NoticeKind kind, const NoticeRecord &record) override;
    Done linkNotice(PaymentId payment,
                    NoticeId notice,
                    NoticeRole role,
                    std::optional<ImportId> import) override;
    Done holdNotice(const NewNotice &notice, NoticeId id, HeldTo held) override;
    Done endHold(const HeldNotice &held) override;
    Result<int> settlePayment(PaymentId payment) override;
    Done raiseTask(const char *kind,
                   const QStringList &args,
                   NoticeId notice,
                   std::optional<PaymentId> payment) override;
    Result<ReceiptBooks *> direct(const Agreement &, const NoticeRecord &) override { return this; }

private:
    Session &m_session;
    const Stamp &m_stamp;
};

} // namespace keshikomi
