// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/mapped_rows.h"

#include "models/formats/table/cell_values.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

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

// What a leading cell has of a total's words: a payer may be called 計良 and so begin like one.
enum class TotalWord { None, Begins, Is };

// The words, perhaps in brackets, with a count behind them or spread out: 合 計（３件）.
TotalWord totalWordIn(const QString &cell, const QStringList &words)
{
    static constexpr QStringView before(u"(【[<■◆※"), behind(u")】]>:件0123456789");
    QString plain = comparable(cell);
    while (!plain.isEmpty() && before.contains(plain.front()))
        plain.remove(0, 1);
    TotalWord found = TotalWord::None;
    for (const QString &word : words) {
        if (word.isEmpty() || !plain.startsWith(word))
            continue;
        found = std::max(found, TotalWord::Begins);
        const QString rest = plain.mid(word.size());
        const bool isAll = std::all_of(rest.begin(), rest.end(), [](QChar sign) {
            return before.contains(sign) || behind.contains(sign);
        });
        if (isAll)
            return TotalWord::Is;
    }
    return found;
}

// A quote opened in one row and closed in another makes a row of them that has other columns than
// the header, or a cell with a line in it that would be a row by itself.
bool hasStrayQuote(const TableRow &row, const TableRow &header)
{
    constexpr qsizetype fewest = 2; // separators: a cell of text may well have one
    if (row.strayQuote || row.lines == 1)
        return row.strayQuote;
    if (row.cells.size() != header.cells.size())
        return true;
    const auto separators = qsizetype(header.cells.size()) - 1;
    const QByteArrayList lines = QByteArray(row.raw).replace('\r', '\n').split('\n');
    return separators >= fewest
        && std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
               return std::max({line.count(','), line.count('\t'), line.count(';')}) >= separators
                   && &line != &lines.front();
           });
}

RowFlaw flawOf(const TableRow &row, const TableRow &header)
{
    if (hasStrayQuote(row, header))
        return RowFlaw::StrayQuote;
    const bool cut = row.isUnended && row.cells.size() < header.cells.size();
    return cut ? RowFlaw::Cut : RowFlaw::None;
}

// Where the columns of a map stand in a table.
class Places final
{
public:
    Places(const TableRow &header, const ColumnMap &map)
        : m_map(&map)
    {
        for (const MappedColumn &column : map.columns)
            m_at.emplace_back(nameOf(column), std::size_t(columnWith(header, column.header)));
        for (const QString &word : map.totalWords)
            m_words.append(comparable(word));
    }
    NamedRow named(const TableRow &row) const;
    // Told by the leading cell alone.
    TotalWord wordOf(const TableRow &row) const;
    bool isTotal(const NamedRow &row, TotalWord word, QDate today) const;

private:
    const ColumnMap *m_map;
    std::vector<std::pair<QString, std::size_t>> m_at;
    QStringList m_words;
};

NamedRow Places::named(const TableRow &row) const
{
    NamedRow cells;
    cells.row = &row;
    for (const auto &[name, at] : m_at) {
        if (at < row.cells.size())
            cells.cells.insert(name, &row.cells[at]);
    }
    return cells;
}

bool hasMoney(const NamedRow &row)
{
    constexpr std::array roles{ColumnRole::Amount, ColumnRole::Deposit, ColumnRole::Withdrawal};
    return std::any_of(roles.begin(), roles.end(), [&row](ColumnRole role) {
        return yenOfCell(row.text(role)).has_value();
    });
}

const FileCell *leadingCell(const TableRow &row)
{
    const auto found = std::find_if(row.cells.begin(), row.cells.end(), [](const FileCell &cell) {
        return !cell.text.isEmpty() || !cell.readable;
    });
    return found == row.cells.end() ? nullptr : &*found;
}

TotalWord Places::wordOf(const TableRow &row) const
{
    const FileCell *const leading = leadingCell(row);
    return leading ? totalWordIn(leading->text, m_words) : TotalWord::None;
}

// The words do not count against what a receipt has: a day of its own and money.
bool Places::isTotal(const NamedRow &row, TotalWord word, QDate today) const
{
    if (word == TotalWord::None)
        return false;
    const FileCell *const day = row.at(ColumnRole::ReceivedOn);
    const bool hasDay =
        day && day != leadingCell(*row.row) && !(day->readable && day->text.isEmpty());
    if (!hasDay || !hasMoney(row))
        return true;
    return word == TotalWord::Is && !dayOfCell(day->text, m_map->dates, today).isValid();
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
readNamedRows(const TableFile &table, const ColumnMap &map, const QString &fileName, QDate today)
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
    const Places places(*header, map);
    NamedRows named;
    named.headerRow = header->number;
    for (const TableRow &row : table.rows) {
        if (row.number <= header->number)
            continue;
        NamedRow cells = places.named(row);
        cells.flaw = flawOf(row, *header);
        const TotalWord word = places.wordOf(row);
        const bool isTotal =
            cells.flaw != RowFlaw::StrayQuote && places.isTotal(cells, word, today);
        cells.looksLikeTotal = word != TotalWord::None && !isTotal;
        (isTotal ? named.totals : named.rows).push_back(std::move(cells));
    }
    return named;
}

} // namespace keshikomi
