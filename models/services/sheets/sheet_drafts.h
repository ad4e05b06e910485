// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/services/sheets/sheet_wish.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// The sheets of one wish as the books have them; faults as told by SheetService.
Result<SheetDraft>
draftOf(Session &session, const SheetWish &wish, SheetUse use, const Stamp &stamp);

} // namespace keshikomi
