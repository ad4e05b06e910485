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
    QString name;
    Rate rate;
};

const std::array kinds{
    Named{TaxKind::Standard, QStringLiteral("standard"), Rate{1'000}},
    Named{TaxKind::Reduced, QStringLiteral("reduced"), Rate{800}},
    Named{TaxKind::Exempt, QStringLiteral("exempt"), Rate{0}},
    Named{TaxKind::Statutory, QStringLiteral("statutory"), Rate{0}},
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

std::vector<Portion> portionsOf(const std::vector<TaxLine> &lines, Yen part)
{
    qint64 total = 0;
    for (const TaxLine &line : lines)
        total += line.sum().amount();
    std::vector<Portion> portions(lines.size(), Portion{0, 0});
    if (total == 0) {
        portions.front().amount = distance(part); // no proportion to follow
        return portions;
    }
    qint64 left = distance(part);
    for (size_t i = 0; i < lines.size(); ++i) {
        const qint64 sum = lines[i].sum().amount();
        portions[i] = portion(distance(part), total < 0 ? -sum : sum, distance(Yen(total)));
        left -= portions[i].amount;
    }
    giveOut(portions, left);
    return portions;
}

// One line, of which earlier parts took some.
struct LineToTake
{
    TaxLine whole, left;
    TaxLine goods{}; // of the whole, without the rounding of a grouped invoice; money needs none
    qint64 sum() const { return whole.sum().amount(); }
    qint64 taken() const { return sum() - left.sum().amount(); }
    qint64 least() const { return std::min<qint64>(0, left.sum().amount()); }
    qint64 most() const { return std::max<qint64>(0, left.sum().amount()); }
};
using LinesToTake = std::vector<LineToTake>;

qint64 sumOf(const LinesToTake &lines)
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0), [](qint64 sum, const auto &line) {
        return sum + line.sum();
    });
}

qint64 goodsOf(const LinesToTake &lines)
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0), [](qint64 sum, const auto &line) {
        return sum + line.goods.sum().amount();
    });
}

qint64 leftOf(const LinesToTake &lines)
{
    return std::accumulate(lines.begin(), lines.end(), qint64(0), [](qint64 sum, const auto &line) {
        return sum + line.left.sum().amount();
    });
}

// How far behind its share of everything taken a line is when it gets `amount` more, in parts of
// the total.
struct Lag
{
    Wide share; // times the total
    Wide behind(const LineToTake &line, qint64 amount, qint64 total) const
    {
        return share - Wide(line.taken() + amount) * total;
    }
};

// Hands `rest` yen, taken or given back, to the lines that are furthest from their share.
void handOut(const LinesToTake &lines,
             const std::vector<Lag> &lags,
             qint64 total,
             qint64 rest,
             std::vector<qint64> &amounts)
{
    const int sign = rest < 0 ? -1 : 1;
    for (qint64 open = std::abs(rest); open > 0;) {
        std::optional<size_t> furthest;
        Wide far = 0;
        for (size_t i = 0; i < lines.size(); ++i) {
            const Wide behind = sign * lags[i].behind(lines[i], amounts[i], total);
            const bool may =
                sign > 0 ? amounts[i] < lines[i].most() : amounts[i] > lines[i].least();
            if (may && (!furthest || behind > far)) {
                furthest = i;
                far = behind;
            }
        }
        if (!furthest)
            qFatal("more is taken of the rates of a document than is left");
        const LineToTake &line = lines[*furthest];
        const qint64 room =
            sign > 0 ? line.most() - amounts[*furthest] : amounts[*furthest] - line.least();
        const Wide step = std::min<Wide>({std::max<Wide>(1, far / total), room, open});
        amounts[*furthest] += sign * qint64(step);
        open -= qint64(step);
    }
}

