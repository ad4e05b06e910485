// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/zengin_text.h"

#include <array>

namespace keshikomi {
namespace {

// Half-width kana FF66-FF9D in the order of their codes as full-width ones.
constexpr char16_t fullWidth[] = u"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナ"
                                 u"ニヌネノハヒフヘホマミムメモヤユヨ"
                                 u"ラリルレロワン";
constexpr char16_t smallKana[] = u"ァィゥェォッャュョヮヵヶ";
constexpr char16_t largeKana[] = u"アイウエオツヤユヨワカケ";
constexpr char16_t dashes[] = u"ー‐‑‒–—―−－ｰ";
constexpr uchar firstKana = 0xA6; // ｦ
constexpr char voicedMark = '\xDE';
constexpr char halfVoicedMark = '\xDF';

qsizetype placeIn(const char16_t *set, char16_t sign)
{
    return QStringView(set).indexOf(QChar(sign));
}

// One sign as a bank's file has it, still in Unicode.
char16_t folded(char16_t sign)
{
    if (sign >= u'ぁ' && sign <= u'ゖ')
        sign = static_cast<char16_t>(sign + 0x60);
    if (const qsizetype place = placeIn(smallKana, sign); place >= 0)
        return largeKana[place];
    if (placeIn(dashes, sign) >= 0)
        return u'-';
    switch (sign) {
    case u'・':
    case u'·': return u'.';
    case u'¥': return u'\\';
    case u'\u3000': return u' ';
    default: return sign >= u'a' && sign <= u'z' ? static_cast<char16_t>(sign - 0x20) : sign;
    }
}

bool isMarkOf(ZenginText kind, char16_t sign)
{
    switch (kind) {
    case ZenginText::BankName: return sign == u'-';
    case ZenginText::Holder: return sign == u'(' || sign == u')' || sign == u'-' || sign == u'.';
    case ZenginText::Edi: return QStringView(u"\\()-/.").contains(QChar(sign));
    }
    return false;
}

// The byte of a folded sign, or 0.
char byteOf(char16_t sign, ZenginText kind)
{
    const bool plain =
        (sign >= u'0' && sign <= u'9') || (sign >= u'A' && sign <= u'Z') || sign == u' ';
    if (plain || isMarkOf(kind, sign))
        return static_cast<char>(sign);
    if (sign == 0x3099)
        return voicedMark;
    if (sign == 0x309A)
        return halfVoicedMark;
    if (kind == ZenginText::Edi && (sign == u'「' || sign == u'」'))
        return sign == u'「' ? '\xA2' : '\xA3';
    const qsizetype kana = placeIn(fullWidth, sign);
    if (kana < 0 || (kana == 0 && kind != ZenginText::Edi))
        return 0;
    return static_cast<char>(firstKana + kana);
}

} // namespace

ZenginEncoded encodeZengin(const QString &text, ZenginText kind)
{
    ZenginEncoded encoded;
    const QString whole = text.normalized(QString::NormalizationForm_KC);
    encoded.bytes.reserve(whole.size());
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const QString one = QString(whole[at]).normalized(QString::NormalizationForm_D);
        for (const QChar part : one) {
            const char byte = byteOf(folded(part.unicode()), kind);
            if (byte == 0) {
                const bool pair = whole[at].isHighSurrogate() && at + 1 < whole.size();
                encoded.refused = whole.mid(at, pair ? 2 : 1);
                return {QByteArray(), encoded.refused};
            }
            encoded.bytes.append(byte);
        }
    }
    return encoded;
}

} // namespace keshikomi
