// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// An agreement names one booking source, its files or its feed; what the other one tells is kept
// and compared. Both tell the same when they speak of the same kind, day, amount, slip and payer
// equally often. Whoever comes first is no matter: a difference is a task, and the task ends when
// the booking source tells the same after all.

// "sources-differ": args slip key or payer, and amount; its notice is the other source's.
inline constexpr const char *sourcesDiffer = "sources-differ";

// The identity of a receipt as the source that does not book tells it.
QByteArray comparedIdentity(const QByteArray &identity, BookingSource from);
// Whether anything but a waiting cancel of this source is held: the agreement books, or booked,
// from the other one.
Result<bool> hasCompared(Session &session, AgreementId agreement, BookingSource from);
// Whether the booking source has told this receipt at least as often as the other one.
Result<bool>
isToldByBooking(Session &session, const Agreement &agreement, const NoticeRecord &record);
// Whether the books hold this receipt at least as often as this source told it, which was only
// compared: after a change of the booking source, what the other one never booked is still to be.
Result<bool> isBookedByOther(Session &session,
                             const Agreement &agreement,
                             const NoticeRecord &record,
                             BookingSource from);
Result<bool> hasSourceTasks(Session &session, AgreementId agreement);
// The booking source has now told of it: the oldest task about an equal receipt ends.
Done endSourceTask(Session &session,
                   const Agreement &agreement,
                   const NoticeRecord &record,
                   const Stamp &stamp);

} // namespace keshikomi
