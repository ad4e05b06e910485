// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/batch_window.h"

#include "models/services/paper/print_batches.h"
#include "models/services/paper/printers.h"
#include "models/wording/sheet_words.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/data_page.h"
#include "ui/pages/on_pool.h"
#include "ui/pages/paper/batch_choice.h"
#include "ui/pages/paper/batch_details.h"
#include "ui/pages/paper/batch_form.h"
#include "ui/pages/paper/print_jobs.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/build.h"
#include "ui/parts/fit_screen.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/scroll_side.h"

#include <QAction>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QShortcut>

namespace keshikomi {

namespace {

constexpr int shown = 100;
constexpr int usualDays = 15; // whose slips are asked for at first
constexpr int oneBatchHeight = 76; // at 100 %: a title and one row, where the screen is small

Tone toneOf(const PrintBatch &batch)
{
    if (batch.cutOff)
        return Tone::Warn;
    switch (batch.state) {
    case BatchState::Finished: return batch.failed > 0 ? Tone::Warn : Tone::Good;
    case BatchState::Running: return Tone::Accent;
    default: return Tone::Neutral;
    }
}

PlainTable::Line lineOf(const PrintBatch &batch, QDate today)
{
    const QDate day = batch.at.toOffsetFromUtc(9 * 3600).date();
    const auto kind = sheetKindFromName(batch.sheet);
    return {
        {QString::number(batch.id.value())},
        {QStringLiteral("%1 %2").arg(format::shortDate(day, today), format::timeOfDay(batch.at))},
        {kind ? sheetKindText(*kind) : batch.sheet},
        {batchStateText(batch), toneOf(batch)},
        {QStringLiteral("%1 / %2").arg(format::number(batch.released),
                                       format::number(batch.total()))},
        {format::number(batch.failed)},
        {batch.target.isPrinter() ? batch.target.printer : batch.target.folder}};
}

} // namespace

BatchWindow::BatchWindow(const PageContext &context, PrintJobs &jobs, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_jobs(jobs)
    , m_messages(new MessageArea(context.look))
    , m_form(new BatchForm(context))
    , m_lines(nullptr)
    , m_table(new LedgerTable(context.look, tr("Print batches")))
    , m_details(new BatchDetails(context, jobs))
{
    setWindowTitle(tr("Print many sheets"));
    keepGround(context.look, this, Ground::Canvas);
    makeTable();
    layOut();
    fitToScreen(context.look, this, {900, 740});
    m_form->source()->setDueBefore(context.today().addDays(usualDays));
    auto *key = new QShortcut(Qt::Key_F12, this);
    connect(key, &QShortcut::activated, m_form->startButton(), &QPushButton::click);
    connect(m_form->startButton(), &QPushButton::clicked, this, &BatchWindow::start);
    connect(m_form->source(), &BatchChoice::found, this, &BatchWindow::add);
    connect(m_form->source(), &BatchChoice::failed, this, [this](const Error &error) {
        m_form->startButton()->setEnabled(true);
        sayError(error);
    });
    connect(m_details, &BatchDetails::failed, this, &BatchWindow::sayError);
    connect(m_details, &BatchDetails::wanted, this, &BatchWindow::goOn);
    connect(m_details, &BatchDetails::said, this, [this](const MessageText &message) {
        m_messages->show(message);
    });
    connect(m_table, &LedgerTable::currentRowChanged, this, &BatchWindow::choose);
    connect(&m_jobs, &PrintJobs::changed, this, &BatchWindow::refresh);
}

// What begins a batch and what is done with one stay in sight; what is between scrolls where large
// type meets a small screen.
void BatchWindow::layOut()
{
    const Look &look = m_context.look;
    auto *column = makeColumn(look, this, 16, 12);
    auto *head = makeRow(look, 12);
    head->addWidget(makeLabel(look, windowTitle(), TypeSize::Title), 1);
    head->addWidget(m_form->startButton());
    column->addLayout(head);
    column->addWidget(m_messages);
    auto *inside = new QWidget;
    auto *rows = makeColumn(look, inside, 0, 12);
    rows->addWidget(m_form);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_details);
    column->addWidget(makeScrollSide(look, inside, 0), 1);
    column->addWidget(m_details->buttons());
    setTabOrder(m_form->lastField(), m_form->startButton()); // it stands above them all
    look.keep(m_table, [this] { m_table->setMinimumHeight(m_context.look.px(oneBatchHeight)); });
}

void BatchWindow::makeTable()
{
    m_lines = new PlainTable({{CellKind::Right, 70, 1, tr("Batch")},
                              {CellKind::Text, 110, 2, tr("Begun")},
                              {CellKind::Text, 130, 3, tr("Sheet")},
                              {CellKind::State, 110, 0, tr("State")},
                              {CellKind::Right, 110, 0, tr("Printed")},
                              {CellKind::Right, 80, 0, tr("Failed")},
                              {CellKind::Muted, 0, 4, tr("To")}},
                             this);
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("Nothing was printed in batches yet."));
}

void BatchWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const SheetPrinter &printers = m_context.printers;
    onAnswer(onPool([&printers] { return printers.printers(); }),
             this,
             [this](const std::vector<PrinterFacts> &found) { m_form->takePrinters(found); });
    refresh();
    m_form->setFocus();
}

void BatchWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void BatchWindow::openOver(DataPage &page)
{
    show();
    raise();
    activateWindow();
    page.askChosenBills(
        [this](const std::vector<qint64> &bills) { m_form->source()->offer(bills); });
}

void BatchWindow::start()
{
    m_messages->clear();
    m_form->startButton()->setEnabled(false);
    if (!m_form->source()->ask())
        m_form->startButton()->setEnabled(true);
}

void BatchWindow::add(const BatchBills &bills)
{
    m_form->startButton()->setEnabled(true);
    if (bills.bills.empty()) {
        const bool due = m_form->source()->way() == BatchChoice::Way::Due;
        m_messages->show(
            {Tone::Neutral,
             due ? tr("No open bill is due before then.") : tr("There is no bill to print."),
             {}});
        return;
    }
    const NewPrintBatch batch = m_form->batchOf(bills);
    prove(batch.sheet, batch.target, batch.dpi, [this, batch] { make(batch); });
}

void BatchWindow::goOn(const PrintBatch &batch)
{
    m_messages->clear();
    prove(batch.sheet, batch.target, batch.dpi, [this, id = batch.id] { m_jobs.make(id); });
}

// Whoever prints barcodes should know before they do that nobody has read one of this printer.
void BatchWindow::prove(const QString &sheet,
                        const BatchTarget &target,
                        int dpi,
                        const std::function<void()> &go)
{
    if (!target.isPrinter())
        return go();
    const PrinterService service(m_context.services, m_context.printers);
    onAnswer(service.mayPrint(m_context.actor, sheet, target.printer, dpi),
             this,
             [this, go](const Result<std::optional<Error>> &warning) {
                 if (!warning)
                     sayError(warning.error());
                 else if (*warning)
                     askUnproven(**warning, go);
                 else
                     go();
             });
}

void BatchWindow::askUnproven(const Error &warning, const std::function<void()> &go)
{
    auto *anyway = new QAction(tr("Print all the same"), m_messages);
    connect(anyway, &QAction::triggered, this, [this, go] {
        m_messages->clear();
        go();
    });
    m_messages->show({Tone::Warn, faultTextInWindow(warning), {}}, anyway);
}

void BatchWindow::make(const NewPrintBatch &batch)
{
    const PrintBatchService service(m_context.services);
    onAnswer(service.add(m_context.actor, batch), this, [this](const Result<PrintBatch> &added) {
        if (!added)
            return sayError(added.error());
        m_chosen = added->id;
        m_jobs.make(added->id);
    });
}

void BatchWindow::refresh()
{
    const PrintBatchService service(m_context.services);
    onAnswer(service.list(m_context.actor, shown),
             this,
             [this](const Result<std::vector<PrintBatch>> &batches) {
                 if (!batches)
                     return sayError(batches.error());
                 m_batches = *batches;
                 showBatches();
             });
}

// The chosen batch stays chosen, wherever it stands now.
void BatchWindow::showBatches()
{
    std::vector<PlainTable::Line> lines;
    int row = 0;
    for (const PrintBatch &batch : m_batches) {
        if (batch.id == m_chosen)
            row = int(lines.size());
        lines.push_back(lineOf(batch, m_context.today()));
    }
    {
        const QScopedValueRollback writing(m_writing, true);
        m_lines->setLines(std::move(lines));
        m_table->setCurrentIndex(m_lines->index(row, 0));
    }
    choose(m_table->currentIndex().row());
}

void BatchWindow::choose(int row)
{
    if (m_writing)
        return;
    if (row < 0 || row >= int(m_batches.size()))
        return m_details->setBatch(std::nullopt);
    const PrintBatch &batch = m_batches[std::size_t(row)];
    m_chosen = batch.id;
    m_details->setBatch(batch);
}

void BatchWindow::sayError(const Error &error)
{
    m_messages->show({Tone::Bad, faultTextInWindow(error), {}});
}

} // namespace keshikomi
