// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/services/differences/decision_writing.h"
#include "models/storage/asking/standing_numbers.h"

namespace keshikomi {

struct StandingProposal final
{
    StandingPayment payment;
    Unapplied broken; // None: the shares hold
    std::vector<DecidedShare> shares; // oldest bill first; none: the customer owes nothing
    // The shares are bills of another company than the one that got the money, since there are no
    // others: a person decides.
    bool elsewhere = false;
};
// What each open payment on a standing number would clear, one after another over the same bills.
Result<std::vector<StandingProposal>>
standingProposals(Session &session, std::optional<PaymentId> one = std::nullopt);
// Marks what is outside the limits; clears the rest where the house lets it go by itself. Part of
// the automatic clearing.
struct StandingReport final
{
    std::optional<RunId> run;
    int cleared = 0; // payments
    Yen amount;
    std::vector<StandingProposal> proposals; // of all of them
};
Result<StandingReport>
clearStanding(Session &session, std::optional<RunId> run, const Stamp &stamp);

// Numbers a customer pays into again and again.
class StandingNumberService final
{
public:
    explicit StandingNumberService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<std::vector<StandingNumber>> list(const Actor &actor) const;
    // FieldNotANumber, AmountNotAllowed {most, least, …}, NoSuchCustomer.
    Later<std::vector<StandingNumber>> put(const Actor &actor,
                                           const QString &number,
                                           qint64 customerNumber,
                                           Yen least,
                                           Yen most,
                                           bool rehearsal = false) const;
    Later<std::vector<StandingNumber>>
    remove(const Actor &actor, const QString &number, bool rehearsal = false) const; // NoSuchPayer
    Later<std::vector<StandingProposal>> proposals(const Actor &actor) const;
    // A person takes the proposal of one payment.
    Later<DecisionReport>
    clear(const Actor &actor, PaymentId payment, bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
