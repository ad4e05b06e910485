// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/journal_files_window.h"

#include "models/services/books/journal_profile.h"
#include "ui/format.h"
#include "ui/pages/closing/journal_panel.h"
#include "ui/pages/on_pool.h"

#include <QFileDialog>

namespace keshikomi {

namespace {

// As it was called when the file went out.
QString profileTitle(const ExportBatch &batch)
{
    const auto profile = journalProfile(batch.definition, batch.profile);
    return profile ? profile->title : batch.profile;
}

PlainTable::Line lineOf(const ExportBatch &batch, QDate today)
{
    return {{QString::number(batch.id)},
            {format::shortDate(batch.at.toOffsetFromUtc(9 * 3600).date(), today)},
            {batch.company},
            {profileTitle(batch)},
            {batch.actor},
            {format::number(batch.postings)}};
}

} // namespace

JournalFilesWindow::JournalFilesWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Journals that went out"), {860, 520}, parent)
    , m_service(context.services)
    , m_table(new LedgerTable(context.look, tr("Journals that went out")))
    , m_list([](const ExportBatch &batch) { return batch.id; },
             [today = context.today()](const ExportBatch &batch) { return lineOf(batch, today); },
             ChosenList<ExportBatch, qint64>::Else::First)
    , m_write(makeKeyButton(
          tr("The same file again …"), QStringLiteral("F12"), Rank::Primary, Icon::Download))
{
    build();
    refresh();
}

void JournalFilesWindow::build()
{
    auto *words = makeLabel(look(),
                            tr("Each posting goes out once. A file that got lost is written again "
                               "as it was."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_list.standIn(m_table,
                   {{CellKind::Right, 60, 0, tr("File")},
                    {CellKind::Muted, 90, 0, tr("Went out on")},
                    {CellKind::Text, 0, 1, tr("Company")},
                    {CellKind::Text, 190, 0, tr("Accounting program")},
                    {CellKind::Muted, 90, 2, tr("By")},
                    {CellKind::Right, 90, 0, tr("Postings")}});
    m_table->setLoading(true);
    m_table->setEmptyState(tr("No journal went out yet."));
    body()->addWidget(m_table, 1);
    auto *row = makeRow(look(), 8);
    row->addStretch();
    row->addWidget(m_write);
    body()->addLayout(row);
    m_write->setEnabled(false);
    connect(m_write, &QPushButton::clicked, this, &JournalFilesWindow::askFile);
    connect(m_table, &LedgerTable::opened, this, &JournalFilesWindow::askFile);
    connect(m_table, &LedgerTable::currentRowChanged, this, [this] {
        m_write->setEnabled(m_list.current());
    });
}

void JournalFilesWindow::refresh()
{
    onAnswer(m_service.batches(context().actor),
             this,
             [this](const Result<std::vector<ExportBatch>> &batches) {
                 m_table->setLoading(false);
                 if (!batches)
                     return sayError(batches.error());
                 m_list.show(*batches);
                 m_write->setEnabled(m_list.current());
             });
}

void JournalFilesWindow::askFile()
{
    const ExportBatch *batch = m_list.current();
    if (!batch)
        return;
    auto *dialog = new QFileDialog(this, tr("The same file again"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("journal-%1.csv").arg(batch->id));
    connect(dialog, &QFileDialog::fileSelected, this, &JournalFilesWindow::writeTo);
    dialog->open();
}

void JournalFilesWindow::writeTo(const QString &path)
{
    const ExportBatch *batch = m_list.current();
    if (!batch)
        return;
    onAnswer(m_service.exportAgain(context().actor, batch->id),
             this,
             [this, path](const Result<Exported> &exported) {
                 if (!exported)
                     return sayError(exported.error());
                 write(*exported, path);
             });
}

void JournalFilesWindow::write(const Exported &exported, const QString &path)
{
    onAnswer(
        onPool([path, file = exported.file] { return writeJournalFile(path, file); }),
        this,
        [this, path, postings = exported.postings](const Done &written) {
            messages()->clear();
            if (!written)
                return sayError(written.error());
            say(Tone::Good, tr("%n posting(s) were written again.", nullptr, int(postings)), path);
        });
}

} // namespace keshikomi
