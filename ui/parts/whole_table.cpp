// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/whole_table.h"

#include "ui/parts/ledger_table.h"

#include <QHeaderView>
#include <QScrollArea>

#include <algorithm>

namespace keshikomi {

namespace {

void showRow(const LedgerTable *table, int row)
{
    QWidget *above = table->parentWidget();
    while (above && !qobject_cast<QScrollArea *>(above))
        above = above->parentWidget();
    auto *area = qobject_cast<QScrollArea *>(above);
    if (!area || row < 0)
        return;
    const QRect place = table->visualRect(table->model()->index(row, 0));
    const QPoint middle = table->viewport()->mapTo(area->widget(), QPoint(0, place.center().y()));
    area->ensureVisible(0, middle.y(), 0, place.height());
}

} // namespace

void keepWhole(const Look &look, LedgerTable *table, int least)
{
    const auto fit = [&look, table, least] {
        const int rows = std::max(table->model()->rowCount(), least);
        table->setFixedHeight(table->horizontalHeader()->height()
                              + rows * look.theme().rowHeight());
    };
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QObject::connect(table->model(), &QAbstractItemModel::modelReset, table, fit);
    QObject::connect(table, &LedgerTable::currentRowChanged, table, [table](int row) {
        if (table->hasFocus())
            showRow(table, row);
    });
    look.keep(table, fit);
}

} // namespace keshikomi
