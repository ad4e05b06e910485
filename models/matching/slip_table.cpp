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
            return std::tie(a->reissue, a->bill, a->amountAsIssued)
                < std::tie(b->reissue, b->bill, b->amountAsIssued);
        });
    }
    return found;
}

// Each step asks for what the next one reads: the slot, then the slip.
std::array<const KnownSlip *, blockSize> SlipTable::onlySlips(const ManyRows<OpenPayment> &payments,
                                                              std::span<const uint32_t> lines) const
{
    Q_ASSERT(lines.size() <= blockSize);
    struct Named
    {
        size_t place, hash;
        std::optional<size_t> slot;
    };
    std::array<Named, blockSize> named;
    std::array<const KnownSlip *, blockSize> found{};
    size_t count = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const OpenPayment &payment = payments[lines[i]];
        const SlipReference &reference = payment.slip;
        if (!reference.namesSlip()) { // its request is asked for next
            soon(&payment.request);
            continue;
        }
        named[count] = {i, reference.hash(), {}};
        m_table.ask(named[count++].hash);
    }
    for (Named &each : std::span(named).first(count)) {
        each.slot = m_table.slotOf(each.hash);
        if (each.slot)
            soon(&m_slips[m_table.rowAt(*each.slot)]);
    }
    for (const Named &each : std::span(named).first(count)) {
        const SlipReference &reference = payments[lines[each.place]].slip;
        if (!each.slot)
            continue;
        const auto row = m_table.only(*each.slot, each.hash, [&](size_t other) {
            return m_slips[other].reference == reference;
        });
        if (row)
            found[each.place] = &m_slips[*row];
    }
    return found;
}

} // namespace keshikomi::matching
