// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/booking.h"

namespace keshikomi {

// Some agencies tell of a receipt nothing but slip, day and amount: no time, no till, no number of
// their own. A slip that was paid twice on one day then looks like one receipt that two files tell.
// What else a file tells says which: one that tells again what others told of the day has all of
// it, and more than one or two receipts. Where it does not, the receipt is kept and a person is
// asked.
// Transfers without a number of the sender (照会番号) are asked about where each of two files tells
// of the day what the other one does not. Between files a number decides, unless they contradict
// each other (contradicting_numbers.h); where one file tells a number twice, with all else alike,
// the second row is asked about: it may be told again, or the bank may not count every transfer.

// "told-by-two-files": args slip key or payer, amount, day, file, its record, the file that told
// first; where numbers contradict each other also the number, and that of the other file if it
// differs ("-": none), or where a name is written otherwise "-", "-" and that name. Tasks from
// before have the first two only.
inline constexpr const char *toldByTwoFiles = "told-by-two-files";

// What a person says of such receipts with a file: these lines are payments of their own.
struct ApartLines final
{
    bool all = false; // that are asked about
    std::vector<int> records; // of the file, from 1; also one that passes as told again

    bool has(int record) const;
    bool names(int record) const; // one by one
};

struct ToldFile final
{
    QString name;
    QByteArray sha256;
};

// Marks what another file told of the agreement and this one perhaps tells of another payment. A
// file that was taken in before tells nothing new; what was asked about then and is apart is
// booked. What was taken back since is asked about again; a transfer whose contradiction is gone is
// booked. The records that wait for the answer, or will, as the file has them.
Result<std::vector<int>> markDoubtful(Session &session,
                                      const Agreement &agreement,
                                      const ToldFile &file,
                                      const ApartLines &apart,
                                      std::vector<Arriving> &arriving);

} // namespace keshikomi
