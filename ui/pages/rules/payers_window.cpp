// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rules/payers_window.h"

#include "ui/format.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/read_file.h"
#include "ui/pages/rules/customer_payers_window.h"
#include "ui/pages/save_file.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/ledger_table.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int pauseMilliseconds = 150;

PlainTable::Line lineOf(const LearnedPayer &payer, QDate today)
{
    const QDate last = payer.lastAt.toOffsetFromUtc(9 * 3600).date();
    return {{payer.key.name},
            {QStringList{payer.key.bank, payer.key.branch}.join(QLatin1Char(' ')).trimmed()},
            {payer.customerName},
            {QString::number(payer.customerNumber)},
            {format::number(payer.times)},
            {format::shortDate(last, today)}};
}

} // namespace

PayersWindow::PayersWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Payers learned"), {860, 560}, parent)
    , m_service(context.services)
    , m_search(new QLineEdit)
    , m_pause(new QTimer(this))
    , m_lines(nullptr)
    , m_table(new LedgerTable(context.look, tr("Payers learned")))
    , m_forget(makeKeyButton(tr("Forget …"), QStringLiteral("F4"), Rank::Danger))
    , m_take(new QAction(tr("Take over now"), this))
{
    build();
    refresh();
    m_search->setFocus();
}

void PayersWindow::build()
{
    auto *words = makeLabel(look(),
                            tr("Clearing by hand teaches under which name a customer pays. The "
                               "pass “Learned name” proposes by it."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_search->setPlaceholderText(tr("Payer, customer or bank"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    body()->addWidget(m_search);
    makeTable();
    body()->addWidget(m_table, 1);
    body()->addLayout(makeButtons());
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &PayersWindow::refresh);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
}

void PayersWindow::makeTable()
{
    m_lines = new PlainTable({{CellKind::Text, 0, 0, tr("Name of the payer")},
                              {CellKind::Muted, 160, 2, tr("Bank")},
                              {CellKind::Text, 180, 0, tr("Stands for")},
                              {CellKind::Right, 80, 3, tr("Number")},
                              {CellKind::Right, 90, 1, tr("Confirmed")},
                              {CellKind::Muted, 90, 2, tr("Last")}},
                             this);
    m_table->setModel(m_lines);
    m_table->setLoading(true);
    m_table->setEmptyState(tr("Nothing is learned yet."));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_forget->setEnabled(!chosen().empty());
    });
    connect(m_table, &LedgerTable::opened, this, &PayersWindow::openCustomer);
    m_forget->setEnabled(false);
}

QLayout *PayersWindow::makeButtons()
{
    auto *row = new FlowRow(look(), 8);
    auto *customer =
        makeKeyButton(tr("How the customer pays …"), QStringLiteral("F9"), Rank::Plain);
    auto *save = makeButton(look(), tr("Export …"), {}, Rank::Quiet, Icon::Download);
    auto *take = makeButton(look(), tr("Take over from a file …"), {}, Rank::Quiet, Icon::Upload);
    for (QPushButton *each : {customer, save, take, m_forget})
        row->addWidget(each);
    connect(customer, &QPushButton::clicked, this, &PayersWindow::openCustomer);
    connect(save, &QPushButton::clicked, this, &PayersWindow::askExportFile);
    connect(take, &QPushButton::clicked, this, &PayersWindow::askImportFile);
    connect(m_forget, &QPushButton::clicked, this, &PayersWindow::forget);
    connect(m_take, &QAction::triggered, this, &PayersWindow::takeOver);
    return row;
}

void PayersWindow::refresh()
{
    const int question = ++m_question;
    onAnswer(m_service.list(context().actor, m_search->text().trimmed()),
             this,
             [this, question](const Result<std::vector<LearnedPayer>> &payers) {
                 if (question != m_question)
                     return;
                 m_table->setLoading(false);
                 if (!payers)
                     return sayError(payers.error());
                 showPayers(*payers);
             });
}

void PayersWindow::showPayers(const std::vector<LearnedPayer> &payers)
{
    const int before = m_table->currentIndex().row();
    m_payers = payers;
    std::vector<PlainTable::Line> lines;
    for (const LearnedPayer &payer : payers)
        lines.push_back(lineOf(payer, context().today()));
    m_lines->setLines(std::move(lines));
    if (!payers.empty())
        m_table->selectRow(std::clamp(before, 0, int(payers.size()) - 1));
    m_forget->setEnabled(!chosen().empty());
}

std::vector<PayerNameId> PayersWindow::chosen() const
{
    std::vector<PayerNameId> ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (row.row() < int(m_payers.size()))
            ids.push_back(m_payers[std::size_t(row.row())].id);
    }
    return ids;
}

