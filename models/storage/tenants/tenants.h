// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/domain/tenant.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

Result<TenantId> insertTenant(Session &session,
                              LegalEntityId legalEntity,
                              const NewTenant &tenant,
                              const Stamp &stamp);
Done addTenantTerms(
    Session &session, TenantId tenant, QDate from, const TenantTerms &terms, const Stamp &stamp);

Result<Tenant> tenantById(Session &session, TenantId id); // NoSuchTenant
Result<std::vector<Tenant>> tenants(Session &session); // in the order they were added
// Nothing: the bill is our own.
Result<std::optional<TenantId>> tenantOfBill(Session &session, BillId bill);
Done giveBillToTenant(Session &session, BillId bill, TenantId tenant);

// The next number of a bill: of the tenant's own range (NumberOutOfRange once it is used up), else
// of the house, which leaves out the ranges of all tenants.
Result<qint64> nextBillNumber(Session &session, const std::optional<TenantId> &tenant);
// NumberOutOfRange: the range meets numbers of the house that were given out, or another tenant's.
Done checkBillRange(Session &session, qint64 first, qint64 last);

// TenantLocked {tenant, month} where the day lies in a closed month of the tenant.
Done checkTenantOpen(const Tenant &tenant, QDate day);
Done lockTenantMonth(Session &session, TenantId tenant, QDate month, const Stamp &stamp);

// What is told, paid and taken back of a tenant is decided by one seat at a time: others wait for
// the end of this transaction.
Done holdTenant(Session &session, TenantId tenant);

// The owner's view: what was billed, is open, was collected and not yet told in a statement, and is
// owed by the statements.
struct TenantSums final
{
    TenantId tenant;
    qint64 bills = 0;
    Yen billed, open, collected, untold, unpaid;
};
Result<std::vector<TenantSums>> tenantSums(Session &session); // every tenant, in their order

} // namespace keshikomi
