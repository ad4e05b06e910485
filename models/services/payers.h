// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/services/context.h"
#include "models/storage/receipts/payer_knowledge.h"

namespace keshikomi {

// What is known of how one customer pays.
struct CustomerPayers final
{
    Customer customer;
    std::vector<LearnedPayer> payers;
    std::vector<LearnedFee> fees; // most often first
    Yen tolerance;
};

struct PayerImport final
{
    int taken = 0; // new, or confirmed more often there
    int known = 0; // nothing new
    int refused = 0; // no customer of that number
};

// What clearing by hand taught: seen, forgotten, carried to another store.
class PayerService final
{
public:
    explicit PayerService(ServiceContext context)
        : m_context(context)
    {
    }
    // By customer; `search` in the customer's name, the key and the bank.
    Later<std::vector<LearnedPayer>> list(const Actor &actor, const QString &search) const;
    Later<CustomerPayers> ofCustomer(const Actor &actor, qint64 number) const; // NoSuchCustomer
    Later<std::monostate>
    forget(const Actor &actor, PayerNameId id, bool rehearsal = false) const; // NoSuchPayer
    Later<std::monostate>
    forgetFee(const Actor &actor, qint64 customer, Yen fee, bool rehearsal = false) const;
    // 0 to 10,000 yen: AmountNotAllowed.
    Later<std::monostate>
    setTolerance(const Actor &actor, qint64 customer, Yen tolerance, bool rehearsal = false) const;

    Later<QByteArray> exported(const Actor &actor) const; // see payer_file.h
    Later<PayerImport>
    import(const Actor &actor, const QByteArray &file, bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
