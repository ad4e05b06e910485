// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/number_signs.h"

#include "models/domain/direction_signs.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace keshikomi::printing {

namespace {

constexpr char32_t brailleBlank = 0x2800;

// Unicode's own digits, and those raised and lowered. ① stands for itself.
bool isDigit(char32_t sign)
{
    if (QChar::category(sign) == QChar::Number_DecimalDigit)
        return true;
    const QChar::Decomposition tag = QChar::decompositionTag(sign);
    return QChar::category(sign) == QChar::Number_Other
        && (tag == QChar::Super || tag == QChar::Sub || tag == QChar::Fraction);
}

bool isOneOf(QStringView signs, char32_t sign)
{
    return sign <= 0xFFFF && signs.contains(QChar(char16_t(sign)));
}

bool isKanjiDigit(char32_t sign)
{
    return isOneOf(u"〇零一二三四五六七八九十百千万億兆壱弐参肆伍拾佰阡萬", sign);
}

// 1,000万円 is ten thousand times as much.
bool isKanjiUnit(char32_t sign)
{
    return isOneOf(u"〇零十百千万億兆拾佰阡萬", sign);
}

bool isMinus(char32_t sign)
{
    return isOneOf(u"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u207B\u208B\uFE58\uFE63\uFF0D",
                   sign);
}

bool isSign(char32_t sign)
{
    return isMinus(sign) || isOneOf(u"+\uFF0B\u00B1\u2213▲△▼▽▴▵▾▿∆Δ➖⊖", sign);
}

bool isSeparator(char32_t sign)
{
    return isOneOf(u",.'\u2019\u066B\u066C\uFF0C\uFF0E\uFE50\uFE52", sign);
}

bool isStop(char32_t sign)
{
    return isOneOf(u".\uFF0E\uFE52", sign);
}

bool isCurrency(char32_t sign)
{
    return QChar::category(sign) == QChar::Symbol_Currency;
}

// Letters and strokes that no eye tells from 1 and 0: of many writings and faces.
bool isLikeDigit(char32_t sign)
{
    return isOneOf(u"lI|OoıǀΙΟοІОоℓⅠ∣│┃￨ｌＩ｜Ｏｏ○◯", sign);
}

// Signs on one side of a number, the nearest first, and what lies between.
struct Beside
{
    QList<uint> signs;
    qsizetype at = 0;
    bool gap = false; // a blank was passed

    char32_t sign() const { return at < signs.size() ? char32_t(signs.at(at)) : 0; }
    // The one farther away: 0 if there is none, or with a blank between if it must be `near`.
    char32_t next(bool near = false) const
    {
        Beside further{signs, at + 1};
        further.pass();
        return near && further.gap ? 0 : further.sign();
    }
    void pass()
    {
        for (; at < signs.size() && isGap(signs.at(at)); ++at)
            gap = gap || QChar::isSpace(signs.at(at)) || signs.at(at) == brailleBlank;
    }
};

Beside besideOf(QStringView text, bool backwards)
{
    Beside beside{text.toUcs4()};
    if (backwards)
        std::reverse(beside.signs.begin(), beside.signs.end());
    beside.pass();
    return beside;
}

std::optional<QString> told(bool joined, char32_t sign)
{
    return joined ? std::optional<QString>(QString::fromUcs4(&sign, 1)) : std::nullopt;
}

bool isOfWord(char32_t sign)
{
    const QChar::Script script = QChar::script(sign);
    return QChar::isLetter(sign)
        && (script == QChar::Script_Latin || script == QChar::Script_Greek
            || script == QChar::Script_Cyrillic);
}

// O95,154 and I95,154; a letter of a word is one.
bool isReadAsDigit(Beside beside)
{
    if (beside.gap || !isLikeDigit(beside.sign()))
        return false;
    while (!beside.gap && isLikeDigit(beside.sign())) {
        ++beside.at;
        beside.pass();
    }
    return beside.gap || !isOfWord(beside.sign());
}

bool separatesBefore(const Beside &beside, NumberKind kind)
{
    const char32_t further = beside.next();
    if (isStop(beside.sign())) // "No.5", "1. 500"
        return !beside.gap && (further == 0 || isDigit(further));
    if (kind == NumberKind::Money)
        return !beside.gap || isDigit(further);
    return !beside.gap && (further == 0 || isDigit(further));
}

// ー ends many a word: カバー 500.
bool isLongAsMinus(const Beside &beside)
{
    const QChar::Script script = QChar::script(beside.next());
    return beside.sign() == 0x30FC && script != QChar::Script_Katakana
        && script != QChar::Script_Hiragana;
}

// マイナス 1,000円, minus ¥1,000; "Terminus 500" is a place.
std::optional<QString> minusWord(const Beside &beside)
{
    const QStringList words{
        QStringLiteral("マイナス"), QStringLiteral("まいなす"), QStringLiteral("minus")};
    constexpr qsizetype longest = 5;
    QString end; // of the word before the number, and the sign before it
    for (qsizetype at = beside.at; at < beside.signs.size() && end.size() <= longest; ++at) {
        const char32_t sign = beside.signs.at(at);
        if (QChar::isSpace(sign) || sign == brailleBlank)
            break;
        if (!isGap(sign))
            end.prepend(QString::fromUcs4(&sign, 1));
    }
    const QString plain = end.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QString &word : words) {
        const bool latin = word.front().unicode() < 0x80;
        const qsizetype rest = plain.size() - word.size();
        if (plain.endsWith(word) && !(latin && rest > 0 && isOfWord(plain.at(rest - 1).unicode())))
            return end.right(word.size());
    }
    return std::nullopt;
}

