// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/formats/table/table_file.h"

#include <vector>

// A first guess at a table that is not known yet, for a person to look at.
namespace keshikomi {

// The row that looks like a header: of the first thirty the one with most cells whose words usually
// head a column, two at least. Its number, or 0.
int likelyHeaderRow(const TableFile &table);
// What the columns of a header usually say; Other where nothing is known. No role but Other stands
// twice, and the amounts are such that a map may have them.
std::vector<ColumnRole> usualRoles(const QStringList &headers);

} // namespace keshikomi
