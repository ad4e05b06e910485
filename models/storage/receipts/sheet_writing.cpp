// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/sheet_writing.h"

#include "models/domain/try.h"
#include "models/storage/engine/bulk_insert.h"
#include "models/storage/engine/bulk_update.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/transfer_numbers.h"

namespace keshikomi::sheet {

namespace {

using Kind = BulkUpdate::Kind;

template<typename T>
void addOrNull(BulkInsert &bulk, const std::optional<T> &id)
{
    id ? bulk.id(*id) : bulk.null();
}

Done writeNotices(Session &session, const std::vector<NoticeRow> &rows)
{
    BulkInsert bulk(session,
                    "notice",
                    {"id",
                     "agreement",
                     "identity",
                     "occurrence",
                     "import",
                     "kind",
                     "channel",
                     "received_on",
                     "received_at",
                     "amount",
                     "slip_key",
                     "reissue",
                     "chain",
                     "shop",
                     "payout_on",
                     "remitter_code",
                     "payer_key",
                     "request",
                     "record"});
    bulk.proveReferencesAfter();
    for (const NoticeRow &row : rows) {
        const NoticeRecord &record = row.record;
        bulk.id(row.id);
        bulk.id(row.agreement);
        bulk.bytes(row.identity);
        bulk.whole(row.occurrence);
        addOrNull(bulk, row.import);
        bulk.text(noticeKindName(record.kind));
        bulk.text(channelName(record.channel));
        bulk.day(record.receivedOn);
        bulk.timeOfDay(record.receivedAt);
        bulk.yen(record.amount);
        bulk.text(record.slipKey);
        bulk.whole(record.reissue);
        bulk.text(record.chain);
        bulk.text(record.shop);
        bulk.day(record.payoutOn);
        bulk.text(record.remitterCode);
        bulk.text(row.payerKey);
        addOrNull(bulk, row.request);
        bulk.whole(record.record);
        KK_CHECK(bulk.endRow());
    }
    return bulk.finish();
}

Done writeRaw(Session &session, const std::vector<NoticeRow> &rows)
{
    BulkInsert bulk(
        session, "notice_raw", {"notice", "raw", "payer_name", "bank_name", "branch_name", "edi"});
    bulk.proveReferencesAfter();
    for (const NoticeRow &row : rows) {
        bulk.id(row.id);
        bulk.bytes(row.record.raw);
        bulk.text(row.record.payerName);
        bulk.text(row.record.bankName);
        bulk.text(row.record.branchName);
        bulk.text(row.record.ediInformation);
        KK_CHECK(bulk.endRow());
    }
    return bulk.finish();
}

Done writeNumbers(Session &session, const std::vector<NoticeRow> &rows)
{
    BulkInsert bulk(
        session, "transfer_number", {"notice", "agreement", "received_on", "number", "content"});
    bulk.proveReferencesAfter();
    for (const NoticeRow &row : rows) {
        const auto told = transferNumberOf(row.record);
        if (!told)
            continue;
        bulk.id(row.id);
        bulk.id(row.agreement);
        bulk.day(row.record.receivedOn);
        bulk.text(told->number);
        bulk.bytes(told->content);
        KK_CHECK(bulk.endRow());
    }
    return bulk.finish();
}

// Without its receipt where the posting, which refers to the payment, must come after it.
Done writePayments(Session &session,
                   const Stamp &stamp,
                   const std::vector<SheetPayment *> &rows,
                   bool isBooked)
{
    BulkInsert bulk(session,
                    "payment",
                    {"id",
                     "agreement",
                     "channel",
                     "amount",
                     "received_on",
                     "received_at",
                     "shop",
                     "slip_key",
                     "reissue",
                     "remitter_code",
                     "payer_key",
                     "request",
                     "state",
                     "receipt",
                     "unapplied",
                     "operation"});
    bulk.proveReferencesAfter();
    for (const SheetPayment *row : rows) {
        if (!row->fresh)
            continue;
        const Payment &payment = row->payment;
        bulk.id(payment.id);
        bulk.id(payment.agreement);
        bulk.text(channelName(payment.channel));
        bulk.yen(payment.amount);
        bulk.day(payment.receivedOn);
        bulk.timeOfDay(payment.receivedAt);
        bulk.text(payment.shop);
        bulk.text(payment.slipKey);
        bulk.whole(payment.reissue);
        bulk.text(payment.remitterCode);
        bulk.text(payment.payerKey);
        addOrNull(bulk, payment.request);
        bulk.text(paymentStateName(payment.state));
        addOrNull(bulk, isBooked ? row->newReceipt : std::nullopt);
        bulk.text(unappliedName(payment.unapplied));
        bulk.text(stamp.operation);
        KK_CHECK(bulk.endRow());
    }
    return bulk.finish();
}

Done writeOpenPayments(Session &session, const std::vector<SheetPayment *> &rows)
{
    BulkInsert bulk(session, "open_payment", {"payment", "open"});
    bulk.proveReferencesAfter();
    for (const SheetPayment *row : rows) {
        if (!row->fresh)
            continue;
        bulk.id(row->payment.id);
        bulk.yen(row->payment.open);
        KK_CHECK(bulk.endRow());
    }
    return bulk.finish();
}

Done writeLinks(Session &session, const Stamp &stamp, const std::vector<LinkRow> &rows)
{
    BulkInsert bulk(
        session, "payment_notice", {"payment", "notice", "role", "import", "operation"});
    bulk.proveReferencesAfter();
    for (const LinkRow &row : rows) {
        bulk.id(row.payment);
        bulk.id(row.notice);
        bulk.text(noticeRoleName(row.role));
        addOrNull(bulk, row.import);
        bulk.text(stamp.operation);
        KK_CHECK(bulk.endRow());
    }
    return bulk.finish();
}

Done writeHolds(Session &session, const Stamp &stamp, const Unwritten &rows)
{
    BulkInsert holds(session, "held_notice", {"id", "notice", "import", "operation"});
    for (const HoldRow &row : rows.holds) {
        holds.whole(row.id);
        holds.id(row.notice);
        addOrNull(holds, row.import);
        holds.text(stamp.operation);
        KK_CHECK(holds.endRow());
    }
    KK_CHECK(holds.finish());
    BulkInsert ends(session, "held_notice_end", {"held_notice", "operation"});
    for (const qint64 held : rows.holdEnds) {
        ends.whole(held);
        ends.text(stamp.operation);
        KK_CHECK(ends.endRow());
    }
    return ends.finish();
}

Done writeReservations(Session &session, const Stamp &stamp, const Unwritten &rows)
{
    BulkInsert bulk(session, "reservation", {"id", "payment", "bill", "amount", "operation"});
    bulk.proveReferencesAfter();
    for (const ReservationRow &row : rows.reservations) {
        bulk.whole(row.reservation.id);
        bulk.id(row.payment);
        bulk.id(row.reservation.bill);
        bulk.yen(row.reservation.amount);
        bulk.text(stamp.operation);
        KK_CHECK(bulk.endRow());
    }
    KK_CHECK(bulk.finish());
    BulkInsert ends(session, "reservation_end", {"reservation", "reason", "operation"});
    for (const ReservationEndRow &row : rows.reservationEnds) {
        ends.whole(row.reservation);
        ends.text(row.reason);
        ends.text(stamp.operation);
        KK_CHECK(ends.endRow());
    }
    return ends.finish();
}

// A row that was not changed as it should be: somebody else was quicker.
Done finished(BulkUpdate &update, const char *table)
{
    KK_TRY(const auto untouched, update.finish());
    if (untouched.empty())
        return done();
    return failure(ErrorCode::Conflict,
                   Fault::ChangedMeanwhile,
                   {QString::fromLatin1(table)},
                   QStringLiteral("%1 rows untouched").arg(untouched.size()));
}

Done writeReserved(Session &session, const std::map<BillId, Yen> &reserved)
{
    BulkUpdate update(session,
                      "open_bill",
                      {{"bill", Kind::Whole}, {"amount", Kind::Whole}},
                      "reserved = reserved + :amount",
                      "bill = :bill");
    for (const auto &[bill, amount] : reserved) {
        if (amount.isZero())
            continue;
        update.whole(bill.value());
        update.whole(amount.amount());
        KK_CHECK(update.endRow());
    }
    return finished(update, "open_bill");
}

Done writeStates(Session &session, const std::vector<SheetPayment *> &rows)
{
    BulkUpdate update(
        session,
        "payment",
        {{"id", Kind::Whole}, {"before", Kind::Text}, {"state", Kind::Text}, {"why", Kind::Text}},
        "state = :state, unapplied = :why",
        "id = :id AND state = :before");
    for (const SheetPayment *row : rows) {
        if (row->fresh)
            continue;
        update.whole(row->payment.id.value());
        update.text(paymentStateName(row->stored));
        update.text(paymentStateName(row->payment.state));
        update.text(unappliedName(row->payment.unapplied));
        KK_CHECK(update.endRow());
    }
    return finished(update, "payment");
}

Done writeReceipts(Session &session, const std::vector<SheetPayment *> &rows, bool isBooked)
{
    BulkUpdate update(session,
                      "payment",
                      {{"id", Kind::Whole}, {"receipt", Kind::Whole}},
                      "receipt = :receipt",
                      "id = :id AND receipt IS NULL");
    for (const SheetPayment *row : rows) {
        if (!row->newReceipt || (row->fresh && isBooked))
            continue;
        update.whole(row->payment.id.value());
        update.whole(row->newReceipt->value());
        KK_CHECK(update.endRow());
    }
    return finished(update, "payment");
}

Done writeOpenChanges(Session &session, const std::vector<SheetPayment *> &rows)
{
    BulkUpdate update(session,
                      "open_payment",
                      {{"payment", Kind::Whole}, {"amount", Kind::Whole}},
                      "open = open + :amount",
                      "payment = :payment");
    for (const SheetPayment *row : rows) {
        if (row->fresh || !row->newReceipt)
            continue;
        update.whole(row->payment.id.value());
        update.whole(row->payment.amount.amount());
        KK_CHECK(update.endRow());
    }
    return finished(update, "open_payment");
}

Done writeTasks(Session &session, const Stamp &stamp, const std::vector<RaisedTask> &rows)
{
    for (const RaisedTask &row : rows)
        KK_CHECK(raiseTask(session, row.kind, row.args, row.notice, row.payment, stamp));
    return done();
}

} // namespace

Done writeRows(Session &session, const Stamp &stamp, Unwritten &rows, PostingBatch &postings)
{
    if (!rows.notices.empty()) {
        KK_CHECK(writeNotices(session, rows.notices));
        KK_CHECK(writeRaw(session, rows.notices));
        KK_CHECK(writeNumbers(session, rows.notices));
    }
    KK_TRY(const bool isBooked, postings.writeHeads());
    if (!rows.payments.empty()) {
        KK_CHECK(writePayments(session, stamp, rows.payments, isBooked));
        KK_CHECK(writeOpenPayments(session, rows.payments));
    }
    if (!rows.links.empty())
        KK_CHECK(writeLinks(session, stamp, rows.links));
    if (!rows.holds.empty() || !rows.holdEnds.empty())
        KK_CHECK(writeHolds(session, stamp, rows));
    if (!rows.reservations.empty() || !rows.reservationEnds.empty())
        KK_CHECK(writeReservations(session, stamp, rows));
    KK_CHECK(postings.write());
    if (!rows.reserved.empty())
        KK_CHECK(writeReserved(session, rows.reserved));
    if (!rows.payments.empty()) {
        KK_CHECK(writeStates(session, rows.payments));
        KK_CHECK(writeReceipts(session, rows.payments, isBooked));
        KK_CHECK(writeOpenChanges(session, rows.payments));
    }
    KK_CHECK(writeTasks(session, stamp, rows.tasks));
    for (SheetPayment *payment : rows.payments) {
        payment->fresh = false;
        payment->changed = false;
        payment->stored = payment->payment.state;
        payment->newReceipt.reset();
    }
    rows = Unwritten{};
    return done();
}

} // namespace keshikomi::sheet
