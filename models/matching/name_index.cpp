// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/name_index.h"

#include "models/domain/name_key.h"

#include <QHashFunctions>

#include <algorithm>
#include <numeric>

namespace keshikomi::matching {

ManyRows<CustomerName> NameIndex::namesOf(const ManyRows<OpenBill> &bills,
                                          const IdIndex &firstBills)
{
    ManyRows<CustomerName> all;
    firstBills.eachRow([&](size_t row) {
        for (const KnownName &name : bills[row].names) {
            if (!name.key.isEmpty())
                all.push_back({name.key, &name, bills[row].customer, uint32_t(row)});
        }
    });
    return all;
}

NameIndex::NameIndex(const ManyRows<OpenBill> &bills, const IdIndex &firstBills)
    : NameIndex(namesOf(bills, firstBills))
{
}

NameIndex::NameIndex(ManyRows<CustomerName> names)
    : m_names(std::move(names))
    , m_equal(m_names.size())
{
    m_equal.addAll(
        m_names.size(),
        [this](size_t at) { return std::optional(m_names[at].key.hash()); },
        [this](size_t at, size_t other) { return m_names[other].key == m_names[at].key; });
}

// Only needed for names that are cut.
void NameIndex::sort()
{
    if (!m_sorted.empty())
        return;
    m_sorted.resize(m_names.size());
    std::iota(m_sorted.begin(), m_sorted.end(), size_t(0));
    std::sort(m_sorted.begin(), m_sorted.end(), [this](size_t a, size_t b) {
        return m_names[a].known->key < m_names[b].known->key;
    });
}

// Sorted keys with a common beginning lie together, so both ways of cutting are looked for in one
// stretch.
std::vector<const CustomerName *> NameIndex::cut(const QString &key)
{
    constexpr qsizetype shortest = 8; // as in nameKeysAgree
    std::vector<const CustomerName *> found;
    if (key.size() < shortest)
        return found;
    sort();
    // One sign short, for a cut may have taken the voiced mark off the last one.
    const QStringView beginning = QStringView(key).left(shortest - 1);
    auto at = std::lower_bound(
        m_sorted.begin(), m_sorted.end(), beginning, [this](size_t a, QStringView wanted) {
            return m_names[a].known->key < wanted;
        });
    for (; at != m_sorted.end() && m_names[*at].known->key.startsWith(beginning); ++at) {
        if (nameKeysAgree(m_names[*at].known->key, key))
            found.push_back(&m_names[*at]);
    }
    return found;
}

void NameIndex::loosen()
{
    m_byLoose.emplace(m_names.size());
    m_loose.reserve(m_names.size());
    for (size_t at = 0; at < m_names.size(); ++at) {
        m_loose.push_back(loosened(m_names[at].known->key));
        m_byLoose->add(qHash(m_loose.back(), 0), at);
    }
}

std::vector<const CustomerName *> NameIndex::similar(const QString &loose)
{
    if (!m_byLoose)
        loosen();
    std::vector<const CustomerName *> found;
    m_byLoose->each(qHash(loose, 0), [&](size_t at) {
        if (m_loose[at] == loose)
            found.push_back(&m_names[at]);
    });
    return found;
}

} // namespace keshikomi::matching
