// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/debit/debit_batches.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

#define KK_CANDIDATES                                                                              \
    "SELECT b.id, b.number, COALESCE(c.name, ''), o.open, n.mandate, n.state, n.payer_number, "    \
    "i.batch, (SELECT COUNT(*) FROM bill_hold h LEFT JOIN bill_hold_end e ON e.hold = h.id "       \
    "WHERE h.bill = b.id AND e.hold IS NULL) FROM open_bill o JOIN bill b ON b.id = o.bill "       \
    "JOIN customer c ON c.id = b.customer "                                                        \
    "LEFT JOIN mandate_now n ON n.customer = b.customer AND n.agreement = ? "                      \
    "AND n.state <> 'ended' LEFT JOIN debit_bill d ON d.bill = b.id "                              \
    "LEFT JOIN debit_item i ON i.id = d.item WHERE o.open > 0 AND b.state = 'issued' "

DebitCandidate candidateOf(const Row &row)
{
    return DebitCandidate{
        row.id<BillId>(0),
        row.integer(1),
        row.text(2),
        row.yen(3),
        row.optionalId<MandateId>(4),
        mandateStateFromName(row.text(5)).value_or(MandateState::Ended),
        row.text(6),
        row.optionalId<DebitBatchId>(7),
        row.integer(8) > 0,
    };
}

std::optional<DebitResult> resultOf(const QString &code)
{
    if (code.isEmpty())
        return std::nullopt;
    const auto result = debitResultFromCode(code.front().toLatin1());
    if (!result)
        qFatal("the books hold a debit result this program does not know");
    return result;
}

Done insertItem(Session &session, DebitBatchId batch, int position, const NewDebitItem &item)
{
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO debit_item (batch, position, mandate, payer_number, "
                          "slip_key, amount, new_code) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(batch),
                           position,
                           bind::of(item.mandate),
                           bind::of(item.payerNumber),
                           debitSlipKey(batch, item.payerNumber),
                           bind::of(item.amount()),
                           item.newCode}));
    KK_CHECK(session.exec("INSERT INTO debit_item_now (item, result) VALUES (?, '')", {id}));
    for (const auto &[bill, amount] : item.bills) {
        KK_CHECK(session.exec("INSERT INTO debit_item_bill (item, bill, amount) VALUES (?, ?, ?)",
                              {id, bind::of(bill), bind::of(amount)}));
        KK_CHECK(session.exec("INSERT INTO debit_bill (bill, item) VALUES (?, ?)",
                              {bind::of(bill), id}));
    }
    return done();
}

} // namespace

Yen NewDebitItem::amount() const
{
    Yen sum;
    for (const auto &[bill, part] : bills)
        sum += part;
    return sum;
}

Result<std::vector<DebitCandidate>>
debitCandidates(Session &session, AgreementId agreement, QDate dueUntil)
{
    return session.all(KK_CANDIDATES "AND n.mandate IS NOT NULL AND b.due_on <= ? "
                                     "ORDER BY n.mandate, b.due_on, b.id",
                       {bind::of(agreement), bind::of(dueUntil)},
                       candidateOf);
}

Result<std::optional<DebitCandidate>>
debitCandidate(Session &session, AgreementId agreement, BillId bill)
{
    return session.one(
        KK_CANDIDATES "AND b.id = ?", {bind::of(agreement), bind::of(bill)}, candidateOf);
}

Result<std::vector<DebitResult>> debitFailures(Session &session, BillId bill, MandateId mandate)
{
    return session.all("SELECT w.result FROM debit_item_bill b JOIN debit_item i ON i.id = b.item "
                       "JOIN debit_item_now w ON w.item = i.id WHERE b.bill = ? AND i.mandate = ? "
                       "AND w.result NOT IN ('', '0', 'N') ORDER BY i.id",
                       {bind::of(bill), bind::of(mandate)},
                       [](const Row &row) { return *resultOf(row.text(0)); });
}

Result<int> newCodeOf(Session &session, MandateId mandate)
{
    KK_TRY(const qint64 sent,
           session.number("SELECT COUNT(*) FROM debit_item i JOIN debit_step s ON s.batch = "
                          "i.batch AND s.state = 'sent' WHERE i.mandate = ? AND NOT EXISTS "
                          "(SELECT 1 FROM debit_step w WHERE w.batch = i.batch "
                          "AND w.state = 'withdrawn')",
                          {bind::of(mandate)}));
    if (sent > 0)
        return 0;
    KK_TRY(const qint64 before,
           session.number("SELECT COUNT(*) FROM mandate m JOIN mandate o ON o.agreement = "
                          "m.agreement AND o.payer_number = m.payer_number AND o.id < m.id "
                          "WHERE m.id = ?",
                          {bind::of(mandate)}));
    return before > 0 ? 2 : 1;
}

