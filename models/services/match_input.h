// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/back_test.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Everything open on both sides, as the matching wants it.
Result<MatchInput> readMatchInput(Session &session);
// What the books know of the past, for payments received in these days.
Result<History> readHistory(Session &session, QDate first, QDate last);

} // namespace keshikomi
