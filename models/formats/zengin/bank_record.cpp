// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/bank_record.h"

#include <algorithm>

namespace keshikomi {

bool isTrimmed(const std::vector<Frame> &frames)
{
    return std::none_of(
        frames.begin(), frames.end(), [](const Frame &frame) { return frame.bytes.endsWith(' '); });
}

void refuseIfCut(const FixedRow &fixed,
                 RowReader &row,
                 std::span<const Field> identity,
                 int mayBeCutFrom)
{
    for (std::size_t at = 0; at < identity.size(); ++at) {
        const Cell cell = fixed.cell(identity[at]);
        if (fixed.found() >= cell.byte - 1 + cell.bytes.size())
            continue;
        if (mayBeCutFrom < 0 || at < std::size_t(mayBeCutFrom))
            row.refuse(cell,
                       RowIssue::WrongLength,
                       {QString::number(fixed.found()), QString::number(fixed.expected())});
        return;
    }
}

} // namespace keshikomi
