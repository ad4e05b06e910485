// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "models/domain/bill.h"
#include "models/domain/list_rows.h"
#include "models/domain/reason.h"
#include "models/domain/stored_request.h"

#include <vector>

namespace keshikomi::cli {

// Entities as records; the names are those of docs/CLI.md.

Word wordOf(BillState state);
Word wordOf(BillProgress progress);
Word wordOf(PaymentState state);
Word wordOf(Unapplied reason);
Word wordOf(Channel channel);
Word wordOf(TaxKind kind);
Word requestStateOf(const QString &state); // also "queued", "cancelling", "withdrawn"
Word historyKindOf(const QString &kind);
Word taskWordOf(const TaskRow &task); // with its bill and amounts, where the kind tells them

Record billRowRecord(const BillRow &row);
Record allocationRecord(const AllocationRow &row);
Record requestRecord(const StoredRequest &request);
Inner newestRequest(const std::vector<StoredRequest> &requests);
Record lineRecord(const LineItem &line);
Records lineRecords(const std::vector<LineItem> &lines);
Records taxRecords(const TaxTotals &totals);
Records reasonRecords(const std::vector<Reason> &reasons);
QString wipText(const std::vector<qint64> &numbers);

} // namespace keshikomi::cli
