// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debit/batches_view.h"

#include "models/services/debit/debit_export.h"
#include "models/services/debit/mandates.h"
#include "models/services/imports.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/debit/debit_lines.h"
#include "ui/pages/debit/debit_rules_window.h"
#include "ui/pages/on_pool.h"
#include "ui/parts/build.h"
#include "ui/parts/date_field.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace keshikomi {

namespace {

// An answer is a record of 120 bytes an account; what is larger is none.
constexpr qint64 mostBytes = 64LL * 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, Fault::FileNotReadable, {name, file.errorString()});
    return file.read(mostBytes);
}

} // namespace

BatchesView::BatchesView(const PageContext &context)
    : m_context(context)
    , m_service(context.services)
    , m_agreement(new QComboBox)
    , m_day(new DateField(context.today()))
    , m_batches(new LedgerTable(context.look, tr("Direct debit requests")))
    , m_debits(new LedgerTable(context.look, tr("Debits of the request")))
{
    const auto key = [this](ActionId id) {
        return keyText(m_context.actions.action(id)->shortcut());
    };
    const Look &look = m_context.look;
    m_make = makeButton(look, tr("Collect due bills"), key(ActionId::NewDebitBatch), Rank::Primary);
    m_approve = makeButton(look, tr("Approve"), {}, Rank::Primary);
    m_write = makeButton(look,
                         tr("Write the request file"),
                         key(ActionId::WriteDebitFile),
                         Rank::Plain,
                         Icon::Download);
    m_read = makeButton(look,
                        tr("Read the result file"),
                        key(ActionId::ReadDebitResult),
                        Rank::Plain,
                        Icon::Upload);
    m_cancel = makeButton(look, tr("Cancel the request …"), {}, Rank::Danger);
    m_slip = makeButton(look, tr("Bill failed ones by slip"), {}, Rank::Plain, Icon::Paper);
    m_link = makeButton(look, tr("Bill failed ones by link"), {}, Rank::Plain, Icon::Qr);
    makeColumn(look, this, 0, 10);
    makeTop();
    makeSteps();
    makeDebits();
    showButtons();
}

void BatchesView::makeTop()
{
    const Look &look = m_context.look;
    auto *row = new FlowRow(look, 10);
    m_agreement->setAccessibleName(tr("Agreement"));
    m_agreement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agreement->setMinimumContentsLength(16);
    row->addWidget(makeLabel(look, tr("Agreement"), TypeSize::Base, Ink::Muted));
    row->addWidget(m_agreement);
    row->addWidget(makeLabel(look, tr("Day of the debit"), TypeSize::Base, Ink::Muted));
    m_day->setAccessibleName(tr("Day of the debit"));
    onAnswer(m_service.nextCollectionDay(m_context.actor), this, [this](const Result<QDate> &day) {
        if (!day)
            return Q_EMIT failed(day.error());
        if (!m_day->day())
            m_day->setDay(*day);
    });
    look.keep(m_day, [this] { m_day->setFixedWidth(m_context.look.px(120)); });
    row->addWidget(m_day);
    row->addWidget(m_make);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_make, &QPushButton::clicked, this, &BatchesView::make);
}

void BatchesView::makeSteps()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_batchLines = new PlainTable(batchColumns(), this);
    m_batches->setModel(m_batchLines);
    m_batches->setEmptyState(tr("No request was made yet."));
    connect(m_batches, &LedgerTable::currentRowChanged, this, &BatchesView::askDebits);
    column->addWidget(m_batches, 2);
    auto *row = new FlowRow(m_context.look, 8);
    for (QPushButton *button : {m_approve, m_write, m_read, m_cancel})
        row->addWidget(button);
    column->addLayout(row);
    connect(m_approve, &QPushButton::clicked, this, &BatchesView::approve);
    connect(m_write, &QPushButton::clicked, this, &BatchesView::askRequestFile);
    connect(m_read, &QPushButton::clicked, this, &BatchesView::askAnswerFile);
    connect(m_cancel, &QPushButton::clicked, this, &BatchesView::cancel);
}

