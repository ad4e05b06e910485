// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/customers.h"

namespace keshikomi {

Later<Customer>
CustomerService::add(const Actor &actor, const NewCustomer &customer, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::EditCustomers,
                        "customer.add",
                        rehearsal,
                        [customer](Session &session, const Stamp &stamp) -> Result<Customer> {
                            KK_CHECK(checkCustomer(customer));
                            return insertCustomer(session, customer, stamp);
                        });
}

Later<Customer> CustomerService::find(const Actor &actor, qint64 number) const
{
    return m_context.read(actor,
                          [number](Session &session) { return customerByNumber(session, number); });
}

Later<std::vector<qint64>> CustomerService::ids(const Actor &actor, const QString &search) const
{
    return m_context.read(actor,
                          [search](Session &session) { return customerIds(session, search); });
}

Later<std::vector<CustomerRow>> CustomerService::rows(const Actor &actor,
                                                      const std::vector<qint64> &ids) const
{
    return m_context.read(actor, [ids](Session &session) { return customerRows(session, ids); });
}

} // namespace keshikomi
