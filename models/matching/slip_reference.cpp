// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/slip_reference.h"

#include <QHashFunctions>

#include <optional>

namespace keshikomi {

namespace {

constexpr char packable[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-";
constexpr size_t bitsOfSign = 6, signsOfWord = 10, mostSigns = 4 * signsOfWord;

// Its place in `packable` from 1; 0 stands behind each of the two keys.
std::optional<quint64> codeOf(QChar sign)
{
    const char16_t code = sign.unicode();
    if (code >= u'0' && code <= u'9')
        return quint64(code - u'0' + 1);
    if (code >= u'A' && code <= u'Z')
        return quint64(code - u'A' + 11);
    if (code >= u'a' && code <= u'z')
        return quint64(code - u'a' + 37);
    if (code == u'-')
        return quint64(63);
    return std::nullopt;
}

using Words = matching::PackedWords;

quint64 codeAt(const Words &words, size_t at)
{
    return words[at / signsOfWord] >> (at % signsOfWord * bitsOfSign) & 63;
}

// Behind the signs that are there already; false: it does not fit.
bool pack(const QString &key, Words &words, size_t &count)
{
    if (count + size_t(key.size()) > mostSigns)
        return false;
    for (const QChar sign : key) {
        const std::optional<quint64> code = codeOf(sign);
        if (!code)
            return false;
        words[count / signsOfWord] |= *code << (count % signsOfWord * bitsOfSign);
        ++count;
    }
    return true;
}

} // namespace

SlipReference::SlipReference(const QString &agreementKey, const QString &slipKey)
{
    Words words{};
    size_t count = 0;
    if (pack(agreementKey, words, count) && pack(slipKey, words, ++count)) {
        m_words = words;
        m_words.back() |= packedMark;
    } else {
        m_text = matching::RareText(agreementKey + QChar::Null + slipKey);
    }
    if (!slipKey.isEmpty())
        m_words.back() |= hasSlipKey;
}

// 0: of the agreement, 1: of the slip.
QString SlipReference::key(int which) const
{
    if (!isPacked())
        return m_text.text().section(QChar::Null, which, which);
    QString key;
    int found = 0;
    for (size_t at = 0; at < mostSigns && found <= which; ++at) {
        const quint64 code = codeAt(m_words, at);
        if (code == 0)
            ++found;
        else if (found == which)
            key += QLatin1Char(packable[code - 1]);
    }
    return key;
}

size_t SlipReference::hash() const
{
    return isPacked() ? matching::hashOf(m_words) : qHash(m_text.text(), 0);
}

} // namespace keshikomi
