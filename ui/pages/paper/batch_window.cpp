// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/batch_window.h"

#include "models/domain/bill.h"
#include "models/services/journal.h"
#include "models/services/paper/print_batches.h"
#include "models/services/paper/printers.h"
#include "models/wording/sheet_words.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/on_pool.h"
#include "ui/pages/paper/print_jobs.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/date_field.h"
#include "ui/parts/fit_screen.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/message_bar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSaveFile>
#include <QSpinBox>
#include <QStandardPaths>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int shown = 100;

Tone toneOf(const PrintBatch &batch)
{
    switch (batch.state) {
    case BatchState::Finished: return batch.failed > 0 ? Tone::Warn : Tone::Good;
    case BatchState::Running: return Tone::Accent;
    default: return Tone::Neutral;
    }
}

QByteArray csvOf(const std::vector<PrintBatchItem> &failed)
{
    QStringList lines{BatchWindow::tr("Bill") + QLatin1Char(',') + BatchWindow::tr("Reason")};
    for (const PrintBatchItem &item : failed) {
        const QString reason = item.failure ? faultText(*item.failure) : QString();
        lines << billNumberText(item.bill) + QLatin1Char(',') + csvField(reason);
    }
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

BatchWindow::BatchWindow(const PageContext &context, PrintJobs &jobs, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_context(context)
    , m_jobs(jobs)
    , m_messages(new MessageArea(context.look))
    , m_kind(new QComboBox)
    , m_due(new DateField(context.today()))
    , m_target(new QComboBox)
    , m_folder(makeLabel(context.look, {}, TypeSize::Base, Ink::Muted))
    , m_choose(makeButton(context.look, tr("Choose a folder …"), {}, Rank::Quiet))
    , m_perFile(new QSpinBox)
    , m_pattern(new QLineEdit)
    , m_start(makeButton(context.look, tr("Make the sheets"), {}, Rank::Primary, Icon::Print))
    , m_goOn(makeButton(context.look, tr("Go on")))
    , m_pause(makeButton(context.look, tr("Pause"), {}, Rank::Plain, Icon::Pause))
    , m_cancel(makeButton(context.look, tr("Stop"), {}, Rank::Danger))
    , m_picking(makeButton(context.look, tr("Picking list …"), {}, Rank::Plain, Icon::Paper))
    , m_failures(makeButton(context.look, tr("Failed slips as CSV …"), {}, Rank::Quiet))
    , m_lines(nullptr)
    , m_table(new LedgerTable(context.look, tr("Print batches")))
{
    setWindowTitle(tr("Print many sheets"));
    keepGround(context.look, this, Ground::Canvas);
    auto *column = makeColumn(context.look, this, 20, 12);
    column->addWidget(m_messages);
    column->addWidget(makeNew());
    column->addWidget(makeList(), 1);
    fitToScreen(context.look, this, {860, 620});
    setFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    setDueBefore(context.today().addDays(15));
    connect(m_start, &QPushButton::clicked, this, &BatchWindow::start);
    connect(m_choose, &QPushButton::clicked, this, &BatchWindow::askFolder);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        if (const PrintBatch *batch = chosen())
            m_jobs.make(batch->id);
    });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (const PrintBatch *batch = chosen())
            m_jobs.pause(batch->id);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const PrintBatch *batch = chosen())
            m_jobs.cancel(batch->id);
    });
    connect(m_picking, &QPushButton::clicked, this, &BatchWindow::showPickingList);
    connect(m_failures, &QPushButton::clicked, this, &BatchWindow::askFailuresFile);
    connect(m_table, &LedgerTable::currentRowChanged, this, &BatchWindow::showButtons);
    connect(&m_jobs, &PrintJobs::changed, this, &BatchWindow::refresh);
}

// What an open bill can have; the language and the type are the customer's.
void BatchWindow::fillKinds()
{
    for (const SheetKind kind : {SheetKind::PaymentSlip,
                                 SheetKind::Invoice,
                                 SheetKind::CardSheet,
                                 SheetKind::SmartPit,
                                 SheetKind::PayEasy,
                                 SheetKind::CompletionReport,
                                 SheetKind::Reminder1,
                                 SheetKind::Reminder2,
                                 SheetKind::Reminder3})
        m_kind->addItem(sheetKindText(kind), sheetKindName(kind));
    m_kind->setAccessibleName(tr("Kind of sheet"));
}

