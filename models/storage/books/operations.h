// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// The operation row of a business transaction; everything it writes refers to it. A second row with
// the same id is Conflict, so a repeated transaction cannot book twice.
Done recordOperation(Session &session, const char *kind, const Stamp &stamp);

// The next number of a series ("bill", "wip", "customer", "slip_key:<agency code>"); starts at
// `first`. Numbers are never given out twice; a rolled back transaction may leave a gap on
// PostgreSQL only.
Result<qint64> nextNumber(Session &session, const QString &series, qint64 first);
// `count` numbers in a row; returns the first of them.
Result<qint64> nextNumbers(Session &session, const QString &series, qint64 first, int count);

} // namespace keshikomi
