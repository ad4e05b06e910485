// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keshikomi {

// The layout of a file by its stable name ("zengin-01-a", "map:みどり"); one not known here as it
// is.
QString layoutText(const QString &layout);

} // namespace keshikomi
