// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

namespace keshikomi {

// Bills that are issued and not handed over, so that no grouped invoice tells them.
struct WaitingBills final
{
    int count = 0;
    Yen amount; // tax included

    friend bool operator==(const WaitingBills &, const WaitingBills &) = default;
};

} // namespace keshikomi
