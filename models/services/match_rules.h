// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// How this house matches: the usual rules with the order of passes it set.
//   match_passes: ["key", "code", …]
Result<MatchRules> matchRules(Session &session);
Done writePasses(Session &session, const PassOrder &passes);

} // namespace keshikomi
