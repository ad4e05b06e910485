// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include "models/tables/paged_table.h"
#include "models/wording/words.h"
#include "ui/parts/ledger_table.h"

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

void DataPage::say(Tone tone, const QString &happened, const QString &meaning, QAction *act)
{
    messages()->show({tone, happened, meaning}, act);
}

void DataPage::sayError(const Error &error)
{
    say(Tone::Bad, tr("That did not work."), faultText(error));
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

qint64 currentRecord(const LedgerTable *table)
{
    const QModelIndex current = table->currentIndex();
    return current.isValid() ? current.data(RecordRole).toLongLong() : 0;
}

} // namespace keshikomi
