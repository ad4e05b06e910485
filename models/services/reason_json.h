// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reason.h"

#include <QByteArray>

#include <vector>

namespace keshikomi {

// Reasons as they stand in an allocation: [[code number, speaks for, [args]], ...]. The numbers are
// those of ReasonCode and only ever grow.
QByteArray reasonsToJson(const std::vector<Reason> &reasons);
std::vector<Reason> reasonsFromJson(const QByteArray &json);

} // namespace keshikomi