QWidget *BatchWindow::makeNew()
{
    const Look &look = m_context.look;
    auto *panel = new Panel(look);
    auto *column = makeColumn(look, panel, 16, 10);
    auto *first = makeRow(look, 8);
    fillKinds();
    first->addWidget(m_kind);
    first->addWidget(makeLabel(look, tr("of open bills due before")));
    m_due->setAccessibleName(tr("Due before"));
    look.keep(m_due, [this] { m_due->setFixedWidth(m_context.look.px(110)); });
    first->addWidget(m_due);
    first->addStretch();
    first->addWidget(m_start);
    column->addLayout(first);
    auto *second = makeRow(look, 8);
    second->addWidget(makeLabel(look, tr("To"), TypeSize::Base, Ink::Muted));
    m_target->addItem(tr("PDF files"), QString());
    m_target->setAccessibleName(tr("To"));
    second->addWidget(m_target);
    second->addWidget(makeLabel(look, tr("Slips a file"), TypeSize::Base, Ink::Muted));
    m_perFile->setRange(1, mostPerFile);
    m_perFile->setAccessibleName(tr("Slips a file"));
    second->addWidget(m_perFile);
    second->addWidget(m_folder, 1);
    second->addWidget(m_choose);
    column->addLayout(second);
    column->addLayout(makePattern());
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        const bool files = m_target->currentData().toString().isEmpty();
        m_folder->setVisible(files);
        m_choose->setVisible(files);
        m_pattern->setEnabled(files);
    });
    return panel;
}

QString BatchWindow::usualName() const
{
    return usualPattern(m_perFile->value(), m_kind->currentData().toString());
}

QLayout *BatchWindow::makePattern()
{
    const Look &look = m_context.look;
    auto *row = makeRow(look, 8);
    row->addWidget(makeLabel(look, tr("File names"), TypeSize::Base, Ink::Muted));
    m_pattern->setAccessibleName(tr("File names"));
    m_pattern->setToolTip(tr("{bill} and {last} stand for the first and the last bill of a file, "
                             "{file} for its number, {batch} for the batch."));
    look.keep(m_pattern, [this] { m_pattern->setFixedWidth(m_context.look.px(240)); });
    row->addWidget(m_pattern);
    auto *names = makeLabel(
        look, QStringLiteral("{bill} {last} {file} {batch}"), TypeSize::Small, Ink::Muted);
    row->addWidget(names);
    row->addStretch();
    const auto show = [this] { m_pattern->setPlaceholderText(usualName()); };
    connect(m_perFile, &QSpinBox::valueChanged, m_pattern, show);
    connect(m_kind, &QComboBox::currentIndexChanged, m_pattern, show);
    show();
    return row;
}

void BatchWindow::setPattern(const QString &pattern)
{
    m_pattern->setText(pattern);
}

QWidget *BatchWindow::makeList()
{
    const Look &look = m_context.look;
    auto *list = new QWidget;
    auto *column = makeColumn(look, list, 0, 8);
    m_lines = new PlainTable({{CellKind::Right, 60, 1, tr("Batch")},
                              {CellKind::Text, 110, 2, tr("Begun")},
                              {CellKind::State, 110, 0, tr("State")},
                              {CellKind::Right, 100, 0, tr("Printed")},
                              {CellKind::Right, 80, 0, tr("Failed")},
                              {CellKind::Muted, 0, 3, tr("To")}},
                             this);
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("Nothing was printed in batches yet."));
    column->addWidget(m_table, 1);
    auto *buttons = makeRow(look, 8);
    for (QPushButton *button : {m_goOn, m_pause, m_cancel})
        buttons->addWidget(button);
    buttons->addWidget(m_picking);
    buttons->addStretch();
    buttons->addWidget(m_failures);
    column->addLayout(buttons);
    return list;
}

void BatchWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const SheetPrinter &printers = m_context.printers;
    onAnswer(onPool([&printers] { return printers.printers(); }),
             this,
             [this](const std::vector<PrinterFacts> &found) { takePrinters(found); });
    refresh();
    m_due->setFocus();
}

void BatchWindow::takePrinters(const std::vector<PrinterFacts> &found)
{
    while (m_target->count() > 1)
        m_target->removeItem(1);
    for (const PrinterFacts &facts : found)
        m_target->addItem(facts.name, facts.name);
}

void BatchWindow::setDueBefore(QDate day)
{
    m_due->setDay(day);
}

void BatchWindow::setFolder(const QString &folder)
{
    m_path = folder;
    m_folder->setText(folder);
}

void BatchWindow::askFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the slips"), m_path);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchWindow::setFolder);
    dialog->open();
}

