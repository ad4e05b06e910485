// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/account_change.h"

namespace keshikomi {

bool AccountChange::isNothing() const
{
    return !bank && !bankName && !branch && !branchName && !type && !number && !holder;
}

BankAccount changedAccount(const BankAccount &known, const AccountChange &change)
{
    BankAccount account = change.isWhole() ? BankAccount() : known;
    if (change.bank)
        account.bankName.clear();
    if (change.bank || change.branch)
        account.branchName.clear();
    const auto take = [](const std::optional<QString> &said, QString &field) {
        if (said)
            field = *said;
    };
    take(change.bank, account.bank);
    take(change.bankName, account.bankName);
    take(change.branch, account.branch);
    take(change.branchName, account.branchName);
    take(change.type, account.type);
    take(change.number, account.number);
    take(change.holder, account.holder);
    return account;
}

} // namespace keshikomi
