// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/gs1_128.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <zint.h>

namespace keshikomi::printing {

namespace {

constexpr double wantedModuleMm = 25.4 * 2 / 300;
constexpr double leastModuleMm = 0.15;
constexpr int leastDots = 2; // a single dot leaves nothing to correct the spread of toner with
constexpr double mostModuleMm = (gs1WidestMm - 2 * gs1QuietMm) / gs1Modules;

struct SymbolCloser
{
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

Done checkDigits(QStringView digits)
{
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digits[i] < QLatin1Char('0') || digits[i] > QLatin1Char('9')) {
            return failure(ErrorCode::Invalid,
                           Fault::BarcodeNotDigits,
                           {QString(digits[i]), QString::number(i + 1)});
        }
    }
    if (digits.size() != 44)
        return failure(ErrorCode::Invalid, Fault::BarcodeLength, {QString::number(digits.size())});
    if (!digits.startsWith(QLatin1String("91")))
        return failure(ErrorCode::Invalid, Fault::BarcodePrefix, {digits.left(2).toString()});
    return done();
}

} // namespace

Result<std::vector<bool>> gs1Bars(QStringView digits44)
{
    if (const Done right = checkDigits(digits44); !right)
        return tl::unexpected(right.error());
    const std::unique_ptr<zint_symbol, SymbolCloser> symbol(ZBarcode_Create());
    Q_CHECK_PTR(symbol.get());
    symbol->symbology = BARCODE_GS1_128;
    const std::string text = "[91]" + digits44.mid(2).toLatin1().toStdString();
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());
    const int code = ZBarcode_Encode(symbol.get(), bytes, static_cast<int>(text.size()));
    if (code >= ZINT_ERROR || symbol->width != gs1Modules) {
        // Digits were checked: another width means that the library left code set C.
        return failure(ErrorCode::Invalid,
                       Fault::SlipReadBackFailed,
                       {QStringLiteral("GS1-128"),
                        QString::number(gs1Modules),
                        QString::number(symbol->width)},
                       QString::fromLatin1(symbol->errtxt));
    }
    std::vector<bool> bars(gs1Modules);
    for (std::size_t i = 0; i < bars.size(); ++i)
        bars[i] = ((symbol->encoded_data[0][i / 8] >> (i % 8)) & 1) != 0;
    return bars;
}

namespace {

// The last number of dots that is too thin, and the next one, which is too wide.
tl::unexpected<Error> cannotDraw(int dpi)
{
    const double dotMm = 25.4 / std::max(dpi, 1);
    const int wide = std::max(leastDots, int(std::ceil(leastModuleMm / dotMm)));
    const double width = wide * dotMm * gs1Modules + 2 * gs1QuietMm;
    return failure(ErrorCode::Invalid,
                   Fault::PrinterCannotDrawBars,
                   {QString::number(dpi),
                    QString::number(wide - 1),
                    QString::number((wide - 1) * dotMm, 'f', 2),
                    QString::number(wide),
                    QString::number(width, 'f', 1)});
}

} // namespace

Result<int> dotsPerModule(int dpi)
{
    int best = 0;
    double bestDistance = mostModuleMm;
    for (int dots = leastDots; dpi > 0 && dots * 25.4 / dpi <= mostModuleMm; ++dots) {
        const double module = dots * 25.4 / dpi;
        const double distance = std::abs(module - wantedModuleMm);
        if (module >= leastModuleMm && distance < bestDistance) {
            best = dots;
            bestDistance = distance;
        }
    }
    if (best == 0)
        return cannotDraw(dpi);
    return best;
}

} // namespace keshikomi::printing
