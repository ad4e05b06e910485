// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settlement/fee_plan.h"
#include "models/domain/settlement/settlement_match.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace keshikomi {

// By which plan and cycle an agency settles from a day on.
struct SettlementTerms final
{
    QString plan, cycle; // names
    std::optional<Yen> itemFee; // agreed price of an item; nothing: the plan's

    friend bool operator==(const SettlementTerms &, const SettlementTerms &) = default;
};

// What an agency reported, before it is stored.
struct NewSettlement final
{
    AgreementId agreement;
    Cycle cycle;
    SettlementFigures figures;
    std::vector<ReportLine> lines; // none: the report tells its sum only
    std::vector<SettledPair> settled;
    QString fileName; // empty: typed
    QByteArray sha256; // empty: typed
};

struct SettlementBooking final
{
    qint64 id = 0;
    std::optional<PaymentId> payment; // the bank line; nothing: none came, it stays owed
    PostingId posting;
};

struct Settlement final
{
    SettlementId id;
    AgreementId agreement;
    QString agreementKey, agreementName;
    Cycle cycle;
    SettlementFigures figures;
    QString fileName;
    bool ended = false; // taken back
    std::optional<SettlementBooking> booking; // the live one
    QString actor;
    QDateTime at;
};

// How far a cycle is.
enum class CycleState {
    Running, // not over yet
    Expected, // over; its payout day has not passed
    Reported, // the agency's report is there, the money is not booked
    Late, // the payout day passed without money
    Booked,
    Empty // over, and nothing was collected
};
QString cycleStateName(CycleState state); // "running", ...
// `reported` and `booked`: the settlement of the cycle; `pays`: it tells a payout. Banks may book
// on the day after.
CycleState cycleState(
    const Cycle &cycle, int items, bool reported, bool booked, QDate today, bool pays = true);

struct CycleRow final
{
    AgreementId agreement;
    QString agreementKey, agreementName;
    Cycle cycle;
    CycleState state = CycleState::Running;
    CycleVolume volume;
    FeeBill fees;
    SettlementFigures expected;
    std::optional<Settlement> settlement;

    // What was reported differs from what was expected by this much.
    std::optional<Yen> difference() const;
};

} // namespace keshikomi
