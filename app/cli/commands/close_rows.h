// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "models/domain/day_close.h"
#include "models/domain/month_check.h"
#include "models/services/closing/month_closing.h"

namespace keshikomi::cli {

Record dayCloseRecord(const DayClose &close);
Record monthCheckRecord(const MonthCheck &check);
Record exceptionRecord(const MonthException &exception);
Record closedMonthRecord(const ClosedMonth &month);

} // namespace keshikomi::cli
