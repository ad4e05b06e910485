// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/storage/books/journal.h"

namespace keshikomi {

// Postings that were handed on to an accounting program: each once, whatever the profile.
struct ExportBatch final
{
    qint64 id = 0;
    QString profile; // its name
    QByteArray definition; // the profile as it was, JSON
    QString encoding;
    qint64 postings = 0;
    std::optional<LegalEntityId> legalEntity{}; // none: of all, a batch of before
    QString company{}; // its name
    QByteArray sha256; // 32 bytes, of the file
    QString actor;
    QDateTime at;
};

// Whose postings of which days, both included; an invalid day is no bound.
struct ExportScope final
{
    LegalEntityId legalEntity;
    QDate from{}, to{};
};

// Lines of its postings that no batch has, in the order of journalRows().
Result<std::vector<JournalRow>> unexportedRows(Session &session, const ExportScope &scope);
Result<std::vector<JournalRow>> rowsOfBatch(Session &session, qint64 batch);

// The batch with all postings that unexportedRows() of this scope gave in this transaction.
// ChangedMeanwhile if their number is not that of the batch.
Result<qint64> insertExportBatch(Session &session,
                                 const ExportBatch &batch,
                                 const ExportScope &scope,
                                 const Stamp &stamp);
Result<std::optional<ExportBatch>> findExportBatch(Session &session, qint64 id);
Result<std::vector<ExportBatch>> exportBatches(Session &session); // newest first

} // namespace keshikomi
