// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/row_reader.h"

#include <span>
#include <vector>

// What the readers of the bank's fixed-length records share.
namespace keshikomi {

// Whether the whole file lost its trailing blanks on the way.
bool isTrimmed(const std::vector<Frame> &frames);

// The names and the EDI text tell receipts apart. A record that was cut within them is another
// receipt to every later comparison, and its money would be booked a second time with the whole
// record. What is left of it does not show whether blanks or signs are missing; the rest of the
// file does: whoever trims blanks trims those of every record, headers and trailers have some
// always. So a short record counts as whole only in a file without any trailing blank, and only if
// it reaches the field `mayBeCutFrom` of `identity` (-1: all of it must be there).
void refuseIfCut(const FixedRow &fixed,
                 RowReader &row,
                 std::span<const Field> identity,
                 int mayBeCutFrom);

} // namespace keshikomi
