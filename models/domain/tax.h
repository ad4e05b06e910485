// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// How a line is taxed. Statutory costs (weight tax, liability insurance, inspection stamps) are
// paid on the customer's behalf: never sales, never taxed.
enum class TaxKind { Standard, Reduced, Exempt, Statutory };

Rate rateOf(TaxKind kind); // 1000, 800, 0, 0 basis points
QString taxKindName(TaxKind kind); // "standard", "reduced", "exempt", "statutory"
std::optional<TaxKind> taxKindFromName(QStringView name);

struct TaxLine final
{
    TaxKind kind;
    Yen base; // before tax
    Yen tax;
    Yen sum() const { return base + tax; }

    friend bool operator==(const TaxLine &, const TaxLine &) = default;
};

struct TaxTotals final
{
    std::vector<TaxLine> lines; // in the order of TaxKind, only kinds that occur
    Yen base() const;
    Yen tax() const;
    Yen total() const { return base() + tax(); }

    friend bool operator==(const TaxTotals &, const TaxTotals &) = default;
};

struct TaxedAmount final
{
    TaxKind kind;
    Yen amount; // before tax; negative for a discount line
};

// Rounded once per rate on the whole document (consumption tax order 70-10, circular 3-12): amounts
// of a kind are summed first. A negative sum of a kind rounds toward zero.
TaxTotals taxTotals(const std::vector<TaxedAmount> &lines, Rounding rounding = Rounding::Down);

// Splits `part` of a document's total over its tax lines in proportion, so that the shares sum to
// `part` exactly (largest remainder, ties to the earlier line). For payments. No line gets more
// than it has as long as `part` is no more than the total.
std::vector<TaxLine> splitOverRates(const TaxTotals &totals, Yen part);

// A document's taxes, and what earlier parts left of them; the same lines in both. `goods` are its
// own at its own rates, where `whole` has the rounding of a grouped invoice in it, which is tax and
// is taken last; the same lines, or none: there is no such rounding.
struct TaxesToTake final
{
    TaxTotals whole, left;
    TaxTotals goods{};
};

// The same for bad debt, after earlier parts: what all of them together take of a rate has its
// share of the tax, to the nearest yen, however small each of them is. Only what was undone
// meanwhile can make it differ, until later parts have made good for it. `part` is not negative.
std::vector<TaxLine> takenOverRates(const TaxesToTake &taxes, Yen part);

// The same for a discount, which takes back sales and their tax (consumption tax act, article 38):
// in proportion over what was sold. Statutory costs are no sales; only what is more than everything
// sold falls on them, without tax.
std::vector<TaxLine> takenOverSales(const TaxesToTake &taxes, Yen discount);

// What is left of `totals`; `taken` is of the same lines.
TaxTotals without(TaxTotals totals, const std::vector<TaxLine> &taken);

// Parts that follow one another: each is split over what the parts before it left, and all so far
// have their share of a rate's tax, as near as each part's own tax stays that of its base to a yen.
// The parts of a document that is paid in full add up to its own base and tax of every rate, to
// the yen. No part may be negative, nor their sum larger than what is left.
std::vector<std::vector<TaxLine>> splitInParts(const TaxesToTake &taxes,
                                               const std::vector<Yen> &parts);

} // namespace keshikomi
