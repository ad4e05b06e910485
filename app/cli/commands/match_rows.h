// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "app/wiring/workplace.h"

namespace keshikomi::cli {

Record paymentRecord(const PaymentRow &row);
// What each payment could clear, with the numbers of the bills and the reasons in words.
Result<Records> matchRecords(const Workplace &workplace, const std::vector<MatchResult> &results);

Word wordOf(Pass pass);
Words passWords(const PassOrder &passes);
Records passRecords(const PassOrder &passes);
Records lookRecords(const std::vector<PassLook> &looks);
// What passes would have done otherwise.
Result<Records> missRecords(const Workplace &workplace, const std::vector<BackTestMiss> &misses);

} // namespace keshikomi::cli
