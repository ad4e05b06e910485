// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pairing.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <set>

namespace keshikomi {

// After payments of this money have changed: a cancel of it that waited, because nothing or too
// much was there for it, takes what it can take now, and its task ends.
Done applyHeldCancels(Session &session,
                      AgreementId agreement,
                      const std::set<SameMoney> &of,
                      const Stamp &stamp);

} // namespace keshikomi
