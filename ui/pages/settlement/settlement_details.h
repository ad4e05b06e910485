// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/settlement/settlement_wish.h"
#include "ui/pages/page_context.h"

namespace keshikomi {

class DetailsPane;

Tone toneOf(CycleState state);
// The right pane: how the gross became the net, as expected and as reported, and what is missing on
// either side. `form`, which may be null, is for a report that has not come.
void writeCycle(DetailsPane &pane,
                const PageContext &context,
                const CycleRow &row,
                const SettlementView *view,
                QWidget *form);

} // namespace keshikomi
