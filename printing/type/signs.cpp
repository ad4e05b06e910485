// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/type/signs.h"

#include "models/domain/direction_signs.h"

namespace keshikomi::printing {

Sign signAt(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text.at(at + 1)), 2};
    return {unit.unicode(), 1};
}

bool joins(char32_t sign)
{
    return QChar::isMark(sign) || QChar::category(sign) == QChar::Other_Format;
}

bool runsLeft(char32_t sign)
{
    const QChar::Direction direction = QChar::direction(sign);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN
        || isDirectionSign(sign);
}

qsizetype cellEnd(QStringView text, qsizetype begin)
{
    qsizetype at = begin + signAt(text, begin).length;
    while (at < text.size()) {
        const auto [sign, length] = signAt(text, at);
        if (!joins(sign))
            break;
        at += length;
    }
    return at;
}

qsizetype cellCount(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); at = cellEnd(text, at))
        ++count;
    return count;
}

} // namespace keshikomi::printing
