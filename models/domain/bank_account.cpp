// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bank_account.h"

#include "models/domain/bank_letters.h"
#include "models/domain/try.h"

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

// Which letters a name may have (Zengin: account holder, bank and branch).
bool isBankLetter(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool digit = code >= u'0' && code <= u'9';
    const bool capital = code >= u'A' && code <= u'Z';
    const bool halfKana = code >= u'ｱ' && code <= u'ﾟ';
    return digit || capital || halfKana || QStringLiteral(" ().-").contains(letter);
}

Done checkDigits(const char *field, const QString &text, int least, int most)
{
    const QString name = QString::fromLatin1(field);
    if (text.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {name});
    if (least == most && (!areDigits(text) || text.size() != least))
        return failure(ErrorCode::Invalid,
                       Fault::FieldNotANumber,
                       {name, text, QStringLiteral("digits"), QString::number(least)});
    if (!areDigits(text) || text.size() < least)
        return failure(ErrorCode::Invalid, Fault::FieldNotANumber, {name, text});
    if (text.size() > most)
        return failure(ErrorCode::Invalid, Fault::FieldTooLong, {name, QString::number(most)});
    return done();
}

Done checkLetters(const char *field, const QString &text, int most, bool required)
{
    const QString name = QString::fromLatin1(field);
    if (text.isEmpty() && required)
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {name});
    for (const QChar letter : text) {
        if (!isBankLetter(letter))
            return failure(ErrorCode::Invalid,
                           Fault::NumberOutOfRange,
                           {name, QString(letter), QStringLiteral("A"), QStringLiteral("ﾝ")});
    }
    if (text.size() > most)
        return failure(ErrorCode::Invalid, Fault::FieldTooLong, {name, QString::number(most)});
    return done();
}

QString kindsText(QStringView types)
{
    QStringList kinds;
    for (const QChar type : types)
        kinds << QString(type);
    return kinds.join(QStringLiteral(", "));
}

QString digitsOf(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC).trimmed();
}

} // namespace

Result<BankAccount> checkedAccount(const BankAccount &typed, QStringView types)
{
    BankAccount account{digitsOf(typed.bank),
                        bankLetters(typed.bankName),
                        digitsOf(typed.branch),
                        bankLetters(typed.branchName),
                        typed.type,
                        digitsOf(typed.number),
                        bankLetters(typed.holder)};
    if (typed.type.size() != 1 || !types.contains(typed.type[0]))
        return failure(ErrorCode::Invalid,
                       Fault::NumberOutOfRange,
                       {QStringLiteral("account_kind"),
                        typed.type,
                        QStringLiteral("1"),
                        QStringLiteral("9"),
                        kindsText(types)});
    KK_CHECK(checkDigits("bank", account.bank, 4, 4));
    KK_CHECK(checkDigits("branch", account.branch, 3, 3));
    KK_CHECK(checkDigits("account", account.number, 1, 7));
    KK_CHECK(checkLetters("bank", account.bankName, 15, false));
    KK_CHECK(checkLetters("branch", account.branchName, 15, false));
    KK_CHECK(checkLetters("holder", account.holder, 30, true));
    account.number = account.number.rightJustified(7, QLatin1Char('0'));
    return account;
}

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
