// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/list_rows.h"
#include "models/domain/money.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <QByteArray>

#include <vector>

namespace keshikomi {

struct NewAllocation final
{
    PaymentId payment;
    BillId bill;
    Yen amount; // taken from the payment, more than zero
    Yen discount; // cleared beside it at the bill's rates: a fee we bear
    RunId run;
    QByteArray reasons; // JSON, see reason_json.h
};

Result<RunId> startRun(Session &session, const char *kind, const Stamp &stamp);
// The run of an allocation if a person decided it; none for an automatic run.
Result<std::optional<RunId>> decisionOfAllocation(Session &session, AllocationId id);
Result<bool> runExists(Session &session, RunId run);
// The newest run of this person at this seat on stamp.today that still has a live allocation
// or difference.
Result<std::optional<RunId>> lastRunOf(Session &session, const Stamp &stamp);
// Newest first, undone ones included.
Result<std::vector<AllocationRow>> lastAllocations(Session &session, int limit);
Result<std::vector<AllocationRow>> allocationRowsOfRun(Session &session, RunId run);
struct ReasonedAllocation final
{
    AllocationRow row;
    QByteArray reasons; // JSON, see reason_json.h
};
// Undone ones included.
Result<std::vector<ReasonedAllocation>> allocationsOfPayment(Session &session, PaymentId payment);

// Posts Dr 仮受 Cr 売掛 (and Dr 売上値引, Dr 仮受消費税 for a discount), moves both projections.
// NotEnoughOpenOnBill, NotEnoughOpenOnPayment.
Result<AllocationId>
allocate(Session &session, const NewAllocation &allocation, const Stamp &stamp);
// Many at once, with the same rows in the same order. A payment or bill may occur more than once.
Done allocateAll(Session &session,
                 const std::vector<NewAllocation> &allocations,
                 const Stamp &stamp);

// By reversal; AlreadyUndone {"allocation", number}, NoSuchAllocation.
Done undoAllocation(Session &session, AllocationId id, const QString &reason, const Stamp &stamp);

struct LiveAllocation final
{
    AllocationId id;
    PaymentId payment;
    BillId bill;
    qint64 billNumber;
    Yen amount, discount;
};
Result<bool> allocationExists(Session &session, AllocationId id); // undone ones too
Result<std::optional<LiveAllocation>> findLiveAllocation(Session &session, AllocationId id);
Result<std::vector<LiveAllocation>> liveAllocationsOfRun(Session &session, RunId run);
Result<std::vector<LiveAllocation>>
liveAllocationsOfPayments(Session &session, const std::vector<PaymentId> &payments);

} // namespace keshikomi
