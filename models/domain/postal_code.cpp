// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/postal_code.h"

namespace keshikomi {

QString postalCodeText(const QString &typed)
{
    static const QString between = QStringLiteral("-‐−ー－〒 　");
    QString digits;
    for (const QChar sign : typed) {
        if (sign.isDigit())
            digits += QLatin1Char(char('0' + sign.digitValue()));
        else if (!between.contains(sign))
            return typed;
    }
    if (digits.size() != 7)
        return typed;
    return digits.first(3) + QLatin1Char('-') + digits.sliced(3);
}

} // namespace keshikomi
