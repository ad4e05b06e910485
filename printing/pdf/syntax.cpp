// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/syntax.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace keshikomi::printing::pdf {

namespace {

constexpr std::array<qint64, 5> powersOfTen = {1, 10, 100, 1'000, 10'000};
constexpr int mediaBoxDecimals = 3;

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign >= u' ' && sign <= u'~' && sign != u'(' && sign != u')' && sign != u'\\';
    });
}

void appendByte(QByteArray &out, char byte)
{
    if (byte == '(' || byte == ')' || byte == '\\')
        out += '\\';
    if (byte == '\r')
        out += "\\r"; // a reader would take it for a line feed
    else
        out += byte;
}

} // namespace

void appendNumber(QByteArray &out, double value, int decimals)
{
    constexpr double most = 1e12;
    const qint64 scale = powersOfTen[static_cast<std::size_t>(decimals)];
    const double kept = std::clamp(value, -most, most);
    qint64 rest = std::llround(std::abs(kept) * static_cast<double>(scale));
    std::array<char, 32> digits; // filled from its end
    auto at = digits.end();
    *--at = ' ';
    const qint64 whole = rest / scale;
    qint64 fraction = rest % scale;
    int places = decimals;
    while (places > 0 && fraction % 10 == 0) {
        fraction /= 10;
        --places;
    }
    for (int i = 0; i < places; ++i, fraction /= 10)
        *--at = static_cast<char>('0' + fraction % 10);
    if (places > 0)
        *--at = '.';
    if (whole == 0 && places == 0)
        *--at = '0';
    for (qint64 left = whole; left > 0; left /= 10)
        *--at = static_cast<char>('0' + left % 10);
    if (kept < 0 && rest != 0)
        *--at = '-';
    out.append(&*at, std::distance(at, digits.end()));
}

void appendReference(QByteArray &out, int object)
{
    appendNumber(out, object, 0);
    out += "0 R";
}

void appendGlyph(QByteArray &out, quint16 glyph)
{
    appendByte(out, static_cast<char>(glyph >> 8));
    appendByte(out, static_cast<char>(glyph & 0xff));
}

QByteArray textString(const QString &text)
{
    if (isPlainAscii(text))
        return '(' + text.toLatin1() + ')';
    QByteArray units("\xfe\xff", 2);
    for (const QChar unit : text) {
        units += static_cast<char>(unit.unicode() >> 8);
        units += static_cast<char>(unit.unicode() & 0xff);
    }
    return '<' + units.toHex().toUpper() + '>';
}

QByteArray dateString(const QDateTime &at)
{
    const int offset = at.offsetFromUtc() / 60;
    const QString text = QStringLiteral("(D:%1%2%3'%4')")
                             .arg(at.toString(QStringLiteral("yyyyMMddHHmmss")),
                                  offset < 0 ? QStringLiteral("-") : QStringLiteral("+"))
                             .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                             .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
    return text.toLatin1();
}

QByteArray mediaBox(QSizeF mm)
{
    QByteArray box = "[0 0 ";
    appendNumber(box, pointsOf(mm.width()), mediaBoxDecimals);
    appendNumber(box, pointsOf(mm.height()), mediaBoxDecimals);
    box.back() = ']';
    return box;
}

double pointsOf(double mm)
{
    return std::round(mm / 25.4 * 72 * 1'000) / 1'000;
}

QByteArray fontName(int slot)
{
    return 'F' + QByteArray::number(slot);
}

QByteArray formName(int form)
{
    return 'X' + QByteArray::number(form);
}

QByteArray imageName(int image)
{
    return 'I' + QByteArray::number(image);
}

} // namespace keshikomi::printing::pdf
