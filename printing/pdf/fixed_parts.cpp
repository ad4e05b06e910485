// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/fixed_parts.h"

#include <algorithm>
#include <numeric>

namespace keshikomi::printing::pdf {

namespace {

constexpr std::size_t mostParts = 12; // of one kind: batches of the same sheet need two or three
constexpr std::size_t leastItems = 8; // fewer are not worth a form
// A part that leaves more than this share of a page's items is not the best there can be.
constexpr double goodShare = 0.4;

} // namespace

FixedParts::Plan FixedParts::plan(const Page &page, bool first, QSizeF mm)
{
    Kind &kind = kindOf(first, mm);
    Plan plan;
    const auto fit = [&](Part *part) {
        auto rest = part != nullptr ? restOf(page, part->items) : std::nullopt;
        if (rest)
            plan = {part, *std::move(rest)};
        return rest.has_value();
    };
    for (const auto &part : kind.parts) {
        if (fit(part.get()))
            break;
    }
    const std::size_t found = plan.part != nullptr ? plan.part->items.size() : 0;
    const double share = static_cast<double>(found) / static_cast<double>(page.items.size());
    if (share >= goodShare || fit(learn(kind, page, found)) || found > 0)
        return plan;
    plan.rest.resize(page.items.size());
    std::iota(plan.rest.begin(), plan.rest.end(), std::size_t(0));
    return plan;
}

FixedParts::Kind &FixedParts::kindOf(bool first, QSizeF mm)
{
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const auto &kind) {
        return kind->first == first && kind->mm == mm;
    });
    if (found != m_kinds.end())
        return **found;
    m_kinds.push_back(std::make_unique<Kind>(Kind{first, mm, {}, {}}));
    return *m_kinds.back();
}

// A new part, if this page and the one before it have clearly more in common than `found` items.
FixedParts::Part *FixedParts::learn(Kind &kind, const Page &page, std::size_t found)
{
    const std::optional<Page> before = std::exchange(kind.sample, page);
    if (!before || kind.parts.size() >= mostParts)
        return nullptr;
    auto part = std::make_unique<Part>();
    part->items = paintableFirst(page, paintableFirst(*before, commonItems(*before, page)));
    const std::size_t size = part->items.size();
    if (size < found + leastItems)
        return nullptr;
    const auto smaller = std::find_if(kind.parts.begin(), kind.parts.end(), [&](const auto &known) {
        return known->items.size() < size;
    });
    return kind.parts.insert(smaller, std::move(part))->get();
}

} // namespace keshikomi::printing::pdf
