// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/packed_name.h"

#include <optional>

namespace keshikomi {

namespace {

constexpr qsizetype signsOfWord = 8, bitsOfSign = 8, mostSigns = 4 * signsOfWord;
constexpr char16_t firstKana = 0x30A0, lastKana = 0x30FF; // U+30A0: the block of katakana
constexpr quint64 kanaCode = 0x80; // of the first; below it ASCII as it is

// 0 stands behind the last sign.
std::optional<quint64> codeOf(QChar sign)
{
    const char16_t unicode = sign.unicode();
    if (unicode >= firstKana && unicode <= lastKana)
        return kanaCode + quint64(unicode - firstKana);
    if (unicode > 0 && unicode < kanaCode)
        return quint64(unicode);
    return std::nullopt;
}

std::optional<matching::PackedWords> packed(const QString &key)
{
    if (key.size() > mostSigns)
        return std::nullopt;
    matching::PackedWords words{};
    for (qsizetype at = 0; at < key.size(); ++at) {
        const std::optional<quint64> code = codeOf(key.at(at));
        if (!code)
            return std::nullopt;
        words[size_t(at / signsOfWord)] |= *code << (at % signsOfWord * bitsOfSign);
    }
    return words;
}

} // namespace

PackedName::PackedName(const QString &key)
{
    if (const std::optional<matching::PackedWords> words = packed(key))
        m_words = *words;
    else
        m_text = matching::RareText(key);
}

QString PackedName::text() const
{
    if (!m_text.isEmpty())
        return m_text.text();
    QString key;
    for (qsizetype at = 0; at < mostSigns; ++at) {
        const quint64 code =
            m_words[size_t(at / signsOfWord)] >> (at % signsOfWord * bitsOfSign) & 0xFF;
        if (code == 0)
            break;
        key += QChar(char16_t(code < kanaCode ? code : code - kanaCode + firstKana));
    }
    return key;
}

} // namespace keshikomi
