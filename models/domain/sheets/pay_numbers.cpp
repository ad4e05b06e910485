// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sheets/pay_numbers.h"

#include "models/domain/sheets/number_sheets.h"
#include "models/domain/try.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int institutionDigits = 5;
constexpr int mostCustomerDigits = 20;
constexpr int mostConfirmationDigits = 6;
constexpr int mostCategoryDigits = 16;
constexpr Yen mostByPayEasy(9'999'999'999); // ten digits in the messages

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
    });
}

Done requireDigits(const char *field, const QString &digits)
{
    if (isDigits(digits))
        return done();
    return failure(
        ErrorCode::Invalid, Fault::FieldNotANumber, {QString::fromLatin1(field), digits});
}

Done requireLength(const char *field, const QString &digits, int length)
{
    KK_CHECK(requireDigits(field, digits));
    if (digits.size() == length)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::BarcodeFieldTooLong,
                   {QString::fromLatin1(field), digits, QString::number(length)});
}

Done requireAtMost(const char *field, const QString &digits, int longest)
{
    KK_CHECK(requireDigits(field, digits));
    if (digits.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QString::fromLatin1(field)});
    if (digits.size() <= longest)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::FieldTooLong,
                   {QString::fromLatin1(field), QString::number(longest)});
}

QString text(Yen amount)
{
    return QString::number(amount.amount());
}

} // namespace

QString bareDigits(const QString &typed)
{
    QString digits;
    for (const QChar sign : typed) {
        if (!sign.isSpace() && sign != QLatin1Char('-'))
            digits += sign;
    }
    return digits;
}

Done checkSmartPitNumber(const QString &digits)
{
    return requireLength("smartpit", digits, smartPitDigits);
}

Done checkPayEasyNumber(const PayEasyNumber &number)
{
    KK_CHECK(requireLength("payeasy.institution", number.institution, institutionDigits));
    KK_CHECK(requireAtMost("payeasy.customer", number.customer, mostCustomerDigits));
    KK_CHECK(requireAtMost("payeasy.confirmation", number.confirmation, mostConfirmationDigits));
    if (number.category.isEmpty())
        return done();
    return requireAtMost("payeasy.category", number.category, mostCategoryDigits);
}

Done checkBillNumber(const BillNumber &number)
{
    const bool smartPit = number.channel == Channel::SmartPit;
    KK_CHECK(smartPit ? checkSmartPitNumber(number.smartPit) : checkPayEasyNumber(number.payEasy));
    const Yen most = smartPit ? smartPitLimit : mostByPayEasy;
    if (number.amount < Yen(1) || number.amount > most) {
        return failure(ErrorCode::Invalid,
                       Fault::AmountNotAllowed,
                       {text(number.amount), text(Yen(1)), text(most)});
    }
    const QDate last =
        smartPit ? number.registeredOn.addDays(smartPitDays - 1) : number.registeredOn.addYears(1);
    if (number.dueOn >= number.registeredOn && number.dueOn <= last)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::DueDateRefused,
                   {number.dueOn.toString(Qt::ISODate),
                    number.registeredOn.toString(Qt::ISODate),
                    last.toString(Qt::ISODate)});
}

} // namespace keshikomi
