// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// Sums of the rows, tax inside the fees, and what is paid and left as office_sheets.h says.
Done checkTenantStatement(const TenantStatementContent &content, const SheetOptions &options);
// The data of tenant-statement.json, with sums per channel made of the rows.
Fields tenantStatementFields(const TenantStatementContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
