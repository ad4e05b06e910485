// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference_rows.h"
#include "models/domain/list_rows.h"
#include "ui/pages/plain_table.h"

#include <variant>

namespace keshikomi {

using ClearedKey = std::variant<AllocationId, DifferenceId>;

// What somebody cleared, or settled as a difference: one line of both lists.
struct ClearedLine final
{
    ClearedKey key;
    RunId run;
    QDateTime at;
    QString actor;
    std::optional<PaymentId> payment;
    qint64 billNumber; // 0: none
    QString customer;
    std::optional<DifferenceKind> kind; // none: cleared
    Yen amount;
    QString note;
    bool undone;

    friend bool operator==(const ClearedLine &, const ClearedLine &) = default;
};

// Both lists together, newest first. Each brings its newest `most`, so that none is missing among
// the `most` that are left.
std::vector<ClearedLine> clearedLines(const std::vector<AllocationRow> &cleared,
                                      const std::vector<DifferenceRow> &settled,
                                      std::size_t most);

std::vector<TableColumn> clearedColumns();
PlainTable::Line clearedCells(const ClearedLine &line, QDate today);
QString clearedTime(const QDateTime &at, QDate today); // 08/10 12:04

// Those in which each of the typed words occurs, whatever its width; amounts with commas or
// without.
std::vector<ClearedLine>
clearedWith(const QString &typed, const std::vector<ClearedLine> &lines, QDate today);

} // namespace keshikomi
