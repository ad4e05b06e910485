// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "models/domain/difference_rows.h"
#include "models/services/differences/decision_writing.h"

namespace keshikomi::cli {

// Differences, credits and refunds as records; the names are those of docs/CLI.md.

Record differenceRecord(const DifferenceRow &row);
Record creditRecord(const CreditRow &row);
Record refundRecord(const RefundRow &row);
Record partRecord(const DecidedTax &part);
Record doubleRecord(const DoublePayment &row);
Record decidedDoubleRecord(const DecidedDouble &row);
// What a decision did, or would do.
Record decisionRecord(const DecisionReport &report, bool dryRun);

} // namespace keshikomi::cli
