// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/desk.h"

namespace keshikomi::matching {

// A customer a line may come from, and why. Passes that look for sums, fees and tolerances go
// through the open bills of all of them.
struct Suspect final
{
    CustomerId customer;
    Grounds grounds;
};
// By the line's codes if they speak of one customer, else by its name.
std::vector<Suspect> suspectsOf(Desk &desk, size_t line);
// Nobody is suspected where numbers name bills of several customers; else it is the amount.
ReasonCode whyNoFeeFits(Desk &desk, size_t line);
bool namesAPayer(const OpenPayment &payment);

// The oldest bills, as many as are searched; `reasons` tell if these are not all.
std::vector<size_t> searchedBills(Desk &desk, CustomerId customer, std::vector<Reason> &reasons);
SumFinder finderOf(Desk &desk, const std::vector<size_t> &rows);

// Whether bills that the line names by number are shown beside what explains the amount otherwise.
enum class NamedBills { Beside, LeftOut };
bool isProposed(Desk &desk, size_t line, Proposals proposals, NamedBills named);

} // namespace keshikomi::matching
