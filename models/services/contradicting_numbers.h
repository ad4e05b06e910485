// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/booking.h"

#include <map>

namespace keshikomi {

// A bank's number (照会番号) is optional, and no standard promises that each transfer of a day has
// one of its own or keeps it (standards 3.4). Two files may contradict each other: one number for
// two transfers, or two numbers for what is alike in all else. And a bank may write a payer's name
// otherwise from one download to the next (ﾔﾏﾀﾞ ﾀﾛｳ, ヤマダ タロウ). Each may be one transfer told
// again, so that booking both would double it.

struct Contradiction final
{
    QString number, otherNumber;
    ImportId import; // the file that told the other one
    QString otherPayer{}; // where only the payer's name is written otherwise
};
// The centre's key of a Pay-easy payment is one payment; told with another amount it is asked
// about, too. Of a file's rows that are not booked, by identity: those that what is booked
// contradicts. A transfer this file tells itself is another one by its own word, and so are two
// that one file tells under one number: such numbers tell nothing apart.
Result<std::map<QByteArray, Contradiction>> contradictingNumbers(
    Session &session, const Agreement &agreement, const std::vector<Arriving> &arriving);

// Whether it is a transfer that books, and is not only compared or asked about.
bool isBookedTransfer(const Agreement &agreement, const Arriving &arriving);

} // namespace keshikomi
