// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/command.h"
#include "models/domain/account_change.h"

namespace keshikomi::cli {

// A bank account as options and as fields, the same for refunds and direct debit.

BankAccount accountIn(const Call &call);
// Only what is given.
AccountChange accountChangeIn(const Call &call);
// `kinds`: which kinds there are, as the help says it.
std::vector<Option> accountOptions(const char *kinds);
// With the number as `number` and the kind as `kind`, which a list hides or says in words.
void addAccount(Record &record, const BankAccount &account, const QString &number, Value kind);

} // namespace keshikomi::cli
