// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/refund.h"

#include "models/domain/try.h"

#include <algorithm>
#include <array>
#include <utility>

namespace keshikomi {

namespace {

struct Kana final
{
    char16_t full;
    const char16_t *half;
};

// Full-width kana as a bank's file has them: small kana are large, ヲ has no letter of its own.
constexpr std::array kana{
    Kana{u'ァ', u"ｱ"},  Kana{u'ア', u"ｱ"},  Kana{u'ィ', u"ｲ"},  Kana{u'イ', u"ｲ"},
    Kana{u'ゥ', u"ｳ"},  Kana{u'ウ', u"ｳ"},  Kana{u'ェ', u"ｴ"},  Kana{u'エ', u"ｴ"},
    Kana{u'ォ', u"ｵ"},  Kana{u'オ', u"ｵ"},  Kana{u'カ', u"ｶ"},  Kana{u'ガ', u"ｶﾞ"},
    Kana{u'キ', u"ｷ"},  Kana{u'ギ', u"ｷﾞ"}, Kana{u'ク', u"ｸ"},  Kana{u'グ', u"ｸﾞ"},
    Kana{u'ケ', u"ｹ"},  Kana{u'ゲ', u"ｹﾞ"}, Kana{u'コ', u"ｺ"},  Kana{u'ゴ', u"ｺﾞ"},
    Kana{u'サ', u"ｻ"},  Kana{u'ザ', u"ｻﾞ"}, Kana{u'シ', u"ｼ"},  Kana{u'ジ', u"ｼﾞ"},
    Kana{u'ス', u"ｽ"},  Kana{u'ズ', u"ｽﾞ"}, Kana{u'セ', u"ｾ"},  Kana{u'ゼ', u"ｾﾞ"},
    Kana{u'ソ', u"ｿ"},  Kana{u'ゾ', u"ｿﾞ"}, Kana{u'タ', u"ﾀ"},  Kana{u'ダ', u"ﾀﾞ"},
    Kana{u'チ', u"ﾁ"},  Kana{u'ヂ', u"ﾁﾞ"}, Kana{u'ッ', u"ﾂ"},  Kana{u'ツ', u"ﾂ"},
    Kana{u'ヅ', u"ﾂﾞ"}, Kana{u'テ', u"ﾃ"},  Kana{u'デ', u"ﾃﾞ"}, Kana{u'ト', u"ﾄ"},
    Kana{u'ド', u"ﾄﾞ"}, Kana{u'ナ', u"ﾅ"},  Kana{u'ニ', u"ﾆ"},  Kana{u'ヌ', u"ﾇ"},
    Kana{u'ネ', u"ﾈ"},  Kana{u'ノ', u"ﾉ"},  Kana{u'ハ', u"ﾊ"},  Kana{u'バ', u"ﾊﾞ"},
    Kana{u'パ', u"ﾊﾟ"}, Kana{u'ヒ', u"ﾋ"},  Kana{u'ビ', u"ﾋﾞ"}, Kana{u'ピ', u"ﾋﾟ"},
    Kana{u'フ', u"ﾌ"},  Kana{u'ブ', u"ﾌﾞ"}, Kana{u'プ', u"ﾌﾟ"}, Kana{u'ヘ', u"ﾍ"},
    Kana{u'ベ', u"ﾍﾞ"}, Kana{u'ペ', u"ﾍﾟ"}, Kana{u'ホ', u"ﾎ"},  Kana{u'ボ', u"ﾎﾞ"},
    Kana{u'ポ', u"ﾎﾟ"}, Kana{u'マ', u"ﾏ"},  Kana{u'ミ', u"ﾐ"},  Kana{u'ム', u"ﾑ"},
    Kana{u'メ', u"ﾒ"},  Kana{u'モ', u"ﾓ"},  Kana{u'ャ', u"ﾔ"},  Kana{u'ヤ', u"ﾔ"},
    Kana{u'ュ', u"ﾕ"},  Kana{u'ユ', u"ﾕ"},  Kana{u'ョ', u"ﾖ"},  Kana{u'ヨ', u"ﾖ"},
    Kana{u'ラ', u"ﾗ"},  Kana{u'リ', u"ﾘ"},  Kana{u'ル', u"ﾙ"},  Kana{u'レ', u"ﾚ"},
    Kana{u'ロ', u"ﾛ"},  Kana{u'ヮ', u"ﾜ"},  Kana{u'ワ', u"ﾜ"},  Kana{u'ヲ', u"ｵ"},
    Kana{u'ン', u"ﾝ"},  Kana{u'ヴ', u"ｳﾞ"},
};

bool isLongMark(QChar letter)
{
    return QStringLiteral("ー‐―−–—").contains(letter);
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
    const bool digits = std::all_of(
        text.begin(), text.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
    if (!digits || text.size() < least)
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

QString digitsOf(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC).trimmed();
}

constexpr std::array<std::pair<RefundState, const char *>, 5> states{{
    {RefundState::Requested, "requested"},
    {RefundState::Approved, "approved"},
    {RefundState::Exported, "exported"},
    {RefundState::Paid, "paid"},
    {RefundState::Cancelled, "cancelled"},
}};
constexpr std::array<std::pair<RefundMethod, const char *>, 3> methods{{
    {RefundMethod::Transfer, "transfer"},
    {RefundMethod::Cash, "cash"},
    {RefundMethod::Card, "card"},
}};

template<typename Value, std::size_t N>
QString nameIn(const std::array<std::pair<Value, const char *>, N> &known, Value value)
{
    const auto found = std::find_if(
        known.begin(), known.end(), [value](const auto &each) { return each.first == value; });
    Q_ASSERT(found != known.end());
    return QString::fromLatin1(found->second);
}

template<typename Value, std::size_t N>
std::optional<Value> valueIn(const std::array<std::pair<Value, const char *>, N> &known,
                             QStringView name)
{
    for (const auto &[value, text] : known) {
        if (name == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString bankLetters(const QString &written)
{
    QString letters;
    const QString plain = written.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    for (QChar letter : plain) {
        if (letter >= u'ぁ' && letter <= u'ゖ')
            letter = QChar(letter.unicode() + 0x60); // hiragana to katakana
        const auto found = std::find_if(kana.begin(), kana.end(), [letter](const Kana &each) {
            return letter == QChar(each.full);
        });
        if (found != kana.end())
            letters += QString::fromUtf16(found->half);
        else
            letters += isLongMark(letter) ? QChar(u'-') : letter;
    }
    return letters;
}

Result<RefundAccount> checkedAccount(const RefundAccount &typed)
{
    RefundAccount account{digitsOf(typed.bankCode),
                          bankLetters(typed.bankName),
                          digitsOf(typed.branchCode),
                          bankLetters(typed.branchName),
                          typed.kind,
                          digitsOf(typed.number),
                          bankLetters(typed.holder)};
    KK_CHECK(checkDigits("bank", account.bankCode, 4, 4));
    KK_CHECK(checkDigits("branch", account.branchCode, 3, 3));
    KK_CHECK(checkDigits("account", account.number, 1, 7));
    KK_CHECK(checkLetters("bank", account.bankName, 15, false));
    KK_CHECK(checkLetters("branch", account.branchName, 15, false));
    KK_CHECK(checkLetters("holder", account.holder, 30, true));
    if (account.kind != 1 && account.kind != 2 && account.kind != 4 && account.kind != 9)
        return failure(ErrorCode::Invalid,
                       Fault::NumberOutOfRange,
                       {QStringLiteral("account"),
                        QString::number(account.kind),
                        QStringLiteral("1"),
                        QStringLiteral("9")});
    account.number = account.number.rightJustified(7, QLatin1Char('0'));
    return account;
}

QString refundMethodName(RefundMethod method)
{
    return nameIn(methods, method);
}

std::optional<RefundMethod> refundMethodFromName(QStringView name)
{
    return valueIn(methods, name);
}

QString refundStateName(RefundState state)
{
    return nameIn(states, state);
}

std::optional<RefundState> refundStateFromName(QStringView name)
{
    return valueIn(states, name);
}

bool allowed(RefundState from, RefundState to)
{
    switch (from) {
    case RefundState::Requested: return to == RefundState::Approved || to == RefundState::Cancelled;
    case RefundState::Approved:
        return to == RefundState::Exported || to == RefundState::Paid
            || to == RefundState::Cancelled;
    case RefundState::Exported: return to == RefundState::Paid || to == RefundState::Cancelled;
    case RefundState::Paid: return to == RefundState::Cancelled;
    case RefundState::Cancelled: return false;
    }
    Q_UNREACHABLE();
}

Yen RefundFile::total() const
{
    Yen sum;
    for (const RefundTransfer &each : transfers)
        sum += each.amount;
    return sum;
}

} // namespace keshikomi
