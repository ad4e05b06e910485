// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/debit/debit_batches.h"
#include "models/storage/debit/mandates.h"

#include <vector>

namespace keshikomi {

// What a batch is to ask for.
struct DebitWish final
{
    QString agreement; // key
    QDate collectOn; // 引落日
    QDate dueUntil; // bills due by that day; invalid: by the collection day
    std::vector<qint64> bills; // numbers; not empty: only these, and each of them
};

struct DebitDraft final
{
    std::vector<NewDebitItem> items; // one a mandate
    std::vector<DebitLeftOut> leftOut;
};

// Which bills can be debited and which not, and why. A bill that was named and cannot is a fault:
// MandateMissing, MandateNotUsable, BillInDebitBatch, AmountNotAllowed, ReminderHeld, NoSuchBill.
Result<DebitDraft>
draftDebits(Session &session, const DebitAgreement &agreement, const DebitWish &wish);

// Before it is approved and before it leaves: every bill still owes what is asked, every mandate
// stands. NotEnoughOpenOnBill, MandateNotUsable.
Done checkStillGood(const std::vector<DebitItem> &items);

} // namespace keshikomi
