// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <optional>

namespace keshikomi {

enum class Role { Viewer, Clerk, Cashier, Accountant, Admin };

enum class Permission {
    Look, // lists, details, exports without personal data
    EditCustomers,
    EditWorkOrders,
    IssueBills, // bills, slips, payment requests
    CancelBills,
    ImportFiles,
    ClearPayments, // allocate, run the automatic clearing
    UndoClearing, // allocation, run, import
    ExportBooks,
    Synchronise, // outbox and events feed
    ApprovePayouts, // refunds and direct debit batches another person made
    CloseBooks, // daily close, month-end checklist, month lock
    LiftLocks, // exceptions to a month lock
    ManageStore, // init, demo, settings, agreements
};

// Who does it, in which role, at which seat. Every service call takes one.
struct Actor final
{
    QString name;
    Role role;
    QString seat;

    friend bool operator==(const Actor &, const Actor &) = default;
};

bool allows(Role role, Permission permission);
// Done, or Forbidden with Fault::PermissionMissing.
Done require(const Actor &actor, Permission permission);

// Stable names of the settings file and the books: "viewer", "clerk", ...
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);
QString permissionName(Permission permission);

} // namespace keshikomi
