// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/actor.h"

#include <array>
#include <utility>

namespace keshikomi {

namespace {

using NamedRole = std::pair<Role, const char *>;
constexpr std::array<NamedRole, 5> roleNames{{
    {Role::Viewer, "viewer"},
    {Role::Clerk, "clerk"},
    {Role::Cashier, "cashier"},
    {Role::Accountant, "accountant"},
    {Role::Admin, "admin"},
}};

} // namespace

bool allows(Role role, Permission permission)
{
    switch (permission) {
    case Permission::Look: return true;
    case Permission::EditCustomers:
    case Permission::EditWorkOrders:
    case Permission::IssueBills:
    case Permission::Synchronise: return role != Role::Viewer;
    case Permission::CancelBills:
        return role == Role::Cashier || role == Role::Accountant || role == Role::Admin;
    case Permission::ImportFiles:
    case Permission::ClearPayments:
    case Permission::UndoClearing:
    case Permission::ExportBooks:
    case Permission::ApprovePayouts:
    case Permission::CloseBooks: return role == Role::Accountant || role == Role::Admin;
    case Permission::LiftLocks:
    case Permission::ManageStore: return role == Role::Admin;
    }
    Q_UNREACHABLE();
}

Done require(const Actor &actor, Permission permission)
{
    if (allows(actor.role, permission))
        return done();
    return failure(ErrorCode::Forbidden,
                   Fault::PermissionMissing,
                   {permissionName(permission), roleName(actor.role)});
}

QString roleName(Role role)
{
    for (const auto &[value, name] : roleNames) {
        if (value == role)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const auto &[value, known] : roleNames) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

QString permissionName(Permission permission)
{
    switch (permission) {
    case Permission::Look: return QStringLiteral("look");
    case Permission::EditCustomers: return QStringLiteral("edit-customers");
    case Permission::EditWorkOrders: return QStringLiteral("edit-work-orders");
    case Permission::IssueBills: return QStringLiteral("issue-bills");
    case Permission::CancelBills: return QStringLiteral("cancel-bills");
    case Permission::ImportFiles: return QStringLiteral("import-files");
    case Permission::ClearPayments: return QStringLiteral("clear-payments");
    case Permission::UndoClearing: return QStringLiteral("undo-clearing");
    case Permission::ExportBooks: return QStringLiteral("export-books");
    case Permission::Synchronise: return QStringLiteral("synchronise");
    case Permission::ApprovePayouts: return QStringLiteral("approve-payouts");
    case Permission::CloseBooks: return QStringLiteral("close-books");
    case Permission::LiftLocks: return QStringLiteral("lift-locks");
    case Permission::ManageStore: return QStringLiteral("manage-store");
    }
    Q_UNREACHABLE();
}

} // namespace keshikomi
