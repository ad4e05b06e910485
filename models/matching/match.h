// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill_state.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/notice.h"
#include "models/domain/reason.h"
#include "models/matching/large_pages.h"
#include "models/matching/packed_name.h"
#include "models/matching/passes.h"
#include "models/matching/slip_reference.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace keshikomi {

// A key of nameKey() under which a customer pays.
struct KnownName final
{
    QString key;
    int learned = 0; // times a person confirmed it; 0: the customer's own kana
    // Where the payer banks, as bankKey() gives it. Empty: not told, which fits any.
    QString bank{}, branch{};
    QDate lastOn{}; // when it was confirmed last
};

// A fee that a payer of this customer kept back before.
struct KnownFee final
{
    Yen fee;
    int times = 1;
};

// An issued bill with something left to pay. All bills of a customer carry the same names, customer
// number and virtual accounts.
struct OpenBill final
{
    // What every run reads of every bill stands together.
    BillId id;
    CustomerId customer;
    Yen open; // at least 1
    Yen amount;
    QDate dueOn; // invalid: none
    QDate issuedOn;
    QString number{}; // its digits are looked for in references: "B-100234" or "100234"
    QString customerName{};
    std::vector<KnownName> names{};
    std::vector<QString> wipNumbers{}; // digits, or with letters before them
    QString customerNumber{};
    std::vector<QString> virtualAccounts{}; // digits; leading zeros do not count
    std::vector<KnownFee> fees{};
    Yen tolerance{}; // of the customer: a difference up to this is proposed all the same
    qint64 company = 0; // the legal entity whose bill it is; 0: the house has one
};

// A bill that slips or requests still speak of, although nothing of it is open.
struct ClosedBill final
{
    BillId id;
    QString number;
    BillState state; // Issued: paid
};

// What a payment is compared with lies in one line of the cache.
struct alignas(64) KnownSlip final
{
    BillId bill;
    Yen amountAsIssued;
    int reissue = 0;
    SlipReference reference;
};

struct Share final
{
    BillId bill;
    Yen amount; // never more than is open on the bill; all shares never more than the payment

    friend bool operator==(Share, Share) = default;
};

// One row of a direct debit request (口座振替) and the bills it asked for.
struct KnownDebit final
{
    SlipReference reference; // what its money is known by: batch and payer number
    std::vector<Share> bills; // by due date, then bill; together what was asked
};

// A payment request of the backend that a payment names.
struct NamedRequest final
{
    QString id;
    std::optional<BillId> bill{}; // if the request is ours
};

// Confirmed money not yet used up.
struct alignas(64) OpenPayment final
{
    // What every run reads of every payment lies in one line of the cache, what it is known by in
    // this and the next one.
    PaymentId id;
    QDate receivedOn{};
    Yen open{}; // at least 1
    int reissue = 0;
    Channel channel = Channel::BankTransfer;
    SlipReference slip{};
    std::shared_ptr<const NamedRequest> request{}; // null: none is named
    // nameKey() of the payer's name, if that is stored and no code leads it; empty: both are worked
    // out from the name.
    PackedName payerKey{};
    QString payerName{}; // as in the file
    QString remitterCode{}; // or empty
    QString ediInformation{};
    QString bank{}, branch{}; // of the payer, as bankKey() gives it; or empty
    qint64 company = 0; // the legal entity whose money it is; 0: the house has one
};

// Money of one company may pay a bill of another; its own bills come first.
inline bool isElsewhere(const OpenPayment &payment, const OpenBill &bill)
{
    return payment.company != 0 && bill.company != 0 && payment.company != bill.company;
}

enum class Verdict { ClearAlone, Propose, None };

struct Candidate final
{
    Pass pass;
    std::vector<Share> shares{}; // by due date, then bill
    // Payment less the open amounts of these bills. Negative: so much stays open; positive: so much
    // money is left over. With others: of all of them together.
    Yen difference;
    std::vector<Reason> reasons{};
    std::vector<PaymentId> others{}; // payments that pay the same bill with it, by day of receipt

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

struct MatchResult final
{
    PaymentId payment;
    Verdict verdict = Verdict::None;
    std::vector<Candidate> candidates{}; // best first; with ClearAlone exactly one
    // How many candidates are as good as the first, also those beyond the ones listed. Only when it
    // is 1 may a screen choose the first beforehand.
    int equallyGood = 0;
    std::vector<Reason> whyNot{}; // why it does not clear alone

    friend bool operator==(const MatchResult &, const MatchResult &) = default;
};

struct MatchRules final
{
    std::vector<Yen> fees = usualFees(); // what a payer's bank may keep back
    PassOrder passes = usualPasses();
    int mostBillsInSum = 5; // 2 to 5; as many payments for one bill
    int mostBillsSearched = 20; // of one customer, oldest due first; 20 at most
    size_t mostCandidates = 5; // listed per payment

    // Transfer fees seen at Japanese banks between 110 and 880 yen; stores set their own list.
    static std::vector<Yen> usualFees();
};

struct MatchInput final
{
    ManyRows<OpenBill> bills{};
    std::vector<ClosedBill> closed{};
    ManyRows<KnownSlip> slips{};
    ManyRows<OpenPayment> payments{};
    std::vector<KnownDebit> debits{}; // that some payment names
};

// One result per payment, in the order of `payments`. Deterministic: the order of the input decides
// nothing, earlier receipts are served first. Only Key and Code clear alone, wherever they stand in
// the order, and only with the exact amount and exactly one candidate. What clears alone is no
// longer open for the payments after it; the first pass that can propose something has the line.
std::vector<MatchResult> match(const MatchInput &input, const MatchRules &rules = {});

// What one pass made of a line.
struct PassLook final
{
    Pass pass;
    bool decided; // it cleared or proposed; the passes after it did not look
    std::vector<Reason> reasons{}; // what it found, or what failed

    friend bool operator==(const PassLook &, const PassLook &) = default;
};

struct Explanation final
{
    MatchResult result;
    std::vector<PassLook> looks{}; // in the order of the passes; ends with the one that decided
};

// The same run, told for one payment of the input. Nothing if it is not there.
std::optional<Explanation>
explain(const MatchInput &input, PaymentId payment, const MatchRules &rules = {});

} // namespace keshikomi
