// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/customer_accounts.h"

#include "models/domain/try.h"

namespace keshikomi {

Done putCustomerAccount(Session &session,
                        CustomerId customer,
                        const BankAccount &account,
                        const Stamp &stamp)
{
    KK_CHECK(session.exec(
        "INSERT INTO customer_account (customer, bank_code, bank_name, branch_code, branch_name, "
        "kind, number, holder, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (customer) DO UPDATE SET bank_code = excluded.bank_code, "
        "bank_name = excluded.bank_name, branch_code = excluded.branch_code, "
        "branch_name = excluded.branch_name, kind = excluded.kind, number = excluded.number, "
        "holder = excluded.holder, operation = excluded.operation",
        {bind::of(customer),
         bind::of(account.bank),
         bind::of(account.bankName),
         bind::of(account.branch),
         bind::of(account.branchName),
         account.type.toInt(),
         bind::of(account.number),
         bind::of(account.holder),
         bind::of(stamp.operation)}));
    return done();
}

Result<std::optional<BankAccount>> customerAccount(Session &session, CustomerId customer)
{
    return session.one("SELECT bank_code, bank_name, branch_code, branch_name, kind, number, "
                       "holder FROM customer_account WHERE customer = ? AND number IS NOT NULL",
                       {bind::of(customer)},
                       [](const Row &row) {
                           return BankAccount{row.text(0),
                                              row.text(1),
                                              row.text(2),
                                              row.text(3),
                                              QString::number(row.integer(4)),
                                              row.text(5),
                                              row.text(6)};
                       });
}

} // namespace keshikomi
