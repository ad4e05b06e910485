// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_memory.h"

#include "models/tables/roles.h"
#include "ui/parts/ledger_table.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSignalBlocker>

namespace keshikomi {

QString columnName(const LedgerTable &table, int column)
{
    return table.model()->headerData(column, Qt::Horizontal, NameRole).toString();
}

int columnNamed(const LedgerTable &table, const QString &name)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (!name.isEmpty() && columnName(table, column) == name)
            return column;
    }
    return -1;
}

ListMemory::ListMemory(QSettings *settings, const QString &list)
    : m_settings(settings)
    , m_key(QStringLiteral("lists/") + list)
{
}

ListState ListMemory::recall(LedgerTable &table) const
{
    if (!m_settings)
        return {};
    const QByteArray kept = m_settings->value(m_key).toByteArray();
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    const QSignalBlocker quiet(table);
    const QJsonArray hidden = json[QStringLiteral("hidden")].toArray();
    for (int column = 0; column < table.model()->columnCount(); ++column)
        table.setColumnWanted(column, !hidden.contains(columnName(table, column)));
    const QJsonObject widths = json[QStringLiteral("widths")].toObject();
    for (int column = 0; column < table.model()->columnCount(); ++column)
        table.setOwnWidth(column, widths[columnName(table, column)].toInt());
    QList<int> order;
    for (const auto &name : json[QStringLiteral("order")].toArray()) {
        if (const int column = columnNamed(table, name.toString()); column >= 0)
            order << column;
    }
    table.setColumnOrder(order);
    return {json[QStringLiteral("sort")].toString(), json[QStringLiteral("descending")].toBool()};
}

void ListMemory::keep(const LedgerTable &table, const ListState &state) const
{
    if (!m_settings)
        return;
    QJsonArray hidden;
    QJsonArray order;
    QJsonObject widths;
    for (int place = 0; place < table.horizontalHeader()->count(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        order << columnName(table, column);
        if (!table.isColumnWanted(column))
            hidden << columnName(table, column);
        if (const int width = table.ownWidth(column))
            widths[columnName(table, column)] = width;
    }
    const QJsonObject json{{QStringLiteral("hidden"), hidden},
                           {QStringLiteral("order"), order},
                           {QStringLiteral("widths"), widths},
                           {QStringLiteral("sort"), state.sortedBy},
                           {QStringLiteral("descending"), state.descending}};
    m_settings->setValue(m_key, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void ListMemory::forget() const
{
    if (m_settings)
        m_settings->remove(m_key);
}

} // namespace keshikomi
