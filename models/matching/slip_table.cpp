// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/slip_table.h"

#include <algorithm>
#include <tuple>

namespace keshikomi::matching {

namespace {

// The hash of a slip's key; the agreement before it is nearly always that of the line before.
class KeyHash final
{
public:
    size_t of(const QString &agreementKey, const QString &slipKey)
    {
        if (m_agreement != agreementKey.constData()) {
            m_agreement = agreementKey.constData();
            m_seed = textHash(agreementKey, 0);
        }
        return textHash(slipKey, m_seed);
    }

private:
    const QChar *m_agreement = nullptr;
    size_t m_seed = 0;
};

} // namespace

SlipTable::SlipTable(const std::vector<KnownSlip> &slips)
    : m_slips(slips)
    , m_table(slips.size())
{
    KeyHash key;
    std::array<size_t, blockSize> hashes{};
    for (size_t from = 0; from < slips.size(); from += blockSize) {
        const size_t count = std::min(blockSize, slips.size() - from);
        for (size_t i = 0; i < count; ++i) {
            hashes[i] = key.of(slips[from + i].agreementKey, slips[from + i].slipKey);
            m_table.ask(hashes[i]);
        }
        for (size_t i = 0; i < count; ++i)
            m_table.add(hashes[i], from + i);
    }
}

std::vector<const KnownSlip *> SlipTable::slips(const QString &agreementKey,
                                                const QString &slipKey) const
{
    std::vector<const KnownSlip *> found;
    m_table.each(KeyHash().of(agreementKey, slipKey), [&](size_t row) {
        const KnownSlip &slip = m_slips[row];
        if (slip.slipKey == slipKey && slip.agreementKey == agreementKey)
            found.push_back(&slip);
    });
    if (found.size() > 1) {
        std::sort(found.begin(), found.end(), [](const KnownSlip *a, const KnownSlip *b) {
            return std::tie(a->reissue, a->id) < std::tie(b->reissue, b->id);
        });
    }
    return found;
}

// Each step asks for what the next one reads: the slot, the slip, its key.
std::array<const KnownSlip *, blockSize>
SlipTable::onlySlips(const std::vector<OpenPayment> &payments, std::span<const size_t> lines) const
{
    Q_ASSERT(lines.size() <= blockSize);
    KeyHash key;
    std::array<size_t, blockSize> hashes{};
    std::array<const KnownSlip *, blockSize> found{};
    for (size_t i = 0; i < lines.size(); ++i) {
        const OpenPayment &payment = payments[lines[i]];
        if (payment.slipKey.isEmpty())
            continue;
        hashes[i] = key.of(payment.agreementKey, payment.slipKey);
        m_table.ask(hashes[i]);
    }
    const auto eachNamed = [&](auto look) {
        for (size_t i = 0; i < lines.size(); ++i) {
            if (!payments[lines[i]].slipKey.isEmpty())
                look(i);
        }
    };
    eachNamed([&](size_t i) {
        m_table.each(hashes[i], [&](size_t row) {
            found[i] = &m_slips[row];
            soon(found[i]);
            soon(&found[i]->dueOn); // the end of it lies in another line of the cache
        });
    });
    eachNamed([&](size_t i) {
        if (found[i])
            soon(found[i]->slipKey.constData());
    });
    eachNamed([&](size_t i) {
        const OpenPayment &payment = payments[lines[i]];
        int count = 0;
        found[i] = nullptr;
        m_table.each(hashes[i], [&](size_t row) {
            const KnownSlip &slip = m_slips[row];
            if (slip.slipKey != payment.slipKey || slip.agreementKey != payment.agreementKey)
                return;
            found[i] = ++count == 1 ? &slip : nullptr;
        });
    });
    return found;
}

} // namespace keshikomi::matching
