// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mandate.h"
#include "models/services/context.h"
#include "models/storage/debit/mandates.h"

#include <vector>

namespace keshikomi {

// What a person says of a new mandate.
struct MandateWish final
{
    qint64 customerNumber = 0;
    QString agreement; // key; empty: the only one
    QString payerNumber; // 顧客番号; empty: the customer's number
    BankAccount account;
    bool active = false; // the bank has confirmed it
    QDate since; // invalid: today
};

struct MandateHistory final
{
    Mandate mandate;
    std::vector<MandateStep> steps; // oldest first
};

// Who may be debited, and under what number a bank or agency knows the house.
class MandateService final
{
public:
    explicit MandateService(ServiceContext context)
        : m_context(context)
    {
    }
    // A new agreement of the legal entity the shop belongs to (none: the one of the seat), or the
    // one of these codes with its other facts replaced. FieldEmpty, FieldNotANumber, FieldTooLong,
    // NumberOutOfRange as checkedDebitAccount(), or {"shop", number, 1, last}.
    Later<DebitAgreement> putAgreement(const Actor &actor,
                                       const QString &name,
                                       const DebitTerms &terms,
                                       bool rehearsal = false,
                                       std::optional<StoreId> shop = std::nullopt) const;
    Later<std::vector<DebitAgreement>> agreements(const Actor &actor) const;

    // A mandate the customer had before ends with it: another account is another mandate.
    // NoSuchCustomer, NoSuchAgreement, the faults of checkedDebitAccount(), ChangedMeanwhile
    // {"payer_number"} (it belongs to somebody else).
    Later<Mandate> add(const Actor &actor, const MandateWish &wish, bool rehearsal = false) const;
    // MandateNotUsable {mandate, its state} for a step that is not possible, NoSuchMandate.
    Later<Mandate> setState(const Actor &actor,
                            MandateId mandate,
                            MandateState state,
                            const QString &reason,
                            bool rehearsal = false) const;
    Later<std::vector<Mandate>> list(const Actor &actor, bool all) const;
    Later<MandateHistory> history(const Actor &actor, MandateId mandate) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
