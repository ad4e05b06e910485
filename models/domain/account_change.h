// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bank_account.h"

#include <optional>

namespace keshikomi {

// What somebody says of an account that may be known already.
struct AccountChange final
{
    std::optional<QString> bank, bankName, branch, branchName, type, number, holder;

    bool isNothing() const;
    // It says by itself where money goes: nothing of an account from before is in it.
    bool isWhole() const { return bank && branch && number && holder; }
};

// `known` with what is said. The name of a bank or branch goes with its code, and the name of a
// branch with the bank: what is not said of the new one stays empty. Unchecked, as it was typed.
BankAccount changedAccount(const BankAccount &known, const AccountChange &change);

} // namespace keshikomi
