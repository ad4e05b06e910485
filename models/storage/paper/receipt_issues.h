// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

constexpr qint64 firstReceiptNumber = 100'001;

// What one payment cleared of one bill: money that came in, without discounts.
struct ReceivedPart final
{
    BillId bill;
    PaymentId payment;
    Yen amount;
};
Result<std::vector<ReceivedPart>> receivedOnBill(Session &session, BillId bill); // by payment
Result<std::vector<ReceivedPart>> receivedOfPayment(Session &session, PaymentId payment); // by bill

// A receipt with the number of its last issue.
struct StoredReceipt final
{
    qint64 id = 0;
    qint64 number = 0;
    int issue = 0;
};
// The receipt of exactly this part, if it was ever handed out.
Result<std::optional<StoredReceipt>> receiptOf(Session &session, const ReceivedPart &part);
// Counts one more issue; the first one takes a number.
Result<StoredReceipt> issueReceipt(Session &session, const ReceivedPart &part, const Stamp &stamp);

// Whether this issue has left the program, in a file or on a printer.
Result<bool> hasReceiptLeft(Session &session, const StoredReceipt &receipt);

// Numbers of all that were handed out for what this payment cleared of the bill.
Result<std::vector<qint64>> receiptsOf(Session &session, BillId bill, PaymentId payment);

} // namespace keshikomi
