// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace keshikomi::cli {

// The first line of standard input without its end. From a terminal it is asked for, and not shown
// while it is typed. FieldEmpty, FieldTooLong.
Result<QByteArray> readSecret(const QString &question);

} // namespace keshikomi::cli
