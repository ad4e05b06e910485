// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pay/pay_facts.h"

namespace keshikomi {

class DetailsPane;

// Fills the pane beside the payment: what the customer sees, the sums, what was asked for so far.
void writePayDetails(DetailsPane &pane, const PageContext &context, const PayFacts &facts);
void writeNoPayDetails(DetailsPane &pane);

} // namespace keshikomi
