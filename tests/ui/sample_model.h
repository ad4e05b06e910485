// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/roles.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace keshikomi::test {

// Number, customer, plate, amount, state: enough of a list of work orders to be drawn.
class SampleModel final : public QAbstractTableModel
{
public:
    explicit SampleModel(int rows)
        : m_rows(rows)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 5;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == KindRole)
            return int(kinds[index.column()]);
        if (role == ToneRole)
            return index.column() == 4 ? index.row() % 5 : 0;
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0: return QString::number(100'241 - index.row());
        case 1: return names.at(index.row() % names.size());
        case 2: return QStringLiteral(u"横浜 302 み %1-34").arg(10 + index.row() % 80);
        case 3:
            if (index.row() == m_amountRow)
                return m_amount;
            return qlonglong(index.row() % 7 == 6 ? 0 : 13'000 + 8'770 * (index.row() % 31));
        default: return states.at(index.row() % states.size());
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        const int widths[] = {78, 0, 150, 90, 120};
        const int priorities[] = {0, 0, 2, 0, 1};
        const QStringList titles = {QStringLiteral(u"作業番号"),
                                    QStringLiteral(u"顧客"),
                                    QStringLiteral(u"車両"),
                                    QStringLiteral(u"金額"),
                                    QStringLiteral(u"支払い")};
        switch (role) {
        case Qt::DisplayRole: return titles.at(section);
        case Qt::TextAlignmentRole:
            return int(Qt::AlignVCenter | (section == 3 ? Qt::AlignRight : Qt::AlignLeft));
        case KindRole: return int(kinds[section]);
        case WidthRole: return widths[section];
        case PriorityRole: return priorities[section];
        case SortableRole: return section != 4;
        default: return {};
        }
    }
    void setAmount(int row, qlonglong amount)
    {
        m_amountRow = row;
        m_amount = amount;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    static constexpr CellKind kinds[] = {
        CellKind::Muted, CellKind::Text, CellKind::Muted, CellKind::Amount, CellKind::State};
    const QStringList names = {QStringLiteral(u"株式会社ミドリ運輸"),
                               QStringLiteral(u"中村 和子"),
                               QStringLiteral(u"小林 大輔"),
                               QStringLiteral(u"山田 太郎")};
    const QStringList states = {QStringLiteral(u"未発行"),
                                QStringLiteral(u"速報"),
                                QStringLiteral(u"決済完了"),
                                QStringLiteral(u"未払い"),
                                QStringLiteral(u"期限切れ")};
    int m_rows;
    int m_amountRow = -1;
    qlonglong m_amount = 0;
};

} // namespace keshikomi::test
