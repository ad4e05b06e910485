// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/services/staff_writing.h"

#include <vector>

namespace keshikomi {

// The people of the house and what each may do.
class StaffService final
{
public:
    explicit StaffService(ServiceContext context)
        : m_context(context)
    {
    }
    // Who sits here: see roleOf().
    Later<Actor> actorFor(const QString &osUser, const QString &seat) const;
    Later<std::vector<StaffMember>> list(const Actor &actor) const;
    // All three answer with the list as it is then. add() also takes a known name, with another
    // role; setRole() only a known one: NoSuchStaff. A role changes what a program may do that is
    // started afterwards; one that runs keeps what it had.
    Later<std::vector<StaffMember>>
    add(const Actor &actor, const QString &osUser, Role role, bool rehearsal = false) const;
    Later<std::vector<StaffMember>>
    setRole(const Actor &actor, const QString &osUser, Role role, bool rehearsal = false) const;
    Later<std::vector<StaffMember>>
    remove(const Actor &actor, const QString &osUser, bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
