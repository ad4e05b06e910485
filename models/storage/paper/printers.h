// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/printer.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// One profile for each kind of sheet of a seat.
Done putProfile(Session &session, const PrinterProfile &profile, const Stamp &stamp);
Result<std::vector<PrinterProfile>> profilesOf(Session &session, const QString &seat); // by sheet
Result<std::optional<PrinterProfile>>
profileOf(Session &session, const QString &seat, const QString &sheet);

Done insertTest(Session &session, const PrinterTest &test, const Stamp &stamp);
// Newest first, at most `most`.
Result<std::vector<PrinterTest>>
testsOf(Session &session, const QString &seat, const QString &printer, int most);
// The day of the newest test of this printer at this resolution, if it passed.
Result<std::optional<QDate>>
lastPassOf(Session &session, const QString &seat, const QString &printer, int dpi);

} // namespace keshikomi
