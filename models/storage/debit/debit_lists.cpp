// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notice.h"
#include "models/domain/try.h"
#include "models/storage/asking/account_text.h"
#include "models/storage/debit/debit_batches.h"

#include <QHash>

namespace keshikomi {

namespace {

// The counts are of the live answers together.
#define KK_BATCHES                                                                                 \
    "SELECT b.id, b.agreement, a.key, a.name, b.collect_on, b.items, b.total, w.actor, "           \
    "COALESCE(va.actor, ''), COALESCE(vs.actor, ''), w.recorded_at, COALESCE(s.file_name, ''), "   \
    "s.sha256, p.batch, s.batch, c.batch, x.batch, "                                               \
    "COALESCE(k.collected, 0), COALESCE(k.failed, 0), COALESCE(k.waiting, 0), "                    \
    "COALESCE(k.collected_yen, 0), COALESCE(k.failed_yen, 0) FROM debit_batch b "                  \
    "JOIN agreement a ON a.id = b.agreement JOIN operation w ON w.id = b.operation "               \
    "LEFT JOIN debit_step p ON p.batch = b.id AND p.state = 'approved' "                           \
    "LEFT JOIN operation va ON va.id = p.operation "                                               \
    "LEFT JOIN debit_step s ON s.batch = b.id AND s.state = 'sent' "                               \
    "LEFT JOIN operation vs ON vs.id = s.operation "                                               \
    "LEFT JOIN debit_step c ON c.batch = b.id AND c.state = 'cancelled' "                          \
    "LEFT JOIN debit_step x ON x.batch = b.id AND x.state = 'withdrawn' "                          \
    "LEFT JOIN (SELECT i.batch AS batch, "                                                         \
    "SUM(CASE WHEN n.result = '0' THEN 1 ELSE 0 END) AS collected, "                               \
    "SUM(CASE WHEN n.result NOT IN ('', '0', 'N') THEN 1 ELSE 0 END) AS failed, "                  \
    "SUM(CASE WHEN n.result IN ('', 'N') THEN 1 ELSE 0 END) AS waiting, "                          \
    "CAST(SUM(CASE WHEN n.result = '0' THEN i.amount ELSE 0 END) AS BIGINT) AS collected_yen, "    \
    "CAST(SUM(CASE WHEN n.result NOT IN ('', '0', 'N') THEN i.amount ELSE 0 END) AS BIGINT) "      \
    "AS failed_yen "                                                                               \
    "FROM debit_item i JOIN debit_item_now n ON n.item = i.id GROUP BY i.batch) k "                \
    "ON k.batch = b.id "

DebitBatchState stateOf(const Row &row, int waiting)
{
    if (!row.isNull(15))
        return DebitBatchState::Cancelled;
    if (!row.isNull(16))
        return DebitBatchState::Withdrawn;
    if (!row.isNull(14))
        return waiting == 0 ? DebitBatchState::Answered : DebitBatchState::Sent;
    return row.isNull(13) ? DebitBatchState::Made : DebitBatchState::Approved;
}

DebitBatchRow batchOf(const Row &row)
{
    const int waiting = int(row.integer(19));
    return DebitBatchRow{row.id<DebitBatchId>(0),
                         row.id<AgreementId>(1),
                         row.text(2),
                         row.text(3),
                         row.day(4),
                         int(row.integer(5)),
                         row.yen(6),
                         stateOf(row, waiting),
                         row.text(7),
                         row.text(8),
                         row.text(9),
                         row.instant(10),
                         row.text(11),
                         row.isNull(12) ? QByteArray() : row.bytes(12),
                         int(row.integer(17)),
                         int(row.integer(18)),
                         waiting,
                         row.yen(20),
                         row.yen(21)};
}

DebitItem itemOf(const Row &row)
{
    DebitItem item{row.id<DebitItemId>(0),
                   int(row.integer(1)),
                   row.id<MandateId>(2),
                   mandateStateFromName(row.text(3)).value_or(MandateState::Ended),
                   row.integer(4),
                   row.text(5),
                   row.text(6),
                   row.text(7),
                   std::nullopt,
                   row.yen(9),
                   int(row.integer(10)),
                   {},
                   std::nullopt,
                   DebitNext::Wait};
    if (!row.isNull(8))
        item.account = accountFromText(row.text(8));
    if (const QString code = row.text(11); !code.isEmpty())
        item.result = debitResultFromCode(code.front().toLatin1());
    return item;
}

struct SharedBill final
{
    DebitItemId item;
    DebitShare share;
};

Result<std::vector<SharedBill>> sharesOf(Session &session, DebitBatchId id)
{
    return session.all(
        "SELECT s.item, b.id, b.number, s.amount, o.open, b.due_on, "
        "(SELECT COUNT(*) FROM slip p WHERE p.bill = b.id), "
        "COALESCE((SELECT MAX(r.channel) FROM debit_rebill r WHERE r.item = s.item "
        "AND r.bill = s.bill), '') FROM debit_item i JOIN debit_item_bill s ON s.item = i.id "
        "JOIN bill b ON b.id = s.bill JOIN open_bill o ON o.bill = b.id WHERE i.batch = ? "
        "ORDER BY i.position, b.due_on, b.id",
        {bind::of(id)},
        [](const Row &row) {
            return SharedBill{row.id<DebitItemId>(0),
                              DebitShare{row.id<BillId>(1),
                                         row.integer(2),
                                         row.yen(3),
                                         row.yen(4),
                                         row.day(5),
                                         row.integer(6) > 0,
                                         row.text(7)}};
        });
}

// What follows for each item from what its mandate's debits of its first bill failed with: all of
// its bills went the same way.
Done addNext(Session &session, std::vector<DebitItem> &items)
{
    for (DebitItem &item : items) {
        if (!item.result)
            continue;
        item.next = debitRule(*item.result).next;
        if (item.isFailed() && !item.bills.empty()) {
            KK_TRY(const auto failures,
                   debitFailures(session, item.bills.front().bill, item.mandate));
            item.next = nextAfter(failures);
        }
    }
    return done();
}

} // namespace

Result<DebitBatchRow> debitBatchRow(Session &session, DebitBatchId id)
{
    KK_TRY(auto found, session.one(KK_BATCHES "WHERE b.id = ?", {bind::of(id)}, batchOf));
    if (!found)
        return failure(ErrorCode::NotFound, Fault::NoSuchDebitBatch, {debitBatchNumberText(id)});
    return *std::move(found);
}

Result<std::vector<DebitBatchRow>> debitBatchRows(Session &session, bool all)
{
    if (all)
        return session.all(KK_BATCHES "ORDER BY b.id DESC", {}, batchOf);
    return session.all(KK_BATCHES "WHERE c.batch IS NULL AND x.batch IS NULL "
                                  "AND (s.batch IS NULL OR k.waiting > 0) ORDER BY b.id DESC",
                       {},
                       batchOf);
}

Result<std::vector<DebitItem>> debitItems(Session &session, DebitBatchId id)
{
    KK_TRY(
        auto items,
        session.all("SELECT i.id, i.position, i.mandate, m.state, c.number, COALESCE(c.name, ''), "
                    "i.payer_number, i.slip_key, x.account, i.amount, i.new_code, n.result "
                    "FROM debit_item i JOIN mandate_now m ON m.mandate = i.mandate "
                    "JOIN customer c ON c.id = m.customer "
                    "JOIN mandate_account x ON x.mandate = i.mandate "
                    "JOIN debit_item_now n ON n.item = i.id WHERE i.batch = ? ORDER BY i.position",
                    {bind::of(id)},
                    itemOf));
    KK_TRY(auto shares, sharesOf(session, id));
    auto item = items.begin();
    for (SharedBill &each : shares) { // both by position
        while (item->id != each.item)
            ++item;
        item->bills.push_back(std::move(each.share));
    }
    KK_CHECK(addNext(session, items));
    return items;
}

} // namespace keshikomi
