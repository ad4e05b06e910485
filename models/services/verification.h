// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <vector>

namespace keshikomi {

// One thing the second opinion found: which check, where, what the raw facts say and what the books
// hold.
struct Difference final
{
    QString check, where, expected, actual;
};

struct Verification final
{
    std::vector<Difference> differences;
    qint64 postings = 0, payments = 0, bills = 0, erased = 0;
};

// Runs resources/verify/verify.py, which shares no code with the program, on a store that this
// process does not have open. Blocks; call it from a worker. PythonMissing, StoreDamaged {what it
// said}.
Result<Verification> verifyStore(const QString &location, const QString &headsFile);

} // namespace keshikomi
