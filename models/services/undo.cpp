// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/undo.h"

#include "models/domain/try.h"
#include "models/services/amending.h"
#include "models/services/debit/debit_answers.h"
#include "models/services/differences/refund_returns.h"
#include "models/services/held_cancels.h"
#include "models/services/import_again.h"
#include "models/services/link_keeping.h"
#include "models/services/lone_news.h"
#include "models/services/rehearsal.h"
#include "models/services/tenants/tenant_undo.h"
#include "models/services/undo_decisions.h"
#include "models/services/undo_effects.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/take_back.h"
#include "models/storage/receipts/booking_turn.h"
#include "models/storage/receipts/held_notices.h"
#include "models/storage/receipts/import_parts.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/notices.h"
#include "models/storage/receipts/payer_knowledge.h"
#include "models/storage/receipts/payments.h"
#include "models/storage/receipts/waiting_tellers.h"

#include <map>
#include <set>

namespace keshikomi {

namespace {

tl::unexpected<Error> alreadyUndone(const QString &what, qint64 number)
{
    return failure(ErrorCode::Conflict, Fault::AlreadyUndone, {what, QString::number(number)});
}

// The payment waits again, and what a person's decision taught is taken back with it.
Done undoAndForget(Session &session,
                   const Stamp &stamp,
                   const LiveAllocation &live,
                   const QString &reason)
{
    KK_CHECK(undoAllocation(session, live.id, reason, stamp));
    KK_CHECK(markUnapplied(session, live.payment, Unapplied::Waiting));
    KK_CHECK(keepLinksInStep(session, {live.bill}, stamp));
    return unlearn(session, live, stamp.at);
}

// A line by itself; what cannot be taken back is kept and named.
Done undoOne(Session &session, const Stamp &stamp, const LiveDifference &live, UndoReport &report)
{
    KK_TRY(const auto kept, keptBecause(session, live));
    if (kept) {
        report.kept.push_back({QStringLiteral("difference"), live.id.value(), *kept});
        return done();
    }
    KK_TRY(const auto refunds, refundsAmong(session, {live}));
    report.refunds.insert(report.refunds.end(), refunds.begin(), refunds.end());
    KK_CHECK(takeBackDifference(session, live, QStringLiteral("undone by a person"), stamp));
    KK_CHECK(unlearn(session, live, stamp.at));
    ++report.differences;
    report.settled += live.amount;
    if (clearsBill(live.kind)) {
        addBill(report, live.billNumber);
        KK_CHECK(keepLinksInStep(session, {*live.bill}, stamp));
    } else if (live.payment && !live.credit)
        KK_CHECK(markUnapplied(session, *live.payment, Unapplied::Waiting));
    return done();
}

// What the differences took from, or what gave the credit they used.
Result<std::set<PaymentId>> moneyOf(Session &session,
                                    const std::vector<LiveDifference> &differences)
{
    std::set<PaymentId> payments;
    for (const LiveDifference &each : differences) {
        std::optional<PaymentId> payment = each.payment;
        if (each.credit) {
            KK_TRY(payment, paymentOfCredit(session, *each.credit));
        }
        if (payment)
            payments.insert(*payment);
    }
    return payments;
}

// Newest first: what rests on something else goes before it.
Done undoAll(Session &session,
             const Stamp &stamp,
             const std::vector<LiveAllocation> &allocations,
             const std::vector<LiveDifference> &differences,
             const QString &reason,
             UndoReport &report)
{
    for (auto each = differences.rbegin(); each != differences.rend(); ++each)
        KK_CHECK(undoOne(session, stamp, *each, report));
    if (!report.kept.empty() && report.differences == 0 && allocations.empty())
        return tl::unexpected(report.kept.front().why);
    count(report, allocations);
    KK_CHECK(addPapers(session, allocations, report));
    for (const LiveAllocation &each : allocations)
        KK_CHECK(undoAndForget(session, stamp, each, reason));
    KK_TRY(const auto freed, moneyOf(session, differences));
    KK_CHECK(giveToHeldCancels(session, freed, stamp));
    return addDays(session, stamp, report);
}

Result<UndoReport> undoLines(Session &session,
                             const Stamp &stamp,
                             const std::vector<AllocationId> &allocations,
                             const std::vector<DifferenceId> &differences)
{
    KK_TRY(const UndoneLines lines, linesToUndo(session, allocations, differences));
    UndoReport report;
    KK_CHECK(undoAll(session,
                     stamp,
                     lines.allocations,
                     lines.differences,
                     QStringLiteral("undone by a person"),
                     report));
    KK_TRY(report.left, leftOfDecisions(session, lines.decisions, report));
    return report;
}

Result<UndoReport> undoRun(Session &session, const Stamp &stamp, RunId id)
{
    KK_TRY(const bool known, runExists(session, id));
    if (!known)
        return failure(ErrorCode::NotFound, Fault::NoSuchRun, {QString::number(id.value())});
    KK_TRY(const auto live, liveAllocationsOfRun(session, id));
    KK_TRY(const auto settled, liveDifferencesOfRun(session, id));
    if (live.empty() && settled.empty())
        return alreadyUndone(QStringLiteral("run"), id.value());
    UndoReport report;
    KK_CHECK(undoAll(session, stamp, live, settled, QStringLiteral("run undone"), report));
    return report;
}

Done mayUndoImport(Session &session, ImportId id)
{
    KK_TRY(const ImportStanding standing, importStanding(session, id));
    switch (standing) {
    case ImportStanding::Unknown:
        return failure(ErrorCode::NotFound, Fault::NoSuchImport, {QString::number(id.value())});
    case ImportStanding::Undone: return alreadyUndone(QStringLiteral("import"), id.value());
    case ImportStanding::Live: return done();
    }
    Q_UNREACHABLE();
}

// The payments an import's notices speak of, each once, as they stand before the undo.
Result<std::vector<Payment>> paymentsOfImport(Session &session, ImportId id)
{
    KK_TRY(const auto links, liveLinksOfImport(session, id));
    std::set<PaymentId> seen;
    std::vector<Payment> payments;
    for (const auto &[link, payment] : links) {
        if (!seen.insert(payment).second)
            continue;
        KK_TRY(const auto found, findPayment(session, payment));
        payments.push_back(*found);
    }
    return payments;
}

// Whether the books count on more of it than before: taken out, told, certain.
bool isBack(PaymentState before, PaymentState after)
{
    const auto rank = [](PaymentState state) {
        return state == PaymentState::Confirmed ? 2 : state == PaymentState::Provisional ? 1 : 0;
    };
    return rank(after) > rank(before);
}

// After everything else: the same slip may have another cancel that waited.
Done countBack(Session &session, const std::vector<Payment> &payments, UndoReport &report)
{
    for (const Payment &payment : payments) {
        KK_TRY(const auto after, findPayment(session, payment.id));
        if (!isBack(payment.state, after->state))
            continue;
        ++report.paymentsBack;
        if (after->state == PaymentState::Confirmed)
            report.receiptsBack += after->amount;
    }
    return done();
}

// Allocations are counted only where the money itself leaves the books.
Done settleAll(Session &session,
               const Stamp &stamp,
               const std::vector<Payment> &payments,
               UndoReport &report)
{
    for (const Payment &payment : payments) {
        KK_TRY(const auto live, liveAllocationsOfPayments(session, {payment.id}));
        KK_TRY(const auto moves, liveDifferencesOfPayments(session, {payment.id}));
        KK_TRY(const SettlementTies ties, settlementsOfPayment(session, payment.id));
        KK_TRY(const auto refunds, refundsAmong(session, moves));
        KK_CHECK(settlePayment(session, payment.id, stamp));
        KK_TRY(const auto after, findPayment(session, payment.id));
        if (after->state == payment.state || isBack(payment.state, after->state))
            continue;
        ++report.payments;
        if (payment.state != PaymentState::Confirmed)
            continue;
        report.receipts += payment.amount;
        addSettlements(ties, report);
        count(report, live);
        KK_CHECK(addPapers(session, live, report));
        report.refunds.insert(report.refunds.end(), refunds.begin(), refunds.end());
        for (const LiveDifference &each : moves) {
            ++report.differences;
            report.settled += each.amount;
        }
        for (const LiveAllocation &each : live)
            KK_CHECK(keepLinksInStep(session, {each.bill}, stamp));
    }
    return done();
}

// An import is undone wholly or not at all: money of it that went on keeps it as it is.
Result<std::vector<UndoKept>> keptOf(Session &session, const std::vector<Payment> &payments)
{
    std::vector<UndoKept> kept;
    for (const Payment &payment : payments) {
        if (payment.state != PaymentState::Confirmed)
            continue;
        KK_TRY(const auto why, moneyKeptBecause(session, payment.id));
        if (why)
            kept.push_back({QStringLiteral("payment"), payment.id.value(), *why});
    }
    return kept;
}

// What other imports told of the same slips means what it would mean if this one had never come: a
// cancel that waits may have its payment now, an amendment another receipt, a 速報 its 確報.
Done settleRest(Session &session, const Stamp &stamp, const std::vector<Payment> &payments)
{
    std::map<AgreementId, std::set<SameMoney>> touched;
    for (const Payment &payment : payments)
        touched[payment.agreement].insert(sameMoney(payment));
    for (const auto &[agreement, moneys] : touched) {
        KK_TRY(const auto amended, amendedSlips(session, agreement));
        std::set<std::pair<QString, int>> slips;
        for (const SameMoney &money : moneys) {
            if (amended.contains(money.slipKey))
                slips.emplace(money.slipKey, money.reissue);
        }
        for (const auto &[slipKey, reissue] : slips)
            KK_CHECK(keepAmendmentsInStep(session, {agreement, slipKey, reissue}, {}, stamp));
        for (const SameMoney &money : moneys)
            KK_CHECK(releaseCancelsOfLaterMoney(session, agreement, money, stamp));
        for (const SameMoney &money : moneys)
            KK_CHECK(joinLoneNews(session, agreement, money, stamp));
        KK_CHECK(applyHeldCancels(session, agreement, moneys, stamp));
    }
    return done();
}

Result<UndoReport> undoImport(Session &session, const Stamp &stamp, ImportId id, bool preview)
{
    KK_CHECK(mayUndoImport(session, id));
    KK_TRY(const auto payments, paymentsOfImport(session, id));
    std::set<AgreementId> agreements;
    for (const Payment &payment : payments)
        agreements.insert(payment.agreement);
    for (const AgreementId agreement : agreements)
        KK_CHECK(takeBookingTurn(session, agreement));
    UndoReport report;
    KK_TRY(report.kept, keptOf(session, payments));
    if (!report.kept.empty() && !preview)
        return tl::unexpected(report.kept.front().why);
    if (!report.kept.empty())
        return report;
    KK_TRY(report.tellers, standingTellers(session, id));
    KK_CHECK(askNoTransfersAgain(session, id, stamp));
    KK_TRY(const auto links, liveLinksOfImport(session, id));
    KK_TRY(const auto holds, liveHoldsOfImport(session, id));
    for (const auto &[link, payment] : links)
        KK_CHECK(endLink(session, link, stamp));
    KK_CHECK(endHeldTasksOfImport(session, id, stamp));
    for (const qint64 held : holds)
        KK_CHECK(endHold(session, held, stamp));
    KK_CHECK(settleAll(session, stamp, payments, report));
    KK_CHECK(settleRest(session, stamp, payments));
    KK_CHECK(countBack(session, payments, report));
    KK_CHECK(recordImportUndo(session, id, stamp));
    KK_CHECK(endAskingAboutRefunds(session, payments, stamp));
    KK_CHECK(endAskingForImport(session, id, stamp));
    KK_CHECK(askForImportAgain(session, id, report.tellers, stamp));
    KK_TRY(report.mandates, forgetDebitAnswers(session, id, stamp));
    KK_CHECK(addDays(session, stamp, report));
    return report;
}

} // namespace

Later<UndoReport> UndoService::allocation(const Actor &actor, AllocationId id, bool preview) const
{
    return lines(actor, {id}, {}, preview);
}

Later<UndoReport> UndoService::lines(const Actor &actor,
                                     const std::vector<AllocationId> &allocations,
                                     const std::vector<DifferenceId> &differences,
                                     bool preview) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::UndoClearing,
                        "undo-allocation",
                        preview,
                        [allocations, differences](Session &session, const Stamp &stamp) {
                            return undoLines(session, stamp, allocations, differences);
                        });
}

