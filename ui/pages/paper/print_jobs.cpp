// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/print_jobs.h"

#include "models/services/paper/batch_run.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/shell/jobs.h"

#include <functional>

namespace keshikomi {

namespace {

// Brings what a run tells on its own threads to the window's.
class Teller final : public QObject, public BatchObserver
{
public:
    using Tell = std::function<void(const BatchProgress &)>;
    explicit Teller(Tell tell)
        : m_tell(std::move(tell))
    {
    }
    void progressed(const BatchProgress &progress) override
    {
        QMetaObject::invokeMethod(
            this, [this, progress] { m_tell(progress); }, Qt::QueuedConnection);
    }

private:
    const Tell m_tell;
};

} // namespace

struct PrintJobs::Job final
{
    Job(const PageContext &context, PrintBatchId id, Teller::Tell tell)
        : teller(std::move(tell))
        , run(context.services,
              context.actor,
              id,
              BatchTools{context.sheets, &context.printers, &teller})
    {
    }
    BatchProgress progress;
    qint64 line = 0; // its number in the job line; 0: none
    Teller teller; // outlives the run
    BatchRun run;
};

PrintJobs::PrintJobs(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

PrintJobs::~PrintJobs() = default;

QString PrintJobs::wordsOf(const BatchProgress &progress)
{
    if (progress.perMinute() == 0)
        return tr("Making sheets");
    const qint64 minutes = (progress.remainingSeconds() + 59) / 60;
    //: %1 sheets a minute, %2 minutes left
    return tr("Making sheets, %1 a minute, %2 min left")
        .arg(format::number(progress.perMinute()), format::number(minutes));
}

std::optional<BatchProgress> PrintJobs::progressOf(PrintBatchId id) const
{
    const auto job = m_jobs.find(id.value());
    if (job == m_jobs.end())
        return std::nullopt;
    return job->second->progress;
}

void PrintJobs::make(PrintBatchId id)
{
    if (isRunning(id))
        return;
    const qint64 number = id.value();
    auto job = std::make_unique<Job>(m_context, id, [this, number](const BatchProgress &progress) {
        progressed(number, progress);
    });
    onAnswer(job->run.start(), this, [this, number](const Result<PrintBatch> &result) {
        end(number, result);
    });
    if (m_context.jobs != nullptr)
        job->line = m_context.jobs->begin(wordsOf({}), 0, [this, id] { cancel(id); });
    m_jobs.emplace(number, std::move(job));
    Q_EMIT changed();
}

void PrintJobs::pause(PrintBatchId id)
{
    const PrintBatchService service(m_context.services);
    onAnswer(service.pause(m_context.actor, id), this, [this](const Done &paused) {
        if (!paused)
            Q_EMIT failed(paused.error());
    });
}

void PrintJobs::cancel(PrintBatchId id)
{
    const PrintBatchService service(m_context.services);
    onAnswer(service.cancel(m_context.actor, id), this, [this](const Done &cancelled) {
        if (!cancelled)
            Q_EMIT failed(cancelled.error());
    });
}

void PrintJobs::tellLine(const Job &job) const
{
    if (m_context.jobs == nullptr)
        return;
    const BatchProgress &progress = job.progress;
    m_context.jobs->setWords(job.line, wordsOf(progress));
    m_context.jobs->setDone(job.line, progress.released + progress.failed, progress.total);
}

void PrintJobs::progressed(qint64 id, const BatchProgress &progress)
{
    Job &job = *m_jobs.at(id);
    job.progress = progress;
    tellLine(job);
    Q_EMIT changed();
}

void PrintJobs::end(qint64 id, const Result<PrintBatch> &result)
{
    if (m_context.jobs != nullptr)
        m_context.jobs->end(m_jobs.at(id)->line);
    m_jobs.erase(id);
    Q_EMIT changed();
    if (result)
        Q_EMIT ended(*result);
    else
        Q_EMIT failed(result.error());
    m_context.watch.tell();
}

} // namespace keshikomi
