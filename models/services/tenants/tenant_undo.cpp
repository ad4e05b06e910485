// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/tenants/tenant_undo.h"

#include "models/domain/book_locks.h"
#include "models/domain/try.h"
#include "models/services/undo_effects.h"
#include "models/storage/tenants/tenant_statement_undo.h"
#include "models/storage/tenants/tenants.h"

#include <algorithm>

namespace keshikomi {

namespace {

const QString reason = QStringLiteral("undone by a person");

// As it stands now, and as long as this transaction lasts.
Result<TenantStatement> heldStatement(Session &session, qint64 number)
{
    KK_TRY(const TenantStatement found, tenantStatement(session, number));
    KK_CHECK(holdTenant(session, found.tenant));
    KK_TRY(TenantStatement statement, tenantStatement(session, number));
    if (statement.undone) {
        return failure(ErrorCode::Conflict,
                       Fault::AlreadyUndone,
                       {QStringLiteral("tenant_statement"), tenantStatementText(number)});
    }
    return statement;
}

// Nothing may rest on it: its payout, a later statement, the closed month.
Done mayUndo(Session &session, const TenantStatement &statement)
{
    const QString name = tenantStatementText(statement.number);
    if (statement.paid) {
        return failure(
            ErrorCode::Conflict, Fault::AlreadyApproved, {name, QStringLiteral("payout")});
    }
    KK_TRY(const auto standing, standingTenantStatements(session, statement.tenant));
    if (standing.back().id != statement.id) {
        return failure(
            ErrorCode::Conflict,
            Fault::AlreadyApproved,
            {name, QStringLiteral("later"), tenantStatementText(standing.back().number)});
    }
    KK_TRY(const Tenant tenant, tenantById(session, statement.tenant));
    const bool tellsClosed =
        std::any_of(statement.receipts.begin(), statement.receipts.end(), [&](const auto &each) {
            return tenant.closedThrough.isValid() && each.paidOn <= tenant.closedThrough;
        });
    if (tellsClosed) {
        return failure(ErrorCode::Conflict,
                       Fault::TenantLocked,
                       {tenant.is.facts.name,
                        monthName(tenant.closedThrough),
                        QStringLiteral("statement"),
                        name});
    }
    return done();
}

} // namespace

Result<UndoReport> undoTenantStatement(Session &session, const Stamp &stamp, qint64 number)
{
    KK_TRY(const TenantStatement statement, heldStatement(session, number));
    KK_CHECK(mayUndo(session, statement));
    KK_CHECK(writeTenantStatementUndo(session, statement, reason, stamp));
    UndoReport report;
    report.statements << tenantStatementText(number);
    report.told << tenantStatementText(number); // its paper is with the tenant
    KK_CHECK(addDays(session, stamp, report));
    return report;
}

Result<UndoReport> undoTenantPayout(Session &session, const Stamp &stamp, qint64 number)
{
    KK_TRY(const TenantStatement statement, heldStatement(session, number));
    KK_CHECK(writeTenantPayoutUndo(session, statement, reason, stamp));
    UndoReport report;
    report.payouts = statement.figures.payout;
    report.statements << tenantStatementText(number);
    KK_CHECK(addDays(session, stamp, report));
    return report;
}

} // namespace keshikomi
