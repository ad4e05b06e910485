// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sheets/sheet_wish.h"
#include "models/storage/paper/receipt_issues.h"
#include "models/storage/paper/sheet_prints.h"

namespace keshikomi {

struct ReceiptTerms final
{
    SheetUse use = SheetUse::Look;
    ReceiptMedium medium = ReceiptMedium::Paper;
    bool reissue = false;
    SheetForm::Language language = SheetForm::Language::Japanese;
};

// One receipt for each part, with the bill's rates in proportion. The first handing out gives a
// number; handing out again gives the same receipt until a new issue is asked for, which says that
// it is one, until it leaves in another medium, or until the paper has left: then it is a new
// issue. Before the first the number is "R-------".
Result<std::vector<ReceiptContent>> receiptContents(Session &session,
                                                    const std::vector<ReceivedPart> &parts,
                                                    const ReceiptTerms &terms,
                                                    const Stamp &stamp);
// What a print of these sheets says of receipts, which have been handed out.
std::vector<PrintedReceipt> receiptsIn(const std::vector<SheetContent> &contents);

} // namespace keshikomi
