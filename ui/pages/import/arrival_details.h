// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inbox.h"
#include "ui/pages/page_context.h"

namespace keshikomi {

class DetailsPane;

// The state of an arrival in words, with its tone.
QString arrivalStateText(const ArrivalRow &row);
Tone arrivalTone(const ArrivalRow &row);

// What an arrival was: whose money, how much, which earlier import it repeats, what waits. `lines`
// opens its lines; null where there are none.
void showArrival(DetailsPane &details,
                 const PageContext &context,
                 const ArrivalRow &row,
                 QWidget *lines);

} // namespace keshikomi
