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
    QByteArray sha256; // 32 bytes, of the file
    QString actor;
    QDateTime at;
};

// Lines of the postings between the days that no batch has, in the order of journalRows().
Result<std::vector<JournalRow>> unexportedRows(Session &session, QDate from, QDate to);
Result<std::vector<JournalRow>> rowsOfBatch(Session &session, qint64 batch);

// The batch with all postings that unexportedRows() of these days gave in this transaction.
// ChangedMeanwhile if their number is not that of the batch.
Result<qint64> insertExportBatch(
    Session &session, const ExportBatch &batch, QDate from, QDate to, const Stamp &stamp);
Result<std::optional<ExportBatch>> findExportBatch(Session &session, qint64 id);
Result<std::vector<ExportBatch>> exportBatches(Session &session); // newest first

} // namespace keshikomi
