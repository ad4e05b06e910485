// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/sheets/pay_numbers.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

Done insertBillNumber(Session &session, BillId bill, const BillNumber &number, const Stamp &stamp);
// The newest of that channel.
Result<std::optional<BillNumber>> billNumberOf(Session &session, BillId bill, Channel channel);
// Another bill the number was registered for, if any.
Result<std::optional<BillId>>
otherBillWith(Session &session, BillId bill, const BillNumber &number);

Done insertStandingNumber(Session &session,
                          CustomerId customer,
                          const KeptNumber &number,
                          const Stamp &stamp);
Result<std::optional<KeptNumber>> standingNumberOf(Session &session, CustomerId customer);
// The other customer who holds that number now, if any.
Result<std::optional<CustomerId>>
otherHolderOf(Session &session, CustomerId customer, const QString &smartPit);
// A bill of somebody else that is or was registered with the number.
Result<std::optional<BillId>>
billOfOthersWith(Session &session, CustomerId customer, const QString &smartPit);

} // namespace keshikomi
