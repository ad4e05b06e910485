// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <optional>

namespace keshikomi {

// An account as Zengin files name it. Codes and number are digits with their leading zeros; names
// are kana as the customer's bank book has them, half or full width.
struct BankAccount final
{
    QString bank, bankName; // 4 digits; ゆうちょ: 9900
    QString branch, branchName; // 3 digits
    QString type = QStringLiteral("1"); // 1 普通, 2 当座, 3 納税準備, 4 貯蓄, 9 その他
    QString number; // 7 digits
    QString holder;

    friend bool operator==(const BankAccount &, const BankAccount &) = default;
};

// The account with its texts in a bank's letters (up to 15 of a bank's or branch's name, 30 of the
// holder's) and its number filled with zeros, or what is wrong with it: FieldEmpty, FieldTooLong,
// FieldNotANumber (of a code also "digits" and how many it has), NumberOutOfRange (field, the
// letter, the first and the last one allowed; of a kind also which kinds there are).
// `types`: the kinds of accounts there may be, "1249" for a transfer, "1239" for a direct debit.
Result<BankAccount> checkedAccount(const BankAccount &typed, QStringView types);

// The account by which other banks reach a Japan Post account, from the two numbers of its book:
// symbol 12340, number 12345671 is branch 238, ordinary account 1234567; symbol 00120, number
// 123456 is branch 019, current account 0123456. A symbol has five digits, of which the first is 0
// or 1 and the last is 0 or a re-issue; a number of a symbol with 1 has up to eight digits and ends
// in 1, one of a symbol with 0 has up to seven. Nothing: no such numbers.
std::optional<BankAccount> fromYucho(const QString &symbol, const QString &number);

} // namespace keshikomi
