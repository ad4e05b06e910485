// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/settlement/payout_cycle.h"

#include <QString>

#include <vector>

namespace keshikomi {

// A line of an agency's report.
struct ReportLine final
{
    int position = 0; // in the report, from 1
    QDate receivedOn; // invalid: not told
    QString slipKey; // empty: not told
    Yen gross;

    friend bool operator==(const ReportLine &, const ReportLine &) = default;
};

// A final payment of ours that no report has settled yet.
struct UnsettledPayment final
{
    PaymentId id;
    QDate receivedOn;
    QDate payoutOn; // as the agency told it with the receipt; invalid: it did not
    QString slipKey;
    Yen amount;
    Yen beforeTax; // of what it paid for

    friend bool operator==(const UnsettledPayment &, const UnsettledPayment &) = default;
};

struct SettledPair final
{
    int position; // 0: the report has no lines
    PaymentId payment;

    friend bool operator==(SettledPair, SettledPair) = default;
};

// Which payments a report settles. Agencies cut their periods at the till's closing hour, so that
// money of the last days may stand in the next report.
struct SettlementMatch final
{
    std::vector<SettledPair> both;
    std::vector<int> onlyReport; // positions: money we do not know
    std::vector<PaymentId> onlyBooks; // money the report leaves out
    std::vector<PaymentId> nextBatch; // left out, too, but at the cut: the next report may have it

    bool isWhole() const { return onlyReport.empty() && onlyBooks.empty(); }
};

// Days before the end of a period whose money may be cut off.
inline constexpr int cutOffDays = 2;

// One to one by slip key and amount, the day of the receipt first; a line without a key by its day
// and amount. Leading zeros of a key do not count. Payments received after the period are no part
// of it unless a line names them.
SettlementMatch matchReport(const std::vector<ReportLine> &lines,
                            const std::vector<UnsettledPayment> &payments,
                            const Cycle &cycle);
// A report that tells only its sum and count: all payments of the period, perhaps without its last
// days, perhaps with the last days of the one before. No count (0): the sum alone, where only one
// of these has it. None of these: no payment is settled by it, and all are told as left out.
SettlementMatch
matchSum(Yen gross, int items, const std::vector<UnsettledPayment> &payments, const Cycle &cycle);

// The cycle of each payment: the one whose payout day its agency told, else the one of the day it
// was received; -1: none of them.
std::vector<int> cyclesOfPayments(const std::vector<Cycle> &cycles,
                                  const std::vector<UnsettledPayment> &payments);

} // namespace keshikomi
