// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sheets/office_sheets.h"

namespace keshikomi {

Yen taxInside(Yen withTax, Rounding rounding)
{
    if (withTax < Yen(0))
        return -taxInside(-withTax, rounding);
    const qint64 rate = rateOf(TaxKind::Standard).basisPoints;
    const qint64 scaled = withTax.amount() * rate;
    const qint64 whole = 10'000 + rate;
    const qint64 floor = scaled / whole;
    const qint64 rest = scaled % whole;
    switch (rounding) {
    case Rounding::Down: return Yen(floor);
    case Rounding::HalfUp: return Yen(floor + (rest * 2 >= whole ? 1 : 0));
    case Rounding::Up: return Yen(floor + (rest > 0 ? 1 : 0));
    }
    Q_UNREACHABLE();
}

} // namespace keshikomi
