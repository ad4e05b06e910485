// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar/japanese_holidays.h"
#include "models/domain/result.h"

#include <QByteArray>

#include <vector>

namespace keshikomi {

// The list of national holidays as the Cabinet Office publishes it (syukujitsu.csv): a header row,
// then "2026/1/1,元日" in CP932; also in UTF-8 and with other forms of a day. CalendarWrong (place,
// what is wrong): a row that is no holiday or out of its order, a year with fewer days
// than the law has ever named. FileEmpty, FileNotReadable as readTable().
Result<std::vector<Holiday>> readHolidayFile(const QByteArray &bytes, const QString &fileName);

} // namespace keshikomi
