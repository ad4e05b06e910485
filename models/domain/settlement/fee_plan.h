// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dated.h"
#include "models/domain/money.h"
#include "models/domain/settlement/payout_cycle.h"
#include "models/domain/settlement/settlement_figures.h"

#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// A price from an amount on; below the first one there is none.
struct FeeBand final
{
    Yen from, fee;

    friend bool operator==(FeeBand, FeeBand) = default;
};
Yen bandFee(const std::vector<FeeBand> &bands, Yen amount);

// Whether prices are told before tax (tax comes on top), with it (it lies inside) or have none. The
// tax is rounded once on all fees of a payout.
enum class FeeTax { Before, Inside, None };

// What an agency charges from a day on.
struct FeeTerms final
{
    std::vector<FeeBand> items; // of each item that was paid, by its amount
    Yen unpaid; // of each item that ran out or was deleted unpaid
    Yen payout; // of each transfer to us
    Yen fax; // of each notice by fax
    Yen monthly; // charged with the cycle that has the first day of a month
    std::vector<FeeBand> stamp; // stamp duty that is passed on, by the price before tax; no tax
    FeeTax tax = FeeTax::Before;
    Rounding rounding = Rounding::Down;

    friend bool operator==(const FeeTerms &, const FeeTerms &) = default;
};

// An agency's price list with its cycles. As data: services/settlement/fee_plan_json.h.
struct FeePlan final
{
    QString name, title, source;
    std::vector<CycleRule> cycles; // at least one
    Dated<FeeTerms> terms; // at least one

    const CycleRule *cycle(const QString &cycleName) const;
};

// What is charged for in one cycle.
struct PaidItem final
{
    Yen amount;
    Yen beforeTax; // price the stamp duty is judged by

    friend bool operator==(PaidItem, PaidItem) = default;
};
struct CycleVolume final
{
    std::vector<PaidItem> items;
    int unpaid = 0;
    int faxes = 0;
    int months = 0; // first days of a month in the cycle
};

// Charges by what they are for, as the plan prices them, and the tax of all of them.
struct FeeBill final
{
    Yen items, unpaid, payout, faxes, monthly;
    Yen tax;
    Yen stamps;
    bool taxInside = false; // the tax lies in the charges

    Yen charges() const { return items + unpaid + payout + faxes + monthly; }
    Yen total() const { return charges() + stamps + (taxInside ? Yen() : tax); }
    friend bool operator==(const FeeBill &, const FeeBill &) = default;
};
// `itemFee`: the agreed price of an item, whatever its amount; nothing: by the plan. No transfer is
// charged where nothing was collected.
FeeBill feesOf(const FeeTerms &terms, const CycleVolume &volume, std::optional<Yen> itemFee);
// What is left to be paid out.
SettlementFigures expectedFigures(const FeeBill &fees, const CycleVolume &volume);

} // namespace keshikomi
