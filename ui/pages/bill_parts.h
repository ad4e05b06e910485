// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/services/differences/differences.h"
#include "ui/pages/page_context.h"
#include "ui/parts/details.h"

#include <functional>

namespace keshikomi {

// What a bill was cleared by, with the tax that is in each part.
struct BillParts final
{
    std::vector<DecidedTax> parts;
    std::vector<DifferenceRow> differences; // for the words of the parts that are no payments
};
// None of a bill that was not cleared at all, and of one whose parts cannot be read.
void askBillParts(const PageContext &context,
                  const Bill &bill,
                  QObject *receiver,
                  const std::function<void(const BillParts &)> &then);
// A section of its own where there is more than one part; else nothing.
void showParts(DetailsPane &pane, const BillParts &parts);

} // namespace keshikomi
