// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/tasks_page.h"

#include "models/services/tasks.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/list_kit.h"
#include "ui/pages/words.h"
#include "ui/parts/details.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"

namespace keshikomi {

TasksPage::TasksPage(const PageContext &context)
    : DataPage(context, tr("To check"))
    , m_details(new DetailsPane(context.look))
{
    QAction *done = action(ActionId::FinishTask);
    auto *button =
        makeButton(look(), tr("Done"), keyText(done->shortcut()), Rank::Primary, Icon::Check);
    connect(button, &QPushButton::clicked, done, &QAction::trigger);
    head()->addRight(button);
    makeTable();
    body()->addWidget(m_table, 1);
    connect(done, &QAction::triggered, this, &TasksPage::finishCurrent);
    connect(action(ActionId::Refresh), &QAction::triggered, this, [this] {
        if (isVisible())
            refresh();
    });
    showDetails();
}

void TasksPage::makeTable()
{
    const TaskService tasks(context().services);
    m_model = new TaskTable(
        rows<TaskRow>([tasks, actor = context().actor](const std::vector<qint64> &ids) {
            return tasks.rows(actor, ids);
        }),
        {{tr("Raised"), tr("What"), tr("About"), tr("By")},
         [](const TaskRow &row) { return taskText(row.kind, row.args); },
         [](const TaskRow &row) { return taskSubject(row.kind, row.args); },
         [this](const QDateTime &at) { return pages::whenText(at, context().today()); }},
        this);
    m_table = new LedgerTable(look(), tr("What is left to a person"));
    m_table->setModel(m_model);
    m_table->setLoading(true);
    m_table->setEmptyState(tr("Nothing is left to check."));
    m_kit = new ListKit(context(),
                        *this,
                        *m_table,
                        *m_model,
                        {Place::Tasks, QStringLiteral("tasks"), tr("To check")});
    connect(m_table, &LedgerTable::currentRowChanged, this, &TasksPage::showDetails);
    connect(m_model, &PagedTable::rowsArrived, this, &TasksPage::showDetails);
}

void TasksPage::refresh()
{
    const int asked = ++m_asked;
    onAnswer(TaskService(context().services).ids(context().actor),
             this,
             [this, asked](const Result<std::vector<qint64>> &ids) {
                 if (asked != m_asked)
                     return;
                 m_table->setLoading(false);
                 if (!ids)
                     return sayError(ids.error());
                 takeIds(*ids);
             });
}

void TasksPage::takeIds(const std::vector<qint64> &ids)
{
    const qint64 before = currentRecord(m_table);
    m_model->setIds(ids);
    selectRecord(m_table, *m_model, before);
    head()->setAbout(tr("%n task(s)", nullptr, int(ids.size())));
    showDetails();
    Q_EMIT countChanged(int(ids.size()));
}

void TasksPage::showDetails()
{
    const qint64 id = currentRecord(m_table);
    const TaskRow *row = id ? m_model->rowOfId(id) : nullptr;
    m_details->clear();
    if (row) {
        m_details->head(tr("Task %1").arg(id), taskText(row->kind, row->args), {}, nullptr);
        m_details->section(tr("What to do"));
        m_details->words(taskAdvice(row->kind));
        m_details->section(tr("About"));
        QList<FactLine> facts{{tr("Concerns"), taskSubject(row->kind, row->args)},
                              {tr("Raised"), pages::whenText(row->at, context().today())},
                              {tr("By"), row->actor}};
        if (row->payment)
            facts << FactLine{tr("Payment"), QString::number(row->payment->value())};
        m_details->facts(facts);
    } else if (!id) {
        m_details->words(tr("Select a task to see what to do about it."));
    }
    m_details->finish();
}

void TasksPage::finishCurrent()
{
    const qint64 id = currentRecord(m_table);
    if (!isVisible() || !id || std::exchange(m_isFinishing, true))
        return;
    const int row = m_model->rowOf(id);
    const qint64 after = m_model->idAt(row + 1);
    const qint64 next = after ? after : m_model->idAt(row - 1);
    onAnswer(TaskService(context().services).finish(context().actor, TaskId(id)),
             this,
             [this, next](const Result<std::monostate> &done) { finished(done, next); });
}

void TasksPage::finished(const Result<std::monostate> &done, qint64 next)
{
    m_isFinishing = false;
    if (!done)
        sayError(done.error());
    else if (next)
        selectRecord(m_table, *m_model, next);
    // Also this page hears it and reads again.
    context().watch.tell();
}

} // namespace keshikomi