void BatchesView::makeDebits()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *row = new FlowRow(m_context.look, 8);
    row->addWidget(makeLabel(m_context.look, tr("Debits of the request"), TypeSize::Section));
    row->addWidget(m_slip);
    row->addWidget(m_link);
    auto *rules = makeButton(m_context.look, tr("What the results mean …"), {}, Rank::Quiet);
    row->addWidget(rules);
    connect(rules, &QPushButton::clicked, this, &BatchesView::openRules);
    column->addLayout(row);
    m_debitLines = new PlainTable(debitColumns(), this);
    m_debits->setModel(m_debitLines);
    m_debits->setEmptyState(tr("Choose a request."));
    column->addWidget(m_debits, 3);
    connect(m_slip, &QPushButton::clicked, this, [this] { rebill(RebillBy::Slip); });
    connect(m_link, &QPushButton::clicked, this, [this] { rebill(RebillBy::Link); });
}

DebitRulesWindow *BatchesView::openRules()
{
    auto *window = new DebitRulesWindow(m_context, this);
    window->show();
    return window;
}

void BatchesView::refresh()
{
    onAnswer(MandateService(m_context.services).agreements(m_context.actor),
             this,
             [this](const Result<std::vector<DebitAgreement>> &known) {
                 if (!known)
                     return Q_EMIT failed(known.error());
                 std::vector<std::pair<QString, QString>> named;
                 for (const DebitAgreement &each : *known)
                     named.emplace_back(each.key, each.name);
                 takeAgreements(named);
             });
    onAnswer(m_service.list(m_context.actor, true),
             this,
             [this](const Result<std::vector<DebitBatchRow>> &rows) {
                 if (!rows)
                     return Q_EMIT failed(rows.error());
                 takeBatches(*rows);
             });
}

void BatchesView::takeAgreements(const std::vector<std::pair<QString, QString>> &known)
{
    const QString before = m_agreement->currentData().toString();
    m_agreement->clear();
    for (const auto &[key, name] : known)
        m_agreement->addItem(name, key);
    m_agreement->setCurrentIndex(std::max(0, m_agreement->findData(before)));
    showButtons();
}

void BatchesView::takeBatches(const std::vector<DebitBatchRow> &rows)
{
    const DebitBatchRow *before = chosen();
    const qint64 kept = before ? before->id.value() : 0;
    m_rows = rows;
    std::vector<PlainTable::Line> lines;
    for (const DebitBatchRow &row : rows)
        lines.push_back(batchLine(row, m_context.today()));
    m_batchLines->setLines(std::move(lines));
    const auto same = std::find_if(rows.begin(), rows.end(), [kept](const DebitBatchRow &row) {
        return row.id.value() == kept;
    });
    if (!rows.empty())
        m_batches->selectRow(same == rows.end() ? 0 : int(same - rows.begin()));
    askDebits();
}

