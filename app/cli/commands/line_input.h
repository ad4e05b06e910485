// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/work_order.h"

#include <QStringList>

namespace keshikomi::cli {

// Lines of a work order or bill as typed: "NAME;AMOUNT" or "NAME;QUANTITY UNIT x PRICE", then
// ";reduced", ";exempt" or ";statutory" if it is not taxed at the standard rate. Full-width signs
// are taken too. Wrong usage names what does not read.
Result<std::vector<LineItem>> readLines(const QStringList &typed);

} // namespace keshikomi::cli
