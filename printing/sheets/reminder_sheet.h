// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// Days in order, bills open and overdue, sums that agree.
Done checkReminder(const ReminderContent &content, const SheetOptions &options);
// The data of reminder-1.json, reminder-2.json and reminder-3.json.
Fields reminderFields(const ReminderContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
