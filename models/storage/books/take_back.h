// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/storage/books/differences.h"

namespace keshikomi {

// Why a difference cannot be taken back any more: its credit was used (NotEnoughOpenOnPayment) or
// taken over with others (OpeningHasPayments {credit, "whole", opening}), its refund is on its way
// or paid (AlreadyApproved). None: it can.
Result<std::optional<Error>> keptBecause(Session &session, const LiveDifference &live);

// undoDifference() with the refund's own step; the reason of keptBecause() where there is one.
Done takeBackDifference(Session &session,
                        const LiveDifference &live,
                        const QString &reason,
                        const Stamp &stamp);

// What was settled beside a payment: whether any of it cannot be taken back (money that went on to
// credit or a refund), and taking it back; an agency's payout is no payout any more without it.
Result<std::optional<Error>> moneyKeptBecause(Session &session, PaymentId payment);
Done bringMoneyBack(Session &session, PaymentId payment, const QString &reason, const Stamp &stamp);

} // namespace keshikomi
