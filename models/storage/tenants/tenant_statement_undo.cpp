// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tenants/tenant_statement_undo.h"

#include "models/domain/try.h"
#include "models/storage/books/ledger.h"

namespace keshikomi {

namespace {

using Posted = std::optional<PostingId>;

Result<Posted> postingOf(Session &session, qint64 statement)
{
    KK_TRY(const auto found,
           session.one("SELECT posting FROM tenant_statement WHERE id = ?",
                       {statement},
                       [](const Row &row) { return row.optionalId<PostingId>(0); }));
    return found.value_or(std::nullopt);
}

Result<Posted> payoutOf(Session &session, qint64 statement)
{
    return session.one("SELECT p.posting FROM tenant_payout p WHERE p.statement = ? AND NOT EXISTS "
                       "(SELECT 1 FROM tenant_payout_undo u WHERE u.payout = p.posting)",
                       {statement},
                       [](const Row &row) { return row.id<PostingId>(0); });
}

} // namespace

Done writeTenantStatementUndo(Session &session,
                              const TenantStatement &statement,
                              const QString &reason,
                              const Stamp &stamp)
{
    KK_TRY(const Posted posted, postingOf(session, statement.id));
    Posted mirror;
    if (posted) {
        KK_TRY(mirror, reversePosting(session, *posted, PostingKind::TenantUndone, reason, stamp));
    }
    KK_CHECK(session.exec(
        "INSERT INTO tenant_statement_undo (statement, posting, operation) VALUES (?, ?, ?)",
        {statement.id, bind::of(mirror), bind::of(stamp.operation)}));
    return done();
}

Done writeTenantPayoutUndo(Session &session,
                           const TenantStatement &statement,
                           const QString &reason,
                           const Stamp &stamp)
{
    KK_TRY(const Posted payout, payoutOf(session, statement.id));
    if (!payout) {
        return failure(ErrorCode::Conflict,
                       Fault::NothingToExport,
                       {tenantStatementText(statement.number), QStringLiteral("payout")});
    }
    KK_TRY(const PostingId mirror,
           reversePosting(session, *payout, PostingKind::TenantUndone, reason, stamp));
    KK_CHECK(
        session.exec("INSERT INTO tenant_payout_undo (payout, posting, operation) VALUES (?, ?, ?)",
                     {bind::of(*payout), bind::of(mirror), bind::of(stamp.operation)}));
    return done();
}

} // namespace keshikomi
