// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amendments.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace keshikomi {

namespace {

std::vector<std::size_t> inOrder(const std::vector<ToldReceipt> &told)
{
    std::vector<std::size_t> places(told.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::stable_sort(places.begin(), places.end(), [&told](std::size_t a, std::size_t b) {
        return std::tie(told[a].receivedOn, told[a].receivedAt, told[a].payoutOn)
            < std::tie(told[b].receivedOn, told[b].receivedAt, told[b].payoutOn);
    });
    return places;
}

} // namespace

std::vector<std::optional<Amended>> pairAmendments(const std::vector<ToldReceipt> &receipts,
                                                   const std::vector<ToldReceipt> &amendments)
{
    std::vector<std::optional<Amended>> pairs(amendments.size());
    std::vector<std::size_t> free = inOrder(receipts);
    free.erase(std::remove_if(free.begin(),
                              free.end(),
                              [&](std::size_t each) { return !receipts[each].isPostal(); }),
               free.end());
    const std::vector<std::size_t> order = inOrder(amendments);
    const auto takeReceipts = [&](auto mayTake) {
        for (const std::size_t each : order) {
            const auto found = std::find_if(free.begin(), free.end(), [&](std::size_t receipt) {
                return mayTake(amendments[each], receipts[receipt]);
            });
            if (pairs[each] || found == free.end())
                continue;
            pairs[each] = Amended{Amended::What::Receipt, *found};
            free.erase(found);
        }
    };
    takeReceipts([](const ToldReceipt &amendment, const ToldReceipt &receipt) {
        return amendment.receivedOn == receipt.receivedOn;
    });
    takeReceipts([](const ToldReceipt &, const ToldReceipt &) { return true; });
    for (std::size_t next = 1; next < order.size(); ++next) {
        if (!pairs[order[next]])
            pairs[order[next]] = Amended{Amended::What::Amendment, order[next - 1]};
    }
    return pairs;
}

} // namespace keshikomi
