// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace keshikomi {

// Signs that nobody sees and that turn what stands beside them the other way (Unicode, UAX #9,
// table 4): an amount or a name would read as another one.
constexpr bool isDirectionSign(char32_t sign)
{
    return sign == 0x061C || sign == 0x200E || sign == 0x200F || (sign >= 0x202A && sign <= 0x202E)
        || (sign >= 0x2066 && sign <= 0x2069);
}

// Signs that nobody sees and that are no blanks to a keyboard: a name with one is another name, and
// looks the same (Unicode 15, Default_Ignorable_Code_Point, annotations, and two that are drawn as
// nothing: the blank pattern of braille, a note without a head). Selectors of variants (U+FE00 to
// U+FE0F, U+E0100 to U+E01EF) choose the form of the sign before them and are none of these.
constexpr bool isUnseenSign(char32_t sign)
{
    return sign == 0x00AD || sign == 0x034F || sign == 0x115F || sign == 0x1160 || sign == 0x17B4
        || sign == 0x17B5 || sign == 0x180E || (sign >= 0x200B && sign <= 0x200D)
        || (sign >= 0x2060 && sign <= 0x2065) || (sign >= 0x206A && sign <= 0x206F)
        || sign == 0x2800 || sign == 0x3164 || sign == 0xFEFF || sign == 0xFFA0
        || (sign >= 0xFFF0 && sign <= 0xFFFB) || (sign >= 0x1BCA0 && sign <= 0x1BCA3)
        || sign == 0x1D159 || (sign >= 0x1D173 && sign <= 0x1D17A)
        || (sign >= 0xE0000 && sign <= 0xE007F);
}

// "U+202E", as errors name a sign.
inline QString signCode(char32_t sign)
{
    return QStringLiteral("U+%1").arg(
        QString::number(uint(sign), 16).toUpper().rightJustified(4, QLatin1Char('0')));
}

// The first one of a text.
inline std::optional<char32_t> directionSignIn(const QString &text)
{
    const auto found = std::find_if(
        text.begin(), text.end(), [](QChar sign) { return isDirectionSign(sign.unicode()); });
    return found == text.end() ? std::nullopt : std::optional<char32_t>(found->unicode());
}

} // namespace keshikomi
