// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clearing_decision.h"
#include "models/domain/customer.h"
#include "models/domain/difference_rows.h"
#include "models/domain/list_rows.h"
#include "models/domain/stamp.h"
#include "models/services/differences/part_taxes.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

struct DecisionReport final
{
    RunId run;
    std::vector<AllocationRow> allocations;
    std::vector<DifferenceRow> differences;
    std::vector<DecidedTax> taxes; // of each part of the bills that this decision cleared
    std::optional<RefundId> refund;
    Yen paymentOpen; // left on the payment
};

// AmountNotAllowed; what a decision gives to no bill at all.
tl::unexpected<Error> amountNotAllowed(Yen amount, Yen least, Yen most);
tl::unexpected<Error> noBillNamed();
// Confirmed money that is there: NoSuchPayment, PaymentNotConfirmed, PaymentTakenBack.
Done mayAllocate(Session &session, PaymentId id);

// One decision inside the transaction of a service; learns the payer's name and the fees kept back.
// OverTheLimit (a fee), AmountNotAllowed (nothing; bad debt of what is not delivered), FieldEmpty
// "bill" (also where a payment is named that pays nothing), "customer", RefundAccountMissing, and
// the faults of mayAllocate(), allocate() and settleDifference(); checkOwner() of a rest that is no
// customer's of the bills.
Result<DecisionReport>
writeDecision(Session &session, const ClearingDecision &decision, const Stamp &stamp);

// That money goes to whom it belongs: OtherCustomersBill {payment, customer, "payment", number of
// the customer, payer} where nothing tells that it is theirs and no person confirmed it.
Done checkOwner(Session &session, PaymentId payment, const Customer &customer, bool confirmed);

// Money or credit of a customer that is to go back: the difference and its refund.
struct AskedRefund final
{
    RunId run;
    Yen amount;
    std::optional<PaymentId> payment;
    std::optional<CreditId> credit;
    CustomerId customer;
    RefundMethod method = RefundMethod::Transfer;
    QString note;
    QDate on{}; // the day it is owed from; invalid: today
};
Result<RefundId> writeRefund(Session &session, const AskedRefund &asked, const Stamp &stamp);

} // namespace keshikomi
