// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/opening/opening_undo.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/bill_writing.h"
#include "models/services/link_keeping.h"
#include "models/services/request_writing.h"
#include "models/storage/asking/bills.h"
#include "models/storage/books/differences.h"
#include "models/storage/books/ledger.h"
#include "models/storage/closing/opening_credits.h"

namespace keshikomi {

namespace {

const QString &why()
{
    static const QString reason = QStringLiteral("opening undone");
    return reason;
}

Result<OpeningRow> liveOpening(Session &session, qint64 number)
{
    KK_TRY(const auto opening, findOpening(session, number));
    if (!opening)
        return failure(ErrorCode::NotFound,
                       Fault::NoSuchImport,
                       {QString::number(number), QStringLiteral("opening")});
    if (opening->undone)
        return failure(ErrorCode::Conflict,
                       Fault::AlreadyUndone,
                       {QStringLiteral("opening"), QString::number(number)});
    return *opening;
}

// On its own day, not today, as the credits: a takeover that was told wrong and is told again is
// right at its day.
Done takeBackPosting(Session &session, BillId bill, const Stamp &stamp)
{
    KK_TRY(const auto taken, openingPostingOf(session, bill));
    if (!taken)
        return done();
    KK_CHECK(reversePosting(
        session, taken->id, PostingKind::BillCancelled, why(), stamp, taken->effectiveOn));
    return done();
}

Done cancelOne(Session &session, const Bill &bill, const Stamp &stamp)
{
    KK_TRY(const Yen cleared, clearedOfBill(session, bill.id));
    if (!cleared.isZero())
        return failure(
            ErrorCode::Conflict, Fault::OpeningHasPayments, {billNumberText(bill.number)});
    KK_CHECK(withdrawAll(session, bill.id, why(), stamp));
    KK_CHECK(takeBackPosting(session, bill.id, stamp));
    KK_CHECK(writeCancel(session, bill, why(), stamp));
    return keepLinksInStep(session, {bill.id}, stamp);
}

Done takeBackCredits(Session &session, OpeningUndone &undone, const Stamp &stamp)
{
    KK_TRY(const auto credits, creditsOfOpening(session, undone.opening.number));
    for (const CreditId id : credits) {
        KK_TRY(const CreditRow credit, creditById(session, id));
        if (credit.open != credit.amount)
            return failure(ErrorCode::Conflict,
                           Fault::OpeningHasPayments,
                           {creditNumberText(id.value()), QStringLiteral("credit")});
        const DifferenceId taken(id.value());
        KK_TRY(const QDate day, dayOfDifference(session, taken));
        KK_CHECK(undoDifference(session, taken, why(), stamp, day));
        undone.credits.push_back(id);
        undone.creditAmount += credit.amount;
    }
    return done();
}

} // namespace

Result<OpeningUndone> undoOpening(Session &session, qint64 number, const Stamp &stamp)
{
    KK_TRY(OpeningRow opening, liveOpening(session, number));
    KK_TRY(const auto taken, billsOfOpening(session, number));
    OpeningUndone undone{opening, {}, Yen()};
    KK_CHECK(takeBackCredits(session, undone, stamp));
    for (const BillId id : taken) {
        KK_TRY(const Bill bill, billById(session, id));
        if (bill.state == BillState::Cancelled)
            continue;
        KK_CHECK(cancelOne(session, bill, stamp));
        undone.bills.push_back(bill.number);
        undone.amount += bill.amount;
    }
    KK_CHECK(insertOpeningUndo(session, number, stamp));
    undone.opening.undone = true;
    return undone;
}

} // namespace keshikomi
