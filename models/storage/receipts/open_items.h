// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/domain/payment.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// What the clearing looks at, read whole: everything open on both sides and what names it.

struct OpenBillFacts final
{
    BillId id;
    qint64 number;
    CustomerId customer;
    qint64 customerNumber;
    QString customerName, nameKey, virtualAccount;
    Yen amount, open;
    QDate issuedOn, dueOn;
    LegalEntityId company;
};
Result<std::vector<OpenBillFacts>> openBills(Session &session);

struct WipOfBill final
{
    BillId bill;
    qint64 wip;
};
Result<std::vector<WipOfBill>> wipNumbersOfOpenBills(Session &session);

struct SlipFacts final
{
    std::optional<SlipId> id; // none: a number that was registered for the bill
    BillId bill;
    qint64 billNumber;
    BillState billState;
    Yen billOpen;
    QString agreementKey, slipKey;
    int reissue;
    Yen amount;
};
// Slips of any bill that some open payment names; and numbers of Pay-easy and SmartPit that were
// registered for a bill.
Result<std::vector<SlipFacts>> slipsOfOpenPayments(Session &session);
Result<std::vector<SlipFacts>> numbersOfOpenPayments(Session &session);

// A bill that a direct debit asked for, whose money some payment is.
struct DebitFacts final
{
    QString agreementKey, slipKey;
    BillId bill;
    Yen amount; // as asked
    qint64 billNumber;
    BillState billState;
    Yen billOpen;
};
// Of open payments; of one debit behind each other, by due date, then bill.
Result<std::vector<DebitFacts>> debitsOfOpenPayments(Session &session);

struct OpenPaymentFacts final
{
    PaymentId id;
    QString agreementKey;
    Channel channel;
    Yen open;
    QString slipKey;
    int reissue;
    QString remitterCode, payerName, edi;
    QDate receivedOn;
    QString requestId;
    std::optional<BillId> requestBill;
    qint64 requestBillNumber = 0;
    BillState requestBillState = BillState::Issued;
    Yen requestBillOpen;
    QString bankName, branchName; // of the payer, as in the file
    QString payerKey; // nameKey() of the whole name, with a code that leads it
    std::optional<LegalEntityId> company{}; // whose contract it came by
};
// Confirmed money that is not used up, by day of receipt. With `one` only that payment.
Result<std::vector<OpenPaymentFacts>> openPayments(Session &session,
                                                   std::optional<PaymentId> one = std::nullopt);

Result<CustomerId> customerOfBill(Session &session, BillId bill);

// For lists: open ones in order of receipt, or all newest first.
struct PaymentListRow final
{
    PaymentRow row;
    QString searched; // what a search looks at: names, numbers, amount
};
Result<std::vector<qint64>> paymentIds(Session &session, bool all);
Result<std::vector<PaymentListRow>> paymentList(Session &session, const std::vector<qint64> &ids);

} // namespace keshikomi
