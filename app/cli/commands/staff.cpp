// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/staff.h"

#include "app/cli/commands/groups.h"
#include "models/wording/words.h"

namespace keshikomi::cli {

namespace {

Word wordOf(Role role)
{
    return {roleName(role), roleText(role)};
}

Result<Outcome>
told(const Workplace &workplace, const Result<std::vector<StaffMember>> &answered, bool dryRun)
{
    KK_TRY(const auto staff, answered);
    Records members;
    for (const StaffMember &member : staff) {
        Record record;
        record.add("name", member.name).add("staff_role", wordOf(member.role));
        members.push_back(std::move(record));
    }
    const Actor &me = workplace.actor();
    Record document;
    document.add("dry_run", dryRun)
        .add("actor", me.name)
        .add("staff_role", wordOf(me.role))
        .add("staff", std::move(members));
    return answer(std::move(document));
}

Result<Role> roleIn(const Call &call)
{
    KK_TRY(const QString typed, call.required("role"));
    if (const auto role = roleFromName(typed))
        return *role;
    return notOneOf(QStringLiteral("--role"),
                    typed,
                    {roleName(Role::Viewer),
                     roleName(Role::Clerk),
                     roleName(Role::Cashier),
                     roleName(Role::Accountant),
                     roleName(Role::Admin)});
}

Result<Outcome> list(Call &call)
{
    KK_TRY(const Workplace *const workplace, call.workplace());
    return told(
        *workplace, StaffService(workplace->context()).list(workplace->actor()).result(), false);
}

Result<Outcome> add(Call &call)
{
    KK_TRY(const Role role, roleIn(call));
    const bool dryRun = call.has("dry-run");
    KK_TRY(const Workplace *const workplace, call.workplace());
    return told(*workplace,
                StaffService(workplace->context())
                    .add(workplace->actor(), call.arguments().at(0), role, dryRun)
                    .result(),
                dryRun);
}

Result<Outcome> changeRole(Call &call)
{
    KK_TRY(const Role role, roleIn(call));
    const bool dryRun = call.has("dry-run");
    KK_TRY(const Workplace *const workplace, call.workplace());
    return told(*workplace,
                StaffService(workplace->context())
                    .setRole(workplace->actor(), call.arguments().at(0), role, dryRun)
                    .result(),
                dryRun);
}

Result<Outcome> remove(Call &call)
{
    const bool dryRun = call.has("dry-run");
    KK_TRY(const Workplace *const workplace, call.workplace());
    return told(*workplace,
                StaffService(workplace->context())
                    .remove(workplace->actor(), call.arguments().at(0), dryRun)
                    .result(),
                dryRun);
}

const Option role{
    "role", "ROLE", QT_TRANSLATE_NOOP("Cli", "viewer, clerk, cashier, accountant or admin."), true};
const Option dryRun{"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say it, change nothing.")};

} // namespace

std::vector<Command> staffCommands()
{
    return {
        {"staff list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists who may do what here, and who you are."),
         {},
         Needs::Reading,
         list},
        {"staff add",
         "LOGIN",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Names a person by the login name of the operating system."),
         {role, dryRun},
         Needs::Writing,
         add},
        {"staff role",
         "LOGIN",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Gives a person who is named another role."),
         {role, dryRun},
         Needs::Writing,
         changeRole},
        {"staff remove",
         "LOGIN",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Takes a person off the list; they can only look then."),
         {dryRun},
         Needs::Writing,
         remove},
    };
}

} // namespace keshikomi::cli
