// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/page_builder.h"

namespace keshikomi::printing {

// Draws the rows of a table from `offset` (a row of data) on as far as the box goes and moves
// `offset` behind the last one drawn. True: rows are left for the next page. A name too long for
// its column goes on in the next row; figures are condensed, and an error if even that is too wide.
bool layOutTable(PageBuilder &builder,
                 const TableSpec &spec,
                 const Fields &fields,
                 std::size_t &offset);

// What a column draws its texts by, all but their place: the box is as large as a cell leaves them.
TextSpec cellOf(const TableSpec &table, const ColumnSpec &column);

} // namespace keshikomi::printing
