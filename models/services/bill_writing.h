// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/house.h"
#include "models/domain/posting.h"
#include "models/domain/stamp.h"
#include "models/storage/asking/search_grams.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// What issuing, delivering and cancelling a bill writes, inside the transaction of a service.

// Dr receivable, Cr sales, output tax and statutory costs; or Cr advances for a bill that is not
// delivered; or Cr payable to tenants for the bill of a tenant, delivered or not.
NewPosting issuePosting(const Bill &bill, LegalEntityId legalEntity);
// Dr advances, Cr sales, output tax and statutory costs.
NewPosting deliveryPosting(const Bill &bill, LegalEntityId legalEntity, QDate on);

// TenantLocked for a day in a month that was settled with the tenant.
Result<Bill> writeBill(Session &session,
                       const House &house,
                       const NewBill &bill,
                       const Stamp &stamp,
                       GramBatch *grams = nullptr);
Result<Bill>
writeDelivery(Session &session, const House &house, Bill bill, QDate on, const Stamp &stamp);
// BillAlreadyCancelled, BillNotIssued, BillHasPayments; BillOfGroup when a later grouped invoice
// carried over the sum of the one that tells the bill.
Result<Bill> writeCancel(Session &session, Bill bill, const QString &reason, const Stamp &stamp);

} // namespace keshikomi
