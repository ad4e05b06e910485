// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/debit.h"

#include <array>

namespace keshikomi {
namespace {

struct ResultCode final
{
    DebitResult result;
    char code;
    QLatin1String name;
};
constexpr std::array<ResultCode, debitResultCount> codes{{
    {DebitResult::Collected, '0', QLatin1String("collected")},
    {DebitResult::NoFunds, '1', QLatin1String("no_funds")},
    {DebitResult::NoAccount, '2', QLatin1String("no_account")},
    {DebitResult::PayerRefused, '3', QLatin1String("payer_refused")},
    {DebitResult::NoMandate, '4', QLatin1String("no_mandate")},
    {DebitResult::Withdrawn, '8', QLatin1String("withdrawn")},
    {DebitResult::Other, '9', QLatin1String("other")},
    {DebitResult::DataError, 'E', QLatin1String("data_error")},
    {DebitResult::Unknown, 'N', QLatin1String("unknown")},
}};

const ResultCode &entryOf(DebitResult result)
{
    for (const ResultCode &entry : codes) {
        if (entry.result == result)
            return entry;
    }
    qFatal("a debit result without a code");
}

} // namespace

char debitResultCode(DebitResult result)
{
    return entryOf(result).code;
}

std::optional<DebitResult> debitResultFromCode(char code)
{
    for (const ResultCode &entry : codes) {
        if (entry.code == code)
            return entry.result;
    }
    return std::nullopt;
}

QString debitResultName(DebitResult result)
{
    return entryOf(result).name;
}

} // namespace keshikomi
