// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/match.h"

namespace keshikomi {

// What the books know of the past, for trying rules on it. Days are those on which something was
// recorded, in Japan.

struct PastBill final
{
    OpenBill bill; // whole amount open; without names and fees that a person taught
    QDate knownOn; // entered the books
    QDate goneOn; // cancelled; invalid: it stands
};

struct PastPayment final
{
    OpenPayment payment; // whole amount open
};

struct PastClearing final
{
    PaymentId payment;
    BillId bill;
    Yen amount; // taken from the payment
    Yen discount; // cleared beside it
    QDate madeOn;
    QDate undoneOn; // invalid: it stands
    bool byHand = false; // it taught the payer's name and the fee
};

struct History final
{
    std::vector<PastBill> bills{};
    ManyRows<KnownSlip> slips{};
    std::vector<PastPayment> payments{}; // at least those of the clearings by hand
    std::vector<PastClearing> clearings{};
    std::vector<KnownDebit> debits{};
};

// What the rules would have done otherwise than what stands in the books.
struct BackTestMiss final
{
    PaymentId payment;
    Pass pass;
    std::vector<Share> would{}; // by bill
    std::vector<Share> did{}; // by bill

    friend bool operator==(const BackTestMiss &, const BackTestMiss &) = default;
};

struct PassRecord final
{
    Pass pass;
    int cleared = 0; // right and wrong ones
    int wrong = 0;

    friend bool operator==(PassRecord, PassRecord) = default;
};

struct BackTestReport final
{
    int payments = 0; // received in the period, and cleared since
    int cleared = 0; // for which the rules name exactly one best proposal
    int alone = 0; // of these, what would have cleared without a person
    int wrong = 0; // of `cleared`
    std::vector<PassRecord> passes{}; // in the order of the rules
    std::vector<BackTestMiss> wrongOnes{}; // by day, then payment

    friend bool operator==(const BackTestReport &, const BackTestReport &) = default;
};

// Plays the payments received from `first` to `last` again, day by day as they were cleared: each
// day against the bills as they were open that morning or issued that day, and with what clearing
// by hand had taught by then. Other payments do not play.
BackTestReport
backTest(const History &history, QDate first, QDate last, const MatchRules &rules = {});

} // namespace keshikomi
