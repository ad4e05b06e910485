// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/storage/engine/session.h"

#include <map>

namespace keshikomi {

// The two rebuildable projections, changed in the transaction that posts. Taking more than is open
// touches no row and is Conflict: NotEnoughOpenOnBill {number, open, asked} /
// NotEnoughOpenOnPayment.

Done openBillWith(Session &session, BillId bill, Yen amount); // a bill was issued
Done takeFromBill(Session &session, BillId bill, Yen amount);
Done takeFromBills(Session &session, const std::map<BillId, Yen> &amounts);
Done giveBackToBill(Session &session, BillId bill, Yen amount);
Done changeReserved(Session &session, BillId bill, Yen difference); // may be negative

Done openPaymentWith(Session &session,
                     PaymentId payment,
                     Yen amount); // a new payment; zero: provisional
Done takeFromPayment(Session &session, PaymentId payment, Yen amount);
Done takeFromPayments(Session &session, const std::map<PaymentId, Yen> &amounts);
Done giveBackToPayment(Session &session, PaymentId payment, Yen amount);

} // namespace keshikomi
