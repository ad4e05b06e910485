// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settlement/fee_plan.h"

#include "models/domain/sheets/office_sheets.h"
#include "models/domain/tax.h"

#include <algorithm>

namespace keshikomi {

namespace {

Yen times(Yen price, int count)
{
    return Yen(price.amount() * count);
}

Yen taxOf(const FeeTerms &terms, Yen charges)
{
    switch (terms.tax) {
    case FeeTax::Before: return share(charges, rateOf(TaxKind::Standard), terms.rounding);
    case FeeTax::Inside: return taxInside(charges, terms.rounding);
    case FeeTax::None: return Yen();
    }
    Q_UNREACHABLE();
}

} // namespace

Yen bandFee(const std::vector<FeeBand> &bands, Yen amount)
{
    Yen fee;
    for (const FeeBand &band : bands) {
        if (band.from <= amount)
            fee = band.fee;
    }
    return fee;
}

const CycleRule *FeePlan::cycle(const QString &cycleName) const
{
    const auto found = std::find_if(cycles.begin(), cycles.end(), [&](const CycleRule &each) {
        return each.name == cycleName;
    });
    return found == cycles.end() ? nullptr : &*found;
}

FeeBill feesOf(const FeeTerms &terms, const CycleVolume &volume, std::optional<Yen> itemFee)
{
    FeeBill bill;
    for (const PaidItem &item : volume.items) {
        bill.items += itemFee ? *itemFee : bandFee(terms.items, item.amount);
        bill.stamps += bandFee(terms.stamp, item.beforeTax);
    }
    bill.unpaid = times(terms.unpaid, volume.unpaid);
    bill.faxes = times(terms.fax, volume.faxes);
    bill.monthly = times(terms.monthly, volume.months);
    if (!volume.items.empty())
        bill.payout = terms.payout;
    bill.tax = taxOf(terms, bill.charges());
    bill.taxInside = terms.tax == FeeTax::Inside;
    return bill;
}

SettlementFigures expectedFigures(const FeeBill &fees, const CycleVolume &volume)
{
    SettlementFigures figures;
    figures.items = int(volume.items.size());
    for (const PaidItem &item : volume.items)
        figures.gross += item.amount;
    const Yen transferTax = fees.taxInside ? taxInside(fees.payout, Rounding::Down) : Yen();
    figures.tax = fees.tax;
    figures.stamp = fees.stamps;
    figures.transfer = fees.payout - transferTax;
    figures.fee = fees.charges() - figures.transfer - (fees.taxInside ? fees.tax : Yen());
    figures.net = figures.counted();
    return figures;
}

} // namespace keshikomi
