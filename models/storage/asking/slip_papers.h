// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// The 44 digits of every issue of the bill that has bars and has left, each once.
Result<std::vector<QString>> barcodesOut(Session &session, BillId bill);

} // namespace keshikomi
