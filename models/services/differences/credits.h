// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/services/differences/decision_writing.h"

namespace keshikomi {

struct CreditShare final
{
    BillId bill;
    std::optional<Yen> amount; // none: as much as there is on both sides
};

// 前受: what a customer paid too much or got back by a credit note, to be used for a later bill.
class CreditService final
{
public:
    explicit CreditService(ServiceContext context)
        : m_context(context)
    {
    }
    // Of one customer, or all that is there.
    Later<std::vector<CreditRow>> list(const Actor &actor,
                                       std::optional<qint64> customerNumber) const;
    // What the customers of these bills could use, offered before new money is.
    Later<std::vector<CreditRow>> forBills(const Actor &actor,
                                           const std::vector<BillId> &bills) const;
    // The customer's oldest credit first. NoSuchCustomer, FieldEmpty "bill" where there is nothing
    // to use or another customer's bill is named, NotEnoughOpenOnPayment, NotEnoughOpenOnBill.
    Later<DecisionReport> use(const Actor &actor,
                              qint64 customerNumber,
                              const std::vector<CreditShare> &shares,
                              bool rehearsal = false) const;
    // 返品・値引 of a bill that may be paid already: taxes in its proportions. AmountNotAllowed
    // over what the bill's amount and earlier notes leave.
    Later<CreditRow> note(const Actor &actor,
                          qint64 billNumber,
                          Yen amount,
                          const QString &reason,
                          bool rehearsal = false) const;
    // ±0: bills of one customer whose open amounts are exactly these credits, without a payment.
    // AmountNotAllowed {sum of the credits, sum of the bills, the same}.
    Later<DecisionReport> netOff(const Actor &actor,
                                 const std::vector<qint64> &billNumbers,
                                 const std::vector<CreditId> &credits,
                                 bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
