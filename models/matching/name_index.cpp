// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/name_index.h"

#include "models/domain/name_key.h"

#include <algorithm>
#include <numeric>

namespace keshikomi::matching {

NameIndex::Names NameIndex::namesOf(const ManyRows<OpenBill> &bills, const CustomerIndex &customers)
{
    Names all;
    all.rows.reserve(customers.count());
    size_t signs = 0;
    for (size_t customer = 0; customer < customers.count(); ++customer) {
        for (const KnownName &name : bills[customers.firstBill(customer)].names) {
            if (name.key.isEmpty())
                continue;
            all.rows.push_back({name.key, &name, uint32_t(customer)});
            signs += size_t(name.key.size());
        }
    }
    all.texts.reserve(signs);
    for (CustomerName &name : all.rows) {
        const size_t at = all.texts.size();
        all.texts.insert(all.texts.end(), name.key.utf16(), name.key.utf16() + name.key.size());
        name.key = QStringView(all.texts.data() + at, name.key.size());
    }
    return all;
}

NameIndex::NameIndex(const ManyRows<OpenBill> &bills, const CustomerIndex &customers)
    : NameIndex(namesOf(bills, customers))
{
}

NameIndex::NameIndex(Names names)
    : m_texts(std::move(names.texts))
    , m_names(std::move(names.rows))
    , m_equal(m_names.size())
{
    m_equal.addAll(
        m_names.size(),
        [this](size_t at) { return std::optional(hashOf(m_names[at].key)); },
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
        return m_names[a].key < m_names[b].key;
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
            return m_names[a].key < wanted;
        });
    for (; at != m_sorted.end() && m_names[*at].key.startsWith(beginning); ++at) {
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
        m_byLoose->add(hashOf(m_loose.back()), at);
    }
}

std::vector<const CustomerName *> NameIndex::similar(const QString &loose)
{
    if (!m_byLoose)
        loosen();
    std::vector<const CustomerName *> found;
    m_byLoose->each(hashOf(loose), [&](size_t at) {
        if (m_loose[at] == loose)
            found.push_back(&m_names[at]);
    });
    return found;
}

} // namespace keshikomi::matching
