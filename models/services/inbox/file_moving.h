// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace keshikomi {

// Moves a file into `folder`, which is made, and writes `words` beside it as "name.txt". Nothing is
// ever overwritten: where the name is taken, a number is put behind it. The new path.
// FileNotWritten. Blocks; for a thread of the pool.
Result<QString> moveWithWords(const QString &path, const QString &folder, const QString &words);

} // namespace keshikomi
