// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/domain/tenant.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// What was collected for a tenant by the end of a day and stands in no statement yet: receipts that
// cleared its bills, credit used for them, and what of earlier statements was taken back. Without
// what is kept of it; `paidOn` is the day of the payment.
struct UntoldReceipt final
{
    TenantReceipt receipt;
    Yen beforeTax; // of the bill, for the stamp duty of a receipt
    Yen billed; // its total
    // Of what is taken back: what the statement kept of it.
    Yen toldFee, toldStamp;
};
Result<std::vector<UntoldReceipt>> untoldReceipts(Session &session, TenantId tenant, QDate until);

struct TenantStatement final
{
    qint64 id = 0;
    qint64 number = 0;
    TenantId tenant;
    QDate since, until, issuedOn, payOn;
    TenantFigures figures;
    std::vector<TenantReceipt> receipts;
    bool paid = false;
    bool undone = false;
};
// Newest last; without their receipts.
Result<std::vector<TenantStatement>> tenantStatements(Session &session, TenantId tenant);
// Those that were not undone.
Result<std::vector<TenantStatement>> standingTenantStatements(Session &session, TenantId tenant);
// With its receipts. NoSuchSheet {"TS-1001"}.
Result<TenantStatement> tenantStatement(Session &session, qint64 number);
// One that was not undone.
Result<std::optional<TenantStatement>>
tenantStatementUntil(Session &session, TenantId tenant, QDate until);

// Under the next number; `posting` of what is kept, if anything is.
Result<TenantStatement> insertTenantStatement(Session &session,
                                              TenantStatement statement,
                                              const std::optional<PostingId> &posting,
                                              const Stamp &stamp);
Done insertTenantPayout(Session &session, qint64 statement, PostingId posting, const Stamp &stamp);

} // namespace keshikomi
