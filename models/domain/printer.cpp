// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/printer.h"

#include "models/domain/konbini_barcode.h"

namespace keshikomi {

QString testBarcode()
{
    const KonbiniBarcode test{QStringLiteral("999999"),
                              QStringLiteral("012345678901234567890"),
                              0,
                              QDate(2000, 1, 1),
                              false,
                              Yen(1)};
    const Result<QString> digits = encodeBarcode(test);
    if (!digits)
        qFatal("the test digits are no barcode");
    return *digits;
}

QString scannedDigits(const QString &typed)
{
    // Full-width signs come from a reader that types while an input method is on.
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    // AIM symbology identifiers: "]C1" is GS1-128, "]C0" Code 128 read without its FNC1.
    if (text.size() >= 3 && text[0] == QLatin1Char(']') && text[1].toUpper() == QLatin1Char('C'))
        text.remove(0, 3);
    QString digits;
    for (const QChar sign : text) {
        const bool between = sign.isSpace() || sign.unicode() == 0x1d || sign == QLatin1Char('-')
            || sign == QLatin1Char('(') || sign == QLatin1Char(')');
        if (!between)
            digits += sign;
    }
    return digits;
}

} // namespace keshikomi
