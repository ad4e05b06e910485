// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

#include <QString>

namespace keshikomi {

// Where the books lie: a path, or postgresql://user:password@host:port/database?options.
struct StoreLocation final
{
    Dialect dialect = Dialect::Sqlite;
    QString path; // SQLite file
    QString url; // PostgreSQL, as typed
    QString shown() const; // for messages: without the password
    // The same for every way to write it: the real path, or host, port, database and schema.
    QString place() const;

    static StoreLocation parse(const QString &typed);
};

} // namespace keshikomi
