// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clearing_decision.h"
#include "models/domain/stamp.h"
#include "models/domain/standing_number.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

Done putStandingNumber(Session &session, const StandingNumber &number, const Stamp &stamp);
// Whether there was one.
Result<bool> removeStandingNumber(Session &session, const QString &number);
Result<std::vector<StandingNumber>> standingNumbers(Session &session);

// Open confirmed money that was paid into a standing number (as remitter code or as slip key), in
// order of receipt; what a person holds is left out. With `one` only that payment.
struct StandingPayment final
{
    PaymentId payment;
    Yen amount, open;
    StandingNumber number;
};
Result<std::vector<StandingPayment>> standingPayments(Session &session,
                                                      std::optional<PaymentId> one = std::nullopt);
enum class OwedTo { Company, OtherCompanies };
Result<std::vector<OwedBill>>
owedBills(Session &session, CustomerId customer, LegalEntityId company, OwedTo whom);

} // namespace keshikomi