Result<DebitBatchId> insertDebitBatch(Session &session,
                                      AgreementId agreement,
                                      QDate collectOn,
                                      const std::vector<NewDebitItem> &items,
                                      const Stamp &stamp)
{
    Yen total;
    for (const NewDebitItem &item : items)
        total += item.amount();
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO debit_batch (agreement, collect_on, items, total, "
                          "operation) VALUES (?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(agreement),
                           bind::of(collectOn),
                           bind::of(items.size()),
                           bind::of(total),
                           bind::of(stamp.operation)}));
    const DebitBatchId batch(id);
    int position = 0;
    for (const NewDebitItem &item : items)
        KK_CHECK(insertItem(session, batch, ++position, item));
    return batch;
}

Done addDebitStep(Session &session,
                  DebitBatchId batch,
                  const NewDebitStep &step,
                  const Stamp &stamp)
{
    const bool sent = step.state == DebitBatchState::Sent;
    KK_CHECK(session.exec("INSERT INTO debit_step (batch, state, file_name, sha256, reason, "
                          "operation) VALUES (?, ?, ?, ?, ?, ?)",
                          {bind::of(batch),
                           debitBatchStateName(step.state),
                           bind::of(step.fileName),
                           sent ? bind::of(step.sha256) : QVariant(),
                           bind::of(step.reason),
                           bind::of(stamp.operation)}));
    return done();
}

Done insertDebitRequest(Session &session, DebitBatchId batch, const QByteArray &content)
{
    KK_CHECK(session.exec("INSERT INTO debit_request (batch, content) VALUES (?, ?)",
                          {bind::of(batch), bind::of(content)}));
    return done();
}

Result<std::optional<QByteArray>> debitRequestOf(Session &session, DebitBatchId batch)
{
    return session.one("SELECT content FROM debit_request WHERE batch = ? AND content IS NOT NULL",
                       {bind::of(batch)},
                       [](const Row &row) { return row.bytes(0); });
}

Done freeDebitBills(Session &session, DebitBatchId batch)
{
    KK_CHECK(session.exec("DELETE FROM debit_bill WHERE item IN "
                          "(SELECT id FROM debit_item WHERE batch = ?)",
                          {bind::of(batch)}));
    return done();
}

Done insertRebill(
    Session &session, DebitItemId item, BillId bill, Channel channel, const Stamp &stamp)
{
    KK_CHECK(session.exec(
        "INSERT INTO debit_rebill (item, bill, channel, operation) "
        "VALUES (?, ?, ?, ?) ON CONFLICT (item, bill, channel) DO NOTHING",
        {bind::of(item), bind::of(bill), channelName(channel), bind::of(stamp.operation)}));
    return done();
}

Result<bool> wasRebilled(Session &session, BillId bill)
{
    KK_TRY(const qint64 ways,
           session.number("SELECT COUNT(*) FROM debit_rebill WHERE bill = ?", {bind::of(bill)}));
    return ways > 0;
}

Result<std::optional<DebitBatchId>> debitUnderway(Session &session, BillId bill)
{
    const auto batchOf = [](const Row &row) { return row.id<DebitBatchId>(0); };
    KK_TRY(const auto asked,
           session.one("SELECT i.batch FROM debit_bill d JOIN debit_item i ON i.id = d.item "
                       "WHERE d.bill = ?",
                       {bind::of(bill)},
                       batchOf));
    if (asked)
        return asked;
    return session.one("SELECT i.batch FROM debit_item_bill b JOIN debit_item i ON i.id = b.item "
                       "JOIN debit_batch t ON t.id = i.batch "
                       "JOIN payment p ON p.agreement = t.agreement AND p.slip_key = i.slip_key "
                       "JOIN open_payment o ON o.payment = p.id WHERE b.bill = ? "
                       "AND p.state = 'confirmed' AND o.open > 0",
                       {bind::of(bill)},
                       batchOf);
}

Result<std::optional<std::pair<DebitBatchId, DebitItemId>>> lastDebitOf(Session &session,
                                                                        BillId bill)
{
    return session.one(
        "SELECT i.batch, i.id FROM debit_item_bill b JOIN debit_item i ON i.id = "
        "b.item JOIN debit_item_now w ON w.item = i.id "
        "WHERE b.bill = ? AND w.result <> '' ORDER BY i.id DESC",
        {bind::of(bill)},
        [](const Row &row) { return std::pair(row.id<DebitBatchId>(0), row.id<DebitItemId>(1)); });
}

} // namespace keshikomi
