// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference_rows.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// The days on which money of a refund can have gone back.

// DateInFuture, and those of checkDay().
Done checkPaidDay(QDate day, QDate today);
// A day a person names must be open in the books of the company; it is never moved without a word:
// DayLocked {day, first open day}; the faults of checkPaidDay().
Done checkOpenDay(Session &session, LegalEntityId company, QDate day, const Stamp &stamp);
// The bank's file names the day of the transfer: nothing leaves before it.
Done checkAfterTransferDay(Session &session, const RefundRow &refund, QDate on);
// Money cannot go back before it came.
Done checkAfter(QDate came, QDate on, const Stamp &stamp);
// What was asked for is taken back on the day the money went, and was not owed before.
Done checkAfterRequest(Session &session, const RefundRow &refund, QDate on);

} // namespace keshikomi
