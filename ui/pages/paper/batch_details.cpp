// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/batch_details.h"

#include "models/domain/bill.h"
#include "models/services/csv_field.h"
#include "models/services/paper/print_batches.h"
#include "models/services/sheets/sheet_subject.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/paper/print_count_words.h"
#include "ui/pages/paper/print_jobs.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/build.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/thin_progress.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QSaveFile>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int failuresHeight = 150; // at 100 %: a title and three rows
constexpr int oneFailureHeight = 76; // a title and one row, where the screen is small

QString reasonOf(const PrintBatchItem &item)
{
    return item.failure ? faultTextInWindow(*item.failure) : QString();
}

// A line of a list that was left out by what it says there.
QString nameOf(const PrintBatchItem &item)
{
    if (item.position > 0)
        return billNumberText(item.bill);
    //: a line of a list file: %1 its number there, %2 what it says
    return BatchDetails::tr("Line %1: %2").arg(item.line.number).arg(item.line.said);
}

QByteArray csvOf(const std::vector<PrintBatchItem> &failed)
{
    QStringList lines{BatchDetails::tr("Bill") + QLatin1Char(',') + BatchDetails::tr("Reason")};
    for (const PrintBatchItem &item : failed)
        lines << csvField(nameOf(item)) + QLatin1Char(',') + csvField(reasonOf(item));
    return "\xEF\xBB\xBF" + (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
}

Done written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return done();
    return failure(ErrorCode::Storage, Fault::FileNotWritten, {path, file.errorString()});
}

} // namespace

BatchDetails::BatchDetails(const PageContext &context, PrintJobs &jobs)
    : m_context(context)
    , m_jobs(jobs)
    , m_words(makeLabel(context.look, {}, TypeSize::Strong))
    , m_pace(makeLabel(context.look, {}, TypeSize::Base, Ink::Muted))
    , m_count(makeLabel(context.look, {}, TypeSize::Base))
    , m_progress(new ThinProgress(context.look, 0))
    , m_goOn(makeButton(context.look, tr("Go on")))
    , m_pause(makeButton(context.look, tr("Pause"), {}, Rank::Plain, Icon::Pause))
    , m_stop(makeButton(context.look, tr("Stop"), {}, Rank::Danger))
    , m_again(makeButton(context.look, tr("Failed ones again")))
    , m_picking(makeButton(context.look, tr("Picking list …"), {}, Rank::Plain, Icon::Paper))
    , m_save(makeButton(context.look, tr("Failed ones as CSV …"), {}, Rank::Quiet))
    , m_reissue(new QCheckBox(tr("Reissue changed slips")))
    , m_lines(new PlainTable(
          {{CellKind::Text, 110, 0, tr("Bill")}, {CellKind::Text, 0, 0, tr("Reason")}}, this))
    , m_table(new LedgerTable(context.look, tr("What failed")))
    , m_reason(makeLabel(context.look, {}, TypeSize::Small))
    , m_buttons(makeButtons())
{
    auto *column = makeColumn(context.look, this, 0, 8);
    column->addLayout(makeProgress());
    column->addWidget(m_count);
    m_count->setWordWrap(true);
    column->addWidget(m_table);
    column->addWidget(m_reason);
    m_reason->setWordWrap(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_table->setModel(m_lines);
    context.look.keep(m_table, [this] {
        m_table->setMinimumHeight(m_context.look.px(oneFailureHeight));
        m_table->setMaximumHeight(m_context.look.px(failuresHeight));
    });
    connectButtons();
    connect(m_table, &LedgerTable::currentRowChanged, this, &BatchDetails::showReason);
    connect(&m_jobs, &PrintJobs::changed, this, [this] {
        showProgress();
        showButtons();
    });
    setBatch(std::nullopt);
}

QLayout *BatchDetails::makeProgress()
{
    auto *row = makeRow(m_context.look, 12);
    m_progress->setAccessibleName(tr("Progress of the batch"));
    row->addWidget(m_words);
    row->addWidget(m_progress, 1);
    row->addWidget(m_pace);
    return row;
}

QWidget *BatchDetails::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = makeRow(m_context.look, 8, buttons);
    for (QPushButton *button : {m_goOn, m_pause, m_stop, m_picking, m_again})
        row->addWidget(button);
    row->addWidget(m_reissue);
    m_reissue->hide();
    row->addStretch();
    row->addWidget(m_save);
    return buttons;
}

void BatchDetails::connectButtons()
{
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT wanted(*m_batch); });
    connect(m_pause, &QPushButton::clicked, this, [this] { m_jobs.pause(m_batch->id); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_jobs.cancel(m_batch->id); });
    connect(m_again, &QPushButton::clicked, this, &BatchDetails::tryAgain);
    connect(m_picking, &QPushButton::clicked, this, &BatchDetails::showPickingList);
    connect(m_save, &QPushButton::clicked, this, &BatchDetails::askFailuresFile);
}

void BatchDetails::setBatch(const std::optional<PrintBatch> &batch)
{
    const bool counted = m_batch && batch && m_batch->id == batch->id
        && m_batch->released == batch->released && m_batch->failed == batch->failed;
    const bool same = m_batch && batch && m_batch->id == batch->id
        && m_batch->failed == batch->failed && int(m_failed.size()) == batch->notMade();
    if (batch && (!m_batch || m_batch->id != batch->id))
        m_reissue->setChecked(batch->reissue);
    m_batch = batch;
    showProgress();
    showButtons();
    if (!counted)
        askCount();
    if (same)
        return;
    m_failed.clear();
    m_reissue->hide();
    m_table->setVisible(m_batch && m_batch->notMade() > 0);
    m_reason->hide();
    if (m_batch && m_batch->notMade() > 0)
        askFailures();
}

