// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/amended_slips.h"

#include "models/domain/notice.h"
#include "models/domain/try.h"

namespace keshikomi {

namespace {

SlipReceipt receiptOf(const Row &row)
{
    const auto state = paymentStateFromName(row.text(1));
    if (!state)
        qFatal("the books hold a payment word this program does not know");
    SlipReceipt receipt{
        row.id<PaymentId>(0),
        *state,
        row.yen(2),
        row.id<NoticeId>(3),
        row.optionalId<ImportId>(4),
        row.text(5) == noticeKindName(NoticeKind::Amended),
        {row.day(6), QTime::fromString(row.text(7), QStringLiteral("HH:mm")), row.day(8)}};
    if (!row.isNull(9))
        receipt.corrects = SlipReceipt::Tie{row.integer(9), row.id<PaymentId>(10)};
    return receipt;
}

} // namespace

Result<QSet<QString>> amendedSlips(Session &session, AgreementId agreement)
{
    KK_TRY(const auto keys,
           session.all("SELECT DISTINCT slip_key FROM notice "
                       "WHERE kind = 'amended' AND agreement = ?",
                       {bind::of(agreement)},
                       [](const Row &row) { return row.text(0); }));
    return QSet<QString>(keys.begin(), keys.end());
}

Result<std::vector<SlipReceipt>> slipReceipts(Session &session, const SlipIssue &slip)
{
    KK_TRY(const auto rows,
           session.all("SELECT p.id, p.state, p.amount, n.id, l.import, n.kind, n.received_on, "
                       "n.received_at, n.payout_on, c.id, c.payment FROM payment p "
                       "JOIN payment_notice l ON l.payment = p.id AND l.role = 'confirmed' "
                       "JOIN notice n ON n.id = l.notice "
                       "LEFT JOIN payment_notice c ON c.notice = n.id AND c.role = 'cancelled' "
                       "AND n.kind = 'amended' AND NOT EXISTS "
                       "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = c.id) "
                       "WHERE p.agreement = ? AND p.slip_key = ? AND p.reissue = ? AND NOT EXISTS "
                       "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id) "
                       "ORDER BY p.id, l.id",
                       {bind::of(slip.agreement), bind::of(slip.slipKey), slip.reissue},
                       receiptOf));
    std::vector<SlipReceipt> receipts;
    for (const SlipReceipt &each : rows) {
        const bool again = !receipts.empty() && receipts.back().payment == each.payment;
        if (!again)
            receipts.push_back(each);
        else if (each.isAmendment)
            receipts.back() = each;
    }
    return receipts;
}

} // namespace keshikomi
