// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/watch_window.h"

#include "models/services/inbox/watch_settings.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/form.h"
#include "ui/parts/ledger_table.h"

#include <QFileDialog>
#include <QLineEdit>

namespace keshikomi {

std::optional<std::vector<QTime>> timesFromText(const QString &typed)
{
    std::vector<QTime> times;
    QString plain = typed.normalized(QString::NormalizationForm_KC);
    plain.replace(QChar(u'、'), QLatin1Char(',')).replace(QLatin1Char(' '), QLatin1Char(','));
    for (const QString &word : plain.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QTime time = QTime::fromString(word, QStringLiteral("H:mm"));
        if (!time.isValid())
            return std::nullopt;
        times.push_back(time);
    }
    return times;
}

WatchWindow::WatchWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Watched folders"), {680, 460}, parent)
    , m_times(new QLineEdit)
{
    build();
    refresh();
}

void WatchWindow::refresh()
{
    onAnswer(WatchSettingService(context().services).plan(context().actor),
             this,
             [this](const Result<WatchPlan> &plan) {
                 if (!plan)
                     return sayError(plan.error());
                 showPlan(*plan);
             });
}

void WatchWindow::build()
{
    auto *words = makeLabel(look(),
                            tr("Files that come to rest here are taken in while this program is "
                               "open, and moved to \"done\" or \"failed\" within the folder."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_lines = new PlainTable({{CellKind::Text, 0, 0, tr("Folder")}}, this);
    m_table = new LedgerTable(look(), tr("Watched folders"));
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("No folder is watched."));
    body()->addWidget(m_table, 1);
    auto *form = new Form(look());
    form->addField(tr("At"), m_times, tr("Times like 9:00, 13:30; empty: all the time"));
    body()->addWidget(form);
    auto *row = makeRow(look(), 8);
    auto *add = makeButton(look(), tr("Add a folder …"), {}, Rank::Plain, Icon::Plus);
    auto *remove = makeButton(look(), tr("Watch it no more"), {}, Rank::Quiet);
    auto *keep = makeButton(look(), tr("Keep the times"), {}, Rank::Primary);
    connect(add, &QPushButton::clicked, this, &WatchWindow::askFolder);
    connect(remove, &QPushButton::clicked, this, &WatchWindow::remove);
    connect(keep, &QPushButton::clicked, this, &WatchWindow::keepTimes);
    connect(form, &Form::finished, this, &WatchWindow::keepTimes);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    row->addWidget(keep);
    body()->addLayout(row);
}

void WatchWindow::askFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder to watch"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &WatchWindow::add);
    dialog->open();
}

void WatchWindow::add(const QString &folder)
{
    WatchPlan wished = m_plan;
    wished.folders << folder;
    keep(wished);
}

void WatchWindow::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    WatchPlan wished = m_plan;
    wished.folders.removeAt(row);
    keep(wished);
}

void WatchWindow::keepTimes()
{
    const auto times = timesFromText(m_times->text());
    if (!times) {
        return say(Tone::Bad, tr("One of the times is none."), m_times->text());
    }
    WatchPlan wished = m_plan;
    wished.times = *times;
    keep(wished);
}

void WatchWindow::keep(const WatchPlan &wished)
{
    onAnswer(WatchSettingService(context().services).setPlan(context().actor, wished),
             this,
             [this](const Result<WatchPlan> &plan) {
                 if (!plan)
                     return sayError(plan.error());
                 messages()->clear();
                 m_times->setModified(false);
                 showPlan(*plan);
                 Q_EMIT kept();
             });
}

void WatchWindow::showPlan(const WatchPlan &plan)
{
    m_plan = plan;
    std::vector<PlainTable::Line> lines;
    for (const QString &folder : plan.folders)
        lines.push_back({{folder}});
    m_lines->setLines(std::move(lines));
    QStringList times;
    for (const QTime time : plan.times)
        times << time.toString(QStringLiteral("H:mm"));
    if (!m_times->isModified())
        m_times->setText(times.join(QStringLiteral(", ")));
}

} // namespace keshikomi
