// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/services/settlement/fee_plan_json.h"
#include "models/services/settlement/settlement_cycles.h"
#include "models/services/settlement/settlement_taking.h"

namespace keshikomi {

struct PlanComparison final
{
    QDate first, last;
    int items = 0;
    Yen gross;
    std::vector<PlanCost> costs; // in the order they were asked for
};

// 精算: what agencies are expected to pay out, what they reported, and the bank line that brought
// it.
class SettlementService final
{
public:
    explicit SettlementService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<std::vector<FeePlan>> plans(const Actor &actor) const;
    // A plan of the house's own, or one of the program's replaced. FeePlanWrong.
    Later<FeePlan> putPlan(const Actor &actor,
                           const QString &fileName,
                           const QByteArray &json,
                           bool rehearsal = false) const;
    // From a day on. NoSuchAgreement, NoSuchFeePlan, NumberOutOfRange.
    Later<SettlementTerms> setTerms(const Actor &actor,
                                    const QString &agreement,
                                    QDate from,
                                    const SettlementTerms &terms,
                                    bool rehearsal = false) const;

    // By which plans an agency settles, and from when. NoSuchAgreement.
    Later<Dated<SettlementTerms>> terms(const Actor &actor, const QString &agreement) const;

    // Cycles with a day from `first` to `last`, by their payout; `agreement` empty: of all
    // agencies.
    Later<std::vector<CycleRow>>
    expected(const Actor &actor, const QString &agreement, QDate first, QDate last) const;
    // A task for each payout that is late and was not told yet; the cycles of these.
    Later<std::vector<CycleRow>> raiseLate(const Actor &actor, bool dryRun = false) const;

    // takeSettlement().
    Later<SettlementView>
    take(const Actor &actor, const SettlementWish &wish, bool dryRun = false) const;
    Later<std::vector<Settlement>> list(const Actor &actor, bool all) const;
    Later<SettlementView> find(const Actor &actor, SettlementId id) const; // NoSuchSettlement
    // Books it against a transfer that brought its net. SettlementBooked; AlreadyUndone (taken
    // back); NoSuchPayment; PayoutNotForThis {payment, settlement, difference}. `ofOpening` of its
    // gross was received before the books began (opening agency): NumberOutOfRange {"of_opening",
    // value, 0, most} beyond what no receipt explains, or what is left of that money.
    Later<SettlementView> book(const Actor &actor,
                               SettlementId id,
                               PaymentId bankLine,
                               bool dryRun = false,
                               Yen ofOpening = {}) const;
    // Books one that pays nothing out: what is owed to the agency stays with it until a later
    // payout keeps it back. SettlementBooked; AlreadyUndone; PayoutNotForThis where a payout is
    // due.
    Later<SettlementView> bookWithoutPayout(const Actor &actor,
                                            SettlementId id,
                                            bool dryRun = false,
                                            Yen ofOpening = {}) const;
    // Takes the booking back by reversal; one that is not booked is taken back itself.
    // AlreadyUndone.
    Later<SettlementView> undo(const Actor &actor, SettlementId id, bool dryRun = false) const;

    // What plans ("plan/cycle"; without a cycle the agreed one, else the plan's first) would have
    // cost for what an agency collected in a period. NoSuchFeePlan, NoSuchAgreement; DueDateRefused
    // for a period that ends before it begins or is longer than ten years. `itemFee`: instead
    // of the agreed price of an item.
    Later<PlanComparison> compare(const Actor &actor,
                                  const QString &agreement,
                                  QDate first,
                                  QDate last,
                                  const QStringList &plans,
                                  int faxesPerCycle = 0,
                                  std::optional<Yen> itemFee = std::nullopt) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
