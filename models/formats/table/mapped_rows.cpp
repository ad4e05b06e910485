// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/mapped_rows.h"

#include "models/formats/table/cell_values.h"

#include <QCryptographicHash>

#include <algorithm>

namespace keshikomi {
namespace {

constexpr std::size_t headerWithin = 100; // rows

// Place of the column with this header, or -1.
int columnWith(const TableRow &row, const QString &header)
{
    const QString wanted = comparable(header);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (comparable(row.cells[column].text) == wanted)
            return static_cast<int>(column);
    }
    return -1;
}

QString nameOf(const MappedColumn &column)
{
    return column.role == ColumnRole::Other ? column.header : columnRoleName(column.role);
}

// A cell that is a total's word, perhaps in brackets, with a count behind it or spread out: 合 計.
bool isTotalCell(const QString &cell, const QStringList &words)
{
    QString plain = comparable(cell);
    while (!plain.isEmpty() && QStringView(u"(【[<■◆※").contains(plain.front()))
        plain.remove(0, 1);
    return std::any_of(words.begin(), words.end(), [&plain](const QString &word) {
        const QString wanted = comparable(word);
        return !wanted.isEmpty() && plain.startsWith(wanted);
    });
}

// The words count in the leading cells only: a payer may be called so.
bool isTotal(const TableRow &row, const ColumnMap &map)
{
    for (const FileCell &cell : row.cells) {
        if (!cell.text.isEmpty())
            return isTotalCell(cell.text, map.totalWords);
    }
    return false;
}

} // namespace

QString NamedRow::text(const QString &name) const
{
    const FileCell *const cell = cells.value(name);
    return cell ? cell->text : QString();
}

QString headerFingerprint(const TableRow &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const FileCell &cell : header.cells) {
        hash.addData(comparable(cell.text).toUtf8());
        hash.addData(QByteArrayView("\x1F"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

const TableRow *findHeader(const TableFile &table, const ColumnMap &map)
{
    const std::size_t last = std::min(table.rows.size(), headerWithin);
    for (std::size_t at = 0; at < last; ++at) {
        const TableRow &row = table.rows[at];
        if (row.number <= map.skipRows)
            continue;
        const bool hasAll =
            std::all_of(map.columns.begin(), map.columns.end(), [&row](const MappedColumn &each) {
                return columnWith(row, each.header) >= 0;
            });
        if (hasAll && !map.columns.empty())
            return &row;
    }
    return nullptr;
}

const ColumnMap *recogniseMap(const TableFile &table, const std::vector<ColumnMap> &maps)
{
    for (const ColumnMap &map : maps) {
        const TableRow *const header = map.fingerprint.isEmpty() ? nullptr : findHeader(table, map);
        if (header && headerFingerprint(*header) == map.fingerprint)
            return &map;
    }
    return nullptr;
}

Result<NamedRows>
readNamedRows(const TableFile &table, const ColumnMap &map, const QString &fileName)
{
    const TableRow *const header = findHeader(table, map);
    if (!header) {
        QStringList wanted;
        for (const MappedColumn &column : map.columns)
            wanted.append(column.header);
        return failure(ErrorCode::Invalid,
                       Fault::ColumnsNotFound,
                       {fileName, wanted.join(QStringLiteral(", "))});
    }
    NamedRows named;
    named.headerRow = header->number;
    for (const TableRow &row : table.rows) {
        if (row.number <= header->number)
            continue;
        if (isTotal(row, map)) {
            named.totals.push_back(&row);
            continue;
        }
        NamedRow cells;
        cells.row = &row;
        for (const MappedColumn &column : map.columns) {
            const auto at = std::size_t(columnWith(*header, column.header));
            if (at < row.cells.size())
                cells.cells.insert(nameOf(column), &row.cells[at]);
        }
        named.rows.push_back(std::move(cells));
    }
    return named;
}

} // namespace keshikomi
