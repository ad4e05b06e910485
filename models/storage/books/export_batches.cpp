// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/export_batches.h"

#include "models/domain/try.h"
#include "models/storage/books/journal_columns.h"

namespace keshikomi {

namespace {

#define KK_NOT_EXPORTED                                                                            \
    "p.legal_entity = ? AND p.effective_on >= ? AND p.effective_on <= ? "                          \
    "AND NOT EXISTS (SELECT 1 FROM export_posting x WHERE x.posting = p.id)"

#define KK_BATCH_COLUMNS                                                                           \
    "SELECT b.id, b.profile, b.definition, b.encoding, b.postings, b.sha256, o.actor, "            \
    "o.recorded_at, b.legal_entity, COALESCE(e.name, '') FROM export_batch b "                     \
    "JOIN operation o ON o.id = b.operation LEFT JOIN legal_entity e ON e.id = b.legal_entity "

Binds bindsOf(const ExportScope &scope)
{
    return {bind::of(scope.legalEntity),
            bind::of(scope.from.isValid() ? scope.from : QDate(1, 1, 1)),
            bind::of(scope.to.isValid() ? scope.to : QDate(9999, 12, 31))};
}

ExportBatch batchOf(const Row &row)
{
    return ExportBatch{row.integer(0),
                       row.text(1),
                       row.text(2).toUtf8(),
                       row.text(3),
                       row.integer(4),
                       row.optionalId<LegalEntityId>(8),
                       row.text(9),
                       row.bytes(5),
                       row.text(6),
                       row.instant(7)};
}

} // namespace

Result<std::vector<JournalRow>> unexportedRows(Session &session, const ExportScope &scope)
{
    return session.all(KK_JOURNAL_COLUMNS "WHERE " KK_NOT_EXPORTED " ORDER BY p.id, l.position",
                       bindsOf(scope),
                       journalRowOf);
}

Result<std::vector<JournalRow>> rowsOfBatch(Session &session, qint64 batch)
{
    return session.all(KK_JOURNAL_COLUMNS "JOIN export_posting x ON x.posting = p.id "
                                          "WHERE x.batch = ? ORDER BY p.id, l.position",
                       {batch},
                       journalRowOf);
}

Result<qint64> insertExportBatch(Session &session,
                                 const ExportBatch &batch,
                                 const ExportScope &scope,
                                 const Stamp &stamp)
{
    KK_TRY(
        const qint64 id,
        session.insert("INSERT INTO export_batch (profile, definition, encoding, postings, "
                       "sha256, legal_entity, operation) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                       {bind::of(batch.profile),
                        QString::fromUtf8(batch.definition),
                        bind::of(batch.encoding),
                        batch.postings,
                        bind::of(batch.sha256),
                        bind::of(scope.legalEntity),
                        bind::of(stamp.operation)}));
    KK_TRY(const qint64 postings,
           session.exec("INSERT INTO export_posting (posting, batch) "
                        "SELECT p.id, CAST(? AS BIGINT) FROM posting p WHERE " KK_NOT_EXPORTED,
                        Binds{id} + bindsOf(scope)));
    if (postings != batch.postings)
        return failure(
            ErrorCode::Conflict, Fault::ChangedMeanwhile, {QStringLiteral("export_batch")});
    return id;
}

Result<std::optional<ExportBatch>> findExportBatch(Session &session, qint64 id)
{
    return session.one(KK_BATCH_COLUMNS "WHERE b.id = ?", {id}, batchOf);
}

Result<std::vector<ExportBatch>> exportBatches(Session &session)
{
    return session.all(KK_BATCH_COLUMNS "ORDER BY b.id DESC", {}, batchOf);
}

} // namespace keshikomi
