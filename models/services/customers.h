// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/list_rows.h"
#include "models/services/context.h"

namespace keshikomi {

// Customers: checked (name, lengths, no card number), stored with name key and search grams.
class CustomerService final
{
public:
    explicit CustomerService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<Customer>
    add(const Actor &actor, const NewCustomer &customer, bool rehearsal = false) const;
    Later<Customer> find(const Actor &actor, qint64 number) const; // NoSuchCustomer
    // Ids by number, newest first; `search` by name, kana, phone, number (any part, one letter is
    // enough).
    Later<std::vector<qint64>> ids(const Actor &actor, const QString &search) const;
    Later<std::vector<CustomerRow>> rows(const Actor &actor, const std::vector<qint64> &ids) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
