// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/staff_writing.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/storage/asking/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestLogin = 100;

Result<QJsonObject> roles(Session &session)
{
    KK_TRY(const auto entries, settingEntries(session, QStringLiteral("roles")));
    return entries.empty() ? QJsonObject() : QJsonDocument::fromJson(entries.back().json).object();
}

Done putRoles(Session &session, const QJsonObject &named)
{
    return putSetting(session,
                      QStringLiteral("roles"),
                      QDate(),
                      QJsonDocument(named).toJson(QJsonDocument::Compact));
}

// Without one nobody could ever name people again.
Done checkAdministrator(const QJsonObject &named, const QString &changed)
{
    const QString admin = roleName(Role::Admin);
    const bool any = std::any_of(named.begin(), named.end(), [&admin](const QJsonValue &role) {
        return role.toString() == admin;
    });
    if (any)
        return done();
    return failure(ErrorCode::Conflict, Fault::LastAdministrator, {changed});
}

} // namespace

Result<std::vector<StaffMember>> staffOf(Session &session)
{
    KK_TRY(const QJsonObject named, roles(session));
    std::vector<StaffMember> staff;
    for (auto each = named.begin(); each != named.end(); ++each)
        staff.push_back({each.key(), roleFromName(each.value().toString()).value_or(Role::Viewer)});
    return staff;
}

Result<Role> roleOf(Session &session, const QString &osUser)
{
    KK_TRY(const QJsonObject named, roles(session));
    if (named.isEmpty())
        return Role::Admin;
    return roleFromName(named.value(osUser).toString()).value_or(Role::Viewer);
}

Done writeRole(Session &session, const QString &osUser, Role role, const Actor &by)
{
    KK_CHECK(checkText("user", osUser, longestLogin, Presence::Required));
    KK_TRY(QJsonObject named, roles(session));
    if (named.isEmpty())
        named.insert(by.name, roleName(by.role));
    named.insert(osUser, roleName(role));
    KK_CHECK(checkAdministrator(named, osUser));
    return putRoles(session, named);
}

Done removeRole(Session &session, const QString &osUser)
{
    KK_TRY(QJsonObject named, roles(session));
    if (!named.contains(osUser))
        return failure(ErrorCode::NotFound, Fault::NoSuchStaff, {osUser});
    named.remove(osUser);
    KK_CHECK(checkAdministrator(named, osUser));
    return putRoles(session, named);
}

} // namespace keshikomi
