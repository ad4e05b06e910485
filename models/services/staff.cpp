// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/staff.h"

#include "models/domain/try.h"
#include "models/services/rehearsal.h"

#include <algorithm>

namespace keshikomi {

namespace {

using Staff = std::vector<StaffMember>;

Result<Staff> addMember(Session &session, const QString &osUser, Role role, const Stamp &stamp)
{
    KK_CHECK(writeRole(session, osUser, role, stamp.actor));
    return staffOf(session);
}

} // namespace

Later<Actor> StaffService::actorFor(const QString &osUser, const QString &seat) const
{
    return m_context.store.read([osUser, seat](Session &session) -> Result<Actor> {
        KK_TRY(const Role role, roleOf(session, osUser));
        return Actor{osUser, role, seat};
    });
}

Later<Staff> StaffService::list(const Actor &actor) const
{
    return m_context.read(actor, staffOf);
}

Later<Staff>
StaffService::add(const Actor &actor, const QString &osUser, Role role, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "staff.add",
                        rehearsal,
                        [osUser, role](Session &session, const Stamp &stamp) {
                            return addMember(session, osUser, role, stamp);
                        });
}

Later<Staff>
StaffService::setRole(const Actor &actor, const QString &osUser, Role role, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "staff.role",
                        rehearsal,
                        [osUser, role](Session &session, const Stamp &stamp) -> Result<Staff> {
                            KK_TRY(const Staff known, staffOf(session));
                            const bool found =
                                std::any_of(known.begin(), known.end(), [&](const auto &member) {
                                    return member.name == osUser;
                                });
                            if (!found)
                                return failure(ErrorCode::NotFound, Fault::NoSuchStaff, {osUser});
                            return addMember(session, osUser, role, stamp);
                        });
}

Later<Staff> StaffService::remove(const Actor &actor, const QString &osUser, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "staff.remove",
                        rehearsal,
                        [osUser](Session &session, const Stamp &) -> Result<Staff> {
                            KK_CHECK(removeRole(session, osUser));
                            return staffOf(session);
                        });
}

} // namespace keshikomi
