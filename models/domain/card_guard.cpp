// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/card_guard.h"

#include "models/domain/registration_number.h"

#include <algorithm>
#include <array>

namespace keshikomi {

namespace {

constexpr int shortest = 13;
constexpr int longest = 19;
constexpr qsizetype widestGap = 3; // fillers between two groups of one number

struct Range
{
    int from, to; // of the first digits, both with the same count of digits
    int least, most; // digits of the whole number
};

// Number ranges in use by the brands (ISO/IEC 7812 issuer numbers as the brands publish them).
constexpr std::array ranges{
    Range{4, 4, 13, 19}, // Visa
    Range{51, 55, 16, 16}, // Mastercard
    Range{2221, 2720, 16, 16}, // Mastercard
    Range{34, 34, 15, 15}, // American Express
    Range{37, 37, 15, 15},     Range{3528, 3589, 16, 19}, // JCB
    Range{300, 305, 14, 19}, // Diners Club
    Range{3095, 3095, 14, 19}, Range{36, 36, 14, 19},     Range{38, 39, 14, 19},
    Range{6011, 6011, 16, 19}, // Discover
    Range{644, 649, 16, 19},   Range{65, 65, 16, 19},     Range{62, 62, 16, 19}, // UnionPay
    Range{5018, 5018, 13, 19}, // Maestro
    Range{5020, 5020, 13, 19}, Range{5038, 5038, 13, 19}, Range{6304, 6304, 13, 19},
    Range{6759, 6763, 13, 19},
};

int digitOf(QChar sign)
{
    if (sign >= QLatin1Char('0') && sign <= QLatin1Char('9'))
        return sign.unicode() - u'0';
    if (sign >= QChar(u'０') && sign <= QChar(u'９'))
        return sign.unicode() - u'０';
    return -1;
}

bool isFiller(QChar sign)
{
    return sign.isSpace() || sign.category() == QChar::Punctuation_Dash
        || sign.category() == QChar::Other_Format || QStringView(u".．−ー･・_").contains(sign);
}

struct Group // digits that stand together
{
    qsizetype at = 0;
    qsizetype length = 0;
};
using Run = std::vector<Group>; // groups with nothing but fillers between

// A run ends at the first sign that is neither digit nor filler, or at a wide gap.
std::vector<Run> runsOf(const QString &text)
{
    std::vector<Run> runs;
    qsizetype gap = widestGap + 1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (digitOf(text.at(at)) < 0) {
            gap = isFiller(text.at(at)) ? gap + 1 : widestGap + 1;
            continue;
        }
        if (gap > widestGap)
            runs.push_back({Group{at, 1}});
        else if (gap > 0)
            runs.back().push_back(Group{at, 1});
        else
            ++runs.back().back().length;
        gap = 0;
    }
    return runs;
}

QString digitsOf(const QString &text, qsizetype at, qsizetype length)
{
    QString digits;
    for (const QChar sign : QStringView(text).mid(at, length)) {
        if (const int digit = digitOf(sign); digit >= 0)
            digits += QChar(u'0' + digit);
    }
    return digits;
}

bool fitsLuhn(const QString &digits)
{
    int sum = 0;
    bool twice = false;
    for (auto sign = digits.crbegin(); sign != digits.crend(); ++sign) {
        const int value = sign->digitValue() * (twice ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        twice = !twice;
    }
    return sum % 10 == 0;
}

bool isCard(const QString &digits)
{
    const auto inRange = [&digits](const Range &range) {
        const int width = int(QString::number(range.from).size());
        const int head = digits.left(width).toInt();
        return head >= range.from && head <= range.to && digits.size() >= range.least
            && digits.size() <= range.most;
    };
    return digits.size() >= shortest && digits.size() <= longest
        && std::any_of(ranges.begin(), ranges.end(), inRange) && fitsLuhn(digits);
}

bool isRegistrationNumber(const QString &text, const Group &group)
{
    return group.length == 13 && group.at > 0
        && judgeRegistrationNumber(text.mid(group.at - 1, group.length + 1))
        != RegistrationVerdict::Malformed;
}

// Any row of neighbouring groups may be the card: other digits may stand before and after it.
void findInRun(const QString &text, const Run &run, std::vector<FoundCard> &found)
{
    for (size_t first = 0; first < run.size(); ++first) {
        qsizetype count = 0;
        for (size_t last = first; last < run.size(); ++last) {
            count += run[last].length;
            if (count > longest)
                break;
            const qsizetype at = run[first].at;
            const qsizetype length = run[last].at + run[last].length - at;
            if (count < shortest || !isCard(digitsOf(text, at, length)))
                continue;
            if (first == last && isRegistrationNumber(text, run[first]))
                continue;
            found.push_back({at, length});
            first = last;
            break;
        }
    }
}

} // namespace

std::vector<FoundCard> findCardNumbers(const QString &text, const std::vector<int> &ownLengths)
{
    std::vector<FoundCard> found;
    for (const Run &run : runsOf(text)) {
        qsizetype count = 0;
        for (const Group &group : run)
            count += group.length;
        if (count < shortest)
            continue;
        const bool own = std::find(ownLengths.begin(), ownLengths.end(), count) != ownLengths.end();
        if (!own)
            findInRun(text, run, found);
    }
    return found;
}

Done refuseCardNumber(const QString &field, const QString &text, const std::vector<int> &ownLengths)
{
    if (findCardNumbers(text, ownLengths).empty())
        return done();
    return failure(ErrorCode::Invalid, Fault::CardNumberRefused, {field});
}

QString maskCardNumbers(const QString &text)
{
    QString masked = text;
    for (const FoundCard &card : findCardNumbers(text)) {
        for (qsizetype at = card.at; at < card.at + card.length; ++at) {
            if (digitOf(masked.at(at)) >= 0)
                masked[at] = QChar(u'•');
        }
    }
    return masked;
}

} // namespace keshikomi
