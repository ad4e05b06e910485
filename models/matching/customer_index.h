// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/id_index.h"

namespace keshikomi::matching {

// The customers of the open bills, counted from 0 in the order of their first bill: what all bills
// of a customer share is kept once.
class CustomerIndex final
{
public:
    explicit CustomerIndex(const ManyRows<qint64> &customerOfBill)
        : m_byId(customerOfBill)
        , m_ofBill(customerOfBill.size())
    {
        for (size_t bill = 0; bill < customerOfBill.size(); ++bill) {
            const size_t first = *m_byId.find(customerOfBill[bill]);
            if (first == bill)
                m_firstBills.push_back(uint32_t(bill));
            m_ofBill[bill] = first == bill ? uint32_t(m_firstBills.size() - 1) : m_ofBill[first];
        }
    }
    size_t count() const { return m_firstBills.size(); }
    size_t ofBill(size_t bill) const { return m_ofBill[bill]; }
    void askOfBill(size_t bill) const { soon(&m_ofBill[bill]); }
    size_t firstBill(size_t customer) const { return m_firstBills[customer]; }
    std::optional<size_t> find(qint64 id) const
    {
        const std::optional<size_t> bill = m_byId.find(id);
        return bill ? std::optional<size_t>(m_ofBill[*bill]) : std::nullopt;
    }

private:
    IdIndex m_byId; // the first bill of each
    ManyRows<uint32_t> m_ofBill;
    ManyRows<uint32_t> m_firstBills;
};

} // namespace keshikomi::matching
