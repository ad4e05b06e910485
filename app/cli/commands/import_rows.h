// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "models/services/imports.h"

namespace keshikomi::cli {

// Rows that cannot be read, or only with a doubt.
Records problemRecords(const ImportReport &report);
// What one file did; the names are those of docs/CLI.md.
Record importReportRecord(const ImportReport &report, const QString &file);

} // namespace keshikomi::cli
