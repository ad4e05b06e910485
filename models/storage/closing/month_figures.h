// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/month_check.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// What the books of a legal entity say at the end of a month. Money is counted by the day of its
// posting, a bank's by the day it was late for; what waits for a person is counted as it stands
// now, as far as it is about money received by the end of the month, or about no money in.
Result<MonthFigures> monthFigures(Session &session, LegalEntityId legalEntity, QDate month);

} // namespace keshikomi
