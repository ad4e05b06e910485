// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/feed.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// What a batch of events changed.
struct FeedEffect final
{
    int events = 0; // that were new
    int payments = 0; // confirmed for the first time
    int cleared = 0; // payments that cleared their bill alone
    Yen clearedAmount;
    int unknown = 0; // new, kept, but of a type without a meaning here
    FeedPosition position; // where the books stand now
};

// The agreement under which money of this backend is booked: "backend:<source>". Made if there is
// none; FieldEmpty "store" before the house is set up.
Result<Agreement> feedAgreement(Session &session, const QString &source, QDate today);

// One transaction: every event once, what it does to requests, payments and bills, and the new
// position. Money that answers one of our requests exactly clears its bill at once. BackendGap when
// events are missing between the books and the batch; then nothing may be written.
Result<FeedEffect> bookBatch(Session &session, const Stamp &stamp, const FeedBatch &batch);

} // namespace keshikomi