// How much of each line `part` takes, so that each is nearest to its share of all that was taken:
// of the goods as long as all of it is no more than they are.
std::vector<qint64> amountsOf(const LinesToTake &lines, qint64 part)
{
    const qint64 whole = sumOf(lines);
    std::vector<qint64> amounts(lines.size(), 0);
    if (whole <= 0) { // no proportion to follow
        if (!lines.empty())
            amounts.front() = part;
        return amounts;
    }
    const qint64 after = whole - leftOf(lines) + part;
    const qint64 goods = goodsOf(lines);
    const bool isOfGoods = goods > 0 && after <= goods;
    const qint64 total = isOfGoods ? goods : whole;
    std::vector<Lag> lags;
    qint64 rest = part;
    for (size_t i = 0; i < lines.size(); ++i) {
        const LineToTake &line = lines[i];
        const qint64 weight = isOfGoods ? line.goods.sum().amount() : line.sum();
        lags.push_back({Wide(weight) * after});
        amounts[i] = std::clamp(
            portion(after, weight, total).amount - line.taken(), line.least(), line.most());
        rest -= amounts[i];
    }
    handOut(lines, lags, total, rest, amounts);
    return amounts;
}

// The tax in so much of a line: its share of the goods, to the nearest yen; what is more than they
// are is tax.
qint64 taxIn(const TaxLine &goods, qint64 taken)
{
    const qint64 sum = goods.sum().amount();
    if (sum <= 0 || taken > sum)
        return taken - goods.base.amount();
    const Portion share = portion(taken, goods.tax.amount(), sum);
    return share.amount + (2 * Wide(share.rest) >= sum ? 1 : 0);
}

// The tax of all that was taken of the line is that in it, as far as one part can make it so.
TaxLine takenOf(const LineToTake &line, qint64 amount)
{
    if (amount < 0) {
        const auto negative = [](const TaxLine &each) {
            return TaxLine{each.kind, -each.base, -each.tax};
        };
        return negative(
            takenOf({negative(line.whole), negative(line.left), negative(line.goods)}, -amount));
    }
    if (line.sum() <= 0)
        return {line.whole.kind, Yen(amount), Yen(0)};
    const qint64 owed = taxIn(line.goods, line.taken() + amount);
    const qint64 before = (line.whole.tax - line.left.tax).amount();
    const qint64 least = std::max<qint64>(0, amount - line.left.base.amount());
    const qint64 most = std::max(least, std::min(amount, line.left.tax.amount()));
    const Yen tax(std::clamp(owed - before, least, most));
    return {line.whole.kind, Yen(amount) - tax, tax};
}

qint64 roundedDown(Wide amount, qint64 of)
{
    return qint64(amount / of - (amount % of < 0 ? 1 : 0));
}

// `tax` as near as it may be, so that a receipt over `amount` of a line alone tells its base and
// the tax of that base to a yen: the line's own tax was rounded down once, on all of it.
qint64 toldApart(const TaxLine &whole, qint64 amount, qint64 tax)
{
    const qint64 base = whole.base.amount(), ofBase = whole.tax.amount(), sum = base + ofBase;
    if (base <= 0 || ofBase < 0)
        return tax;
    const qint64 most = roundedDown(Wide(amount) * ofBase + base, sum);
    const qint64 least = roundedDown(Wide(amount) * (ofBase + 1) - 2 * Wide(base), sum + 1) + 1;
    return std::min(most, std::max(least, tax));
}

// As takenOf(), for money: no part of it takes what only all of them together were rounded by.
TaxLine receivedOf(const LineToTake &line, qint64 amount)
{
    if (line.sum() < 0) {
        const auto negative = [](const TaxLine &each) {
            return TaxLine{each.kind, -each.base, -each.tax};
        };
        return negative(receivedOf({negative(line.whole), negative(line.left)}, -amount));
    }
    const qint64 sum = line.sum(), base = line.left.base.amount(), left = line.left.tax.amount();
    if (sum == 0)
        return {line.whole.kind, Yen(amount), Yen(0)};
    const Portion share = portion(line.taken() + amount, line.whole.tax.amount(), sum);
    const qint64 owed = share.amount + (2 * Wide(share.rest) >= sum ? 1 : 0);
    const qint64 own = toldApart(line.whole, amount, owed - line.whole.tax.amount() + left);
    const qint64 least = std::max(std::min<qint64>(0, left), amount - std::max<qint64>(0, base));
    const qint64 most = std::min(std::max<qint64>(0, left), amount - std::min<qint64>(0, base));
    const Yen tax(std::min(std::max(own, least), std::max(least, most)));
    return {line.whole.kind, Yen(amount) - tax, tax};
}

