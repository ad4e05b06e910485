// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/printer.h"

#include "models/domain/konbini_barcode.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace keshikomi {

namespace {

constexpr QLatin1String everyDigit("01234567890"); // before the printer's own ten

KonbiniBarcode testCode(const QString &own)
{
    return {QStringLiteral("999999"), everyDigit + own, 0, QDate(2000, 1, 1), false, Yen(1)};
}

} // namespace

QString testBarcode(const QString &seat, const PrinterProfile &profile)
{
    const QString name =
        QStringLiteral("%1\n%2\n%3").arg(seat, profile.printer, QString::number(profile.dpi));
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    constexpr quint64 ten = 10'000'000'000; // digits that are left in the free field
    const quint64 own = qFromBigEndian<quint64>(hash.constData()) % ten;
    const Result<QString> digits =
        encodeBarcode(testCode(QString::number(own).rightJustified(10, QLatin1Char('0'))));
    if (!digits)
        qFatal("the test digits are no barcode");
    return *digits;
}

std::optional<TestSource>
sourceOfTest(const QString &seat, const QStringList &printers, const QString &digits)
{
    for (const QString &printer : printers) {
        for (const int dpi : barResolutions) {
            PrinterProfile profile;
            profile.printer = printer;
            profile.dpi = dpi;
            if (testBarcode(seat, profile) == digits)
                return TestSource{printer, dpi};
        }
    }
    return std::nullopt;
}

QString testPageBarcode()
{
    KonbiniBarcode barcode;
    barcode.billerCode = QStringLiteral("999999");
    barcode.freeField = QStringLiteral("123450000000000123456");
    barcode.amount = Yen(119'546);
    const Result<QString> digits = encodeBarcode(barcode);
    if (!digits)
        qFatal("the digits of the test page are no barcode");
    return *digits;
}

bool isTestPageAddress(const QString &text)
{
    return text.startsWith(QLatin1String("https://test.kasasagi.example/p/M"));
}

bool isTestBarcode(const QString &digits)
{
    if (digits == testPageBarcode())
        return true;
    const auto found = parseBarcode(digits);
    return found && found->freeField.startsWith(everyDigit)
        && *found == testCode(found->freeField.mid(everyDigit.size()));
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
