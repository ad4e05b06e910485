// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/month_check.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// What agencies should have paid out by the end of a month, where terms are agreed: a payment whose
// payout day nobody told is due on that of its cycle, by the plan and the bank days, and not after
// `agencyDays`.
Done dueByAgreedCycles(Session &session, QDate monthEnd, std::vector<AgencyFigures> &agencies);

} // namespace keshikomi
