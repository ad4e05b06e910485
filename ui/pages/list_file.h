// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/paged_table.h"
#include "ui/pages/list_sink.h"

#include <QObject>

namespace keshikomi {

// A list for a spreadsheet: the titles, then a line for each record.
struct ListColumns final
{
    QList<int> columns; // of the table, in the order they are written
    QStringList titles; // of these columns
};
// Parted by tabs; a tab or an end of line within a text becomes a blank.
QString tabbedLine(const ListColumns &which, const std::vector<TableCell> &cells);

// Writes a list of any length as CSV or as a workbook, by the path's suffix: some records at a
// time, while the window goes on. The file appears under its name when it is whole, or not at all.
class ListFile final : public QObject
{
    Q_OBJECT
public:
    ListFile(PagedTable &table, ListColumns which, const QString &path, QObject *parent);
    void start(std::vector<qint64> ids);
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 of);
    void written(int lines);
    void failed(const QString &reason);
    void cancelled();

private:
    void next();
    void take(size_t asked, const std::vector<std::vector<TableCell>> &lines);

    PagedTable &m_table;
    ListColumns m_which;
    std::unique_ptr<ListSink> m_sink;
    std::vector<qint64> m_ids;
    size_t m_at = 0;
    int m_lines = 0;
    bool m_cancelled = false;
};

} // namespace keshikomi
