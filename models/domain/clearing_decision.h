// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference.h"

namespace keshikomi {

// A person's decision over one payment, one or more bills, or both: everything in it is one
// operation and one run, done or undone together.

// `amount` of the payment goes to the bill; may be zero where only differences are settled.
struct DecidedShare final
{
    BillId bill;
    Yen amount;
};
struct DecidedDifference final
{
    BillId bill;
    DifferenceKind kind; // Fee, Discount, WriteOff, Withholding
    Yen amount;
};
// What is left on the payment afterwards.
struct DecidedRest final
{
    DifferenceKind kind; // Credit, Refund, OtherReceipt
    Yen amount;
};
struct ClearingDecision final
{
    std::optional<PaymentId> payment;
    std::vector<DecidedShare> shares;
    std::vector<DecidedDifference> differences;
    std::optional<DecidedRest> rest;
    // Of the rest; none: the one of the bills. Nobody's for OtherReceipt.
    std::optional<CustomerId> customer;
    bool ownerConfirmed = false; // a person says it is theirs though nothing tells so
    QString note; // OtherReceipt: what the money was, never empty
};

// Amounts that are filled in: what a person typed for a bill, or nothing.
struct TypedAmount final
{
    BillId bill;
    Yen open; // of the bill
    std::optional<Yen> amount; // none: as much as there is on both sides
    std::vector<DecidedDifference> differences; // typed beside it
};
// What a payment with `open` yen does to the bills in their order: an amount that was not typed is
// the smaller side (never more than is open); what then stays open on a bill becomes `bills`, what
// stays on the payment becomes `rest`. Without a kind it is kept open.
ClearingDecision filledIn(const std::vector<TypedAmount> &typed,
                          Yen open,
                          std::optional<DifferenceKind> bills,
                          std::optional<DifferenceKind> rest);

// One customer's open bill, for money that goes to the oldest first.
struct OwedBill final
{
    BillId bill;
    qint64 number;
    QDate dueOn;
    Yen open;
};
// 古い請求から: by due day, then by number, until the money is used up.
std::vector<DecidedShare> oldestFirst(std::vector<OwedBill> bills, Yen open);

} // namespace keshikomi
