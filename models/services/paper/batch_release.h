// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/paper/print_batches.h"

namespace keshikomi {

// What a batch's sheets do to the books when they leave, in the caller's transaction.

// In the order of `slips`. ChangedMeanwhile: one of them would be drawn otherwise now.
Result<std::vector<IssuedSlip>>
issueAsDrawn(Session &session, const std::vector<DrawnSlip> &slips, const Stamp &stamp);
// The same for documents that stay: what they say is frozen, their numbers are taken.
Done countAsDrawn(Session &session, const std::vector<DrawnSheet> &sheets, const Stamp &stamp);
// One sheet of a file that is recorded: issued or counted unless a printer's was before, and in
// the history of its bill. ChangedMeanwhile as above.
Done releaseSheet(Session &session,
                  PrintBatchId id,
                  const BatchRecord &record,
                  const BatchRecord::Released &one,
                  const Stamp &stamp);

} // namespace keshikomi
