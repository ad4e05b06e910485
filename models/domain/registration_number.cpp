// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration_number.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int digitCount = 13;

bool isDigit(QChar sign)
{
    return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
}

// Upper case, one width, nothing between the signs.
QString tidied(const QString &typed)
{
    QString text;
    for (const QChar sign : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        const bool filler = sign.isSpace() || sign.category() == QChar::Punctuation_Dash
            || sign == QChar(u'−') || sign == QChar(u'ー');
        if (!filler)
            text += sign;
    }
    return text;
}

bool hasForm(QStringView text)
{
    return text.size() == digitCount + 1 && text.front() == QLatin1Char('T')
        && std::all_of(text.begin() + 1, text.end(), isDigit);
}

} // namespace

int corporateCheckDigit(QStringView base12)
{
    Q_ASSERT(base12.size() == digitCount - 1);
    int sum = 0;
    int weight = 2; // the leftmost of twelve is an even place from the right
    for (const QChar sign : base12) {
        sum += weight * sign.digitValue();
        weight = 3 - weight;
    }
    return 9 - sum % 9;
}

RegistrationVerdict judgeRegistrationNumber(const QString &typed)
{
    const QString text = tidied(typed);
    if (!hasForm(text))
        return RegistrationVerdict::Malformed;
    const bool follows = text.at(1).digitValue() == corporateCheckDigit(QStringView(text).mid(2));
    return follows ? RegistrationVerdict::Valid : RegistrationVerdict::Unusual;
}

Result<QString> registrationNumber(const QString &typed)
{
    const QString text = tidied(typed);
    if (!hasForm(text))
        return failure(ErrorCode::Invalid, Fault::RegistrationNumberWrong, {typed});
    return text;
}

} // namespace keshikomi
