// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inbox.h"
#include "models/tables/row_table.h"

#include <functional>

namespace keshikomi {

// Titles in the order of ImportTable::Column.
struct ImportWords final
{
    QStringList titles;
    std::function<QString(const QDateTime &)> when;
    std::function<QString(const QString &)> layout;
    std::function<QString(const ArrivalRow &)> state;
    std::function<Tone(const ArrivalRow &)> tone;
};

// An arrival under the key by which lists know it.
struct ListedArrival final
{
    struct Key final
    {
        qint64 number;
        qint64 value() const { return number; }
    };
    Key id;
    ArrivalRow row;
};

// 取込: files, entries and events that arrived.
class ImportTable final : public RowTable<ListedArrival>
{
public:
    enum Column { When, File, Layout, Records, Fresh, Repeated, Waiting, Bad, Who, State, Count };

    ImportTable(std::shared_ptr<PageSource<ListedArrival>> source,
                ImportWords words,
                QObject *parent = nullptr);

    // The list is short and whole: it is sorted here. Without a column newest first; ties by
    // number.
    std::vector<qint64> sorted(std::vector<ArrivalRow> rows, int column, bool descending) const;

protected:
    TableCell cell(const ListedArrival &listed, int column) const override;
    TableCell shownOf(const ArrivalRow &row, int column) const;

private:
    ImportWords m_words;
};

} // namespace keshikomi
