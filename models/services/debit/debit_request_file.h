// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/debit_batch.h"
#include "models/domain/result.h"

namespace keshikomi {

// The batch as a request of Zengin type 91. MandateNotUsable for an account that was erased,
// FileHasBadRows where a bank could not take a row.
Result<DebitFile> debitFileOf(const DebitBatch &batch, const DebitTerms &terms);
Result<QByteArray> debitRequestBytes(const DebitBatch &batch, const DebitTerms &terms);

} // namespace keshikomi
