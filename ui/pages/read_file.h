// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"

namespace keshikomi {

// A file a person chose, read on a thread of the pool: it may lie on a slow share.
// FileNotReadable; also what is over 256 MiB, for no notice file is.
Later<QByteArray> readChosenFile(const QString &path);

} // namespace keshikomi
