// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/services/undo.h"

namespace keshikomi {

// Inside the transaction of UndoService, for the statement of this number.
Result<UndoReport> undoTenantStatement(Session &session, const Stamp &stamp, qint64 number);
Result<UndoReport> undoTenantPayout(Session &session, const Stamp &stamp, qint64 number);

} // namespace keshikomi
