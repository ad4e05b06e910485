// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/column_maps.h"

namespace keshikomi {

// The file a column map is made for, and what was said of it so far.
struct MapDraft final
{
    QString fileName;
    QByteArray file;
    TableLook look;
    int headerRow = 0; // its number in the file; 0: not chosen
    // One for each header of that row, Other for what is not read. Of a header that stands twice
    // only the first column can be read.
    ColumnMap map;

    const TableLook::Line *header() const; // null: not chosen
    QStringList examplesOf(int column) const; // what stands below the header, the first few
    // Takes the row as the header and guesses what its columns say.
    void chooseHeader(int row);
    bool isRepeated(int column) const;
    // The map as it is saved: only the columns that are read.
    ColumnMap finished() const;
};

// What a person can say a column holds, Other first.
const std::vector<ColumnRole> &offeredRoles();
QString columnRoleText(ColumnRole role);
// What keeps the columns from being receipts, in words; empty: nothing.
QString columnsProblem(const MapDraft &draft);

} // namespace keshikomi
