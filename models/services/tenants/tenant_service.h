// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/storage/tenants/tenant_statements.h"
#include "models/storage/tenants/tenants.h"

#include <vector>

namespace keshikomi {

struct TenantRow final
{
    Tenant tenant;
    TenantSums sums;
};

// Who is collected for: their numbers, what is kept, their statements and months. Bills are issued
// for them by BillService, statements are handed out by SheetService.
class TenantService final
{
public:
    explicit TenantService(ServiceContext context)
        : m_context(context)
    {
    }
    // NumberOutOfRange (the bill numbers meet others, or are none), RegistrationNumberWrong, and
    // the faults of checkText().
    Later<Tenant> add(const Actor &actor, const NewTenant &tenant, bool dryRun = false) const;
    // What is kept from a day on. NoSuchTenant, NumberOutOfRange.
    Later<Tenant> setTerms(const Actor &actor,
                           TenantId tenant,
                           QDate from,
                           const TenantTerms &terms,
                           bool rehearsal = false) const;

    Later<std::vector<TenantRow>> list(const Actor &actor) const; // the owner's view
    Later<TenantRow> find(const Actor &actor, TenantId tenant) const; // NoSuchTenant
    Later<std::vector<TenantStatement>> statements(const Actor &actor, TenantId tenant) const;
    // One that was handed out ("TS-1001"), undone or not. NoSuchSheet.
    Later<TenantStatement> statement(const Actor &actor, qint64 number) const;

    // Closes a month with all months before it: no bill is dated into it any more. NothingToClose:
    // it is closed or not over; CloseHasOpenPoints {count}: money that no statement tells.
    Later<Tenant>
    closeMonth(const Actor &actor, TenantId tenant, QDate month, bool dryRun = false) const;
    // The payout of a statement ("TS-1001") left a bank. NoSuchSheet, NoSuchAgreement (of a bank),
    // NothingToExport (nothing to pay), AlreadyApproved (paid before), AlreadyUndone, DateInFuture,
    // MonthLocked.
    Later<TenantStatement> pay(const Actor &actor,
                               qint64 statement,
                               const QString &bank,
                               QDate on,
                               bool dryRun = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
