// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/storage/engine/session.h"

#include <functional>

namespace keshikomi {

struct MigrationSet;

// What a store says about itself.
struct StoreState final
{
    bool isStore = false; // it has our tables
    int version = 0; // the newest migration applied; 0 in one that was only begun
    QString uuid;
};

Result<StoreState> readState(Session &session, const QString &schema);

// StoreDamaged when a migration applied here was another one than the program's of that number.
Done checkLadder(Session &session, const MigrationSet &migrations);

// The body of the transaction that makes a store out of nothing: its version table and its
// identity.
Done beginStore(Session &session, const Clock &clock, const QString &schema);

struct Migration;

// In the same transaction: every migration in its order, then the append-only triggers and grants,
// once for all. They take more ways to the server than all of the tables.
Done applyAll(Session &session,
              const Clock &clock,
              const QString &schema,
              const MigrationSet &migrations);

// The body of the transaction that applies one migration with the append-only triggers and grants
// of all tables then there. Does nothing when another seat was faster.
Done applyMigration(Session &session,
                    const Clock &clock,
                    const QString &schema,
                    const MigrationSet &migrations,
                    const Migration &migration);

// The triggers and grants alone: a list that grew takes hold in stores that are already there.
Done guardAppendOnly(Session &session, const QString &schema, const QStringList &tables);
Result<bool> isGuarded(Session &session, const QString &schema, const QStringList &tables);

} // namespace keshikomi
