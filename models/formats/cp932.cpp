// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/cp932.h"

#include "models/formats/cp932_table.h"

#include <QStringConverter>

#include <array>
#include <vector>

namespace keshikomi {
namespace {

constexpr char16_t noSign = 0;
constexpr uchar firstKana = 0xA1;
constexpr uchar lastKana = 0xDF;
constexpr char16_t firstKanaSign = 0xFF61;
constexpr char16_t firstPrivateSign = 0xE000;

constexpr std::array<char16_t, 256> makeSingles()
{
    std::array<char16_t, 256> signs{};
    for (unsigned byte = 0x20; byte < 0x7F; ++byte)
        signs[byte] = static_cast<char16_t>(byte);
    for (unsigned byte = firstKana; byte <= lastKana; ++byte)
        signs[byte] = static_cast<char16_t>(firstKanaSign + (byte - firstKana));
    return signs;
}
constexpr std::array<char16_t, 256> singles = makeSingles();

uchar byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

int trailIndex(uchar trail)
{
    if (trail < 0x40 || trail == 0x7F || trail > 0xFC)
        return -1;
    return trail < 0x7F ? trail - 0x40 : trail - 0x41;
}

// Row of the table, or -1: single byte, private area, unassigned.
int leadRow(uchar lead)
{
    if (lead >= 0x81 && lead <= 0x9F)
        return lead - 0x81;
    if (lead >= 0xE0 && lead <= 0xEF)
        return lead - 0xE0 + 31;
    if (lead >= 0xFA && lead <= 0xFC)
        return lead - 0xFA + 47;
    return -1;
}

char16_t pairSign(uchar lead, uchar trail)
{
    const int column = trailIndex(trail);
    if (column < 0)
        return noSign;
    if (lead >= 0xF0 && lead <= 0xF9) {
        return static_cast<char16_t>(firstPrivateSign + (lead - 0xF0) * cp932TrailCount + column);
    }
    const int row = leadRow(lead);
    if (row < 0)
        return noSign;
    const char16_t sign = cp932Pairs[row * cp932TrailCount + column];
    return sign == QChar::ReplacementCharacter ? noSign : sign;
}

// The order in which a sign with several codes is given one is that of Windows: the standard rows
// and NEC row 13, then the IBM extension, then NEC's copy of it.
std::vector<quint16> makeReverse()
{
    std::vector<quint16> codes(0x10000, 0);
    const auto take = [&codes](int from, int to) {
        for (int lead = from; lead <= to; ++lead) {
            for (int trail = 0x40; trail <= 0xFC; ++trail) {
                const char16_t sign = pairSign(static_cast<uchar>(lead), static_cast<uchar>(trail));
                if (sign != noSign && codes[sign] == 0)
                    codes[sign] = static_cast<quint16>(lead * 256 + trail);
            }
        }
    };
    take(0x81, 0x9F);
    take(0xE0, 0xEC);
    take(0xFA, 0xFC);
    take(0xED, 0xF9);
    return codes;
}

char singleByte(char16_t sign)
{
    if (sign >= 0x20 && sign < 0x7F)
        return static_cast<char>(sign);
    if (sign >= firstKanaSign && sign <= firstKanaSign + (lastKana - firstKana))
        return static_cast<char>(sign - firstKanaSign + firstKana);
    return 0;
}

} // namespace

DecodedText decodeCp932(QByteArrayView bytes)
{
    DecodedText read{QString(bytes.size(), Qt::Uninitialized), -1};
    auto *out = reinterpret_cast<char16_t *>(read.text.data());
    qsizetype length = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        char16_t sign = singles[byteAt(bytes, at)];
        if (sign == noSign && at + 1 < bytes.size()) {
            sign = pairSign(byteAt(bytes, at), byteAt(bytes, at + 1));
            if (sign != noSign)
                ++at;
        }
        if (sign == noSign)
            return {QString(), at};
        out[length++] = sign;
    }
    read.text.truncate(length);
    return read;
}

qsizetype decodeJisX0201(QByteArrayView bytes, QString &text)
{
    text.resize(bytes.size());
    auto *out = reinterpret_cast<char16_t *>(text.data());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        out[at] = singles[byteAt(bytes, at)];
        if (out[at] == noSign)
            return at;
    }
    return -1;
}

DecodedText decodeJisX0201(QByteArrayView bytes)
{
    DecodedText read;
    read.badAt = decodeJisX0201(bytes, read.text);
    if (!read.isGood())
        read.text.clear();
    return read;
}

DecodedText decodeUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (byteAt(bytes, at) < 0x20 || byteAt(bytes, at) == 0x7F)
            return {QString(), at};
    }
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {QString(), 0};
    return {text, -1};
}

std::optional<QByteArray> encodeCp932(QStringView text)
{
    static const std::vector<quint16> codes = makeReverse();
    QByteArray bytes;
    bytes.reserve(text.size() * 2);
    for (const QChar sign : text) {
        if (const char single = singleByte(sign.unicode())) {
            bytes.append(single);
        } else if (const quint16 code = codes[sign.unicode()]) {
            bytes.append(static_cast<char>(code >> 8)).append(static_cast<char>(code & 0xFF));
        } else {
            return std::nullopt;
        }
    }
    return bytes;
}

std::optional<QByteArray> encodeJisX0201(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar sign : text) {
        const char single = singleByte(sign.unicode());
        if (single == 0)
            return std::nullopt;
        bytes.append(single);
    }
    return bytes;
}

qsizetype splitKanaAt(QByteArrayView jisX0201)
{
    uchar before = 0;
    for (qsizetype at = 0; at < jisX0201.size(); ++at) {
        const uchar byte = byteAt(jisX0201, at);
        const bool haRow = before >= 0xCA && before <= 0xCE;
        const bool kaToTo = before >= 0xB6 && before <= 0xC4;
        const bool voiced = byte == 0xDE && (haRow || kaToTo || before == 0xB3);
        if ((byte == 0xDE && !voiced) || (byte == 0xDF && !haRow))
            return at;
        before = byte;
    }
    return -1;
}

} // namespace keshikomi
