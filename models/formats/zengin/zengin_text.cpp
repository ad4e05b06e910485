// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/zengin_text.h"

#include "models/domain/bank_letters.h"

namespace keshikomi {
namespace {

// Half-width kana FF66-FF9D in the order of their codes as full-width ones.
constexpr char16_t beforeFirst =
    0xFF61 - 0xA1; // JIS X 0201 has the half-width forms in their order

bool isMarkOf(ZenginText kind, char16_t sign)
{
    switch (kind) {
    case ZenginText::BankName: return sign == u'-';
    case ZenginText::Holder: return sign == u'(' || sign == u')' || sign == u'-' || sign == u'.';
    case ZenginText::Edi: return QStringView(u"\\()-/.").contains(QChar(sign));
    }
    return false;
}

// The byte of a letter, or 0.
char byteOf(char16_t letter, ZenginText kind)
{
    const bool plain =
        (letter >= u'0' && letter <= u'9') || (letter >= u'A' && letter <= u'Z') || letter == u' ';
    if (plain || isMarkOf(kind, letter))
        return static_cast<char>(letter);
    const bool kana = letter > u'ｦ' && letter <= u'ﾟ';
    const bool ofEdi = letter == u'ｦ' || letter == u'｢' || letter == u'｣';
    return kana || (ofEdi && kind == ZenginText::Edi) ? static_cast<char>(letter - beforeFirst) : 0;
}

} // namespace

ZenginEncoded encodeZengin(const QString &text, ZenginText kind)
{
    ZenginEncoded encoded;
    const QString whole = text.normalized(QString::NormalizationForm_KC);
    encoded.bytes.reserve(whole.size());
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const QString letters = halfWidthLetters(QString(whole[at]));
        for (const QChar letter : letters) {
            const char byte = byteOf(letter.unicode(), kind);
            if (byte == 0) {
                const bool pair = whole[at].isHighSurrogate() && at + 1 < whole.size();
                return {QByteArray(), whole.mid(at, pair ? 2 : 1)};
            }
            encoded.bytes.append(byte);
        }
    }
    return encoded;
}

} // namespace keshikomi
