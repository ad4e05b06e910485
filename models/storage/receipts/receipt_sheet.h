// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/books/posting_batch.h"
#include "models/storage/receipts/receipt_books.h"
#include "models/storage/receipts/reservations.h"
#include "models/storage/receipts/sheet_rows.h"

#include <QHash>

namespace keshikomi {

// The books of receipts as one file sees them: read() takes in at once what the store knows of its
// notices, their payments and bills; what is told afterwards is decided in memory and leaves with
// write(). The rows are the same, in the same order and with the same numbers, as StoredReceipts
// would write one after another. Money that is in the books is never taken back here: see direct().
class ReceiptSheet final : public ReceiptBooks
{
public:
    ReceiptSheet(Session &session, const Stamp &stamp);

    // Other slip keys are read when they are asked for; other identities count as unknown.
    Done read(const Agreement &agreement,
              const std::vector<QByteArray> &identities,
              const QStringList &slipKeys);
    Done write();

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
    Result<ReceiptBooks *> direct(const Agreement &agreement, const NoticeRecord &record) override;

private:
    using GroupKey = std::pair<AgreementId, QString>;

    Done readGroups(const Agreement &agreement, const QStringList &slipKeys);
    Result<sheet::SlipGroup *> groupOf(const Agreement &agreement, const QString &slipKey);
    Result<sheet::HeldCancels *> heldOf(const Agreement &agreement);
    sheet::SheetPayment &at(PaymentId payment);
    void change(sheet::SheetPayment &payment);
    Result<std::optional<AskedBill>> billAskedBy(const Payment &payment);
    Result<sheet::BillStanding> standingOf(BillId bill);
    Done forgetBills(const GroupKey &key);

    Done reserve(sheet::SheetPayment &payment, const std::optional<AskedBill> &asked);
    void endReservations(sheet::SheetPayment &payment);
    Done enterBooks(sheet::SheetPayment &payment);

    Session &m_session;
    const Stamp &m_stamp;
    StoredReceipts m_stored;
    PostingBatch m_postings;
    RowNumbers m_noticeNumbers, m_paymentNumbers, m_holdNumbers, m_reservationNumbers;

    QHash<QByteArray, std::map<int, KnownNotice>> m_known; // identity, occurrence
    std::deque<sheet::SheetPayment> m_payments; // addresses last
    QHash<PaymentId, sheet::SheetPayment *> m_byId;
    QHash<GroupKey, sheet::SlipGroup> m_groups;
    QHash<BillId, sheet::BillStanding> m_bills;
    std::map<AgreementId, sheet::HeldCancels> m_held;
    sheet::Unwritten m_unwritten;
};

} // namespace keshikomi
