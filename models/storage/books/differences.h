// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"
#include "models/domain/difference_rows.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

struct NewDifference final
{
    RunId run;
    DifferenceKind kind;
    Yen amount; // more than zero
    std::optional<PaymentId> payment;
    std::optional<BillId> bill;
    std::optional<CreditId> credit; // CreditUse, Refund: what it is taken from
    std::optional<CustomerId> customer; // Credit, CreditNote: whose it becomes
    FeeRule feeRule = FeeRule::Discount;
    QString note;
    QDate on{}; // it came about, as money that went back then; invalid: today
};

// Posts, and moves the projections on both sides in the same transaction. NotEnoughOpenOnBill,
// NotEnoughOpenOnPayment (also of a credit, "C-<number>").
Result<DifferenceId>
settleDifference(Session &session, const NewDifference &difference, const Stamp &stamp);

struct LiveDifference final
{
    DifferenceId id;
    RunId run;
    DifferenceKind kind;
    Yen amount;
    std::optional<PaymentId> payment;
    std::optional<BillId> bill;
    std::optional<CreditId> credit;
    qint64 billNumber = 0; // 0: none
};
Result<bool> differenceExists(Session &session, DifferenceId id); // undone ones too
Result<std::optional<LiveDifference>> findLiveDifference(Session &session, DifferenceId id);
Result<std::vector<LiveDifference>> liveDifferencesOfRun(Session &session, RunId run);
// What was settled beside these payments: their money that went on to credit or a refund, and fees,
// discounts, write-offs and withheld tax of the bills they cleared. Without the money none of it
// holds.
Result<std::vector<LiveDifference>>
liveDifferencesOfPayments(Session &session, const std::vector<PaymentId> &payments);

// By reversal. AlreadyUndone {"difference", number}; NotEnoughOpenOnPayment of a credit that was
// used meanwhile. The steps of a refund are looked after by the caller. On the first open day from
// `on`; without one from today.
Done undoDifference(
    Session &session, DifferenceId id, const QString &reason, const Stamp &stamp, QDate on = {});
// The day and the company of the books of a difference that is there, as of a credit by its number.
Result<QDate> dayOfDifference(Session &session, DifferenceId id);
Result<LegalEntityId> companyOfDifference(Session &session, DifferenceId id);

// Credits a customer can use, oldest first.
Result<std::vector<CreditRow>> openCredits(Session &session, std::optional<CustomerId> customer);
Result<CreditRow> creditById(Session &session, CreditId id); // NoSuchCredit {"C-<number>"}
// What the credit was made of, also after it was undone; nothing: a credit note.
Result<std::optional<PaymentId>> paymentOfCredit(Session &session, CreditId credit);

Result<std::vector<DifferenceRow>> differenceRowsOfRun(Session &session, RunId run);
Result<std::vector<DifferenceRow>> differenceRowsOfBill(Session &session, BillId bill);
Result<std::vector<DifferenceRow>> lastDifferences(Session &session, int limit);

// Parts of a bill in the order they were cleared, undone ones left out: for the tax of part
// payments.
struct ClearedPart final
{
    std::optional<AllocationId> allocation;
    std::optional<DifferenceId> difference;
    std::optional<PaymentId> payment;
    Yen amount; // with its discount
    PostingId posting;
};
Result<std::vector<ClearedPart>> clearedParts(Session &session, BillId bill);

} // namespace keshikomi
