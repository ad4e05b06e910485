// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

constexpr qint64 firstReminderNumber = 100'001;

// A letter that was handed out.
struct StoredReminder final
{
    qint64 id = 0;
    qint64 number = 0;
    int level = 1;
    QDate issuedOn, newDue;
};
Result<std::vector<StoredReminder>> remindersOf(Session &session, BillId bill); // by level
// The next number, the next level.
Result<StoredReminder>
insertReminder(Session &session, BillId bill, int level, QDate newDue, const Stamp &stamp);

// A dispute (or anything else a person wants to settle first) about a bill. Holding it again
// changes nothing; ending none neither.
Done holdBill(Session &session, BillId bill, const QString &note, const Stamp &stamp);
Done endHold(Session &session, BillId bill, const Stamp &stamp);
Result<std::optional<QString>> holdNoteOf(Session &session, BillId bill);

// Whether money that may be this bill's was reported and is not settled: reserved for it, or paid
// with one of its slips, its payment requests or its numbers and still open.
Result<bool> hasPendingPayment(Session &session, BillId bill);

} // namespace keshikomi
