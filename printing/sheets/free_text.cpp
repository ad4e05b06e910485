// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/free_text.h"

#include "models/domain/card_guard.h"
#include "models/domain/sheets/number_sheets.h"
#include "models/domain/try.h"

#include <algorithm>

namespace keshikomi::printing {

Done checkFreeText(QLatin1String field, const QString &text)
{
    return refuseCardNumber(field, text, {smartPitDigits});
}

Done requireDigits(QLatin1String field, const QString &digits, int least, int most)
{
    const bool plain = std::all_of(digits.begin(), digits.end(), [](QChar sign) {
        return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
    });
    if (!plain)
        return failure(ErrorCode::Invalid, Fault::FieldNotANumber, {field, digits});
    if (digits.size() >= least && digits.size() <= most)
        return done();
    return failure(
        ErrorCode::Invalid,
        Fault::NumberOutOfRange,
        {field, QString::number(digits.size()), QString::number(least), QString::number(most)});
}

} // namespace keshikomi::printing
