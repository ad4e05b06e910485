// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/tr.h"
#include "models/wording/words.h"

#include <algorithm>
#include <iterator>

namespace keshikomi {

using wording::Words;

namespace {

struct CheckWords final
{
    const char *name, *text;
};

// What each check of resources/verify/verify.py compares; a difference is that it does not hold.
constexpr CheckWords checks[]{
    {"append-only-trigger",
     QT_TRANSLATE_NOOP("Wording", "Guard that keeps rows from being changed")},
    {"posting-line-without-posting", QT_TRANSLATE_NOOP("Wording", "Line without its posting")},
    {"posting-sum", QT_TRANSLATE_NOOP("Wording", "Debit and credit of a posting")},
    {"posting-lines", QT_TRANSLATE_NOOP("Wording", "Number of lines of a posting")},
    {"posting-line-order", QT_TRANSLATE_NOOP("Wording", "Order of the lines of a posting")},
    {"posting-content", QT_TRANSLATE_NOOP("Wording", "Fingerprint of a posting")},
    {"reversal-of-nothing", QT_TRANSLATE_NOOP("Wording", "Posting that a reversal reverses")},
    {"reversal-of-reversal", QT_TRANSLATE_NOOP("Wording", "Reversal of a reversal")},
    {"reversal-mirror", QT_TRANSLATE_NOOP("Wording", "Reversal against its original")},
    {"seal-sequence", QT_TRANSLATE_NOOP("Wording", "Numbering of the seals")},
    {"seal-previous", QT_TRANSLATE_NOOP("Wording", "Seal against the one before it")},
    {"seal-of-nothing", QT_TRANSLATE_NOOP("Wording", "Posting that a seal seals")},
    {"seal-hash", QT_TRANSLATE_NOOP("Wording", "Fingerprint of a seal")},
    {"unsealed", QT_TRANSLATE_NOOP("Wording", "Posting without a seal")},
    {"seal-head-outside",
     QT_TRANSLATE_NOOP("Wording", "Seal against its record outside the store")},
    {"payment-state", QT_TRANSLATE_NOOP("Wording", "State of a payment against its notices")},
    {"payment-money", QT_TRANSLATE_NOOP("Wording", "Money booked for a payment")},
    {"open-payment", QT_TRANSLATE_NOOP("Wording", "Rest of a payment")},
    {"pairing-key", QT_TRANSLATE_NOOP("Wording", "Notice and payment of the same slip")},
    {"pairing-amount", QT_TRANSLATE_NOOP("Wording", "Notice and payment of the same amount")},
    {"notice-booked-once", QT_TRANSLATE_NOOP("Wording", "Notice booked exactly once")},
    {"reservation-of-provisional",
     QT_TRANSLATE_NOOP("Wording", "Reservation of a provisional payment")},
    {"allocation-from-payment", QT_TRANSLATE_NOOP("Wording", "Clearing taken from the payment")},
    {"allocation-to-bill", QT_TRANSLATE_NOOP("Wording", "Clearing given to the bill")},
    {"allocation-undo", QT_TRANSLATE_NOOP("Wording", "Undone clearing against its reversal")},
    {"difference-undo", QT_TRANSLATE_NOOP("Wording", "Undone difference against its reversal")},
    {"difference-amount", QT_TRANSLATE_NOOP("Wording", "Amount of a difference in the ledger")},
    {"difference-accounts", QT_TRANSLATE_NOOP("Wording", "Accounts of a difference")},
    {"difference-from-payment", QT_TRANSLATE_NOOP("Wording", "Difference taken from the payment")},
    {"difference-from-credit", QT_TRANSLATE_NOOP("Wording", "Difference taken from the credit")},
    {"credit-owner", QT_TRANSLATE_NOOP("Wording", "Customer of a credit")},
    {"open-credit", QT_TRANSLATE_NOOP("Wording", "Rest of a credit")},
    {"refund-of", QT_TRANSLATE_NOOP("Wording", "Money a refund gives back")},
    {"refund-other-person", QT_TRANSLATE_NOOP("Wording", "Refund approved by another person")},
    {"refund-approved", QT_TRANSLATE_NOOP("Wording", "Refund approved before it was sent")},
    {"refund-cancelled", QT_TRANSLATE_NOOP("Wording", "Cancelled refund against its reversal")},
    {"refund-paid", QT_TRANSLATE_NOOP("Wording", "Refund paid in the ledger")},
    {"refund-returned", QT_TRANSLATE_NOOP("Wording", "Returned refund against its reversal")},
    {"refund-export", QT_TRANSLATE_NOOP("Wording", "Refunds of a bank file")},
    {"refund-target", QT_TRANSLATE_NOOP("Wording", "Fingerprint of the account of a refund")},
    {"open-bill", QT_TRANSLATE_NOOP("Wording", "Open amount of a bill")},
    {"receivable", QT_TRANSLATE_NOOP("Wording", "Receivable of a bill in the ledger")},
    {"reserved", QT_TRANSLATE_NOOP("Wording", "Reserved amount of a bill")},
    {"bill-amount", QT_TRANSLATE_NOOP("Wording", "Amount of a bill against its lines")},
    {"bill-tax", QT_TRANSLATE_NOOP("Wording", "Tax of a bill against its lines")},
    {"sheet-content", QT_TRANSLATE_NOOP("Wording", "Fingerprint of what a document said")},
    {"slip-content", QT_TRANSLATE_NOOP("Wording", "Fingerprint of what a slip said")},
    {"slip-content-of-nothing", QT_TRANSLATE_NOOP("Wording", "Slip of a frozen content")},
    {"import-count", QT_TRANSLATE_NOOP("Wording", "Records of an import, new and repeated")},
    {"day-lock", QT_TRANSLATE_NOOP("Wording", "Lock of each closed day")},
    {"day-close-totals", QT_TRANSLATE_NOOP("Wording", "Totals of a daily close by channel")},
    {"day-close-sums", QT_TRANSLATE_NOOP("Wording", "Bills, clearings and cash of a daily close")},
    {"close-seal", QT_TRANSLATE_NOOP("Wording", "Seal a close was made under")},
    {"month-explanation", QT_TRANSLATE_NOOP("Wording", "Explanation of a point of a closed month")},
    {"posting-in-closed-day", QT_TRANSLATE_NOOP("Wording", "Posting in a closed day")},
    {"posting-in-closed-month", QT_TRANSLATE_NOOP("Wording", "Posting in a closed month")},
    {"opening-bill", QT_TRANSLATE_NOOP("Wording", "Bill that was taken over against its posting")},
    {"opening-import", QT_TRANSLATE_NOOP("Wording", "Sum of what was taken over")},
    {"opening-undone", QT_TRANSLATE_NOOP("Wording", "Bill of a list that was undone")},
    {"export-batch", QT_TRANSLATE_NOOP("Wording", "Postings of an export batch")},
    {"mandate-state", QT_TRANSLATE_NOOP("Wording", "State of a mandate against its steps")},
    {"mandate-target", QT_TRANSLATE_NOOP("Wording", "Fingerprint of the account of a mandate")},
    {"debit-item-amount", QT_TRANSLATE_NOOP("Wording", "Direct debit against its bills")},
    {"debit-batch-total", QT_TRANSLATE_NOOP("Wording", "Sum of a direct debit batch")},
    {"debit-other-person", QT_TRANSLATE_NOOP("Wording", "Batch approved by another person")},
    {"debit-approved", QT_TRANSLATE_NOOP("Wording", "Batch approved before it was written")},
    {"debit-request", QT_TRANSLATE_NOOP("Wording", "Fingerprint of a direct debit request")},
    {"debit-request-rows", QT_TRANSLATE_NOOP("Wording", "Rows of a direct debit request")},
    {"debit-answer", QT_TRANSLATE_NOOP("Wording", "Answer of a request that was written")},
    {"debit-result", QT_TRANSLATE_NOOP("Wording", "Result of a direct debit against its answers")},
    {"debit-underway", QT_TRANSLATE_NOOP("Wording", "Bill on its way by direct debit")},
    {"debit-money", QT_TRANSLATE_NOOP("Wording", "Payment of a collected direct debit")},
    {"debit-rebilled", QT_TRANSLATE_NOOP("Wording", "Bill asked for again by another channel")},
    {"tenant-bill", QT_TRANSLATE_NOOP("Wording", "Owed to a tenant for its bill")},
    {"tenant-sales", QT_TRANSLATE_NOOP("Wording", "Sales in a tenant's bill")},
    {"tenant-statement-sums", QT_TRANSLATE_NOOP("Wording", "Sums of a tenant statement")},
    {"tenant-statement-balance", QT_TRANSLATE_NOOP("Wording", "Balance of a tenant statement")},
    {"tenant-statement-kept",
     QT_TRANSLATE_NOOP("Wording", "Kept of a tenant's money in the ledger")},
    {"tenant-payout", QT_TRANSLATE_NOOP("Wording", "Payout of a tenant statement in the ledger")},
    {"tenant-statement-undo",
     QT_TRANSLATE_NOOP("Wording", "Tenant statement against its reversal")},
    {"tenant-payout-undo", QT_TRANSLATE_NOOP("Wording", "Tenant payout against its reversal")},
    {"tenant-paid-once", QT_TRANSLATE_NOOP("Wording", "One payout of a tenant statement")},
    {"tenant-told-once", QT_TRANSLATE_NOOP("Wording", "A receipt in one tenant statement")},
    {"tax-taken-back",
     QT_TRANSLATE_NOOP("Wording", "Tax that discounts took back against its share")},
    {"rate-taken-back",
     QT_TRANSLATE_NOOP("Wording", "Tax of a bill that was taken back, against the bill's own")},
    {"tenant-statement-owner", QT_TRANSLATE_NOOP("Wording", "Tenant of a bill in a statement")},
    {"tenant-statement-row", QT_TRANSLATE_NOOP("Wording", "Receipt in a tenant statement")},
    {"bill-in-closed-tenant-month",
     QT_TRANSLATE_NOOP("Wording", "Bill in a closed month of its tenant")},
    {"settlement-balance", QT_TRANSLATE_NOOP("Wording", "Figures of a settlement")},
    {"settlement-lines", QT_TRANSLATE_NOOP("Wording", "Lines of a settlement against its sum")},
    {"settlement-agreement", QT_TRANSLATE_NOOP("Wording", "Agency of a settled payment")},
    {"settlement-payment", QT_TRANSLATE_NOOP("Wording", "Settled payment against its line")},
    {"settled-once", QT_TRANSLATE_NOOP("Wording", "Payment settled once")},
    {"settlement-bank-line", QT_TRANSLATE_NOOP("Wording", "Bank line of a settlement")},
    {"settlement-clearing", QT_TRANSLATE_NOOP("Wording", "Agency a settlement is booked for")},
    {"settlement-booking", QT_TRANSLATE_NOOP("Wording", "Settlement in the ledger")},
    {"settlement-booking-undo", QT_TRANSLATE_NOOP("Wording", "Undo of a settlement")},
    {"settlement-booked-once", QT_TRANSLATE_NOOP("Wording", "Settlement booked once")},
    {"settlement-ended",
     QT_TRANSLATE_NOOP("Wording", "Booking of a settlement that was taken back")},
    {"import-fresh", QT_TRANSLATE_NOOP("Wording", "New notices of an import")},
    {"import-part", QT_TRANSLATE_NOOP("Wording", "What the inbox says of an import")},
    {"entry-booking", QT_TRANSLATE_NOOP("Wording", "Import of an entry batch")},
    {"entry-totals", QT_TRANSLATE_NOOP("Wording", "Totals of an entry batch")},
    {"entry-rows", QT_TRANSLATE_NOOP("Wording", "Rows of an entry batch in the books")},
    {"entry-picture", QT_TRANSLATE_NOOP("Wording", "Fingerprint of the picture of an entry batch")},
    {"import-repeat", QT_TRANSLATE_NOOP("Wording", "Earlier imports that an import repeats")},
};

} // namespace

QString verifyCheckText(const QString &name)
{
    const auto *const known =
        std::find_if(std::begin(checks), std::end(checks), [&name](const CheckWords &each) {
            return name == QLatin1String(each.name);
        });
    return known == std::end(checks) ? name : Words::tr(known->text);
}

} // namespace keshikomi
