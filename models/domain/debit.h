// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bank_account.h"
#include "models/domain/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// 振替結果コード of a direct debit (口座振替). A request has Collected (0) everywhere: only the
// context tells whether a file asks or answers. E and N are additions of agencies; N is not a
// failure, the answer is still to come.
enum class DebitResult {
    Collected, // 0 振替済
    NoFunds, // 1 資金不足
    NoAccount, // 2 取引なし
    PayerRefused, // 3 預金者都合
    NoMandate, // 4 依頼書なし
    Withdrawn, // 8 委託者都合
    Other, // 9 その他
    DataError, // E
    Unknown // N 結果未着
};
inline constexpr int debitResultCount = 9;
char debitResultCode(DebitResult result);
std::optional<DebitResult> debitResultFromCode(char code);
QString debitResultName(DebitResult result); // "collected", "no_funds", ...

// One account to be debited, or what became of it.
struct DebitRow final
{
    BankAccount account;
    Yen amount;
    int newCode = 0; // 1 first debit of this account, 2 changed, 0 other
    QString customerNumber; // digits without leading zeros; the key by which the answer is matched
    DebitResult result = DebitResult::Collected;

    friend bool operator==(const DebitRow &, const DebitRow &) = default;
};

// A batch as it is sent to the bank or agency, or as it comes back.
struct DebitFile final
{
    QString consignor; // 委託者コード: 10 digits, through an agency 8
    QString multiCode; // through an agency: 2 digits; else empty
    BankAccount account; // of the collector; its holder is 委託者名
    QDate collectOn; // 引落日
    std::vector<DebitRow> rows;

    friend bool operator==(const DebitFile &, const DebitFile &) = default;
};

} // namespace keshikomi