void PayersWindow::forget()
{
    const std::vector<PayerNameId> ids = chosen();
    if (ids.empty())
        return;
    QStringList names;
    for (const PayerNameId id : ids)
        names << QString::number(id.value());
    if (!isConfirmed(names.join(QLatin1Char(',')))) {
        return say(Tone::Warn,
                   tr("Press again to forget %n payer(s).", nullptr, int(ids.size())),
                   tr("What was cleared by them stays."));
    }
    forgetAsked();
    messages()->clear();
    forgetNext(ids, 0);
}

// One after the other: what is gone by then is told and stays told, the others are still forgotten.
void PayersWindow::forgetNext(std::vector<PayerNameId> ids, int done)
{
    if (ids.empty()) {
        if (done > 0)
            say(Tone::Good, tr("%n payer(s) forgotten", nullptr, done));
        return context().watch.tell();
    }
    const PayerNameId id = ids.back();
    ids.pop_back();
    onAnswer(m_service.forget(context().actor, id),
             this,
             [this, ids = std::move(ids), done](const Result<std::monostate> &forgotten) {
                 if (!forgotten)
                     sayError(forgotten.error());
                 forgetNext(ids, done + (forgotten ? 1 : 0));
             });
}

// It stays when this window is closed.
CustomerPayersWindow *PayersWindow::openCustomer()
{
    if (!m_customer)
        m_customer = new CustomerPayersWindow(context(), parentWidget());
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < int(m_payers.size()))
        m_customer->showCustomer(m_payers[std::size_t(row)].customer);
    m_customer->show();
    m_customer->raise();
    m_customer->activateWindow();
    return m_customer;
}

void PayersWindow::askExportFile()
{
    askWhereToSave(this,
                   tr("All payers learned"),
                   QStringLiteral("payers.csv"),
                   [this](const QString &path) { exportTo(path); });
}

void PayersWindow::exportTo(const QString &path)
{
    onAnswer(
        m_service.exported(context().actor), this, [this, path](const Result<QByteArray> &file) {
            if (!file)
                return sayError(file.error());
            onAnswer(writeChosenFile(path, *file), this, [this, path](const Done &written) {
                messages()->clear();
                if (!written)
                    return sayError(written.error());
                say(Tone::Good, tr("All payers learned are in the file."), path);
            });
        });
}

void PayersWindow::askImportFile()
{
    auto *dialog = new QFileDialog(this, tr("File with payers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PayersWindow::lookAt);
    dialog->open();
}

void PayersWindow::lookAt(const QString &path)
{
    onAnswer(readChosenFile(path), this, [this, path](const Result<QByteArray> &file) {
        if (!file)
            return sayError(file.error());
        m_fileName = QFileInfo(path).fileName();
        m_file = *file;
        importFile(true);
    });
}

void PayersWindow::takeOver()
{
    if (!m_file.isEmpty())
        importFile(false);
}

void PayersWindow::importFile(bool rehearsal)
{
    onAnswer(m_service.import(context().actor, m_file, rehearsal),
             this,
             [this, rehearsal, name = m_fileName](const Result<PayerImport> &report) {
                 messages()->clear();
                 if (report)
                     return sayImported(*report, rehearsal);
                 Error error = report.error();
                 const bool unread =
                     error.fault == Fault::ColumnsNotFound || error.fault == Fault::FileNotReadable;
                 if (unread && !error.args.empty())
                     error.args.front() = name; // the reader has only bytes
                 sayError(error);
             });
}

void PayersWindow::sayImported(const PayerImport &report, bool rehearsal)
{
    const QString counts = tr("%1 new, %2 known, %3 of customers that are not here")
                               .arg(format::number(report.taken),
                                    format::number(report.known),
                                    format::number(report.refused));
    if (rehearsal)
        return say(report.taken > 0 ? Tone::Accent : Tone::Warn,
                   tr("%1 was read; nothing is taken over yet.").arg(m_fileName),
                   counts,
                   report.taken > 0 ? m_take : nullptr);
    m_file.clear();
    say(report.refused > 0 ? Tone::Warn : Tone::Good,
        tr("%1 is taken over.").arg(m_fileName),
        counts);
    context().watch.tell();
}

} // namespace keshikomi
