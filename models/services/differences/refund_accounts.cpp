// SPDX-License-Identifier: GPL-3.0-or-later
// Where the money of refunds goes.
#include "models/domain/try.h"
#include "models/services/differences/refunds.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/customer_accounts.h"
#include "models/storage/asking/customers.h"

namespace keshikomi {

Later<BankAccount> RefundService::setAccount(const Actor &actor,
                                             qint64 customerNumber,
                                             const BankAccount &account,
                                             bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::EditCustomers,
        "customer.account",
        rehearsal,
        [customerNumber, account](Session &session, const Stamp &stamp) -> Result<BankAccount> {
            KK_TRY(const BankAccount checked, checkedAccount(account, u"1249"));
            KK_TRY(const Customer customer, customerByNumber(session, customerNumber));
            KK_CHECK(putCustomerAccount(session, customer.id, checked, stamp));
            return checked;
        });
}

Later<BankAccount> RefundService::changeAccount(const Actor &actor,
                                                qint64 customerNumber,
                                                const AccountChange &change,
                                                bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::EditCustomers,
        "customer.account",
        rehearsal,
        [customerNumber, change](Session &session, const Stamp &stamp) -> Result<BankAccount> {
            KK_TRY(const Customer customer, customerByNumber(session, customerNumber));
            KK_TRY(const auto known, customerAccount(session, customer.id));
            if (!known && !change.isWhole())
                return failure(
                    ErrorCode::Invalid, Fault::RefundAccountMissing, {customer.facts.name});
            KK_TRY(const BankAccount checked,
                   checkedAccount(changedAccount(known.value_or(BankAccount()), change), u"1249"));
            KK_CHECK(putCustomerAccount(session, customer.id, checked, stamp));
            return checked;
        });
}

Later<std::optional<BankAccount>> RefundService::account(const Actor &actor,
                                                         qint64 customerNumber) const
{
    return m_context.read(
        actor, [customerNumber](Session &session) -> Result<std::optional<BankAccount>> {
            KK_TRY(const Customer customer, customerByNumber(session, customerNumber));
            return customerAccount(session, customer.id);
        });
}

} // namespace keshikomi
