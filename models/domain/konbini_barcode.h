// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace keshikomi {

// The 44 digits of the convenience-store payment barcode (GS1-128, application identifier 91).
// Layout: 91 | biller code 6 | free field 21 | reissue 1 | due YYMMDD 6 | stamp flag 1 | amount 6 |
// check digit 1. Source: GS1-128 standard collection slip as restated by Hitachi EUR 4.4.6 and DSK.
struct KonbiniBarcode final
{
    QString billerCode; // 6 digits
    QString freeField; // 21 digits, already padded as the agreement says
    int reissue = 0; // 0 first print, 1 first reissue ... 9
    std::optional<QDate> due; // none: 999999, no limit
    bool stamp = false;
    Yen amount; // 1 to 999,999 fit; what an agreement allows is KonbiniLimits

    friend bool operator==(const KonbiniBarcode &, const KonbiniBarcode &) = default;
};

// 44 digits, or the field that does not fit.
Result<QString> encodeBarcode(const KonbiniBarcode &barcode);
// Accepts any spacing, hyphens, brackets and full-width digits; expects 44 digits, prefix 91, a
// right check digit and a real date. The century of YY is 2000-2099. A flag that does not fit the
// amount is never refused here (public dues carry 0, see stampFlagLooksOdd).
Result<KonbiniBarcode> parseBarcode(const QString &typed);
// Digit 44 for the first 43: modulus 10, weights 3 and 1 from the left.
int barcodeCheckDigit(QStringView first43);
// "(91)912345-0123456789012345678901" and "010331-0-123000-3".
struct BarcodeLines final
{
    QString upper, lower;
};
BarcodeLines barcodeLines(QStringView digits44);
// Positions 3 to 29 of the 44: the part that stays when the agency overwrites date and reissue.
QString barcodeKey(QStringView digits44);

} // namespace keshikomi
