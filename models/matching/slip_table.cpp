// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/slip_table.h"

#include <algorithm>
#include <tuple>

namespace keshikomi::matching {

SlipTable::SlipTable(const ManyRows<KnownSlip> &slips)
    : m_slips(slips)
    , m_table(slips.size())
{
    m_table.addAll(
        slips.size(),
        [&slips](size_t row) { return std::optional(slips[row].reference.hash()); },
        [&slips](size_t row, size_t other) {
            return slips[other].reference == slips[row].reference;
        });
}

std::vector<const KnownSlip *> SlipTable::slips(const SlipReference &reference) const
{
    std::vector<const KnownSlip *> found;
    m_table.each(reference.hash(), [&](size_t row) {
        if (m_slips[row].reference == reference)
            found.push_back(&m_slips[row]);
    });
    if (found.size() > 1) {
        std::sort(found.begin(), found.end(), [](const KnownSlip *a, const KnownSlip *b) {
            return std::tie(a->reissue, a->id) < std::tie(b->reissue, b->id);
        });
    }
    return found;
}

const KnownSlip *SlipTable::only(size_t hash, const SlipReference &reference) const
{
    const KnownSlip *found = nullptr;
    int count = 0;
    m_table.each(hash, [&](size_t row) {
        if (m_slips[row].reference == reference) {
            found = &m_slips[row];
            ++count;
        }
    });
    return count == 1 ? found : nullptr;
}

// Each step asks for what the next one reads: the slot, then the slip.
std::array<const KnownSlip *, blockSize> SlipTable::onlySlips(const ManyRows<OpenPayment> &payments,
                                                              std::span<const size_t> lines) const
{
    Q_ASSERT(lines.size() <= blockSize);
    std::array<size_t, blockSize> hashes{}, named{};
    std::array<const KnownSlip *, blockSize> found{};
    size_t count = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const OpenPayment &payment = payments[lines[i]];
        const SlipReference &reference = payment.slip;
        if (!reference.namesSlip()) { // its request is asked for next
            soon(&payment.requestBill);
            soon(&payment.requestId);
            continue;
        }
        hashes[i] = reference.hash();
        m_table.ask(hashes[i]);
        named[count++] = i;
    }
    for (const size_t i : std::span(named).first(count)) {
        if (const auto row = m_table.likely(hashes[i]))
            soon(&m_slips[*row]);
    }
    for (const size_t i : std::span(named).first(count))
        found[i] = only(hashes[i], payments[lines[i]].slip);
    return found;
}

} // namespace keshikomi::matching
