// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/receipt_books.h"

namespace keshikomi {

Result<std::optional<KnownNotice>>
StoredReceipts::findNotice(const Agreement &agreement, const QByteArray &identity, int occurrence)
{
    return keshikomi::findNotice(m_session, agreement, identity, occurrence);
}

Result<NoticeId> StoredReceipts::insertNotice(const NewNotice &notice)
{
    return keshikomi::insertNotice(m_session, notice);
}

Result<PaymentId> StoredReceipts::insertPayment(const Agreement &agreement,
                                                const NoticeRecord &record,
                                                std::optional<PaymentRequestId> request)
{
    return keshikomi::insertPayment(m_session, agreement, record, request, m_stamp);
}

Result<std::vector<PairingCandidate>> StoredReceipts::pairingCandidates(const Agreement &agreement,
                                                                        const NoticeRecord &record,
                                                                        PaymentState state,
                                                                        NoticeRole lacking)
{
    return keshikomi::pairingCandidates(m_session, agreement.id, sameMoney(record), state, lacking);
}

Result<std::vector<HeldNotice>>
StoredReceipts::heldCancels(const Agreement &agreement, NoticeKind kind, const NoticeRecord &record)
{
    return keshikomi::heldCancels(m_session, agreement.id, kind, sameMoney(record));
}

Done StoredReceipts::linkNotice(PaymentId payment,
                                NoticeId notice,
                                NoticeRole role,
                                std::optional<ImportId> import)
{
    return keshikomi::linkNotice(m_session, payment, notice, role, import, m_stamp);
}

Done StoredReceipts::holdNotice(const NewNotice &notice, NoticeId id, HeldTo held)
{
    return keshikomi::holdNotice(m_session, id, notice.import, held, m_stamp);
}

Done StoredReceipts::endHold(const HeldNotice &held)
{
    return keshikomi::endHold(m_session, held.id, m_stamp);
}

Result<int> StoredReceipts::settlePayment(PaymentId payment)
{
    return keshikomi::settlePayment(m_session, payment, m_stamp);
}

Done StoredReceipts::raiseTask(const char *kind,
                               const QStringList &args,
                               NoticeId notice,
                               std::optional<PaymentId> payment)
{
    return keshikomi::raiseTask(m_session, kind, args, notice, payment, m_stamp);
}

} // namespace keshikomi
