// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/services/differences/decision_writing.h"

namespace keshikomi {

// 二重払い: money that came for a bill that needs none. A person refunds it, carries it over to
// another bill of the customer, or keeps it as credit.
class DoublePaymentService final
{
public:
    explicit DoublePaymentService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<std::vector<DoublePayment>> list(const Actor &actor) const;
    // The last ones about which somebody decided here and which still hold, newest first.
    Later<std::vector<DecidedDouble>> decided(const Actor &actor) const;
    // All that is open on the payment; `as` is Refund or Credit. NoSuchPayment where the payment is
    // none of the list, RefundAccountMissing.
    Later<DecisionReport> settle(const Actor &actor,
                                 PaymentId payment,
                                 DifferenceKind as,
                                 const QString &note,
                                 bool rehearsal = false) const;
    // As much as both sides have; what is left stays open.
    Later<DecisionReport> carryOver(const Actor &actor,
                                    PaymentId payment,
                                    qint64 billNumber,
                                    bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