// Sold lines, then statutory costs, which come last of all kinds; one of them together with the
// other where more was given off it than asked.
struct LinesByNature
{
    LinesToTake sold, statutory;
};
LinesByNature byNature(const TaxesToTake &taxes)
{
    Q_ASSERT(taxes.whole.lines.size() == taxes.left.lines.size());
    const auto &goods = taxes.goods.lines.empty() ? taxes.whole.lines : taxes.goods.lines;
    Q_ASSERT(goods.size() == taxes.whole.lines.size());
    LinesByNature lines;
    for (size_t i = 0; i < taxes.whole.lines.size(); ++i) {
        const TaxLine &whole = taxes.whole.lines[i];
        LinesToTake &of = whole.kind == TaxKind::Statutory ? lines.statutory : lines.sold;
        of.push_back({whole, taxes.left.lines[i], goods[i]});
    }
    if (sumOf(lines.sold) <= 0 || sumOf(lines.statutory) <= 0) {
        lines.sold.insert(lines.sold.end(), lines.statutory.begin(), lines.statutory.end());
        lines.statutory.clear();
    }
    return lines;
}

std::vector<TaxLine> taken(const LinesByNature &lines, qint64 ofSold, qint64 ofStatutory)
{
    std::vector<TaxLine> all;
    for (const auto &[part, amount] :
         {std::pair(&lines.sold, ofSold), std::pair(&lines.statutory, ofStatutory)}) {
        const std::vector<qint64> amounts = amountsOf(*part, amount);
        for (size_t i = 0; i < part->size(); ++i)
            all.push_back(takenOf((*part)[i], amounts[i]));
    }
    return all;
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
    std::vector<TaxLine> lines = totals.lines;
    if (lines.empty()) {
        Q_ASSERT(part.isZero());
        return lines;
    }
    const std::vector<Portion> portions = portionsOf(lines, part);
    for (size_t i = 0; i < lines.size(); ++i) {
        const Yen amount(portions[i].amount);
        lines[i] = scaled(lines[i], part < Yen(0) ? -amount : amount);
    }
    return lines;
}

std::vector<TaxLine> takenOverRates(const TaxesToTake &taxes, Yen part)
{
    Q_ASSERT(part >= Yen(0));
    const LinesByNature lines = byNature(taxes);
    const Yen sold(std::max<qint64>(0, leftOf(lines.sold)));
    const Yen statutory(std::max<qint64>(0, leftOf(lines.statutory)));
    const std::vector<Portion> portions = portionsOf(
        {{TaxKind::Standard, sold, Yen(0)}, {TaxKind::Statutory, statutory, Yen(0)}}, part);
    return taken(lines, portions[0].amount, portions[1].amount);
}

std::vector<TaxLine> takenOverSales(const TaxesToTake &taxes, Yen discount)
{
    Q_ASSERT(discount >= Yen(0));
    const LinesByNature lines = byNature(taxes);
    const qint64 sales = std::max<qint64>(0, leftOf(lines.sold));
    const qint64 onSales =
        lines.statutory.empty() ? discount.amount() : std::min(sales, discount.amount());
    return taken(lines, onSales, discount.amount() - onSales);
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

std::vector<std::vector<TaxLine>> splitInParts(const TaxesToTake &taxes,
                                               const std::vector<Yen> &parts)
{
    Q_ASSERT(taxes.whole.lines.size() == taxes.left.lines.size());
    TaxTotals left = taxes.left;
    std::vector<std::vector<TaxLine>> shares;
    for (const Yen part : parts) {
        Q_ASSERT(part >= Yen(0));
        std::vector<TaxLine> &share = shares.emplace_back();
        if (left.lines.empty())
            continue;
        const std::vector<Portion> portions = portionsOf(left.lines, part);
        for (size_t i = 0; i < left.lines.size(); ++i)
            share.push_back(receivedOf({taxes.whole.lines[i], left.lines[i]}, portions[i].amount));
        left = without(std::move(left), share);
    }
    return shares;
}

} // namespace keshikomi
