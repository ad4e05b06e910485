// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/demo_desk/demo_stage.h"

namespace keshikomi::demo {

// 口座振替: mandates, a request the bank answered with two that failed, and the next one, which
// waits for another person.
Done playDirectDebit(Stage &stage);
// Two tenants with numbers of their own: bills, a statement that was paid out and one that was not.
Done playTenants(Stage &stage);
// 精算: receipts at tills, a fee plan, payouts that came and one that is late.
Done playPayouts(Stage &stage);
// Three customers who read English, with a bill each, in a house with an English name.
Done playVisitors(Stage &stage);

} // namespace keshikomi::demo
