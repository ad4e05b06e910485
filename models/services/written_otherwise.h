// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/contradicting_numbers.h"
#include "models/storage/receipts/transfer_numbers.h"

#include <vector>

namespace keshikomi {

// What one file tells of a payer another one may tell in other signs, or without the name: the same
// day, amount and number (or none on one side). `rows` are those a file books of a day, `booked`
// what files of the same layout booked of it. By identity.
std::map<QByteArray, Contradiction> writtenOtherwise(const std::vector<const Arriving *> &rows,
                                                     const std::vector<BookedTransfer> &booked);

} // namespace keshikomi