Later<UndoReport> UndoService::run(const Actor &actor, RunId id, bool preview) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::UndoClearing,
        "undo-run",
        preview,
        [id](Session &session, const Stamp &stamp) { return undoRun(session, stamp, id); });
}

Later<UndoReport> UndoService::import(const Actor &actor, ImportId id, bool preview) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::UndoClearing,
                        "undo-import",
                        preview,
                        [id, preview](Session &session, const Stamp &stamp) {
                            return undoImport(session, stamp, id, preview);
                        });
}

Later<UndoReport> UndoService::statement(const Actor &actor, qint64 number, bool preview) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::CloseBooks,
                        "undo-tenant-statement",
                        preview,
                        [number](Session &session, const Stamp &stamp) {
                            return undoTenantStatement(session, stamp, number);
                        });
}

Later<UndoReport> UndoService::payout(const Actor &actor, qint64 number, bool preview) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ApprovePayouts,
                        "undo-tenant-payout",
                        preview,
                        [number](Session &session, const Stamp &stamp) {
                            return undoTenantPayout(session, stamp, number);
                        });
}

Later<UndoReport> UndoService::lastOfMine(const Actor &actor, bool preview) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::UndoClearing,
                        "undo-last",
                        preview,
                        [](Session &session, const Stamp &stamp) -> Result<UndoReport> {
                            KK_TRY(const auto run, lastRunOf(session, stamp));
                            if (!run)
                                return failure(
                                    ErrorCode::NotFound, Fault::NoSuchRun, {QStringLiteral("-")});
                            return undoRun(session, stamp, *run);
                        });
}

} // namespace keshikomi
