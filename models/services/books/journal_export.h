// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/storage/books/export_batches.h"

namespace keshikomi {

// What a house asked for the last time.
struct ExportChoice final
{
    QString profile; // name of a profile of the program, or of the house's own
    QByteArray definition; // its JSON
    QString encoding; // empty: the profile's own
};

struct ExportWish final
{
    ExportChoice choice;
    QDate from, to; // both included; invalid: no bound
    std::optional<StoreId> shop{}; // whose company; none: that of the seat
    bool dryRun = false;
    bool remember = false;
};

struct Exported final
{
    std::optional<qint64> batch; // none: nothing was left to export, or a dry run
    qint64 postings = 0;
    QByteArray file;
    QString profile, encoding;
    QString company{}; // whose postings; empty: of all, a batch of before
};

// The journal for an accounting program: that of one legal entity. Each posting goes out once,
// whatever the profile, and a batch comes out again byte for byte.
class JournalExportService final
{
public:
    explicit JournalExportService(ServiceContext context)
        : m_context(context)
    {
    }
    // ColumnMapWrong; NoSuchProfile: an encoding that is none.
    Later<Exported> exportNew(const Actor &actor, const ExportWish &wish) const;
    // NoSuchBatch; StoreDamaged if the batch does not come out as it did.
    Later<Exported> exportAgain(const Actor &actor, qint64 batch) const;
    Later<std::vector<ExportBatch>> batches(const Actor &actor) const; // newest first
    Later<std::optional<ExportChoice>> remembered(const Actor &actor) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
