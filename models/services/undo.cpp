// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/undo.h"

#include "models/domain/try.h"
#include "models/services/link_keeping.h"
#include "models/storage/books/allocations.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/notices.h"
#include "models/storage/receipts/open_items.h"
#include "models/storage/receipts/payments.h"
#include "models/storage/receipts/two_sources.h"

#include <algorithm>
#include <set>

namespace keshikomi {

namespace {

void count(UndoReport &report, const std::vector<LiveAllocation> &live)
{
    for (const LiveAllocation &each : live) {
        ++report.allocations;
        report.amount += each.amount;
        if (std::find(report.bills.begin(), report.bills.end(), each.billNumber)
            == report.bills.end())
            report.bills.push_back(each.billNumber);
    }
}

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
    return unlearnPayer(session, live, stamp.at);
}

Result<UndoReport> undoOne(Session &session, const Stamp &stamp, AllocationId id)
{
    UndoReport report;
    KK_TRY(const auto live, findLiveAllocation(session, id));
    if (!live) {
        KK_CHECK(undoAllocation(session, id, QString(), stamp)); // says what is wrong with it
        return report;
    }
    count(report, {*live});
    KK_CHECK(undoAndForget(session, stamp, *live, QStringLiteral("undone by a person")));
    return report;
}

Result<UndoReport> undoRun(Session &session, const Stamp &stamp, RunId id)
{
    KK_TRY(const bool known, runExists(session, id));
    if (!known)
        return failure(ErrorCode::NotFound, Fault::NoSuchRun, {QString::number(id.value())});
    KK_TRY(const auto live, liveAllocationsOfRun(session, id));
    if (live.empty())
        return alreadyUndone(QStringLiteral("run"), id.value());
    UndoReport report;
    count(report, live);
    for (const LiveAllocation &each : live)
        KK_CHECK(undoAndForget(session, stamp, each, QStringLiteral("run undone")));
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

// Allocations are counted only where the money itself leaves the books.
Done settleAll(Session &session,
               const Stamp &stamp,
               const std::vector<Payment> &payments,
               UndoReport &report)
{
    for (const Payment &payment : payments) {
        KK_TRY(const auto live, liveAllocationsOfPayments(session, {payment.id}));
        KK_CHECK(settlePayment(session, payment.id, stamp));
        KK_TRY(const auto after, findPayment(session, payment.id));
        if (after->state == payment.state)
            continue;
        ++report.payments;
        if (payment.state == PaymentState::Confirmed) {
            report.receipts += payment.amount;
            count(report, live);
        }
        for (const LiveAllocation &each : live)
            KK_CHECK(keepLinksInStep(session, {each.bill}, stamp));
    }
    return done();
}

Result<UndoReport> undoImport(Session &session, const Stamp &stamp, ImportId id)
{
    KK_CHECK(mayUndoImport(session, id));
    KK_TRY(const auto payments, paymentsOfImport(session, id));
    KK_TRY(const auto links, liveLinksOfImport(session, id));
    KK_TRY(const auto holds, liveHoldsOfImport(session, id));
    for (const auto &[link, payment] : links)
        KK_CHECK(endLink(session, link, stamp));
    KK_CHECK(endSourceTasksOfImport(session, id, stamp));
    for (const qint64 held : holds)
        KK_CHECK(endHold(session, held, stamp));
    UndoReport report;
    KK_CHECK(settleAll(session, stamp, payments, report));
    KK_CHECK(recordImportUndo(session, id, stamp));
    return report;
}

// A preview does the real thing and leaves by an error, so that it cannot tell anything else.
template<typename Undo>
Later<UndoReport> undoOrPreview(
    const ServiceContext &context, const Actor &actor, bool preview, const char *kind, Undo undo)
{
    const auto seen = std::make_shared<std::optional<UndoReport>>();
    auto done = context.write(
        actor,
        Permission::UndoClearing,
        kind,
        [undo, preview, seen](Session &session, const Stamp &stamp) -> Result<UndoReport> {
            KK_TRY(const UndoReport report, undo(session, stamp));
            if (!preview)
                return report;
            *seen = report;
            return failure(ErrorCode::Cancelled, Fault::Interrupted);
        });
    return done.then([seen](Result<UndoReport> result) -> Result<UndoReport> {
        return !result && *seen ? Result<UndoReport>(**seen) : result;
    });
}

} // namespace

Later<UndoReport> UndoService::allocation(const Actor &actor, AllocationId id, bool preview) const
{
    return undoOrPreview(
        m_context, actor, preview, "undo-allocation", [id](Session &session, const Stamp &stamp) {
            return undoOne(session, stamp, id);
        });
}

Later<UndoReport> UndoService::run(const Actor &actor, RunId id, bool preview) const
{
    return undoOrPreview(
        m_context, actor, preview, "undo-run", [id](Session &session, const Stamp &stamp) {
            return undoRun(session, stamp, id);
        });
}

Later<UndoReport> UndoService::import(const Actor &actor, ImportId id, bool preview) const
{
    return undoOrPreview(
        m_context, actor, preview, "undo-import", [id](Session &session, const Stamp &stamp) {
            return undoImport(session, stamp, id);
        });
}

Later<UndoReport> UndoService::lastOfMine(const Actor &actor) const
{
    return m_context.write(
        actor,
        Permission::UndoClearing,
        "undo-last",
        [](Session &session, const Stamp &stamp) -> Result<UndoReport> {
            KK_TRY(const auto run, lastRunOf(session, stamp));
            if (!run)
                return failure(ErrorCode::NotFound, Fault::NoSuchRun, {QStringLiteral("-")});
            return undoRun(session, stamp, *run);
        });
}

} // namespace keshikomi
