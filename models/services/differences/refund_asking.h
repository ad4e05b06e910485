// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/differences/decision_writing.h"
#include "models/services/differences/refunds.h"

namespace keshikomi {

// What is asked to go back, in a run of its own: of all that is open without an amount.
// NotEnoughOpenOnPayment, the faults of mayAllocate() and checkOwner().
Result<AskedRefund> askedOf(Session &session,
                            PaymentId payment,
                            std::optional<Yen> amount,
                            const RefundOwner &owner,
                            const QString &note,
                            const Stamp &stamp);
// OtherCustomersBill where another customer than the credit's is named; NoSuchCredit.
Result<AskedRefund> askedOfCredit(Session &session,
                                  CreditId credit,
                                  std::optional<Yen> amount,
                                  std::optional<qint64> customerNumber,
                                  const QString &note,
                                  const Stamp &stamp);
// The same as a refund that was cancelled; whose money it is was confirmed then.
Result<AskedRefund>
askedAgain(Session &session, const RefundRow &refund, const QString &note, const Stamp &stamp);

} // namespace keshikomi
