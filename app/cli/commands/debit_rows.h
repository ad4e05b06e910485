// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"
#include "models/domain/debit_batch.h"
#include "models/services/debit/debit_rebilling.h"
#include "models/storage/debit/mandates.h"

namespace keshikomi::cli {

// Direct debit as records; the names are those of docs/CLI.md. Lists show account numbers masked.

Record debitAgreementRecord(const DebitAgreement &agreement);
Record mandateRecord(const Mandate &mandate);
Record mandateStepRecord(const MandateStep &step);
Record debitBatchRecord(const DebitBatchRow &batch);
Record debitItemRecord(const DebitItem &item);
Record leftOutRecord(const DebitLeftOut &bill);
Record rebilledRecord(const RebilledBill &bill);
Record debitRuleRecord(const DebitRule &rule);

} // namespace keshikomi::cli
