// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference_rows.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// Money to be paid back. Its amount left a payment or a credit by a difference of kind Refund; what
// happens to it afterwards are steps that are never changed.

struct NewRefund final
{
    DifferenceId difference;
    CustomerId customer;
    RefundMethod method;
    std::optional<BankAccount> account; // of a transfer, checked
};
Result<RefundId> insertRefund(Session &session, const NewRefund &refund, const Stamp &stamp);

// NoSuchRefund.
Result<RefundRow> refundById(Session &session, RefundId id);
Result<std::optional<RefundRow>> refundOfDifference(Session &session, DifferenceId difference);
// Those not paid and not cancelled, or all of them; newest last.
Result<std::vector<RefundRow>> refunds(Session &session, bool all);
// As it was requested; nothing after erasure, or for a refund that is no transfer.
Result<std::optional<BankAccount>> refundTarget(Session &session, RefundId id);

// Conflict ChangedMeanwhile {"refund"} where the step was made before.
Done addRefundStep(Session &session,
                   RefundId refund,
                   RefundState state,
                   std::optional<qint64> exportNumber,
                   std::optional<PostingId> posting,
                   const Stamp &stamp);
struct NewRefundExport final
{
    AgreementId agreement;
    QDate transferOn;
    int refunds;
    Yen total;
};
Result<qint64>
insertRefundExport(Session &session, const NewRefundExport &made, const Stamp &stamp);
// What its file said of the house. The code is offered for the next file of the bank.
struct RefundSender final
{
    QString orderer; // 10 digits
    QString name; // in the letters of banks
};
Done insertRefundSender(Session &session, qint64 number, const RefundSender &sender);
Result<std::optional<RefundSender>> refundSender(Session &session, qint64 number);
// As a file of the bank with this key was written with last; empty: none was.
Result<QString> lastOrderer(Session &session, const QString &agreement);

struct StoredRefundExport final
{
    QString agreement; // key
    QDate transferOn;
    std::vector<RefundRow> refunds; // as they stand now, also those the bank sent back
};
Result<std::optional<StoredRefundExport>> findRefundExport(Session &session, qint64 number);

// Dr 返金未払, Cr what the money left: the bank, the till, or the card agency. On a day that must
// be open. No agreement: the till's money for a credit that came by no payment.
Result<PostingId> postRefundPaid(Session &session,
                                 const RefundRow &refund,
                                 std::optional<AgreementId> agreement,
                                 QDate on,
                                 const Stamp &stamp);
// The live posting of its payment, to be reversed when the bank sends the money back.
Result<std::optional<PostingId>> refundPaidPosting(Session &session, RefundId refund);

// A bank's receipt that is as much as a refund which left: perhaps its money, which came back.
struct CameBack final
{
    RefundId refund;
    PaymentId payment;
    Yen amount;
};
// Whole and open, from the day the refund was paid; nothing: there is none.
Result<std::optional<PaymentId>> receiptOfReturned(Session &session, const RefundRow &refund);
// Receipts of any import since this refund was sent.
Result<std::vector<CameBack>> cameBack(Session &session, const RefundRow &refund);
// Receipts of an import, for refunds that were paid and then cancelled because their money came
// back.
Result<std::vector<CameBack>> cameBackIn(Session &session, ImportId import);

} // namespace keshikomi
