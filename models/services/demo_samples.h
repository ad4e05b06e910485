// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "models/domain/stamp.h"
#include "models/services/demo.h"
#include "models/storage/engine/session.h"

namespace keshikomi::demo {

// The payers and bills of the sample files. Must run before anything else takes a customer number
// or a slip key.
Done makeSamples(Session &session, const House &house, const Stamp &stamp, DemoReport &report);

} // namespace keshikomi::demo
