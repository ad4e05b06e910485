// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/account_input.h"

namespace keshikomi::cli {

AccountChange accountChangeIn(const Call &call)
{
    const auto given = [&call](const char *option) {
        return call.has(option) ? std::optional(call.text(option)) : std::nullopt;
    };
    AccountChange change{given("bank"),
                         given("bank-name"),
                         given("branch"),
                         given("branch-name"),
                         given("account-kind"),
                         given("account"),
                         given("holder")};
    if (change.type) // which kinds there are is the check's to say: they differ
        change.type = change.type->normalized(QString::NormalizationForm_KC).trimmed();
    return change;
}

BankAccount accountIn(const Call &call)
{
    return changedAccount(BankAccount(), accountChangeIn(call));
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
