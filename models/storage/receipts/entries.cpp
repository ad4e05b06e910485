// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/entries.h"

#include "models/domain/try.h"
#include "models/storage/asking/agreements.h"

#include <QCryptographicHash>

#include <algorithm>

namespace keshikomi {

namespace {

// The last booking of a batch decides how it stands.
#define KK_ENTRY_BATCH                                                                             \
    "SELECT b.id, b.agreement, b.stated_count, b.stated_total, b.note, o.actor, o.recorded_at, "   \
    "k.import, u.import, p.file_name, p.sha256 FROM entry_batch b "                                \
    "JOIN operation o ON o.id = b.operation "                                                      \
    "LEFT JOIN entry_booking k ON k.import = "                                                     \
    "(SELECT MAX(l.import) FROM entry_booking l WHERE l.batch = b.id) "                            \
    "LEFT JOIN import_undo u ON u.import = k.import "                                              \
    "LEFT JOIN entry_picture p ON p.batch = b.id "

const Agreement &agreementOf(const std::vector<Agreement> &known, qint64 id)
{
    const auto found = std::find_if(
        known.begin(), known.end(), [id](const Agreement &each) { return each.id.value() == id; });
    if (found == known.end())
        qFatal("an entry batch of no agreement");
    return *found;
}

EntryBatch batchOf(const Row &row, const std::vector<Agreement> &known)
{
    const auto import = row.optionalId<ImportId>(7);
    const EntryState state = !import ? EntryState::Draft
        : row.isNull(8)              ? EntryState::Booked
                                     : EntryState::Undone;
    return EntryBatch{row.id<EntryBatchId>(0),
                      agreementOf(known, row.integer(1)),
                      int(row.integer(2)),
                      row.yen(3),
                      row.text(4),
                      row.text(5),
                      row.instant(6),
                      state,
                      import,
                      {},
                      row.text(9),
                      row.bytes(10)};
}

EntryRow rowOf(const Row &row)
{
    const auto channel = channelFromName(row.text(8));
    if (!channel)
        qFatal("the books hold a channel this program does not know");
    return EntryRow{int(row.integer(0)),
                    row.day(1),
                    row.yen(2),
                    row.text(3),
                    int(row.integer(4)),
                    row.text(5),
                    row.optionalId<BillId>(6),
                    row.integer(9),
                    row.text(7),
                    *channel,
                    row.text(10),
                    row.instant(11)};
}

Done readRows(Session &session, EntryBatch &batch)
{
    KK_TRY(batch.rows,
           session.all("SELECT r.position, r.received_on, r.amount, r.slip_key, r.reissue, "
                       "r.barcode, r.bill, r.payer, r.channel, COALESCE(b.number, 0), o.actor, "
                       "o.recorded_at FROM entry_row r JOIN operation o ON o.id = r.operation "
                       "LEFT JOIN bill b ON b.id = r.bill WHERE r.batch = ? ORDER BY r.position",
                       {bind::of(batch.id)},
                       rowOf));
    return done();
}

PaidIssue issueOf(const Row &row)
{
    return {row.text(0), int(row.integer(1))};
}

} // namespace

Result<EntryBatchId> insertEntryBatch(Session &session,
                                      AgreementId agreement,
                                      const NewEntryBatch &batch,
                                      const Stamp &stamp)
{
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO entry_batch (agreement, stated_count, stated_total, note, "
                          "operation) VALUES (?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(agreement),
                           batch.count,
                           bind::of(batch.total),
                           bind::of(batch.note),
                           bind::of(stamp.operation)}));
    return EntryBatchId(id);
}

Done updateEntryBatch(Session &session, EntryBatchId id, const NewEntryBatch &batch)
{
    return session.execOne(
        "UPDATE entry_batch SET stated_count = ?, stated_total = ?, note = ? WHERE id = ?",
        {batch.count, bind::of(batch.total), bind::of(batch.note), bind::of(id)},
        QStringLiteral("entry_batch"));
}

Result<EntryBatch> findEntryBatch(Session &session, EntryBatchId id)
{
    KK_TRY(const auto known, agreements(session));
    KK_TRY(auto found,
           session.one(KK_ENTRY_BATCH "WHERE b.id = ?", {bind::of(id)}, [&known](const Row &row) {
               return batchOf(row, known);
           }));
    if (!found)
        return failure(ErrorCode::NotFound, Fault::NoSuchEntryBatch, {QString::number(id.value())});
    KK_CHECK(readRows(session, *found));
    return *std::move(found);
}

