// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pairing.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <set>

namespace keshikomi {

// After payments of this money have changed: a cancel of it that waited, because nothing or too
// much was there for it, takes what it can take now, and its task ends.
Done applyHeldCancels(Session &session,
                      AgreementId agreement,
                      const std::set<SameMoney> &of,
                      const Stamp &stamp);

// PaymentTakenBack {number, "held"}: the bank took the money back, and the cancel waits only
// because some of it was refunded or used. Nothing more may be done with the rest.
Done checkNotTakenBack(Session &session, PaymentId payment);

// After money went neither to a refund nor to credit any more: a bank's cancel of it that waited
// for that takes it now.
Done giveToHeldCancels(Session &session, const std::set<PaymentId> &payments, const Stamp &stamp);

// After something was undone: a 取消 that took money told after it, for what else was told of the
// slip then, waits again. What it means now is worked out with the others.
Done releaseCancelsOfLaterMoney(Session &session,
                                AgreementId agreement,
                                const SameMoney &money,
                                const Stamp &stamp);

} // namespace keshikomi
