// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/page_source.h"
#include "models/tables/paged_table.h"

#include <QHash>
#include <QPointer>

#include <memory>
#include <utility>

namespace keshikomi {

// A paged table over one kind of row; `Row` has an `id` of ids.h. The source outlives the table's
// requests by being shared with them.
template<typename Row>
class RowTable : public PagedTable
{
public:
    RowTable(std::shared_ptr<PageSource<Row>> source,
             std::vector<TableColumn> columns,
             QObject *parent)
        : PagedTable(std::move(columns), parent)
        , m_source(std::move(source))
    {
    }

    // Null while it is not here.
    const Row *rowAt(int row) const { return rowOfId(idAt(row)); }
    const Row *rowOfId(qint64 id) const
    {
        const auto found = m_rows.constFind(id);
        return found == m_rows.constEnd() ? nullptr : &found.value();
    }

    void readCells(const std::vector<qint64> &ids, CellsAnswer answer) override
    {
        const QPointer<RowTable> self(this);
        m_source->requestRows(
            ids, [self, ids, answer = std::move(answer)](const std::vector<Row> &rows) {
                if (self)
                    answer(self->cellsOf(ids, rows));
            });
    }

protected:
    virtual TableCell cell(const Row &row, int column) const = 0;

    bool hasRow(qint64 id) const override { return m_rows.contains(id); }
    TableCell cellOf(qint64 id, int column) const override
    {
        return cell(*m_rows.constFind(id), column);
    }
    void request(const std::vector<qint64> &ids) override
    {
        const QPointer<RowTable> self(this);
        m_source->requestRows(ids, [self, ids, now = generation()](const std::vector<Row> &rows) {
            if (self)
                self->take(now, ids, rows);
        });
    }
    void shrink(const QSet<qint64> &keep) override
    {
        m_rows.removeIf([&keep](const auto &row) { return !keep.contains(row.key()); });
    }

private:
    std::vector<std::vector<TableCell>> cellsOf(const std::vector<qint64> &ids,
                                                const std::vector<Row> &rows) const
    {
        QHash<qint64, const Row *> places;
        for (const Row &row : rows)
            places.insert(row.id.value(), &row);
        std::vector<std::vector<TableCell>> lines;
        for (const qint64 id : ids) {
            const Row *row = places.value(id);
            if (!row)
                continue;
            std::vector<TableCell> &line = lines.emplace_back();
            for (int column = 0; column < columnCount(); ++column)
                line.push_back(cell(*row, column));
        }
        return lines;
    }
    void take(int asked, const std::vector<qint64> &ids, const std::vector<Row> &rows)
    {
        if (asked != generation())
            return;
        for (const qint64 id : ids)
            m_rows.remove(id);
        for (const Row &row : rows)
            m_rows.insert(row.id.value(), row);
        arrived(asked, ids);
    }

    std::shared_ptr<PageSource<Row>> m_source;
    QHash<qint64, Row> m_rows;
};

} // namespace keshikomi
