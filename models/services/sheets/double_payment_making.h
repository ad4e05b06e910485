// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference_rows.h"
#include "models/domain/stamp.h"
#include "models/services/sheets/sheet_wish.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// The wish's payment, or all of the wish's bill. NoSuchPayment, NoSuchBill, FieldEmpty "decision"
// where nobody has decided what becomes of the money.
Result<std::vector<DecidedDouble>> doublesOf(Session &session, const SheetWish &wish);

// The letter about one of them: as it was handed out, while the same was decided; else a new one.
// FieldEmpty: "decision" while a part of the money waits for one, "earlier" where the bill was
// cancelled and nothing paid it twice, "approval" for a refund that another person has not approved
// yet.
Result<DoublePaymentContent> keptDoublePayment(Session &session,
                                               const DecidedDouble &decided,
                                               const SheetWish &wish,
                                               SheetUse use,
                                               const Stamp &stamp);

} // namespace keshikomi
