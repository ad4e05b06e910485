// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include "models/tables/paged_table.h"
#include "models/wording/words.h"
#include "ui/parts/chips.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"

#include <algorithm>

namespace keshikomi {

DataPage::DataPage(const PageContext &context, const QString &title)
    : WorkPage(context.look, title)
    , m_context(context)
{
    connect(&context.watch, &DataWatch::changed, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            refresh();
    });
}

void DataPage::search(const QString &) { }

void DataPage::askChosenBills(const std::function<void(const std::vector<qint64> &)> &then)
{
    then({});
}

QPushButton *DataPage::makePrintMany(bool narrow)
{
    QAction *act = action(ActionId::PrintMany);
    const QString words = tr("Print many …");
    QPushButton *button = narrow ? new IconButton(look(), Icon::Print, words)
                                 : makeButton(look(), words, {}, Rank::Plain, Icon::Print);
    button->setToolTip(QStringLiteral("%1  %2").arg(words, keyText(act->shortcut())));
    button->setObjectName(QStringLiteral("print-many"));
    connect(button, &QPushButton::clicked, act, &QAction::trigger);
    return button;
}

void DataPage::say(Tone tone, const QString &happened, const QString &meaning, QAction *act)
{
    messages()->show({tone, happened, meaning}, act);
}

void DataPage::sayError(const Error &error)
{
    say(Tone::Bad, tr("That did not work."), faultTextInWindow(error));
}

void DataPage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
    if (std::exchange(m_stale, false))
        refresh();
}

void selectRecord(LedgerTable *table, const PagedTable &model, qint64 id, bool orFirst)
{
    int row = model.rowOf(id);
    if (row < 0 && orFirst && model.rowCount() > 0)
        row = 0;
    if (row < 0)
        return;
    if (row != table->currentIndex().row() || !table->selectionModel()->isRowSelected(row))
        table->selectRow(row);
    table->scrollTo(model.index(row, 0));
}

std::vector<qint64> selectedRecords(const LedgerTable *table, const PagedTable &model)
{
    QModelIndexList rows = table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<qint64> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.push_back(model.idAt(row.row()));
    return ids;
}

qint64 currentRecord(const LedgerTable *table)
{
    const QModelIndex current = table->currentIndex();
    return current.isValid() ? current.data(RecordRole).toLongLong() : 0;
}

} // namespace keshikomi
