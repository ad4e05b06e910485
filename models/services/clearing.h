// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/domain/list_sorting.h"
#include "models/matching/back_test.h"
#include "models/services/context.h"
#include "models/services/differences/standing.h"

#include <vector>

namespace keshikomi {

struct ClearingReport final
{
    std::optional<RunId> run; // none: nothing cleared, or dry run
    int cleared = 0; // payments
    Yen amount;
    PassOrder passes; // as they went
    // Of every payment that was open before and is not held, in order of receipt.
    std::vector<MatchResult> results;
    // Money on standing numbers that did not clear alone by its key.
    std::vector<StandingProposal> standing;
};

struct ManualShare final
{
    BillId bill;
    Yen amount; // taken from the payment
    Yen discount; // cleared beside it: a fee we bear, booked as the house books fees
};

// What was cleared, and why it was at that time.
struct ClearedShare final
{
    AllocationRow row;
    std::vector<Reason> reasons; // none for what a person decided
};

class ClearingService final
{
public:
    explicit ClearingService(ServiceContext context)
        : m_context(context)
    {
    }
    // One automatic run over everything open: clears what may clear alone, proposes the rest. The
    // passes are those of the house, if none are given.
    Later<ClearingReport> clear(const Actor &actor,
                                bool dryRun = false,
                                const std::optional<PassOrder> &passes = std::nullopt) const;
    // What one payment could clear, with reasons.
    Later<MatchResult> candidates(const Actor &actor, PaymentId payment) const;
    // The same, and what each pass made of it. NoSuchPayment; a payment of which nothing is open
    // has no looks and no candidates.
    Later<Explanation> explain(const Actor &actor, PaymentId payment) const;
    // Tries passes on what was cleared of the payments received in these days (see back_test.h);
    // changes nothing. The passes are those of the house, if none are given.
    Later<BackTestReport> backTest(const Actor &actor,
                                   QDate first,
                                   QDate last,
                                   const std::optional<PassOrder> &passes) const;
    Later<std::vector<ClearedShare>> clearings(const Actor &actor, PaymentId payment) const;
    Later<PaymentId> paymentOfNotice(const Actor &actor, NoticeId notice) const; // NoSuchPayment
    // A person's own decision: one payment over one or more bills, in one run. Learns the payer's
    // name, and a fee that was taken over.
    Later<std::vector<AllocationRow>> allocate(const Actor &actor,
                                               PaymentId payment,
                                               const std::vector<ManualShare> &shares,
                                               bool rehearsal = false) const;

    // 保留: puts open money aside, or takes it up again. What is held is left alone by automatic
    // runs; clearing it by hand ends the hold. PaymentNotConfirmed, NoSuchPayment,
    // ChangedMeanwhile (it is held already, or was not).
    Later<std::monostate> hold(const Actor &actor, PaymentId payment, const QString &note) const;
    Later<std::monostate> takeUp(const Actor &actor, PaymentId payment) const;
    Later<std::vector<HeldPayment>> heldPayments(const Actor &actor) const;

    // The list that is worked on, or what is held; without a sorting in order of receipt.
    Later<std::vector<qint64>> openPaymentIds(const Actor &actor,
                                              PaymentChoice choice,
                                              const QString &search,
                                              const PaymentSorting &sorting = {}) const;
    // Open payments in order of receipt, oldest first; with `all` also cleared ones, newest first.
    Later<std::vector<qint64>>
    paymentIds(const Actor &actor, bool all, const QString &search) const;
    Later<std::vector<PaymentRow>> paymentRows(const Actor &actor,
                                               const std::vector<qint64> &ids) const;
    Later<Payment> payment(const Actor &actor, PaymentId id) const; // NoSuchPayment
    Later<std::vector<AllocationRow>> lastAllocations(const Actor &actor, int limit) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
