// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/domain/result.h"
#include "models/formats/table/table_file.h"

#include <QHash>

#include <optional>
#include <vector>

// Any table by a saved column map, as rows of named cells: bank statements, konbini lists,
// settlement reports.
namespace keshikomi {

// Why what the cells of a row say cannot be trusted.
enum class RowFlaw {
    None,
    StrayQuote, // a quote stands where none belongs, or a cell holds what would be a whole row
    Cut, // the file ends in it before its last column: its last cell may be half a number
};

// One row below the header. Cells are named by the role of their column ("amount"), or by the
// header where the role is Other.
struct NamedRow final
{
    const TableRow *row = nullptr; // lives in the table
    QHash<QString, const FileCell *> cells;
    RowFlaw flaw = RowFlaw::None;
    bool looksLikeTotal = false; // leads with a word for totals, but has a day and money

    const FileCell *at(ColumnRole role) const { return cells.value(columnRoleName(role)); }
    QString text(const QString &name) const;
    QString text(ColumnRole role) const { return text(columnRoleName(role)); }
};

struct NamedRows final
{
    int headerRow = 0; // its number
    std::vector<NamedRow> rows;
    // Rows that lead with one of the map's words for totals and are no receipt: they lack a day of
    // their own, or money.
    std::vector<NamedRow> totals;
};

// Finds the first row that has all of the map's headers and names the cells below it.
// ColumnsNotFound (file, columns looked for).
Result<NamedRows>
readNamedRows(const TableFile &table, const ColumnMap &map, const QString &fileName, QDate today);

// Of a header row, all its cells in their order: the same export has the same one.
QString headerFingerprint(const TableRow &header);
// The row that has all of these headers, within the first hundred.
const TableRow *findHeader(const TableFile &table, const ColumnMap &map);
// The map whose header row this table has. Nothing: none.
const ColumnMap *recogniseMap(const TableFile &table, const std::vector<ColumnMap> &maps);

} // namespace keshikomi
