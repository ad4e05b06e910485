// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/office_sheets.h"
#include "models/services/sheets/sheet_wish.h"
#include "models/storage/tenants/tenant_statements.h"

namespace keshikomi {

// What was collected for a tenant by a day and is told in no statement yet, less what is kept, with
// the day it is paid. The day is the last of the month before unless `until` says another.
// NoSuchTenant; FieldEmpty "terms": nobody said what is kept; NothingToExport {tenant}: nothing
// was collected; DueDateRefused {until, first, last}: in the future, or inside an earlier
// statement; CalendarEnds.
Result<TenantStatement>
draftTenantStatement(Session &session, TenantId tenant, QDate until, QDate today);
// The one of this day as it was handed out; or a new one, with its number and what is kept posted.
Result<TenantStatement>
handOutTenantStatement(Session &session, TenantId tenant, QDate until, const Stamp &stamp);

// As a sheet.
Result<TenantStatementContent>
tenantStatementContent(Session &session, const SheetWish &wish, SheetUse use, const Stamp &stamp);

} // namespace keshikomi
