// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/debit_batches.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/services/settlement/calendar_setting.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestReason = 100;

Result<DebitMade> writeBatch(Session &session, const DebitWish &wish, const Stamp &stamp)
{
    KK_TRY(const DebitAgreement agreement, debitAgreement(session, wish.agreement));
    KK_TRY(DebitDraft draft, draftDebits(session, agreement, wish));
    if (draft.items.empty() && draft.leftOut.empty())
        return failure(ErrorCode::NotFound, Fault::NothingToExport, {QStringLiteral("debit")});
    DebitMade made{std::nullopt, std::move(draft.leftOut)};
    if (draft.items.empty())
        return made;
    KK_TRY(const DebitBatchId id,
           insertDebitBatch(session, agreement.id, wish.collectOn, draft.items, stamp));
    KK_TRY(made.batch, debitBatch(session, id));
    return made;
}

tl::unexpected<Error> refusedStep(const DebitBatchRow &batch)
{
    const QString name = debitBatchNumberText(batch.id);
    switch (batch.state) {
    case DebitBatchState::Sent:
    case DebitBatchState::Answered:
        return failure(ErrorCode::Conflict, Fault::DebitBatchSent, {name});
    case DebitBatchState::Cancelled:
    case DebitBatchState::Withdrawn:
        return failure(
            ErrorCode::Conflict, Fault::AlreadyUndone, {QStringLiteral("debit_batch"), name});
    case DebitBatchState::Made:
    case DebitBatchState::Approved: break;
    }
    return failure(ErrorCode::Conflict, Fault::AlreadyApproved, {name});
}

Result<DebitBatch> writeApproval(Session &session, DebitBatchId id, const Stamp &stamp)
{
    KK_TRY(const DebitBatch batch, debitBatch(session, id));
    if (batch.row.state != DebitBatchState::Made)
        return refusedStep(batch.row);
    if (batch.row.madeBy == stamp.actor.name)
        return failure(ErrorCode::Forbidden,
                       Fault::OtherPersonMustApprove,
                       {debitBatchNumberText(id), batch.row.madeBy});
    KK_CHECK(checkStillGood(batch.items));
    KK_CHECK(addDebitStep(session, id, {DebitBatchState::Approved}, stamp));
    return debitBatch(session, id);
}

Result<DebitBatch> writeCancel(
    Session &session, DebitBatchId id, const QString &reason, bool withdrawn, const Stamp &stamp)
{
    KK_CHECK(checkText("reason", reason, longestReason, Presence::Optional));
    KK_TRY(const DebitBatchRow batch, debitBatchRow(session, id));
    const bool sent = batch.state == DebitBatchState::Sent;
    const bool before =
        batch.state == DebitBatchState::Made || batch.state == DebitBatchState::Approved;
    if (!before && !(sent && withdrawn))
        return refusedStep(batch);
    KK_CHECK(addDebitStep(
        session,
        id,
        {sent ? DebitBatchState::Withdrawn : DebitBatchState::Cancelled, {}, {}, reason},
        stamp));
    KK_CHECK(freeDebitBills(session, id));
    return debitBatch(session, id);
}

} // namespace

Result<DebitBatch> debitBatch(Session &session, DebitBatchId id)
{
    KK_TRY(DebitBatchRow row, debitBatchRow(session, id));
    KK_TRY(auto items, debitItems(session, id));
    return DebitBatch{std::move(row), std::move(items)};
}

Later<DebitMade>
DebitBatchService::make(const Actor &actor, const DebitWish &wish, bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ClearPayments,
        "debit.make",
        rehearsal,
        [wish](Session &session, const Stamp &stamp) -> Result<DebitMade> {
            KK_CHECK(checkBankDay(session, "collect_on", wish.collectOn, stamp.today.addDays(1)));
            return writeBatch(session, wish, stamp);
        });
}

Later<std::vector<DebitBatchRow>> DebitBatchService::list(const Actor &actor, bool all) const
{
    return m_context.read(actor, [all](Session &session) { return debitBatchRows(session, all); });
}

Later<DebitBatch> DebitBatchService::find(const Actor &actor, DebitBatchId id) const
{
    return m_context.read(actor, [id](Session &session) { return debitBatch(session, id); });
}

Later<DebitBatch>
DebitBatchService::approve(const Actor &actor, DebitBatchId id, bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ApprovePayouts,
        "debit.approve",
        rehearsal,
        [id](Session &session, const Stamp &stamp) { return writeApproval(session, id, stamp); });
}

Later<DebitBatch> DebitBatchService::cancel(const Actor &actor,
                                            DebitBatchId id,
                                            const QString &reason,
                                            bool withdrawn,
                                            bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "debit.cancel",
                        rehearsal,
                        [id, reason, withdrawn](Session &session, const Stamp &stamp) {
                            return writeCancel(session, id, reason, withdrawn, stamp);
                        });
}

Later<QDate> DebitBatchService::nextCollectionDay(const Actor &actor) const
{
    return m_context.read(actor,
                          [today = m_context.clock.today()](Session &session) -> Result<QDate> {
                              KK_TRY(const BankCalendar calendar, bankCalendar(session));
                              return calendar.onOrAfter(today.addDays(1));
                          });
}

} // namespace keshikomi
