// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/peers/paper_slips.h"

namespace keshikomi::bench {

// False: the bench was built without libharu, or its font is missing.
bool writeLibharu(const QString &file, const PaperForm &form, const std::vector<PaperSlip> &slips);

} // namespace keshikomi::bench
