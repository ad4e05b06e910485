// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/storage/engine/postgres_target.h"

#include <QSqlDatabase>

namespace keshikomi {

enum class Access { Write, Read };

// Written into the header of every store, so that another program's file is not taken for one:
// "KESI".
inline constexpr qint32 sqliteApplicationId = 0x4B455349;

// A connection of the calling thread, ready for use. The file must be there. StoreDamaged when it
// is no SQLite file. The writer is in WAL mode only after switchToWal(): a store is not touched by
// looking.
Result<QSqlDatabase> connectSqlite(const QString &path, Access access);
Done switchToWal(QSqlDatabase &database);

// StoreUnreachable(where, reason). Works as role keshikomi_app when the store was made with roles.
Result<QSqlDatabase> connectPostgres(const PostgresTarget &target, Access access);

// Closes and forgets the connection; `database` must be the last copy.
void disconnect(QSqlDatabase &&database);

// nfs, cifs, sshfs and their like: their locks cannot be trusted. 9p and overlay are what
// containers have and count as local.
bool isNetworkFileSystem(const QByteArray &type);
bool isOnNetworkShare(const QString &path);

} // namespace keshikomi
