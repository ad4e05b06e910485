// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/domain/settlement/settlement_figures.h"
#include "models/domain/settlement/settlement_match.h"
#include "models/formats/table/table_file.h"

#include <optional>
#include <vector>

namespace keshikomi {

// What an agency's settlement report tells. Charges are amounts that were taken off, whichever sign
// the report gives them.
struct SettlementReport final
{
    std::vector<ReportLine> lines; // none: a sum or a few of them, without keys and days
    SettlementFigures figures; // sums of the columns; `net` only if `tellsNet`
    bool tellsNet = false;
    QDate payOn; // the last one told; invalid: none
};

// Where the slip key stands in the 44 digits of a barcode; length 0: the whole text is the key.
struct KeyPlace final
{
    int at = 0, length = 0;
};

struct ReportDays final
{
    QDate today;
    QDate latest{}; // no receipt may be of a later day; invalid: of any
};

// Reads a report by a column map that is of no receipts: the column `amount` is the gross, beside
// fee, exempt_fee, fee_tax, stamp, transfer and net; with slip_key, barcode or received_on its rows
// are lines. The last row of totals must tell the sums of its columns.
// ColumnMapWrong {map, "amount", …}, ColumnsNotFound, FieldNotANumber {"row N, header", text},
// FieldNotADate, DateInFuture {the same, day, "file"}, SettlementUnequal {role, stated, counted},
// FileEmpty.
Result<SettlementReport> readSettlementReport(const TableFile &table,
                                              const ColumnMap &map,
                                              const QString &fileName,
                                              KeyPlace barcode,
                                              ReportDays days);

} // namespace keshikomi
