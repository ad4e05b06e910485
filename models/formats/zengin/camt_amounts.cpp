// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/camt_amounts.h"

#include "models/formats/row_reader.h"

#include <algorithm>

namespace keshikomi {
namespace {

constexpr qsizetype longestAmount = 13;

std::optional<Yen> signedAmount(const XmlLeaves &balance)
{
    const auto yen = camtYen(leafAt(balance, "Amt"));
    const QString indicator = leafAt(balance, "CdtDbtInd");
    if (!yen || leafAt(balance, "Amt@Ccy") != QLatin1String("JPY"))
        return std::nullopt;
    if (indicator == QLatin1String("CRDT"))
        return *yen;
    return indicator == QLatin1String("DBIT") ? std::optional(-*yen) : std::nullopt;
}

bool hasCode(const XmlLeaves &balance, QLatin1String code)
{
    return leafAt(balance, "Tp/CdOrPrtry/Cd") == code;
}

// The one with the first code, or where there is none with the second; two leave open which counts.
std::optional<Yen> balanceOf(const CamtReport &report, QLatin1String first, QLatin1String second)
{
    for (const QLatin1String code : {first, second}) {
        const auto isIt = [code](const XmlLeaves &each) { return hasCode(each, code); };
        const auto &all = report.balances;
        const auto count = std::count_if(all.begin(), all.end(), isIt);
        if (count == 1)
            return signedAmount(*std::find_if(all.begin(), all.end(), isIt));
        if (count > 1)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<Yen> camtYen(QString text)
{
    if (const qsizetype point = text.indexOf(u'.'); point >= 0) {
        const QStringView decimals = QStringView(text).sliced(point + 1);
        if (std::any_of(decimals.begin(), decimals.end(), [](QChar c) { return c != u'0'; }))
            return std::nullopt;
        text.truncate(point);
    }
    const QByteArray digits = text.toLatin1();
    if (!allDigits(digits) || digits.size() > longestAmount)
        return std::nullopt;
    return Yen(digitsValue(digits));
}

std::optional<Yen> openingBalance(const CamtReport &report)
{
    return balanceOf(report, QLatin1String("OPBD"), QLatin1String("PRCD"));
}

std::optional<Yen> closingBalance(const CamtReport &report)
{
    return balanceOf(report, QLatin1String("CLBD"), QLatin1String("ITBD"));
}

} // namespace keshikomi
