// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace keshikomi {

// A cell as text. A workbook keeps days as numbers; its cells with a day's format come as ISO
// dates.
struct FileCell final
{
    QString text;
    int byte = 1; // 1-based place in the row's raw bytes; in a workbook the number of the column
    bool readable = true; // false: bytes that are no text in the file's encoding
};

struct TableRow final
{
    int number = 0; // 1-based, as a spreadsheet shows it
    qint64 offset = 0; // of the raw bytes in the file; in a workbook 0
    QByteArray raw; // the row as it came, without line end; of a workbook its cells as CSV
    std::vector<FileCell> cells;
    int lines = 1; // of a text table: as many as its quoted cells make it
    // A quote opens a cell and is never closed, or has text behind the one that closes it. What was
    // meant is a guess.
    bool strayQuote = false;
    bool isUnended = false; // of a text table: the file ends in it, without a line end
};

struct TableFile final
{
    std::vector<TableRow> rows; // blank ones are left out
    TableEncoding encoding = TableEncoding::Detect; // what it was read as
};

// XLSX by its first bytes, else a text table: separated by commas, semicolons or tabs (whichever
// the file has most of), cells in quotes may hold line ends; a stray quote is marked. Faults:
// FileEmpty, FileNotReadable (file, reason) for a workbook that is damaged, locked or too large,
// and (file, "rows", most) for a text table of more rows; NoSuchSheet (name).
constexpr qsizetype mostTableRows = 2'000'000;
Result<TableFile> readTable(const QByteArray &bytes,
                            const QString &fileName,
                            TableEncoding encoding,
                            const QString &sheet,
                            qsizetype mostRows = mostTableRows);

bool looksLikeWorkbook(QByteArrayView file);
// As readTable; `sheet` empty: the first.
Result<TableFile>
readWorkbook(const QByteArray &bytes, const QString &fileName, const QString &sheet);
QStringList sheetNames(const QByteArray &file); // in their order; none: it is no workbook

} // namespace keshikomi
