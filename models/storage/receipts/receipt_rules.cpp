// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/receipt_rules.h"

#include "models/storage/books/ledger.h"

namespace keshikomi {

namespace {

PostingLine moneyLine(const Payment &payment)
{
    switch (payment.channel) {
    case Channel::BankTransfer: return debit(Account::Bank, payment.amount);
    case Channel::CashDesk: return debit(Account::Cash, payment.amount);
    default: return debit(Account::AgencyClearing, payment.amount);
    }
}

} // namespace

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
            {forPayment(forAgreement(moneyLine(payment), payment.agreement), payment.id),
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
