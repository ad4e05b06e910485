// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/inbox/entries.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/import_writing.h"
#include "models/services/inbox/entry_rows.h"
#include "models/services/rehearsal.h"
#include "models/storage/receipts/entries.h"
#include "models/storage/receipts/imports.h"

namespace keshikomi {

namespace {

constexpr int mostRows = 1'000;
constexpr int longestNote = 200;
constexpr int longestFileName = 200;
constexpr Yen mostTotal{mostAsked};

Done checkTotals(int count, Yen total, const QString &note)
{
    if (count < 1 || count > mostRows)
        return outOfRange("count", count, 1, mostRows);
    if (total <= Yen() || total > mostTotal)
        return outOfRange("total", total.amount(), 1, mostTotal.amount());
    return checkText("note", note, longestNote, Presence::Optional);
}

Result<EntryBatch> openDraft(Session &session, EntryBatchId id)
{
    KK_TRY(EntryBatch batch, findEntryBatch(session, id));
    if (batch.state == EntryState::Booked)
        return failure(ErrorCode::Conflict, Fault::EntryBatchBooked, {QString::number(id.value())});
    return batch;
}

// A change of a draft, and how it stands then.
template<typename F>
Later<EntryBatch> changed(const ServiceContext &context,
                          const Actor &actor,
                          const char *kind,
                          EntryBatchId id,
                          bool rehearsal,
                          F change)
{
    return doOrRehearse(context,
                        actor,
                        Permission::ImportFiles,
                        kind,
                        rehearsal,
                        [id, change = std::move(change)](Session &session,
                                                         const Stamp &stamp) -> Result<EntryBatch> {
                            KK_TRY(const EntryBatch batch, openDraft(session, id));
                            KK_CHECK(change(session, stamp, batch));
                            return findEntryBatch(session, id);
                        });
}

Result<ImportReport> bookBatch(Session &session, const Stamp &stamp, EntryBatchId id)
{
    KK_TRY(const EntryBatch batch, openDraft(session, id));
    KK_CHECK(batch.meets());
    const FileReading reading = readingOf(batch);
    ImportReport report;
    report.fileName = entryFileName(batch);
    report.layout = reading.layout;
    report.records = int(reading.records.size());
    KK_TRY(report, bookReading(session, stamp, reading, std::move(report)));
    KK_CHECK(insertEntryBooking(session, id, *report.import));
    return report;
}

} // namespace

Later<EntryBatch>
EntryService::open(const Actor &actor, const NewEntryBatch &batch, bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ImportFiles,
        "entry.open",
        rehearsal,
        [batch](Session &session, const Stamp &stamp) -> Result<EntryBatch> {
            KK_CHECK(checkTotals(batch.count, batch.total, batch.note));
            KK_TRY(const auto agreement, findAgreement(session, batch.agreementKey));
            if (!agreement)
                return failure(ErrorCode::NotFound, Fault::NoSuchAgreement, {batch.agreementKey});
            KK_TRY(const EntryBatchId id, insertEntryBatch(session, agreement->id, batch, stamp));
            return findEntryBatch(session, id);
        });
}

Later<EntryBatch> EntryService::restate(const Actor &actor,
                                        EntryBatchId id,
                                        int count,
                                        Yen total,
                                        const QString &note,
                                        bool rehearsal) const
{
    return changed(
        m_context,
        actor,
        "entry.restate",
        id,
        rehearsal,
        [count, total, note](Session &session, const Stamp &, const EntryBatch &batch) -> Done {
            KK_CHECK(checkTotals(count, total, note));
            return updateEntryBatch(session, batch.id, {{}, count, total, note});
        });
}

Later<EntryBatch> EntryService::addRow(const Actor &actor,
                                       EntryBatchId id,
                                       const NewEntryRow &row,
                                       bool rehearsal) const
{
    return changed(m_context,
                   actor,
                   "entry.row",
                   id,
                   rehearsal,
                   [row](Session &session, const Stamp &stamp, const EntryBatch &batch) -> Done {
                       if (batch.rows.size() >= mostRows)
                           return outOfRange("count", qint64(batch.rows.size()) + 1, 1, mostRows);
                       KK_TRY(const EntryRow checked, checkedEntryRow(session, batch, row, stamp));
                       return insertEntryRow(session, batch.id, checked, stamp);
                   });
}

Later<EntryBatch>
EntryService::removeRow(const Actor &actor, EntryBatchId id, int position, bool rehearsal) const
{
    return changed(m_context,
                   actor,
                   "entry.remove-row",
                   id,
                   rehearsal,
                   [position](Session &session, const Stamp &, const EntryBatch &batch) -> Done {
                       if (position < 1 || std::size_t(position) > batch.rows.size())
                           return outOfRange("row", position, 1, qint64(batch.rows.size()));
                       return deleteEntryRow(session, batch.id, position);
                   });
}

Later<EntryBatch> EntryService::attach(const Actor &actor,
                                       EntryBatchId id,
                                       const EntryPicture &picture,
                                       bool rehearsal) const
{
    return changed(
        m_context,
        actor,
        "entry.picture",
        id,
        rehearsal,
        [picture](Session &session, const Stamp &stamp, const EntryBatch &batch) -> Done {
            KK_CHECK(checkText("picture", picture.fileName, longestFileName, Presence::Required));
            KK_TRY(const QString kind, entryPictureKind(picture));
            return putEntryPicture(session, batch.id, picture, kind, stamp);
        });
}

Later<std::optional<EntryPicture>> EntryService::picture(const Actor &actor, EntryBatchId id) const
{
    return m_context.read(actor, [id](Session &session) -> Result<std::optional<EntryPicture>> {
        KK_CHECK(findEntryBatch(session, id));
        return entryPicture(session, id);
    });
}

Later<ImportReport> EntryService::book(const Actor &actor, EntryBatchId id, bool dryRun) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ImportFiles,
                        "import",
                        dryRun,
                        [id, dryRun](Session &session, const Stamp &stamp) -> Result<ImportReport> {
                            KK_TRY(ImportReport report, bookBatch(session, stamp, id));
                            if (dryRun)
                                report.import.reset();
                            return report;
                        });
}

Later<std::monostate>
EntryService::discard(const Actor &actor, EntryBatchId id, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ImportFiles,
                        "entry.discard",
                        rehearsal,
                        [id](Session &session, const Stamp &) -> Done {
                            KK_TRY(const EntryBatch batch, findEntryBatch(session, id));
                            if (batch.state != EntryState::Draft)
                                return failure(ErrorCode::Conflict,
                                               Fault::EntryBatchBooked,
                                               {QString::number(id.value())});
                            return deleteEntryBatch(session, id);
                        });
}

Later<std::vector<EntryBatch>> EntryService::list(const Actor &actor, int limit) const
{
    return m_context.read(actor,
                          [limit](Session &session) { return listEntryBatches(session, limit); });
}

Later<EntryBatch> EntryService::find(const Actor &actor, EntryBatchId id) const
{
    return m_context.read(actor, [id](Session &session) { return findEntryBatch(session, id); });
}

} // namespace keshikomi
