// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/debit_batch.h"

#include <QString>

namespace keshikomi {

// Words for people about direct debit, in the language that is installed.
QString mandateStateText(MandateState state);
QString debitBatchStateText(DebitBatchState state);
QString debitResultText(DebitResult result);
QString debitNextText(DebitNext next); // what is to be done
QString debitHindranceText(const DebitLeftOut &bill);
QString accountKindText(const QString &kind); // of an account: "1" 普通, ...
// "suspended" as the books have it, or "erased"; anything else as it is.
QString mandateStateWord(const QString &name);
// Why a mandate stands where it stands: a person's own words, "replaced", or "D-12: no_account".
QString mandateReasonText(const QString &reason);

} // namespace keshikomi
