// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// Somebody the store names, by the login name of the operating system.
struct StaffMember final
{
    QString name;
    Role role;
};

Result<std::vector<StaffMember>> staffOf(Session &session); // by name; empty: nobody is named yet
// An admin as long as the store names nobody, then the role it names, else a viewer.
Result<Role> roleOf(Session &session, const QString &osUser);
// A new one, or another role for a known one. Whoever names the first is named with them, so that
// the store keeps an administrator. LastAdministrator, FieldEmpty, FieldTooLong.
Done writeRole(Session &session, const QString &osUser, Role role, const Actor &by);
Done removeRole(Session &session, const QString &osUser); // NoSuchStaff, LastAdministrator

} // namespace keshikomi
