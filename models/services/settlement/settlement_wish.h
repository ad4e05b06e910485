// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settlement/settlement.h"
#include "models/storage/settlement/settlements.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace keshikomi {

// A report as it is handed in: a file with its column map, or typed figures, or both (a figure that
// is typed counts).
struct SettlementWish final
{
    QString agreementKey;
    QDate since, until, payOn; // invalid: by the report and the agreed cycle
    QString fileName; // empty: typed
    QByteArray file;
    QString map; // of a file; empty: the one its header row is of
    std::optional<int> items;
    std::optional<Yen> gross, fee, exemptFee, tax, stamp, transfer, other, net;
    bool taxInside = false; // fee and transfer are told with tax
};

// A settlement beside the books.
struct SettlementView final
{
    Settlement settlement;
    std::optional<SettlementFigures> expected; // nothing: no terms
    std::vector<SettledPair> settled;
    Yen settledAmount;
    std::vector<ReportLine> onlyReport;
    std::vector<UnsettledPayment> onlyBooks, nextBatch;
    std::vector<UnsettledPayment> gone; // it settled them, and they left the books since
    std::vector<BankLine> bankLines; // open transfers over its net, around its payout day

    Yen unexplained; // of its gross: no receipt it settled is behind it
    Yen ofOpening{}; // of its gross: received before the books began, as its booking says
    Yen openingLeft{}; // of what the agency had then, that no booked report paid
    QDate openedOn{}; // the last day that money is told of; invalid: none is
    // What a booking can say of it, before there is one: a period that began later has none of it.
    Yen openingOffer() const
    {
        const bool canBe = openedOn.isValid() && settlement.cycle.from <= openedOn;
        return canBe ? std::max(Yen(), std::min(unexplained, openingLeft)) : Yen();
    }
    bool isWhole() const
    {
        return onlyReport.empty() && onlyBooks.empty() && gone.empty() && unexplained.isZero();
    }
};

// What a plan would have cost.
struct PlanCost final
{
    QString plan, title, cycle;
    FeeBill fees;
    int cycles = 0; // with a payout
    bool lacksItemPrice = false; // left to each agreement, none known: the charges are too low
};

} // namespace keshikomi
