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
    QStringView key;
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
    void askName(size_t hash) const
    {
        if (const auto at = m_equal.likely(hash))
            soon(&m_names[*at]);
    }
    void askText(size_t hash) const
    {
        if (const auto at = m_equal.likely(hash))
            soon(m_names[*at].key.utf16());
    }
    // visit(name) for names with exactly this key, whose hash is `hash`.
    template<typename F>
    void eachEqual(QStringView key, size_t hash, F visit) const
    {
        m_equal.each(hash, [&](size_t at) {
            if (m_names[at].key == key)
                visit(m_names[at]);
        });
    }
    // The only name with this key; null where there are none or several.
    const CustomerName *only(QStringView key, size_t hash) const
    {
        const CustomerName *found = nullptr;
        bool areMany = false;
        eachEqual(key, hash, [&](const CustomerName &name) {
            areMany = found != nullptr;
            found = &name;
        });
        return areMany ? nullptr : found;
    }
    // Names that begin like `key`, whichever of the two is cut.
    std::vector<const CustomerName *> cut(const QString &key);
    // Names that are `loose` when they are loosened themselves.
    std::vector<const CustomerName *> similar(const QString &loose);

private:
    void sort();
    void loosen();

    ManyRows<CustomerName> m_names;
    RowGroups m_equal; // places in m_names
    std::vector<size_t> m_sorted; // places in m_names by key
    std::vector<QString> m_loose; // of each name
    std::optional<Chains> m_byLoose;
};

} // namespace keshikomi::matching
