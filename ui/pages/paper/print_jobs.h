// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_batch.h"
#include "ui/pages/page_context.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace keshikomi {

// The print batches (一括印刷) that this window makes beside its other work. Each is a job of the
// job line.
class PrintJobs final : public QObject
{
    Q_OBJECT
public:
    PrintJobs(const PageContext &context, QObject *parent);
    ~PrintJobs() override; // waits for the files at hand; the batches are paused

    // Begins a batch, or goes on with one. One that runs already goes on as it is.
    void make(PrintBatchId id);
    void pause(PrintBatchId id);
    void cancel(PrintBatchId id);

    bool isRunning(PrintBatchId id) const { return m_jobs.count(id.value()) > 0; }
    // How far a batch is that runs here; none of any other.
    std::optional<BatchProgress> progressOf(PrintBatchId id) const;
    // "Making sheets, 2,400 a minute, 3 min left".
    static QString wordsOf(const BatchProgress &progress);

Q_SIGNALS:
    void changed(); // which run, or how far they are
    void ended(const PrintBatch &batch); // finished, paused or cancelled
    void failed(const Error &error);

private:
    struct Job;
    void progressed(qint64 id, const BatchProgress &progress);
    void end(qint64 id, const Result<PrintBatch> &result);
    void tellLine(const Job &job) const;

    const PageContext m_context;
    std::map<qint64, std::unique_ptr<Job>> m_jobs;
};

} // namespace keshikomi
