// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keshikomi::bench {

// Wall time in ms of COPY FROM STDIN of the very rows that an import and its clearing left in the
// store at `location` (postgresql://…&schema=…), with all their columns and values, into tables of
// the same server without rules, triggers, foreign keys or index beyond the key: one transaction
// with its commit, by libpq alone. The time to read them is not in it.
double copiedRowsMs(const QString &location);

} // namespace keshikomi::bench
