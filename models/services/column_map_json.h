// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"

#include <optional>

namespace keshikomi {

// A map as it is stored. The name and the fingerprint are kept beside it.
QString columnMapJson(const ColumnMap &map);
// Nothing: not written by this program.
std::optional<ColumnMap>
columnMapFromJson(const QString &json, const QString &name, const QString &fingerprint);

} // namespace keshikomi
