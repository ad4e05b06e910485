// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/csv_line.h"

namespace keshikomi {
namespace {

// Index of the closing quote of a cell that opens at `open`, or -1.
qsizetype closingQuote(QByteArrayView line, qsizetype open)
{
    for (qsizetype at = open + 1; at < line.size(); ++at) {
        if (line[at] != '"')
            continue;
        if (at + 1 < line.size() && line[at + 1] == '"')
            ++at;
        else
            return at;
    }
    return -1;
}

qsizetype nextComma(QByteArrayView line, qsizetype from)
{
    while (from < line.size() && line[from] != ',')
        ++from;
    return from;
}

} // namespace

std::vector<CsvCell> splitCsvLine(QByteArrayView line)
{
    std::vector<CsvCell> cells;
    cells.reserve(16);
    qsizetype at = 0;
    while (true) {
        qsizetype end = 0;
        if (at < line.size() && line[at] == '"') {
            const qsizetype close = closingQuote(line, at);
            end = close + 1;
            if (close < 0 || (end < line.size() && line[end] != ','))
                return {};
            cells.push_back({line.sliced(at + 1, close - at - 1), static_cast<int>(at) + 1});
        } else {
            end = nextComma(line, at);
            cells.push_back({line.sliced(at, end - at), static_cast<int>(at) + 1});
        }
        if (end >= line.size())
            return cells;
        at = end + 1;
    }
}

} // namespace keshikomi
