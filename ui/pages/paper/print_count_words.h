// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_batch.h"
#include "models/domain/print_count.h"

#include <QString>

namespace keshikomi {

// What whoever posts the slips of a batch has to know: "New issues 4, reprints 1, reissues 0.
// Without a barcode 2: over the limit 1, no agreement 1".
QString printCountWords(const PrintBatch &batch, const PrintCount &count);

} // namespace keshikomi
