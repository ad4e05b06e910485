// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/receipts/open_items.h"

namespace keshikomi {

// What happened to bills and payments so far, for trying rules on it. Instants are those of the
// operations.

struct PastBillFacts final
{
    OpenBillFacts bill; // `open` is what is open today
    QDateTime issuedAt, cancelledAt; // cancelledAt invalid: it stands
};
// Every bill that was ever issued, except replaced ones.
Result<std::vector<PastBillFacts>> pastBills(Session &session);
Result<std::vector<WipOfBill>> wipNumbersOfAllBills(Session &session);

struct PastAllocation final
{
    PaymentId payment;
    BillId bill;
    Yen amount, discount;
    bool byHand;
    QDateTime madeAt, undoneAt; // undoneAt invalid: it stands
};
Result<std::vector<PastAllocation>> pastAllocations(Session &session);

// Payments received in the days that were cleared since, and all that were ever cleared by hand.
// `open` is the whole amount.
Result<std::vector<OpenPaymentFacts>> clearedPayments(Session &session, QDate first, QDate last);
// Slips that these payments of the days name.
Result<std::vector<SlipFacts>> slipsOfPayments(Session &session, QDate first, QDate last);
Result<std::vector<SlipFacts>> numbersOfPayments(Session &session, QDate first, QDate last);
// Direct debits whose money these payments are.
Result<std::vector<DebitFacts>> debitsOfPayments(Session &session, QDate first, QDate last);

} // namespace keshikomi
