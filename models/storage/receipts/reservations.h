// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// The bill an issued slip or payment request belongs to, as it stands now.
struct AskedBill final
{
    BillId bill;
    BillState state;
    Yen open;
    Yen reserved;
    Yen amountAsIssued; // of the slip with this reissue digit, or of the request
    bool thisIssueKnown = true; // false: the key is ours, this reissue digit is not
};
Result<std::optional<AskedBill>> billAskedBy(Session &session, const Payment &payment);

// Why the payment's money would lie open: unknown slip, bill paid or cancelled, amount not as
// issued. Waiting: nothing speaks against clearing. Bank transfers wait for the clearing.
Result<Unapplied> whyUnapplied(Session &session, const Payment &payment);

// A provisional payment keeps its bill's money apart when the slip is ours, the bill is open and
// the amount is as issued; otherwise nothing is reserved.
Done reserve(Session &session, const Payment &payment, const Stamp &stamp);
Done endReservations(Session &session,
                     PaymentId payment,
                     const QString &reason,
                     const Stamp &stamp);

} // namespace keshikomi
