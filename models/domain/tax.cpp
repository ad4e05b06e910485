// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tax.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace keshikomi {

namespace {

__extension__ using Wide = __int128; // yen times yen does not fit in 64 bits

struct Named
{
    TaxKind kind;
    QLatin1String name;
    Rate rate;
};

const std::array kinds{
    Named{TaxKind::Standard, QLatin1String("standard"), Rate{1'000}},
    Named{TaxKind::Reduced, QLatin1String("reduced"), Rate{800}},
    Named{TaxKind::Exempt, QLatin1String("exempt"), Rate{0}},
    Named{TaxKind::Statutory, QLatin1String("statutory"), Rate{0}},
};

const Named &entryOf(TaxKind kind)
{
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [kind](const Named &entry) { return entry.kind == kind; });
    if (found == kinds.end())
        qFatal("unknown tax kind");
    return *found;
}

Yen taxOn(Yen base, Rate rate, Rounding rounding)
{
    return base < Yen(0) ? -share(-base, rate, Rounding::Down) : share(base, rate, rounding);
}

qint64 distance(Yen amount)
{
    return amount < Yen(0) ? (-amount).amount() : amount.amount();
}

struct Portion
{
    qint64 amount;
    qint64 rest; // numerator of what was cut off; the denominator is the total
};

// part * weight / total rounded down, for part >= 0 and total > 0; a weight may be negative.
Portion portion(qint64 part, qint64 weight, qint64 total)
{
    const Wide product = Wide(part) * weight;
    Wide amount = product / total;
    Wide rest = product % total;
    if (rest < 0) {
        amount -= 1;
        rest += total;
    }
    return {qint64(amount), qint64(rest)};
}

// Gives the yen that rounding down left over to the largest rests, the earlier one first.
void giveOut(std::vector<Portion> &portions, qint64 left)
{
    std::vector<size_t> order(portions.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&portions](size_t a, size_t b) {
        return portions[a].rest > portions[b].rest;
    });
    Q_ASSERT(left >= 0 && left <= qint64(order.size()));
    for (size_t i = 0; i < size_t(left); ++i)
        portions[order[i]].amount += 1;
}

// `sum` as a line with the base and tax in the proportion of `line`; the tax rounds toward zero.
TaxLine scaled(const TaxLine &line, Yen sum)
{
    const qint64 whole = line.sum().amount();
    const Yen tax =
        whole == 0 ? Yen(0) : Yen(qint64(Wide(sum.amount()) * line.tax.amount() / whole));
    return {line.kind, sum - tax, tax};
}

// The same, the tax rounded to the nearest yen: many small parts one after the other must not leave
// all of the tax to the last one.
TaxLine scaledEvenly(const TaxLine &line, Yen sum)
{
    const qint64 whole = line.sum().amount();
    if (whole == 0)
        return {line.kind, sum, Yen(0)};
    const Portion tax = portion(
        sum.amount(), whole < 0 ? -line.tax.amount() : line.tax.amount(), distance(Yen(whole)));
    const Yen rounded(tax.amount + (2 * tax.rest >= distance(Yen(whole)) ? 1 : 0));
    return {line.kind, sum - rounded, rounded};
}

using Scale = TaxLine (*)(const TaxLine &, Yen);
std::vector<TaxLine> split(const TaxTotals &totals, Yen part, Scale scale)
{
    std::vector<TaxLine> lines = totals.lines;
    if (lines.empty()) {
        Q_ASSERT(part.isZero());
        return lines;
    }
    const qint64 total = totals.total().amount();
    std::vector<Portion> portions(lines.size(), Portion{0, 0});
    if (total == 0) {
        portions.front().amount = distance(part); // no proportion to follow
    } else {
        qint64 left = distance(part);
        for (size_t i = 0; i < lines.size(); ++i) {
            const qint64 sum = lines[i].sum().amount();
            portions[i] = portion(distance(part), total < 0 ? -sum : sum, distance(Yen(total)));
            left -= portions[i].amount;
        }
        giveOut(portions, left);
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        const Yen amount(portions[i].amount);
        lines[i] = scale(lines[i], part < Yen(0) ? -amount : amount);
    }
    return lines;
}

} // namespace

Rate rateOf(TaxKind kind)
{
    return entryOf(kind).rate;
}

QString taxKindName(TaxKind kind)
{
    return entryOf(kind).name;
}

std::optional<TaxKind> taxKindFromName(QStringView name)
{
    for (const Named &entry : kinds) {
        if (name == entry.name)
            return entry.kind;
    }
    return std::nullopt;
}

Yen TaxTotals::base() const
{
    Yen sum;
    for (const TaxLine &line : lines)
        sum += line.base;
    return sum;
}

Yen TaxTotals::tax() const
{
    Yen sum;
    for (const TaxLine &line : lines)
        sum += line.tax;
    return sum;
}

TaxTotals taxTotals(const std::vector<TaxedAmount> &lines, Rounding rounding)
{
    TaxTotals totals;
    for (const Named &entry : kinds) {
        bool occurs = false;
        Yen base;
        for (const TaxedAmount &line : lines) {
            if (line.kind != entry.kind)
                continue;
            occurs = true;
            base += line.amount;
        }
        if (occurs)
            totals.lines.push_back({entry.kind, base, taxOn(base, entry.rate, rounding)});
    }
    return totals;
}

std::vector<TaxLine> splitOverRates(const TaxTotals &totals, Yen part)
{
    return split(totals, part, scaled);
}

std::vector<TaxLine> takenOverRates(const TaxTotals &left, Yen part)
{
    return split(left, part, scaledEvenly);
}

std::vector<TaxLine> takenOverSales(const TaxTotals &left, Yen discount)
{
    TaxTotals sold, others;
    for (const TaxLine &line : left.lines)
        (line.kind == TaxKind::Statutory ? others : sold).lines.push_back(line);
    const Yen sales = sold.total();
    if (sales <= Yen(0) || others.total() <= Yen(0)) // more was given off one of them than asked
        return takenOverRates(left, discount);
    const Yen onSales = std::min(sales, discount);
    std::vector<TaxLine> lines = takenOverRates(sold, onSales);
    const std::vector<TaxLine> rest = takenOverRates(others, discount - onSales);
    lines.insert(lines.end(), rest.begin(), rest.end()); // statutory costs come last of all kinds
    return lines;
}

TaxTotals without(TaxTotals totals, const std::vector<TaxLine> &taken)
{
    Q_ASSERT(taken.size() == totals.lines.size());
    for (std::size_t i = 0; i < taken.size(); ++i) {
        Q_ASSERT(taken[i].kind == totals.lines[i].kind);
        totals.lines[i].base -= taken[i].base;
        totals.lines[i].tax -= taken[i].tax;
    }
    return totals;
}

std::vector<std::vector<TaxLine>> splitInParts(const TaxTotals &totals,
                                               const std::vector<Yen> &parts)
{
    TaxTotals left = totals;
    std::vector<std::vector<TaxLine>> shares;
    for (const Yen part : parts) {
        shares.push_back(splitOverRates(left, part));
        left = without(std::move(left), shares.back());
    }
    return shares;
}

} // namespace keshikomi
