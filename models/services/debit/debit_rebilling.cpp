// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/debit_rebilling.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/debit/debit_holding.h"
#include "models/services/rehearsal.h"
#include "models/services/request_writing.h"
#include "models/services/sheets/invoice_rounding.h"
#include "models/services/slip_writing.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/stores.h"
#include "models/storage/debit/debit_batches.h"

#include <algorithm>
#include <set>

namespace keshikomi {

namespace {

struct FailedBill final
{
    DebitItemId item;
    Bill bill;
    QString customerName;
};

const DebitItem *itemOf(const std::vector<DebitItem> &items, DebitItemId id)
{
    const auto found = std::find_if(
        items.begin(), items.end(), [id](const DebitItem &each) { return each.id == id; });
    return found == items.end() ? nullptr : &*found;
}

// The last answer of the bill must be a failure, and nothing of it may be on its way.
Result<FailedBill> failedBill(Session &session, qint64 number)
{
    KK_TRY(const Bill bill, billByNumber(session, number));
    const auto notFailed =
        failure(ErrorCode::Conflict, Fault::DebitNotFailed, {billNumberText(bill.number)});
    KK_TRY(const auto last, lastDebitOf(session, bill.id));
    if (!last)
        return notFailed;
    KK_TRY(const auto items, debitItems(session, last->first));
    const DebitItem *const item = itemOf(items, last->second);
    if (!item || !item->isFailed())
        return notFailed;
    KK_CHECK(checkStillOwed(bill));
    KK_CHECK(checkNoDebit(session, bill));
    return FailedBill{item->id, bill, item->customerName};
}

// Bills of the batch whose last debit it was, that failed, owe something and are not asked for
// elsewhere already.
Result<std::vector<FailedBill>> failedBills(Session &session, DebitBatchId batch)
{
    KK_CHECK(debitBatchRow(session, batch));
    KK_TRY(const auto items, debitItems(session, batch));
    std::vector<FailedBill> failed;
    for (const DebitItem &item : items) {
        for (const DebitShare &share : item.bills) {
            if (!item.isFailed() || share.open.isZero() || !share.rebilledBy.isEmpty())
                continue;
            KK_TRY(const auto underway, debitUnderway(session, share.bill));
            KK_TRY(const auto last, lastDebitOf(session, share.bill));
            if (underway || !last || last->second != item.id)
                continue;
            KK_TRY(const Bill bill, billById(session, share.bill));
            if (bill.state == BillState::Issued)
                failed.push_back({item.id, bill, item.customerName});
        }
    }
    return failed;
}

Result<SlipTerms> termsUntil(Session &session, const House &house, QDate until, QDate today)
{
    KK_TRY(SlipTerms terms, slipTerms(session, house, today, until));
    const QDate last = today.addDays(std::max(terms.limits.longestDueDays, 1) - 1);
    if (!until.isValid())
        terms.expiresOn = last;
    else if (until < today || until > last)
        return failure(ErrorCode::Invalid,
                       Fault::DueDateRefused,
                       {until.toString(Qt::ISODate),
                        today.toString(Qt::ISODate),
                        last.toString(Qt::ISODate),
                        until < today ? QStringLiteral("until_past") : QStringLiteral("until")});
    return terms;
}

// Printing it later gives this very issue.
Result<RebilledBill>
bySlip(Session &session, const FailedBill &failed, QDate until, const Stamp &stamp)
{
    KK_TRY(const House house, houseOfStore(session, failed.bill.store));
    KK_TRY(const SlipTerms terms, termsUntil(session, house, until, stamp.today));
    KK_TRY(const Bill bill, withRounding(session, failed.bill));
    KK_TRY(const StoredSlip slip, writeSlip(session, bill, terms, stamp));
    return RebilledBill{failed.bill.number,
                        failed.customerName,
                        slip.facts.amount,
                        Channel::KonbiniBarcode,
                        slip.facts.barcode,
                        slip.facts.expiresOn,
                        {}};
}

Result<RebilledBill> byLink(Session &session, const FailedBill &failed, const Stamp &stamp)
{
    KK_TRY(const StoredRequest request, requestForOpen(session, failed.bill, stamp));
    return RebilledBill{failed.bill.number,
                        failed.customerName,
                        request.amount,
                        Channel::CardLink,
                        {},
                        {},
                        request.clientId};
}

Result<std::vector<FailedBill>> wishedBills(Session &session, const RebillWish &wish)
{
    if (!wish.bills.empty()) {
        std::vector<FailedBill> named;
        std::set<qint64> seen; // a bill named twice is billed once
        for (const qint64 number : wish.bills) {
            if (!seen.insert(number).second)
                continue;
            KK_TRY(FailedBill bill, failedBill(session, number));
            named.push_back(std::move(bill));
        }
        return named;
    }
    KK_TRY(auto failed, failedBills(session, *wish.batch));
    if (failed.empty())
        return failure(
            ErrorCode::NotFound, Fault::NothingToExport, {debitBatchNumberText(*wish.batch)});
    return failed;
}

Result<std::vector<RebilledBill>>
writeRebills(Session &session, const RebillWish &wish, const Stamp &stamp)
{
    KK_TRY(const auto failed, wishedBills(session, wish));
    std::vector<RebilledBill> rebilled;
    const SecondWay way = wish.by == RebillBy::Link ? SecondWay::Link : SecondWay::Slip;
    for (const FailedBill &each : failed) {
        if (wish.asksFirst)
            KK_CHECK(checkNoSlipOut(session, each.bill, way, stamp.today));
        KK_TRY(RebilledBill asked,
               wish.by == RebillBy::Slip ? bySlip(session, each, wish.until, stamp)
                                         : byLink(session, each, stamp));
        KK_CHECK(insertRebill(session, each.item, each.bill.id, asked.channel, stamp));
        rebilled.push_back(std::move(asked));
    }
    return rebilled;
}

} // namespace

Later<std::vector<RebilledBill>>
DebitRebillService::rebill(const Actor &actor, const RebillWish &wish, bool rehearsal) const
{
    if (wish.bills.empty() && !wish.batch)
        return at<std::vector<RebilledBill>>(
            failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("bill")}));
    return doOrRehearse(m_context,
                        actor,
                        Permission::IssueBills,
                        "debit.rebill",
                        rehearsal,
                        [wish](Session &session, const Stamp &stamp) {
                            return writeRebills(session, wish, stamp);
                        });
}

} // namespace keshikomi
