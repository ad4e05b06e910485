// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/tenants/tenant_statements.h"

#include <optional>

namespace keshikomi {

// By reversal: what was kept of the tenant's money is owed to it again, and what the statement told
// waits for the next one. What may be undone is for the caller to know.
Done writeTenantStatementUndo(Session &session,
                              const TenantStatement &statement,
                              const QString &reason,
                              const Stamp &stamp);
// The payout did not leave, or came back: it is owed again. NothingToExport {"TS-1001", "payout"}:
// none is recorded.
Done writeTenantPayoutUndo(Session &session,
                           const TenantStatement &statement,
                           const QString &reason,
                           const Stamp &stamp);

} // namespace keshikomi
