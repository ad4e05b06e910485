// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference_rows.h"
#include "models/domain/payment.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// Money of a refund that the bank could not deliver (組戻し) is a receipt like all money in. To
// cancel the refund as returned, beside a file that tells of the receipt, would count it twice.

// AlreadyApproved {name, "came_back", payment}: its money seems to be back as a payment.
Done checkNotBackAlready(Session &session, const RefundRow &refund);

// The same question for receipts that were cleared or used meanwhile: a task for each.
Done askAboutReceiptsLike(Session &session, const RefundRow &refund, const Stamp &stamp);

// The payment whose money it pays back, also by way of a credit; nothing: that of a credit note.
Result<std::optional<PaymentId>> moneyOfRefund(Session &session, const RefundRow &refund);
// PaymentTakenBack: the bank took it back (checkNotTakenBack).
Done checkMoneyIsThere(Session &session, const RefundRow &refund);

// A task for each receipt of an import that is as much as a refund which was cancelled as returned.
Done askAboutRefundsBack(Session &session, ImportId import, const Stamp &stamp);
// These payments are out of the books: what was asked about them ends.
Done endAskingAboutRefunds(Session &session,
                           const std::vector<Payment> &payments,
                           const Stamp &stamp);

} // namespace keshikomi
