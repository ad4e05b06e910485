// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/chains.h"
#include "models/matching/id_index.h"
#include "models/matching/match.h"
#include "models/matching/row_groups.h"

namespace keshikomi::matching {

// A name of a customer: what a payer is compared with lies in one line of the cache.
struct alignas(64) CustomerName final
{
    PackedName key; // of `known`
    const KnownName *known;
    CustomerId customer;
    uint32_t firstBill; // its row
};

// Every name of every customer of an open bill, by its key.
class NameIndex final
{
public:
    // firstBills: by customer.
    NameIndex(const ManyRows<OpenBill> &bills, const IdIndex &firstBills);

    // In two steps, each asking for what the next one reads: the slot, the name.
    void ask(size_t hash) const { m_equal.ask(hash); }
    std::optional<size_t> slotOf(size_t hash) const { return m_equal.slotOf(hash); }
    void askName(size_t slot) const { soon(&m_names[m_equal.rowAt(slot)]); }
    // visit(name) for names with exactly this key, whose hash is `hash`.
    template<typename F>
    void eachEqual(const PackedName &key, size_t hash, F visit) const
    {
        m_equal.each(hash, [&](size_t at) {
            if (m_names[at].key == key)
                visit(m_names[at]);
        });
    }
    // The only name with this key, from slotOf(hash) on; null where there are none or several.
    const CustomerName *only(const PackedName &key, size_t slot, size_t hash) const
    {
        const auto at =
            m_equal.only(slot, hash, [&](size_t name) { return m_names[name].key == key; });
        return at ? &m_names[*at] : nullptr;
    }
    // Names that begin like `key`, whichever of the two is cut.
    std::vector<const CustomerName *> cut(const QString &key);
    // Names that are `loose` when they are loosened themselves.
    std::vector<const CustomerName *> similar(const QString &loose);

private:
    static ManyRows<CustomerName> namesOf(const ManyRows<OpenBill> &bills,
                                          const IdIndex &firstBills);
    explicit NameIndex(ManyRows<CustomerName> names);
    void sort();
    void loosen();

    ManyRows<CustomerName> m_names;
    RowGroups m_equal; // places in m_names
    std::vector<size_t> m_sorted; // places in m_names by key
    std::vector<QString> m_loose; // of each name
    std::optional<Chains> m_byLoose;
};

} // namespace keshikomi::matching
