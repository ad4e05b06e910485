// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace keshikomi {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(
        text.cbegin(), text.cend(), [](QChar sign) { return sign.unicode() < 0x80; });
}

} // namespace

void appendUtf8(QByteArray &bytes, QStringView text)
{
    if (!isAscii(text)) {
        bytes.append(text.toUtf8());
        return;
    }
    const qsizetype before = bytes.size();
    bytes.resize(before + text.size());
    std::transform(text.cbegin(), text.cend(), bytes.begin() + before, [](QChar sign) {
        return char(sign.unicode());
    });
}

qsizetype utf8Size(QStringView text)
{
    return isAscii(text) ? text.size() : text.toUtf8().size();
}

void appendNumber(QByteArray &bytes, qint64 number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    bytes.append(digits.data(), end - digits.data());
}

} // namespace keshikomi
