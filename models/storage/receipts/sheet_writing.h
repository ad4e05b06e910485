// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/books/posting_batch.h"
#include "models/storage/receipts/sheet_rows.h"

namespace keshikomi::sheet {

// Writes everything and its postings in the order in which rows refer to each other, and empties
// both.
Done writeRows(Session &session, const Stamp &stamp, Unwritten &rows, PostingBatch &postings);

} // namespace keshikomi::sheet
