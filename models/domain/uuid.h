// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QString>

namespace keshikomi {

// A UUID version 7 (RFC 9562): made by the client, sorts by time, "0190...-7xxx-...." in lower
// case.
QString makeUuid7(const Clock &clock);

} // namespace keshikomi
