// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace keshikomi::wording {

// Source text (context "Wording") for a fault of which more is known than its name says: what is
// missing, or why. nullptr: the fault's own sentence says it all. Its args are those of the fault,
// and more where the table says so.
const char *closerSentence(const Error &error);

} // namespace keshikomi::wording
