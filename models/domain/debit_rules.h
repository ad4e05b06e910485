// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/debit.h"

#include <vector>

namespace keshikomi {

// What becomes of a bill whose debit was answered.
enum class DebitNext {
    Nothing, // collected: its payment clears it
    Wait, // the answer is still to come
    Retry, // asked again on the next collection day
    Rebill, // by another way: a slip or a link
    LookAtIt // a person decides
};
QString debitNextName(DebitNext next); // "nothing", ...

// The rule for one result code, as docs/CLI.md shows it.
struct DebitRule final
{
    DebitResult result;
    DebitNext next;
    int retries; // how often the same result is asked again; mostRetries: without end
    bool suspends; // the mandate
};
inline constexpr int mostRetries = 1'000'000;
const DebitRule &debitRule(DebitResult result);

// A result that ends the debit without money.
bool isFailed(DebitResult result);
// What follows for a bill of which these failures were told under one mandate, the last one
// included: a rule that is used up means Rebill.
DebitNext nextAfter(const std::vector<DebitResult> &failures);

// Several answers of one row in any order say the same: money that came counts before everything,
// then the first failure in the order of the codes; what is still to come counts last. `told` is
// not empty.
DebitResult strongest(const std::vector<DebitResult> &told);

} // namespace keshikomi
