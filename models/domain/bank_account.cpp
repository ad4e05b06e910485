// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bank_account.h"

#include <algorithm>

namespace keshikomi {
namespace {

constexpr int longestOfBook = 8; // 総合口座 and the like; the last digit is a 1 that says so
constexpr int longestOfTransfer = 7; // 振替口座

bool areDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<BankAccount> fromYucho(const QString &symbol, const QString &number)
{
    if (symbol.size() != 5 || !areDigits(symbol) || !areDigits(number))
        return std::nullopt;
    BankAccount account;
    account.bank = QStringLiteral("9900");
    account.bankName = QStringLiteral("ﾕｳﾁﾖ");
    const QString middle = symbol.mid(1, 2);
    if (symbol[0] == u'1') {
        if (number.size() > longestOfBook || !number.endsWith(u'1') || number.size() < 2)
            return std::nullopt;
        account.branch = middle + u'8';
        account.type = QStringLiteral("1");
        account.number = number.chopped(1).rightJustified(7, u'0');
        return account;
    }
    if (symbol[0] != u'0' || number.size() > longestOfTransfer)
        return std::nullopt;
    account.branch = middle + u'9';
    account.type = QStringLiteral("2");
    account.number = number.rightJustified(7, u'0');
    return account;
}

} // namespace keshikomi
