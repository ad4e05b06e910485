// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QRandomGenerator>
#include <QTime>

#include <map>
#include <vector>

namespace keshikomi::test {

// Writes a text table that a column map reads, as some bank or agency might: separator, line ends,
// quotes, order of the columns, rows above the header and the form of every day and amount are
// chosen by chance. The map tells the bytes (Detect: any), the days' form and the rows to skip.
class TableWriter final
{
public:
    using Cells = std::map<ColumnRole, QString>;

    // Writes the header and what stands above it; among the rows that are to be skipped is often
    // another header, by which all columns would be mistaken.
    TableWriter(const ColumnMap &map, QRandomGenerator &random);

    int add(const Cells &cells); // its number, as a spreadsheet shows it
    void addBlank();
    // A total's word needs the first column, and money there would stand before it.
    bool hasRoomForTotals() const;
    void addTotal(const Cells &sums);

    QString day(QDate day, QTime at = QTime()); // a time needs a form that is detected
    QString clock(QTime at);
    QString yen(Yen amount);
    QByteArray bytes(); // the last row may have no line end

    bool chance(int oneIn) { return m_random->bounded(oneIn) == 0; }

private:
    void addTop();
    void addRow(const QStringList &cells);
    QStringList placed(const Cells &cells) const;
    QByteArray cell(const QString &text);
    QByteArray encoded(QString text) const;
    QString eraDay(QDate day);
    QString detectedDay(QDate day);
    QString perhapsWide(QString text);

    ColumnMap m_map;
    QRandomGenerator *m_random;
    std::vector<MappedColumn> m_columns; // in the order of the file, with one the map leaves out
    TableEncoding m_encoding;
    char m_separator;
    QByteArray m_lineEnd;
    QByteArray m_bytes;
    int m_rows = 0;
};

} // namespace keshikomi::test
