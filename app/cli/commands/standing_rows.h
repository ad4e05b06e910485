// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "app/wiring/workplace.h"
#include "models/services/differences/standing.h"

namespace keshikomi::cli {

// What payments on standing numbers clear, or why they are kept.
Result<Records> standingRecords(const Workplace &workplace,
                                const std::vector<StandingProposal> &proposals);

} // namespace keshikomi::cli
