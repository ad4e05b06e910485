// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/payment_request.h"
#include "models/domain/stored_request.h"
#include "models/storage/asking/payment_requests.h"

namespace keshikomi {

// What is asked of the backend for the bill's open amount.
Result<PaymentRequestDraft> requestDraft(Session &session, const Bill &bill, const Stamp &stamp);
Result<StoredRequest> writeRequest(Session &session, const Bill &bill, const Stamp &stamp);
// The live request over what is open, or a new one in place of those that ask for something else.
// BillNotIssued, BillAlreadyPaid, BillInDebitBatch.
Result<StoredRequest> requestForOpen(Session &session, const Bill &bill, const Stamp &stamp);
// By what a bill is asked for while a slip of it is out.
enum class SecondWay { Link, Slip };
// SlipSaysOtherwise {bill, reissue, the way, last day} while the customer holds a slip that a till
// takes: the one that lives longest. What was only looked at nobody holds.
Done checkNoSlipOut(Session &session, const Bill &bill, SecondWay way, QDate today);
// Never sent: withdrawn. Sent: a cancel is queued. ChangedMeanwhile while it is on its way.
Result<StoredRequest>
withdraw(Session &session, StoredRequest request, const QString &reason, const Stamp &stamp);
// All live requests of a bill; those that are on their way are left to their answer.
Done withdrawAll(Session &session, BillId bill, const QString &reason, const Stamp &stamp);

} // namespace keshikomi
