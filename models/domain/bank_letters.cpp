// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bank_letters.h"

namespace keshikomi {
namespace {

// Half-width kana FF66-FF9D in the order of their codes as full-width ones.
constexpr char16_t fullWidth[] = u"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナ"
                                 u"ニヌネノハヒフヘホマミムメモヤユヨ"
                                 u"ラリルレロワン";
constexpr char16_t smallKana[] = u"ァィゥェォッャュョヮヵヶ";
constexpr char16_t largeKana[] = u"アイウエオツヤユヨワカケ";
constexpr char16_t dashes[] = u"ー‐‑‒–—―−－ｰ";
constexpr char16_t firstKana = u'ｦ';

qsizetype placeIn(const char16_t *set, char16_t sign)
{
    return QStringView(set).indexOf(QChar(sign));
}

char16_t large(char16_t sign)
{
    if (sign >= u'ぁ' && sign <= u'ゖ')
        sign = static_cast<char16_t>(sign + 0x60); // hiragana to katakana
    const qsizetype place = placeIn(smallKana, sign);
    return place < 0 ? sign : largeKana[place];
}

char16_t halfWidth(char16_t sign)
{
    if (placeIn(dashes, sign) >= 0)
        return u'-';
    switch (sign) {
    case u'・':
    case u'·': return u'.';
    case u'¥': return u'\\';
    case u'\u3000': return u' ';
    case u'\u3099': return u'ﾞ';
    case u'\u309A': return u'ﾟ';
    case u'「': return u'｢';
    case u'」': return u'｣';
    default: break;
    }
    if (const qsizetype kana = placeIn(fullWidth, sign); kana >= 0)
        return static_cast<char16_t>(firstKana + kana);
    return sign >= u'a' && sign <= u'z' ? static_cast<char16_t>(sign - 0x20) : sign;
}

} // namespace

QString halfWidthLetters(const QString &written)
{
    QString letters;
    const QString plain = written.normalized(QString::NormalizationForm_KC);
    for (const QChar each : plain) {
        const QString parts = QString(each).normalized(QString::NormalizationForm_D);
        for (const QChar part : parts)
            letters += QChar(halfWidth(large(part.unicode())));
    }
    return letters;
}

QString bankLetters(const QString &written)
{
    return halfWidthLetters(written.trimmed()).replace(u'ｦ', u'ｵ');
}

} // namespace keshikomi
