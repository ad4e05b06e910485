// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scenario/book_store.h"

namespace keshikomi::test {

// Everything the books say of receipts and clearing, a line for each row, in an order that does not
// depend on when they were written. Two stores with the same lines say the same. Row numbers are
// told by their place, since PostgreSQL leaves gaps; what is different by nature (operation ids,
// digests of it) is left out.
QStringList bookDump(BookStore &store);

} // namespace keshikomi::test