Result<std::vector<EntryBatch>> listEntryBatches(Session &session, int limit)
{
    KK_TRY(const auto known, agreements(session));
    KK_TRY(auto batches,
           session.all(KK_ENTRY_BATCH "ORDER BY b.id DESC LIMIT ?",
                       {limit},
                       [&known](const Row &row) { return batchOf(row, known); }));
    for (EntryBatch &batch : batches)
        KK_CHECK(readRows(session, batch));
    return batches;
}

Done deleteEntryBatch(Session &session, EntryBatchId id)
{
    KK_CHECK(session.exec("DELETE FROM entry_row WHERE batch = ?", {bind::of(id)}));
    KK_CHECK(session.exec("DELETE FROM entry_picture WHERE batch = ?", {bind::of(id)}));
    return session.execOne(
        "DELETE FROM entry_batch WHERE id = ?", {bind::of(id)}, QStringLiteral("entry_batch"));
}

Done insertEntryRow(Session &session, EntryBatchId id, const EntryRow &row, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO entry_row (batch, position, received_on, amount, slip_key, "
                          "reissue, barcode, bill, payer, channel, operation) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          {bind::of(id),
                           row.position,
                           bind::of(row.receivedOn),
                           bind::of(row.amount),
                           bind::of(row.slipKey),
                           row.reissue,
                           bind::of(row.barcode),
                           bind::of(row.bill),
                           bind::of(row.payer),
                           channelName(row.channel),
                           bind::of(stamp.operation)}));
    return done();
}

Done deleteEntryRow(Session &session, EntryBatchId id, int position)
{
    KK_CHECK(session.execOne("DELETE FROM entry_row WHERE batch = ? AND position = ?",
                             {bind::of(id), position},
                             QStringLiteral("entry_row")));
    KK_TRY(const qint64 last,
           session.number("SELECT MAX(position) FROM entry_row WHERE batch = ?", {bind::of(id)}));
    // One by one: the key would stand in its own way.
    for (qint64 next = position + 1; next <= last; ++next) {
        KK_CHECK(session.exec("UPDATE entry_row SET position = ? WHERE batch = ? AND position = ?",
                              {next - 1, bind::of(id), next}));
    }
    return done();
}

Done putEntryPicture(Session &session,
                     EntryBatchId id,
                     const EntryPicture &picture,
                     const QString &kind,
                     const Stamp &stamp)
{
    const QByteArray sha256 = QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256);
    KK_CHECK(session.exec(
        "INSERT INTO entry_picture (batch, file_name, kind, bytes, sha256, operation) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (batch) DO UPDATE SET "
        "file_name = excluded.file_name, kind = excluded.kind, bytes = excluded.bytes, "
        "sha256 = excluded.sha256, operation = excluded.operation",
        {bind::of(id),
         bind::of(picture.fileName),
         bind::of(kind),
         bind::of(picture.bytes),
         bind::of(sha256),
         bind::of(stamp.operation)}));
    return done();
}

Result<std::optional<EntryPicture>> entryPicture(Session &session, EntryBatchId id)
{
    return session.one("SELECT file_name, bytes FROM entry_picture WHERE batch = ?",
                       {bind::of(id)},
                       [](const Row &row) {
                           return EntryPicture{row.text(0), row.bytes(1)};
                       });
}

Done insertEntryBooking(Session &session, EntryBatchId id, ImportId import)
{
    KK_CHECK(session.exec("INSERT INTO entry_booking (import, batch) VALUES (?, ?)",
                          {bind::of(import), bind::of(id)}));
    return done();
}

Result<std::optional<PaidIssue>>
issueOfKey(Session &session, AgreementId agreement, const QString &slipKey, Yen amount)
{
    return session.one("SELECT slip_key, reissue FROM slip WHERE agreement = ? AND slip_key = ? "
                       "ORDER BY CASE WHEN amount = ? THEN 0 ELSE 1 END, reissue DESC LIMIT 1",
                       {bind::of(agreement), bind::of(slipKey), bind::of(amount)},
                       issueOf);
}

Result<std::optional<PaidIssue>>
issueOfBill(Session &session, AgreementId agreement, BillId bill, Yen amount)
{
    return session.one("SELECT slip_key, reissue FROM slip WHERE agreement = ? AND bill = ? "
                       "ORDER BY CASE WHEN amount = ? THEN 0 ELSE 1 END, id DESC LIMIT 1",
                       {bind::of(agreement), bind::of(bill), bind::of(amount)},
                       issueOf);
}

} // namespace keshikomi
