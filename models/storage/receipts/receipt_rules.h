// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment.h"
#include "models/domain/posting.h"
#include "models/storage/receipts/reservations.h"

namespace keshikomi {

// What follows from a payment's standing, the same for one payment and for many.

// Dr what has the money, Cr 仮受. A bank tells of money in the account; every other channel of
// money an agency owes.
NewPosting receiptPosting(const Payment &payment, LegalEntityId legalEntity);

// Why the payment's money would lie open. `asked`: the bill of its slip or request, if there is
// one.
Unapplied whyUnapplied(const Payment &payment, const std::optional<AskedBill> &asked);

// Whether 速報 of this payment reserves: it speaks of a bill that stands, by an issue of it, with
// that amount. Not whether the bill is open just now: the money that paid it may be taken
// back.
bool reserves(const Payment &payment, const std::optional<AskedBill> &asked);

QString reservationEndReason(PaymentState after);

} // namespace keshikomi
