// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_kit.h"

#include "ui/format.h"
#include "ui/parts/chips.h"
#include "ui/parts/ledger_table.h"
#include "ui/shell/jobs.h"
#include "ui/shell/work_page.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace keshikomi {

namespace {

// A clipboard is for hand-picked rows; a whole list of this size is for a file.
constexpr qsizetype mostCopied = 20'000;

} // namespace

ListKit::ListKit(const PageContext &context,
                 WorkPage &page,
                 LedgerTable &table,
                 PagedTable &model,
                 ListFacts facts)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_table(table)
    , m_model(model)
    , m_facts(std::move(facts))
    , m_memory(context.memory, m_facts.name)
{
    const ListState left = m_memory.recall(table);
    m_column = columnNamed(table, left.sortedBy);
    m_descending = left.descending;
    table.showSort(m_column, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    connectTable();
    connectActions();
}

void ListKit::connectTable()
{
    m_table.setCopy([this] { copy(); });
    connect(&m_table, &LedgerTable::sortRequested, this, &ListKit::sort);
    connect(&m_table, &LedgerTable::columnsChanged, this, &ListKit::keep);
    connect(&m_table, &LedgerTable::columnMenuRequested, this, &ListKit::chooseColumns);
}

void ListKit::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        m_context.actions.limitTo(id, m_facts.place);
        connect(m_context.actions.action(id), &QAction::triggered, this, [this, act] {
            if (m_table.isVisible())
                act();
        });
    };
    on(ActionId::Export, [this] { askFile(); });
    on(ActionId::CopyRows, [this] { copy(); });
    on(ActionId::Columns, [this] {
        const QWidget *below = m_button ? m_button : m_table.viewport();
        chooseColumns(below->mapToGlobal(QPoint(0, m_button ? m_button->height() : 0)));
    });
}

QWidget *ListKit::makeButton()
{
    auto *button = new IconButton(m_context.look, Icon::Sliders, tr("Choose the columns"));
    connect(button,
            &QPushButton::clicked,
            m_context.actions.action(ActionId::Columns),
            &QAction::trigger);
    m_button = button;
    return button;
}

// A press turns the order round, a third gives the list its own order back.
void ListKit::sort(int column, Qt::SortOrder order)
{
    const bool again = column == m_column && m_descending && order == Qt::AscendingOrder;
    m_column = again ? -1 : column;
    m_descending = !again && order == Qt::DescendingOrder;
    m_table.showSort(m_column, order);
    keep();
    Q_EMIT sortingChanged();
}

void ListKit::keep() const
{
    m_memory.keep(m_table,
                  {m_column < 0 ? QString() : columnName(m_table, m_column), m_descending});
}

void ListKit::chooseColumns(const QPoint &globalAt)
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<int> wanted = m_table.wantedColumns();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *choice = menu->addAction(m_table.titleOf(column));
        choice->setCheckable(true);
        choice->setChecked(wanted.contains(column));
        choice->setEnabled(wanted != QList<int>{column}); // one column is left
        connect(choice, &QAction::toggled, &m_table, [this, column](bool on) {
            m_table.setColumnWanted(column, on);
        });
    }
    menu->addSeparator();
    menu->addAction(tr("The usual columns and order"), this, &ListKit::resetColumns);
    menu->popup(globalAt);
}

void ListKit::resetColumns()
{
    QList<int> all;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_table.setColumnWanted(column, true);
        m_table.setOwnWidth(column, 0);
        all << column;
    }
    m_table.setColumnOrder(all);
    m_column = -1;
    m_descending = false;
    m_table.showSort(-1, Qt::AscendingOrder);
    m_memory.forget();
    Q_EMIT sortingChanged();
}

ListColumns ListKit::shownColumns() const
{
    ListColumns which{m_table.wantedColumns(), {}};
    for (const int column : std::as_const(which.columns))
        which.titles << m_table.titleOf(column);
    return which;
}

void ListKit::copy()
{
    QModelIndexList rows = m_table.selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    if (rows.size() > mostCopied) {
        return say(Tone::Warn,
                   tr("Too many rows to copy."),
                   tr("Up to %1 rows can be copied; a whole list can be saved as a file.")
                       .arg(format::number(mostCopied)));
    }
    std::sort(rows.begin(), rows.end());
    std::vector<qint64> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.push_back(m_model.idAt(row.row()));
    m_model.readCells(
        ids, [self = QPointer<ListKit>(this)](const std::vector<std::vector<TableCell>> &lines) {
            if (self && !lines.empty())
                self->copyLines(lines);
        });
}

void ListKit::copyLines(const std::vector<std::vector<TableCell>> &lines)
{
    const ListColumns which = shownColumns();
    QStringList text = {which.titles.join(QLatin1Char('\t'))};
    for (const std::vector<TableCell> &line : lines)
        text << tabbedLine(which, line);
    QGuiApplication::clipboard()->setText(text.join(QLatin1Char('\n')));
    say(Tone::Good, tr("%n row(s) copied with their titles", nullptr, int(lines.size())));
}

void ListKit::askFile()
{
    auto *dialog = new QFileDialog(&m_page, tr("Export: %1").arg(m_facts.title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString workbooks = tr("Excel workbooks (*.xlsx)");
    dialog->setNameFilters({tr("CSV files (*.csv)"), workbooks});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, workbooks](const QString &now) {
        dialog->setDefaultSuffix(now == workbooks ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    });
    const QString last = QStringLiteral("export/folder");
    if (m_context.memory)
        dialog->setDirectory(m_context.memory->value(last).toString());
    dialog->selectFile(QStringLiteral("%1-%2").arg(
        m_facts.name, m_context.today().toString(QStringLiteral("yyyyMMdd"))));
    connect(dialog, &QFileDialog::fileSelected, this, [this, last](const QString &path) {
        if (m_context.memory)
            m_context.memory->setValue(last, QFileInfo(path).absolutePath());
        exportTo(path);
    });
    dialog->open();
}

void ListKit::exportTo(const QString &path)
{
    auto *file = new ListFile(m_model, shownColumns(), path, this);
    connect(file, &ListFile::written, this, [this, path](int lines) {
        say(Tone::Good, tr("%n row(s) saved", nullptr, lines), path);
    });
    connect(file, &ListFile::failed, this, [this](const QString &reason) {
        say(Tone::Bad, tr("The file was not written."), reason);
    });
    connect(file, &ListFile::cancelled, this, [this] {
        say(Tone::Neutral, tr("The export was stopped."), tr("No file was written."));
    });
    follow(file);
    file->start(m_model.ids());
}

void ListKit::follow(ListFile *file)
{
    connect(file, &ListFile::written, file, &QObject::deleteLater);
    connect(file, &ListFile::failed, file, &QObject::deleteLater);
    connect(file, &ListFile::cancelled, file, &QObject::deleteLater);
    Jobs *jobs = m_context.jobs;
    if (!jobs)
        return;
    const qint64 job = jobs->begin(
        tr("Export: %1").arg(m_facts.title), m_model.rowCount(), [file] { file->cancel(); });
    connect(file, &ListFile::progressed, jobs, [jobs, job](qint64 done, qint64 of) {
        jobs->setDone(job, done, of);
    });
    connect(file, &QObject::destroyed, jobs, [jobs, job] { jobs->end(job); });
}

void ListKit::say(Tone tone, const QString &happened, const QString &meaning)
{
    m_page.messages()->show({tone, happened, meaning});
}

} // namespace keshikomi
