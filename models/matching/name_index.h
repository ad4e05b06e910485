// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/chains.h"
#include "models/matching/customer_index.h"
#include "models/matching/match.h"
#include "models/matching/row_groups.h"

namespace keshikomi::matching {

// A name of a customer.
struct CustomerName final
{
    QStringView key; // in the index's own memory
    const KnownName *known;
    uint32_t customer; // its place in the CustomerIndex
};

// Every name of every customer of an open bill, by its key.
class NameIndex final
{
public:
    NameIndex(const ManyRows<OpenBill> &bills, const CustomerIndex &customers);

    static size_t hashOf(QStringView key)
    {
        return qHashBits(key.utf16(), size_t(key.size()) * sizeof(QChar), 0);
    }
    // In three steps, each asking for what the next one reads: the slot, the name, its text.
    void ask(size_t hash) const { m_equal.ask(hash); }
    std::optional<size_t> slotOf(size_t hash) const { return m_equal.slotOf(hash); }
    void askName(size_t slot) const { soon(&m_names[m_equal.rowAt(slot)]); }
    void askText(size_t slot) const { soon(m_names[m_equal.rowAt(slot)].key.utf16()); }
    // visit(name) for names with exactly this key, whose hash is `hash`.
    template<typename F>
    void eachEqual(QStringView key, size_t hash, F visit) const
    {
        m_equal.each(hash, [&](size_t at) {
            if (m_names[at].key == key)
                visit(m_names[at]);
        });
    }
    // The only name with this key, from slotOf(hash) on; null where there are none or several.
    const CustomerName *only(QStringView key, size_t slot, size_t hash) const
    {
        const auto at =
            m_equal.only(slot, hash, [this, key](size_t name) { return m_names[name].key == key; });
        return at ? &m_names[*at] : nullptr;
    }
    // Names that begin like `key`, whichever of the two is cut.
    std::vector<const CustomerName *> cut(const QString &key);
    // Names that are `loose` when they are loosened themselves.
    std::vector<const CustomerName *> similar(const QString &loose);

private:
    struct Names
    {
        ManyRows<char16_t> texts;
        ManyRows<CustomerName> rows; // whose keys lie in `texts`
    };
    static Names namesOf(const ManyRows<OpenBill> &bills, const CustomerIndex &customers);
    explicit NameIndex(Names names);
    void sort();
    void loosen();

    ManyRows<char16_t> m_texts; // of all keys, one after the other: a text of its own lies anywhere
    ManyRows<CustomerName> m_names;
    RowGroups m_equal; // places in m_names
    std::vector<size_t> m_sorted; // places in m_names by key
    std::vector<QString> m_loose; // of each name
    std::optional<Chains> m_byLoose;
};

} // namespace keshikomi::matching
