// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/konbini_barcode.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int billerDigits = 6;
constexpr int freeDigits = 21;
constexpr int amountDigits = 6;
constexpr int allDigits = 44;
constexpr qint64 largestAmount = 999'999;
constexpr QLatin1String prefix("91");
constexpr QLatin1String noLimit("999999");

bool isDigit(QChar sign)
{
    return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

tl::unexpected<Error> doesNotFit(QLatin1String field, const QString &value, int width)
{
    return failure(ErrorCode::Invalid,
                   Fault::BarcodeFieldTooLong,
                   {QString(field), value, QString::number(width)});
}

// What people, scanners and slips put between the digits and around the application identifier. The
// long vowel mark is what the hyphen key gives while the input method is on; group separator is
// FNC1.
bool isFiller(QChar sign)
{
    if (sign.isSpace() || sign.category() == QChar::Punctuation_Dash)
        return true;
    return QStringView(u"()[]（）［］−－ー\u001d").contains(sign);
}

// The digits of a typed text, or the first sign that is neither digit nor filler.
Result<QString> digitsOf(const QString &typed)
{
    static constexpr QLatin1String scannerMark("]C1"); // AIM identifier of GS1-128
    QString digits;
    qsizetype at = typed.startsWith(scannerMark) ? scannerMark.size() : 0;
    for (; at < typed.size(); ++at) {
        const QChar sign = typed.at(at);
        if (isDigit(sign)) {
            digits += sign;
        } else if (sign >= QChar(u'０') && sign <= QChar(u'９')) {
            digits += QChar(u'0' + (sign.unicode() - u'０'));
        } else if (!isFiller(sign)) {
            return failure(ErrorCode::Invalid,
                           Fault::BarcodeNotDigits,
                           {QString(sign), QString::number(at + 1)});
        }
    }
    return digits;
}

// 999999 is no limit, anything else must be a day of 2000 to 2099.
Result<std::optional<QDate>> dueOf(const QString &six)
{
    if (six == noLimit)
        return std::optional<QDate>();
    const QDate day(2000 + six.left(2).toInt(), six.mid(2, 2).toInt(), six.mid(4, 2).toInt());
    if (!day.isValid())
        return failure(ErrorCode::Invalid, Fault::BarcodeDueDate, {six});
    return std::optional(day);
}

Result<QString> dueText(const std::optional<QDate> &due)
{
    if (!due)
        return QString(noLimit);
    if (!due->isValid() || due->year() < 2000 || due->year() > 2099)
        return failure(ErrorCode::Invalid, Fault::BarcodeDueDate, {due->toString(Qt::ISODate)});
    return due->toString(QStringLiteral("yyMMdd"));
}

Done checkFields(const KonbiniBarcode &barcode)
{
    if (barcode.billerCode.size() != billerDigits || !isDigits(barcode.billerCode))
        return doesNotFit(QLatin1String("biller_code"), barcode.billerCode, billerDigits);
    if (barcode.freeField.size() != freeDigits || !isDigits(barcode.freeField))
        return doesNotFit(QLatin1String("free_field"), barcode.freeField, freeDigits);
    if (barcode.reissue < 0 || barcode.reissue > 9)
        return doesNotFit(QLatin1String("reissue"), QString::number(barcode.reissue), 1);
    if (barcode.amount < Yen(1) || barcode.amount > Yen(largestAmount)) {
        return failure(ErrorCode::Invalid,
                       Fault::BarcodeAmount,
                       {QString::number(barcode.amount.amount()), QString::number(largestAmount)});
    }
    return done();
}

} // namespace

Result<QString> encodeBarcode(const KonbiniBarcode &barcode)
{
    if (const Done fits = checkFields(barcode); !fits)
        return tl::unexpected(fits.error());
    const Result<QString> due = dueText(barcode.due);
    if (!due)
        return due;
    const QString amount = QString::number(barcode.amount.amount());
    QString digits = prefix + barcode.billerCode + barcode.freeField
        + QString::number(barcode.reissue) + *due + QLatin1Char(barcode.stamp ? '1' : '0')
        + amount.rightJustified(amountDigits, QLatin1Char('0'));
    digits += QString::number(barcodeCheckDigit(digits));
    return digits;
}

Result<KonbiniBarcode> parseBarcode(const QString &typed)
{
    const Result<QString> digits = digitsOf(typed);
    if (!digits)
        return tl::unexpected(digits.error());
    if (digits->size() != allDigits) {
        return failure(ErrorCode::Invalid, Fault::BarcodeLength, {QString::number(digits->size())});
    }
    if (!digits->startsWith(prefix))
        return failure(ErrorCode::Invalid, Fault::BarcodePrefix, {digits->left(2)});
    const QString found = digits->right(1);
    const QString expected = QString::number(barcodeCheckDigit(digits->left(allDigits - 1)));
    if (found != expected)
        return failure(ErrorCode::Invalid, Fault::BarcodeCheckDigit, {found, expected});
    const Result<std::optional<QDate>> due = dueOf(digits->mid(30, 6));
    if (!due)
        return tl::unexpected(due.error());
    KonbiniBarcode barcode;
    barcode.billerCode = digits->mid(2, billerDigits);
    barcode.freeField = digits->mid(8, freeDigits);
    barcode.reissue = digits->at(29).digitValue();
    barcode.due = *due;
    barcode.stamp = digits->at(36) != QLatin1Char('0');
    barcode.amount = Yen(digits->mid(37, amountDigits).toLongLong());
    return barcode;
}

int barcodeCheckDigit(QStringView first43)
{
    Q_ASSERT(first43.size() == allDigits - 1 && isDigits(first43));
    int sum = 0;
    int weight = 3;
    for (const QChar sign : first43) {
        sum += weight * sign.digitValue();
        weight = 4 - weight; // 3, 1, 3, 1 ...
    }
    return (10 - sum % 10) % 10;
}

BarcodeLines barcodeLines(QStringView digits44)
{
    Q_ASSERT(digits44.size() == allDigits && isDigits(digits44));
    const QChar hyphen = QLatin1Char('-');
    BarcodeLines lines;
    lines.upper = QStringLiteral("(91)") + digits44.mid(2, 6) + hyphen + digits44.mid(8, 22);
    lines.lower = digits44.mid(30, 6) + hyphen + digits44.mid(36, 1) + hyphen + digits44.mid(37, 6)
        + hyphen + digits44.mid(43, 1);
    return lines;
}

QString barcodeKey(QStringView digits44)
{
    Q_ASSERT(digits44.size() == allDigits);
    return digits44.mid(2, billerDigits + freeDigits).toString();
}

} // namespace keshikomi
