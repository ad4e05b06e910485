// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/differences.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// What a person's clearings taught of payers. Nothing else teaches; all of it can be seen and
// forgotten, and it holds as long as one of the clearings stands that taught it.

// Who pays: nameKey() of the name without its leading code, and of bank and branch (or their
// codes); empty: not told.
struct PayerKey final
{
    QString name, bank, branch;

    friend bool operator==(const PayerKey &, const PayerKey &) = default;
};
PayerKey payerKeyOf(const QString &payerName, const QString &bank, const QString &branch);

struct LearnedPayer final
{
    PayerNameId id;
    CustomerId customer;
    qint64 customerNumber;
    QString customerName;
    PayerKey key;
    int times; // confirmed so often, at least 1
    QDateTime learnedAt, lastAt;
};
// By customer number, then key; of one customer, or of all.
Result<std::vector<LearnedPayer>> learnedPayers(Session &session,
                                                std::optional<CustomerId> customer = std::nullopt);

struct LearnedFee final
{
    CustomerId customer;
    Yen fee;
    int times;
    QDateTime lastAt;
};
Result<std::vector<LearnedFee>> learnedFees(Session &session,
                                            std::optional<CustomerId> customer = std::nullopt);

struct CustomerTolerance final
{
    CustomerId customer;
    Yen tolerance;
};
Result<std::vector<CustomerTolerance>>
customerTolerances(Session &session, std::optional<CustomerId> customer = std::nullopt);
Done putTolerance(Session &session, CustomerId customer, Yen tolerance, const Stamp &stamp);

// A person confirmed that this payer is this customer.
Done learnPayer(Session &session, PaymentId payment, CustomerId customer, const QDateTime &at);
// The fees that a person's decision took over from payers: within allocations, or beside them.
Done learnFees(Session &session, RunId run, const QDateTime &at);
// A person's allocation was undone, by a person or because its money left: what it taught is taken
// back, the payer once nothing of the same decision is left on a bill of this customer.
Done unlearn(Session &session, const LiveAllocation &undone, const QDateTime &at);
// The same of a fee that lies beside its allocation.
Done unlearn(Session &session, const LiveDifference &undone, const QDateTime &at);

// Knowledge from elsewhere: what is known better here stays. Tells whether anything changed.
Result<bool> takeOver(Session &session, const LearnedPayer &payer);
Done forgetPayer(Session &session, PayerNameId id, const QDateTime &at); // NoSuchPayer
// NoSuchPayer, if no such fee of the customer is known.
Done forgetFee(Session &session, CustomerId customer, Yen fee, const QDateTime &at);

} // namespace keshikomi
