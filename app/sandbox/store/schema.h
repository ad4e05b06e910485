// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>

namespace keshikomi::sandbox {

// Sets the connection up (WAL, every commit on the disk, one process) and makes the tables if they
// are not there. Fault::StoreInUse, StoreNewer, StoreFailed.
Done prepareSchema(QSqlDatabase &database);

} // namespace keshikomi::sandbox