const DebitBatchRow *BatchesView::chosen() const
{
    const int row = m_batches->currentIndex().row();
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

void BatchesView::askDebits()
{
    m_asked.clear();
    const DebitBatchRow *batch = chosen();
    m_shown = batch ? batch->id.value() : 0;
    showButtons();
    if (!batch) {
        m_items.clear();
        return m_debitLines->setLines({});
    }
    onAnswer(m_service.find(m_context.actor, batch->id),
             this,
             [this, asked = m_shown](const Result<DebitBatch> &found) {
                 if (asked != m_shown)
                     return; // another one was chosen meanwhile
                 if (!found)
                     return Q_EMIT failed(found.error());
                 m_items = found->items;
                 std::vector<PlainTable::Line> lines;
                 for (const DebitItem &item : m_items)
                     lines.push_back(debitLine(item));
                 m_debitLines->setLines(std::move(lines));
                 showButtons();
             });
}

// Who made a request cannot approve it: the button says so before it is pressed.
void BatchesView::showButtons()
{
    const DebitBatchRow *batch = chosen();
    const DebitBatchState state = batch ? batch->state : DebitBatchState::Cancelled;
    const bool made = state == DebitBatchState::Made;
    const bool own = batch && batch->madeBy == m_context.actor.name;
    m_make->setEnabled(!m_busy && m_agreement->count() > 0);
    m_make->setToolTip(
        m_agreement->count() > 0 ? QString() : tr("There is no agreement for direct debit yet."));
    m_approve->setEnabled(!m_busy && made && !own);
    m_approve->setToolTip(made && own ? tr("Another person must approve it.") : QString());
    const bool written = state == DebitBatchState::Sent || state == DebitBatchState::Answered;
    m_write->setEnabled(!m_busy && (state == DebitBatchState::Approved || written));
    m_cancel->setEnabled(!m_busy && isLive(state) && state != DebitBatchState::Answered);
    const bool failed = std::any_of(m_items.begin(), m_items.end(), [](const DebitItem &item) {
        return item.isFailed()
            && std::any_of(item.bills.begin(), item.bills.end(), [](const DebitShare &share) {
                   return share.rebilledBy.isEmpty() && share.open > Yen(0);
               });
    });
    m_slip->setEnabled(!m_busy && failed);
    m_link->setEnabled(!m_busy && failed);
    m_context.actions.setAvailable(ActionId::WriteDebitFile,
                                   m_write->isEnabled(),
                                   tr("Another person has to approve the request first."));
    m_write->setToolTip(m_context.actions.action(ActionId::WriteDebitFile)->statusTip());
}

bool BatchesView::isConfirmed(const QString &what)
{
    if (m_asked == what) {
        m_asked.clear();
        return true;
    }
    m_asked = what;
    return false;
}

void BatchesView::make()
{
    const auto day = m_day->day();
    if (m_agreement->count() == 0 || !day || std::exchange(m_busy, true))
        return;
    onAnswer(m_service.make(m_context.actor, {m_agreement->currentData().toString(), *day, {}, {}}),
             this,
             [this](const Result<DebitMade> &result) { made(result); });
}

void BatchesView::made(const Result<DebitMade> &result)
{
    m_busy = false;
    showButtons();
    if (!result)
        return Q_EMIT failed(result.error());
    const QString leftOut = leftOutText(result->leftOut);
    if (!result->batch) {
        Q_EMIT said(Tone::Warn, tr("Nothing could be debited."), leftOut);
        return;
    }
    const int left = int(result->leftOut.size());
    Q_EMIT said(left > 0 ? Tone::Warn : Tone::Good,
                tr("%n debit(s) collected, together %1. Another person approves them.",
                   nullptr,
                   result->batch->row.items)
                    .arg(format::yen(result->batch->row.total)),
                left > 0 ? tr("%n bill(s) left out:", nullptr, left) + QLatin1Char(' ') + leftOut
                         : QString());
    m_context.watch.tell();
}

void BatchesView::stepped(const Result<DebitBatch> &batch, const QString &happened)
{
    m_busy = false;
    if (!batch) {
        showButtons();
        return Q_EMIT failed(batch.error());
    }
    Q_EMIT said(Tone::Good, happened, {});
    m_batches->setFocus();
    m_context.watch.tell();
}

void BatchesView::approve()
{
    const DebitBatchRow *batch = chosen();
    if (!batch || std::exchange(m_busy, true))
        return;
    onAnswer(m_service.approve(m_context.actor, batch->id),
             this,
             [this](const Result<DebitBatch> &done) {
                 stepped(done, tr("The request was approved. Now its file can be written."));
             });
}

// A file that was written may be with the bank: the first press says what that means.
void BatchesView::cancel()
{
    const DebitBatchRow *batch = chosen();
    if (!batch)
        return;
    const bool sent = batch->state == DebitBatchState::Sent;
    const QString number = debitBatchNumberText(batch->id);
    if (!isConfirmed(number)) {
        Q_EMIT said(Tone::Warn,
                    sent ? tr("Only if the bank debits nothing by the file of %1.").arg(number)
                         : tr("The bills of %1 would be free again.").arg(number),
                    tr("Press it once more to do it."));
        return;
    }
    if (std::exchange(m_busy, true))
        return;
    onAnswer(m_service.cancel(m_context.actor, batch->id, {}, sent),
             this,
             [this](const Result<DebitBatch> &done) {
                 stepped(done, tr("The request was cancelled. Its bills are free again."));
             });
}

void BatchesView::askRequestFile()
{
    const DebitBatchRow *batch = chosen();
    if (!batch || !m_write->isEnabled())
        return;
    auto *dialog = new QFileDialog(this, tr("Write the request file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // The file is made new and whole: one that is there is never written over.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("furikae-%1-%2.txt")
                           .arg(batch->collectOn.toString(QStringLiteral("yyyyMMdd")))
                           .arg(batch->id.value()));
    connect(dialog, &QFileDialog::fileSelected, this, &BatchesView::writeTo);
    dialog->open();
}

void BatchesView::writeTo(const QString &path)
{
    const DebitBatchRow *batch = chosen();
    if (!batch || std::exchange(m_busy, true))
        return;
    onAnswer(DebitExportService(m_context.services).write(m_context.actor, batch->id, path),
             this,
             [this](const Result<DebitExported> &written) {
                 m_busy = false;
                 showButtons();
                 if (!written)
                     return Q_EMIT failed(written.error());
                 Q_EMIT said(Tone::Good,
                             written->again ? tr("The same file was written again.")
                                            : tr("The request file was written."),
                             written->path);
                 m_context.watch.tell();
             });
}

void BatchesView::askAnswerFile()
{
    auto *dialog = new QFileDialog(this, tr("Read the result file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchesView::take);
    dialog->open();
}

void BatchesView::take(const QString &path)
{
    onAnswer(onPool([path] { return contentOf(path); }),
             this,
             [this, name = QFileInfo(path).fileName()](const Result<QByteArray> &bytes) {
                 if (!bytes)
                     return Q_EMIT failed(bytes.error());
                 import(name, *bytes);
             });
}

void BatchesView::import(const QString &name, const QByteArray &bytes)
{
    onAnswer(
        ImportService(m_context.services).importDebitAnswer(m_context.actor, {name, bytes}, {}),
        this,
        [this](const Result<ImportReport> &report) {
            if (!report)
                return Q_EMIT failed(report.error());
            if (report->refused)
                return Q_EMIT failed(*report->refused);
            Q_EMIT said(report->tasks > 0 ? Tone::Warn : Tone::Good,
                        tr("%n result(s) taken in, %1 collected.", nullptr, report->fresh)
                            .arg(format::yen(report->confirmed)),
                        report->tasks > 0
                            ? tr("%n of them are for you to check.", nullptr, report->tasks)
                            : tr("The clearing pays its bills by key."));
            m_context.watch.tell();
        });
}

void BatchesView::rebill(RebillBy by)
{
    const DebitBatchRow *batch = chosen();
    if (!batch || std::exchange(m_busy, true))
        return;
    RebillWish wish;
    wish.batch = batch->id;
    wish.by = by;
    // The second press in a row says that the slips that are out are known.
    const QString what = QStringLiteral("%1 %2").arg(batch->id.value()).arg(int(by));
    wish.asksFirst = !isConfirmed(what);
    onAnswer(DebitRebillService(m_context.services).rebill(m_context.actor, wish),
             this,
             [this, by](const Result<std::vector<RebilledBill>> &bills) {
                 m_busy = false;
                 showButtons();
                 if (!bills && bills.error().fault == Fault::SlipSaysOtherwise)
                     return Q_EMIT said(Tone::Warn,
                                        faultTextInWindow(bills.error()),
                                        tr("Press it once more to do it."));
                 m_asked.clear();
                 if (!bills)
                     return Q_EMIT failed(bills.error());
                 const int count = int(bills->size());
                 Q_EMIT said(Tone::Good,
                             by == RebillBy::Slip ? tr("%n slip(s) issued.", nullptr, count)
                                                  : tr("%n link(s) asked for.", nullptr, count),
                             by == RebillBy::Slip
                                 ? tr("Print them with “Print many slips” or at the bill.")
                                 : QString());
                 m_context.watch.tell();
             });
}

} // namespace keshikomi
