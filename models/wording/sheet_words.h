// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_kind.h"

namespace keshikomi {

// What a kind of sheet is called: "クレジットカード専用お支払い用紙".
QString sheetKindText(SheetKind kind);

} // namespace keshikomi
