// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/account_input.h"

#include "models/domain/try.h"

namespace keshikomi::cli {

Result<BankAccount> accountIn(const Call &call)
{
    KK_TRY(const qint64 kind, call.number("account-kind", 1, 9, 1));
    return BankAccount{call.text("bank"),
                       call.text("bank-name"),
                       call.text("branch"),
                       call.text("branch-name"),
                       QString::number(kind),
                       call.text("account"),
                       call.text("holder")};
}

std::vector<Option> accountOptions(const char *kinds)
{
    return {{"bank", "CODE", QT_TRANSLATE_NOOP("Cli", "Bank, 4 digits.")},
            {"bank-name", "KANA", QT_TRANSLATE_NOOP("Cli", "Its name in kana.")},
            {"branch", "CODE", QT_TRANSLATE_NOOP("Cli", "Branch, 3 digits.")},
            {"branch-name", "KANA", QT_TRANSLATE_NOOP("Cli", "Its name in kana.")},
            {"account-kind", "N", kinds},
            {"account", "DIGITS", QT_TRANSLATE_NOOP("Cli", "Account number.")},
            {"holder", "KANA", QT_TRANSLATE_NOOP("Cli", "Account holder in kana.")}};
}

void addAccount(Record &record, const BankAccount &account, const QString &number, Value kind)
{
    record.add("bank", account.bank)
        .add("bank_name", account.bankName)
        .add("branch", account.branch)
        .add("branch_name", account.branchName)
        .add("account_kind", std::move(kind))
        .add("account_number", number)
        .add("holder", account.holder);
}

} // namespace keshikomi::cli
