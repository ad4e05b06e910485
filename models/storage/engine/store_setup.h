// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/storage/engine/migration.h"
#include "models/storage/engine/session.h"
#include "models/storage/engine/store_location.h"

#include <functional>

namespace keshikomi {

// What is done once on the writing connection before a store is used: made from nothing in one
// transaction, or looked at, backed up and migrated step by step.
class StoreSetup final
{
public:
    StoreSetup(const StoreLocation &location,
               const QString &schema,
               const Clock &clock,
               const MigrationSet &migrations);

    // StoreExists when tables are there.
    Result<QString> create(Session &session) const; // the store's uuid
    // StoreNewer, StoreDamaged, StoreNotFound; nothing was written then.
    Result<QString> open(Session &session) const;

    // A checked whole copy of a SQLite store that appears under its name when complete.
    static Done copyTo(Session &session, const QString &path);
    static Done checkIntegrity(Session &session);

private:
    Done inTransaction(Session &session, const std::function<Done()> &body) const;
    Done backUp(Session &session, int version) const;
    Done climb(Session &session, int version) const;
    Result<QString> ready(Session &session) const;

    const StoreLocation &m_location;
    const QString m_schema;
    const Clock &m_clock;
    const MigrationSet &m_migrations;
};

} // namespace keshikomi
