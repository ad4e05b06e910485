// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/completion_report.h"
#include "models/domain/ids.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// An order nobody reported on has only its day of completion.
Result<CompletionReport> completionReportOf(Session &session, WorkOrderId order);
// The day of completion is the order's own.
Done putCompletionReport(Session &session,
                         WorkOrderId order,
                         const CompletionReport &report,
                         const Stamp &stamp);

} // namespace keshikomi
