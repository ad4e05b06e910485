// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/waiting_bills.h"
#include "models/services/context.h"
#include "models/services/sheets/sheet_files.h"

namespace keshikomi {

// Of the first grouped invoice among the sheets: what its customer was billed by its company until
// its closing day and does not stand in it, since the day of handing over decides. Nothing without
// such an invoice. It waits for the books.
Result<WaitingBills>
waitingBeside(const ServiceContext &context, const Actor &actor, const MadeSheets &made);
// Of the same invoice: numbers of its bills that are open and whose slip with bars is out, so that
// the customer could pay them twice.
Result<std::vector<qint64>>
slipsOutBeside(const ServiceContext &context, const Actor &actor, const MadeSheets &made);

} // namespace keshikomi
