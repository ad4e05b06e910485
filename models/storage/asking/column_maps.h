// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// A column map as it is stored: its content is JSON that services/ writes and reads.
struct StoredColumnMap final
{
    QString name, fingerprint, content;
};

// A new one, or the one of this name with its content replaced.
Done putColumnMap(Session &session, const StoredColumnMap &map, const Stamp &stamp);
Result<std::vector<StoredColumnMap>> columnMaps(Session &session); // by name
Result<std::optional<StoredColumnMap>> columnMap(Session &session, const QString &name);
Done removeColumnMap(Session &session, const QString &name);

} // namespace keshikomi