bool endsAsSum(const Beside &after, QStringView before)
{
    const Beside front = besideOf(before, true);
    return isCurrency(front.sign()) && after.next() == 0;
}

} // namespace

bool isGap(char32_t sign)
{
    return (QChar::isSpace(sign) && sign != U'\n') || QChar::isMark(sign)
        || QChar::category(sign) == QChar::Other_Format || isUnseenSign(sign)
        || isDirectionSign(sign) || sign == brailleBlank;
}

bool isGap(QStringView text)
{
    const QList<uint> signs = text.toUcs4();
    return std::all_of(signs.begin(), signs.end(), [](uint sign) { return isGap(sign); });
}

std::optional<QString> signJoinedBefore(QStringView before, NumberKind kind)
{
    Beside beside = besideOf(before, true);
    if (kind == NumberKind::None)
        return told(isDigit(beside.sign()) && !beside.gap, beside.sign());
    const bool money = kind == NumberKind::Money;
    if (isDigit(beside.sign()) || (money && isKanjiDigit(beside.sign())))
        return told(true, beside.sign());
    if (isSeparator(beside.sign()))
        return told(separatesBefore(beside, kind), beside.sign());
    if (money && isReadAsDigit(beside))
        return told(true, beside.sign());
    if (money) { // -¥1,000
        while (isCurrency(beside.sign())) {
            ++beside.at;
            beside.pass();
        }
    }
    if (money || kind == NumberKind::Count) {
        if (auto word = minusWord(beside))
            return word;
    }
    if (money)
        return told(isSign(beside.sign()) || isLongAsMinus(beside), beside.sign());
    const bool alone = !beside.gap && beside.next() == 0; // B-5 is a number, and -5 another
    return told(isSign(beside.sign()) && alone && kind != NumberKind::Day, beside.sign());
}

std::optional<QString> signJoinedAfter(QStringView after, NumberKind kind, QStringView before)
{
    const Beside beside = besideOf(after, false);
    const char32_t sign = beside.sign();
    if (kind == NumberKind::None)
        return told(isDigit(sign) && !beside.gap, sign);
    const bool money = kind == NumberKind::Money;
    if (isDigit(sign) || (money && isKanjiUnit(sign)))
        return told(true, sign);
    if (isSeparator(sign)) // a stop with a blank ends a sentence
        return told((money || !beside.gap) && isDigit(beside.next(isStop(sign))), sign);
    if (money && isReadAsDigit(beside))
        return told(true, sign);
    if (!money || !isSign(sign))
        return std::nullopt;
    const bool last = beside.next() == 0 || isDigit(beside.next());
    return told(last && !endsAsSum(beside, before), sign);
}

} // namespace keshikomi::printing
