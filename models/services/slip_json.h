// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/sheets/slip_content.h"

#include <QByteArray>

namespace keshikomi {

// What an issue of a slip says, as it is frozen in the books. Here and not in domain/: how values
// are kept is a matter of the books, and only they read it again. Every member of SlipContent is
// written; what is not told is left out. Names stay: books of years ago must be read.
QByteArray slipContentToJson(const SlipContent &content);
Result<SlipContent> slipContentFromJson(const QByteArray &json); // StoreDamaged

} // namespace keshikomi