void BatchWindow::start()
{
    const auto day = m_due->day();
    if (!day)
        return m_due->setFocus();
    m_start->setEnabled(false);
    const PrintBatchService service(m_context.services);
    onAnswer(service.openBillsDueBefore(m_context.actor, *day),
             this,
             [this](const Result<std::vector<qint64>> &bills) {
                 m_start->setEnabled(true);
                 if (!bills)
                     return sayError(bills.error());
                 if (bills->empty()) {
                     m_messages->show({Tone::Neutral, tr("No open bill is due before then."), {}});
                     return;
                 }
                 add(*bills);
             });
}

void BatchWindow::add(const std::vector<qint64> &bills)
{
    NewPrintBatch batch;
    batch.sheet = m_kind->currentData().toString();
    batch.bills = bills;
    batch.target.perFile = m_perFile->value();
    batch.target.printer = m_target->currentData().toString();
    if (!batch.target.isPrinter()) {
        batch.target.folder = m_path;
        const QString typed = m_pattern->text().trimmed();
        batch.target.pattern = typed.isEmpty() ? usualName() : typed;
    }
    const PrintBatchService service(m_context.services);
    onAnswer(service.add(m_context.actor, batch), this, [this](const Result<PrintBatch> &added) {
        if (!added)
            return sayError(added.error());
        m_jobs.make(added->id);
        warn(*added);
    });
}

// Not a reason to stop: whoever prints barcodes should know that nobody has read one of this
// printer.
void BatchWindow::warn(const PrintBatch &batch)
{
    if (!batch.target.isPrinter())
        return;
    PrinterProfile profile;
    profile.printer = batch.target.printer;
    profile.dpi = batch.dpi;
    const PrinterService service(m_context.services, m_context.printers);
    onAnswer(service.warning(m_context.actor, profile),
             this,
             [this](const Result<std::optional<Error>> &warning) {
                 if (warning && *warning)
                     m_messages->show({Tone::Warn, faultText(**warning), {}});
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

void BatchWindow::showBatches()
{
    const int row = std::max(0, m_table->currentIndex().row());
    std::vector<PlainTable::Line> lines;
    for (const PrintBatch &batch : m_batches) {
        const QDate day = batch.at.toOffsetFromUtc(9 * 3600).date();
        const QString begun = QStringLiteral("%1 %2").arg(format::shortDate(day, m_context.today()),
                                                          format::timeOfDay(batch.at));
        const QString printed = QStringLiteral("%1 / %2").arg(format::number(batch.released),
                                                              format::number(batch.total()));
        const QString to = batch.target.isPrinter() ? batch.target.printer : batch.target.folder;
        lines.push_back({{QString::number(batch.id.value())},
                         {begun},
                         {batchStateText(batch.state), toneOf(batch)},
                         {printed},
                         {format::number(batch.failed)},
                         {to}});
    }
    m_lines->setLines(std::move(lines));
    m_table->setCurrentIndex(m_lines->index(row, 0));
    showButtons();
}

const PrintBatch *BatchWindow::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_batches.size()) ? &m_batches[std::size_t(row)] : nullptr;
}

void BatchWindow::showButtons()
{
    const PrintBatch *batch = chosen();
    const bool running = batch && m_jobs.isRunning(batch->id);
    m_goOn->setEnabled(batch && !running && batch->waiting > 0);
    m_pause->setEnabled(running);
    m_cancel->setEnabled(batch && allowed(batch->state, BatchState::Cancelled));
    m_failures->setEnabled(batch && batch->failed > 0);
    m_picking->setEnabled(batch && batch->released > 0);
}

SheetWindow *BatchWindow::showPickingList()
{
    const PrintBatch *batch = chosen();
    if (!batch || batch->released < 1)
        return nullptr;
    SheetWish wish;
    wish.kind = SheetKind::PickingList;
    wish.number = batch->id.value();
    auto *window = new SheetWindow(m_context, wish, this);
    window->show();
    return window;
}

void BatchWindow::askFailuresFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the failed slips"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &BatchWindow::saveFailures);
    dialog->open();
}

void BatchWindow::saveFailures(const QString &path)
{
    const PrintBatch *batch = chosen();
    if (!batch)
        return;
    const PrintBatchService service(m_context.services);
    onAnswer(service.items(m_context.actor, batch->id, BatchItemState::Failed),
             this,
             [this, path](const Result<std::vector<PrintBatchItem>> &failed) {
                 if (!failed)
                     return sayError(failed.error());
                 if (const Done saved = written(path, csvOf(*failed)); !saved)
                     return sayError(saved.error());
                 m_messages->show({Tone::Good, tr("The list was saved."), path});
             });
}

void BatchWindow::sayError(const Error &error)
{
    m_messages->show({Tone::Bad, faultText(error), {}});
}

} // namespace keshikomi
