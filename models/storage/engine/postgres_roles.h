// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

#include <QSqlDatabase>

namespace keshikomi {

// Two roles that nobody can log in as. `keshikomi_owner` owns the schema and all in it and is taken
// only to create and migrate. `keshikomi_app` reads and adds everywhere and changes and removes
// rows only where the books allow it; every connection works as this role, so that the rule holds
// for any login. An administrator lets a seat in by: GRANT keshikomi_app TO <login>.

// SET ROLE keshikomi_app where the schema belongs to keshikomi_owner; nothing in a store without
// roles.
Done becomeApp(QSqlDatabase &database, const QString &schema);

// Makes schema and, if the login may, the roles. In its own transaction, as the login itself.
Done makeSchema(Session &session, const QString &schema);

// Within a transaction: take the owner's role (nothing in a store without roles) …
Done becomeOwner(Session &session, const QString &schema);
// … and give the app role its rights on what is there now.
Done grantRights(Session &session, const QString &schema, const QStringList &appendOnly);

} // namespace keshikomi
