// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/contradicting_numbers.h"

#include <map>
#include <set>

namespace keshikomi {

// Notices of transfers (type 01, camt.054) tell nothing of cash, paper and internal entries; where
// they book an account, its statement is the only one to tell those. But what is an internal entry
// there may be a transfer for the one who notices them: a person says which of such rows are
// payments of their own (ApartLines), and until then nothing is booked of them.

// "no-transfer": args payer, amount, day, file, its record, the layout that books.
inline constexpr const char *noTransfer = "no-transfer";

// Such rows of a file, by identity, and how often it tells each.
std::map<QByteArray, int> rowsBesideTransfers(const Agreement &agreement,
                                              const std::vector<Arriving> &arriving);
// Those that nobody told before as often.
Result<std::set<QByteArray>> newBesideTransfers(Session &session,
                                                const Agreement &agreement,
                                                const std::map<QByteArray, int> &rows);

// A notice that tells of a transfer what a person let a statement book may tell the same money: by
// identity, what is asked about as told by two files.
Result<std::map<QByteArray, Contradiction>> toldBesideTransfers(
    Session &session, const Agreement &agreement, const std::vector<Arriving> &arriving);

} // namespace keshikomi
