// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "models/domain/inbox.h"

namespace keshikomi::cli {

// What arrived as records; the names are those of docs/CLI.md.
Record freshnessRecord(const SourceFreshness &source);
Record arrivalRecord(const ArrivalRow &row);
Record arrivedLineRecord(const ArrivedLine &line);
Records repeatedRecords(const std::vector<RepeatedFrom> &repeated);

} // namespace keshikomi::cli
