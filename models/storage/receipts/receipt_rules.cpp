// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/receipt_rules.h"

#include "models/domain/money_account.h"
#include "models/storage/books/ledger.h"

namespace keshikomi {

NewPosting receiptPosting(const Payment &payment, LegalEntityId legalEntity)
{
    return {PostingKind::ReceiptConfirmed,
            legalEntity,
            std::nullopt,
            payment.receivedOn,
            QStringLiteral("receipt"),
            QStringLiteral("payment"),
            payment.id.value(),
            std::nullopt,
            {forPayment(forAgreement(debit(moneyAccount(payment.channel), payment.amount),
                                     payment.agreement),
                        payment.id),
             forPayment(credit(Account::SuspenseReceipts, payment.amount), payment.id)}};
}

Unapplied whyUnapplied(const Payment &payment, const std::optional<AskedBill> &asked)
{
    // A direct debit's money was asked for: the clearing finds its bills.
    const bool isDebit = payment.channel == Channel::DirectDebit;
    if (isDebit || (payment.slipKey.isEmpty() && !payment.request))
        return Unapplied::Waiting;
    if (!asked)
        return Unapplied::UnknownSlip;
    if (asked->state != BillState::Issued)
        return Unapplied::BillCancelled;
    if (asked->open.isZero())
        return Unapplied::BillPaid;
    if (!asked->thisIssueKnown || asked->amountAsIssued != payment.amount)
        return Unapplied::AmountDiffers;
    return Unapplied::Waiting;
}

bool reserves(const Payment &payment, const std::optional<AskedBill> &asked)
{
    return asked && asked->state == BillState::Issued && asked->thisIssueKnown
        && asked->amountAsIssued == payment.amount;
}

QString reservationEndReason(PaymentState after)
{
    switch (after) {
    case PaymentState::Confirmed: return QStringLiteral("confirmed");
    case PaymentState::Reversed: return QStringLiteral("cancelled");
    default: return QStringLiteral("undone");
    }
}

} // namespace keshikomi
