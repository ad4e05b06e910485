// SPDX-License-Identifier: GPL-3.0-or-later
// Where the money of refunds goes.
#include "models/domain/try.h"
#include "models/services/differences/refunds.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/customer_accounts.h"
#include "models/storage/asking/customers.h"

namespace keshikomi {

namespace {

Result<BankAccount>
putChecked(Session &session, CustomerId customer, const BankAccount &account, const Stamp &stamp)
{
    KK_TRY(const BankAccount checked, checkedAccount(account, u"1249"));
    KK_CHECK(putCustomerAccount(session, customer, checked, stamp));
    return checked;
}

} // namespace

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
            KK_TRY(const Customer customer, customerByNumber(session, customerNumber));
            return putChecked(session, customer.id, account, stamp);
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
            const BankAccount changed = changedAccount(known.value_or(BankAccount()), change);
            return putChecked(session, customer.id, changed, stamp);
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
