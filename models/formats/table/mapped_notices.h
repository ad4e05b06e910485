// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/domain/result.h"
#include "models/formats/file_reading.h"
#include "models/formats/table/table_file.h"

namespace keshikomi {

// The receipts of a table by its column map, into `reading`; its layout is "map:" and the map's
// name, its agreement that of the map. A bank's money out and totals are only counted (otherRows);
// money below zero of an agency is a cancel. Rows without day and amount are remarks. A row that
// has one of both but does not read is refused and named, never left out; so is a total that the
// rows read do not make. ColumnsNotFound as readNamedRows.
Done readMappedNotices(const TableFile &table,
                       const ColumnMap &map,
                       const QString &fileName,
                       QDate today,
                       FileReading &reading);

} // namespace keshikomi
