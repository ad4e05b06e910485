// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/pairing.h"
#include "models/domain/payment.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <QHash>

#include <vector>

namespace keshikomi {

// A new payment stands in state undone until its first notice is linked and settlePayment() was
// called.
Result<PaymentId> insertPayment(Session &session,
                                const Agreement &agreement,
                                const NoticeRecord &record,
                                std::optional<PaymentRequestId> request,
                                const Stamp &stamp);
Result<std::optional<Payment>> findPayment(Session &session, PaymentId id);
Done markUnapplied(Session &session, PaymentId payment, Unapplied reason);
// After some of it was used: LeftOver where money of it is left, else None.
Done markRest(Session &session, PaymentId payment);
Done markAllUnapplied(Session &session, const std::vector<PaymentId> &payments, Unapplied reason);
// None for each payment that a clearing run used, in one statement.
Done markRunApplied(Session &session, RunId run);
Result<QHash<PaymentId, Unapplied>> unappliedReasons(Session &session,
                                                     const std::vector<PaymentId> &payments);

// Payments of this money that a notice may be paired with, oldest first: in the given state and
// without a live notice of `lacking`.
Result<std::vector<PairingCandidate>> pairingCandidates(Session &session,
                                                        AgreementId agreement,
                                                        const SameMoney &money,
                                                        PaymentState state,
                                                        NoticeRole lacking);

// Whether 速報 taken at this time and till was told and belongs to a payment that no 確報 of the
// same time and till confirms: what confirms it came for another 速報 of the slip, or is undone,
// and either stands for the other.
Result<bool> isNewsWithoutItsConfirmation(Session &session,
                                          AgreementId agreement,
                                          const SameMoney &money,
                                          const TakenAt &taken);

// Brings a payment's state, its reservation, its receipt posting, its allocations and its
// projections in line with its live notices. The one place where money enters or leaves the books
// by notices; idempotent. Undoes live allocations when the money is taken back; their number is
// returned. Credit and refunds made of the money are taken back too; where that is not possible any
// more (take_back.h) nothing is changed and the reason is the error.
Result<int> settlePayment(Session &session, PaymentId payment, const Stamp &stamp);

} // namespace keshikomi
