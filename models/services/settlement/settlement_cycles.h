// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/services/settlement/settlement_wish.h"

namespace keshikomi {

// The agency of this key: no bank account. NoSuchAgreement.
Result<Agreement> settlingAgency(Session &session, const QString &key);

// The terms in force on a day, with their plan and cycle. Nothing: none are agreed.
// NoSuchFeePlan {plan}, FeePlanWrong.
struct AgreedPlan final
{
    SettlementTerms terms;
    FeePlan plan;
    CycleRule rule;
};
Result<std::optional<AgreedPlan>> agreedPlan(Session &session, AgreementId agreement, QDate day);
Result<AgreedPlan> planAndCycle(Session &session, const SettlementTerms &terms);

// What was charged for in a cycle: all final payments, settled or not.
Result<CycleVolume> volumeOf(Session &session,
                             AgreementId agreement,
                             const Cycle &cycle,
                             const std::vector<UnsettledPayment> &payments);
// Some plans leave the price of an item to each agreement: without one the charges are too low.
bool hasItemPrice(const AgreedPlan &agreed, const Cycle &cycle);
// The charges of a cycle by the version of the plan in force on its last day.
FeeBill chargesOf(const AgreedPlan &agreed, const Cycle &cycle, const CycleVolume &volume);

// The cycles of an agency that have a day from `first` to `last`, each with what is expected and
// the settlement that was reported for it. Empty without terms.
Result<std::vector<CycleRow>>
cycleRows(Session &session, const Agreement &agency, QDate first, QDate last, QDate today);
// The same over all agencies with terms.
Result<std::vector<CycleRow>> allCycleRows(Session &session, QDate first, QDate last, QDate today);

// A task for each payout that is late and was not told yet; the cycles of these. The daily close
// does it, too.
Result<std::vector<CycleRow>> tellLatePayouts(Session &session, const Stamp &stamp);

} // namespace keshikomi
