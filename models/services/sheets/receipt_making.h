// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/receipt_content.h"
#include "models/storage/paper/receipt_issues.h"

namespace keshikomi {

// Whether a sheet is only looked at, or leaves and is counted.
enum class SheetUse { Look, HandOut };

// One receipt for each part, with the bill's rates in proportion. Handing out counts an issue and
// gives a number; before that the number is "R-------".
Result<std::vector<ReceiptContent>> receiptContents(Session &session,
                                                    const std::vector<ReceivedPart> &parts,
                                                    SheetUse use,
                                                    ReceiptMedium medium,
                                                    const Stamp &stamp);

} // namespace keshikomi