QString BatchDetails::progressWords() const
{
    return m_words->text() + QLatin1Char(' ') + m_pace->text();
}

void BatchDetails::showProgress()
{
    m_progress->setVisible(m_batch.has_value());
    if (!m_batch) {
        m_words->clear();
        return m_pace->clear();
    }
    BatchProgress progress;
    progress.total = m_batch->total();
    progress.released = m_batch->released;
    progress.failed = m_batch->failed;
    const auto running = m_jobs.progressOf(m_batch->id);
    if (running && running->total > 0) // it tells more often than the books are asked
        progress = *running;
    //: how far a batch is: %1 its number, %2 sheets that came out, %3 of so many
    m_words->setText(tr("Batch %1: %2 of %3")
                         .arg(m_batch->id.value())
                         .arg(format::number(progress.released), format::number(progress.total)));
    m_progress->setDone(progress.released + progress.failed, progress.total);
    if (running)
        m_pace->setText(PrintJobs::wordsOf(progress));
    else
        m_pace->setText(m_batch->cutOff ? tr("Cut off: its program ended. Go on to make the rest.")
                                        : batchStateText(*m_batch));
}

void BatchDetails::showButtons()
{
    const bool running = m_batch && m_jobs.isRunning(m_batch->id);
    m_goOn->setEnabled(m_batch && !running && m_batch->waiting > 0);
    m_pause->setEnabled(running);
    m_stop->setEnabled(m_batch && allowed(m_batch->state, BatchState::Cancelled));
    m_again->setEnabled(m_batch && !running && m_batch->failed > 0);
    m_picking->setEnabled(m_batch && m_batch->released > 0);
    m_save->setEnabled(m_batch && m_batch->notMade() > 0);
}

QString BatchDetails::countWords() const
{
    return m_count->text();
}

// The words of the batch before stay until the new ones are here, if it is the same batch.
void BatchDetails::askCount()
{
    const auto kind = m_batch ? sheetKindFromName(m_batch->sheet) : std::nullopt;
    const bool told = kind && isPaymentSlip(*kind) && m_batch->released + m_batch->failed > 0;
    m_count->setVisible(told);
    if (!told)
        return m_count->clear();
    const PrintBatchService service(m_context.services);
    onAnswer(service.count(m_context.actor, m_batch->id),
             this,
             [this, asked = m_batch->id](const Result<PrintCount> &count) {
                 if (!count)
                     Q_EMIT failed(count.error());
                 else if (m_batch && m_batch->id == asked)
                     m_count->setText(printCountWords(*m_batch, *count));
             });
}

void BatchDetails::askFailures()
{
    const PrintBatchService service(m_context.services);
    onAnswer(service.items(m_context.actor, m_batch->id, BatchItemState::Failed),
             this,
             [this, asked = m_batch->id](const Result<std::vector<PrintBatchItem>> &items) {
                 if (!items)
                     Q_EMIT failed(items.error());
                 else if (m_batch && m_batch->id == asked)
                     showFailures(*items);
             });
}

void BatchDetails::showFailures(const std::vector<PrintBatchItem> &failed)
{
    m_failed = failed;
    std::vector<PlainTable::Line> lines;
    for (const PrintBatchItem &item : failed)
        lines.push_back({{nameOf(item)}, {reasonOf(item)}});
    m_lines->setLines(std::move(lines));
    m_table->setCurrentIndex(m_lines->index(0, 0));
    showReason(m_table->currentIndex().row());
    m_reissue->setVisible(std::any_of(failed.begin(), failed.end(), [](const auto &item) {
        return item.failure && item.failure->fault == Fault::SlipSaysOtherwise;
    }));
}

// A row has place for some words of it; the chosen one is told whole.
void BatchDetails::showReason(int row)
{
    const bool chosen = row >= 0 && row < int(m_failed.size());
    m_reason->setVisible(chosen);
    if (!chosen)
        return;
    m_reason->setText(reasonOf(m_failed[std::size_t(row)]));
}

QString BatchDetails::reasonWords() const
{
    return m_reason->isHidden() ? QString() : m_reason->text();
}

void BatchDetails::tryAgain()
{
    if (!m_batch)
        return;
    const PrintBatchService service(m_context.services);
    const bool reissue = !m_reissue->isHidden() && m_reissue->isChecked();
    onAnswer(service.askAgain(m_context.actor, m_batch->id, reissue),
             this,
             [this, batch = *m_batch](const Result<int> &waiting) {
                 if (!waiting)
                     Q_EMIT failed(waiting.error());
                 else if (*waiting > 0)
                     Q_EMIT wanted(batch);
             });
}

SheetWindow *BatchDetails::showPickingList()
{
    if (!m_batch || m_batch->released < 1)
        return nullptr;
    SheetWish wish;
    wish.kind = SheetKind::PickingList;
    wish.number = m_batch->id.value();
    auto *window = new SheetWindow(m_context, wish, this);
    window->show();
    return window;
}

void BatchDetails::askFailuresFile()
{
    auto *dialog = new QFileDialog(this, tr("Save what failed"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &BatchDetails::saveFailures);
    dialog->open();
}

void BatchDetails::saveFailures(const QString &path)
{
    if (!m_batch)
        return;
    const PrintBatchService service(m_context.services);
    onAnswer(service.items(m_context.actor, m_batch->id, BatchItemState::Failed),
             this,
             [this, path](const Result<std::vector<PrintBatchItem>> &items) {
                 if (!items) {
                     Q_EMIT failed(items.error());
                 } else if (const Done saved = written(path, csvOf(*items)); !saved) {
                     Q_EMIT failed(saved.error());
                 } else {
                     Q_EMIT said({Tone::Good, tr("The list was saved."), path});
                 }
             });
}

} // namespace keshikomi
