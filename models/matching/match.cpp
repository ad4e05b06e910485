// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match.h"

#include "models/matching/proposals.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace keshikomi {

using namespace matching;

namespace {

Reason amountReason(Yen paid, Yen expected)
{
    if (paid == expected)
        return {ReasonCode::AmountMatches, true, {}};
    return {ReasonCode::AmountDiffers, false, {digits(paid), digits(expected)}};
}

// One run over one batch. Each pass visits the lines that are still undecided, earliest receipt
// first.
class Run final
{
public:
    Run(const MatchInput &input, const MatchRules &rules);
    std::vector<MatchResult> go();

private:
    template<typename OnePass>
    void pass(OnePass one);
    void clear(MatchResult &result, size_t row, Candidate candidate);

    bool byKey(const OpenPayment &payment, MatchResult &result);
    bool bySlip(const OpenPayment &payment, MatchResult &result);
    bool byRequest(const OpenPayment &payment, MatchResult &result);
    bool isGone(BillId bill, MatchResult &result) const;

    bool byCode(const OpenPayment &payment, MatchResult &result);
    Reason doubtOf(const std::vector<CodeHit> &hits, const CodeHit &fits, bool namesOthers) const;
    void proposeByCode(const OpenPayment &payment,
                       const std::vector<CodeHit> &hits,
                       MatchResult &result);
    bool byName(const OpenPayment &payment, MatchResult &result);
    void proposeFor(const NameHit &hit, const OpenPayment &payment, Proposals &proposals);
    bool explain(const OpenPayment &payment, MatchResult &result);

    const MatchInput &m_input;
    const MatchRules &m_rules;
    Book m_book;
    std::vector<size_t> m_order; // undecided lines
    std::vector<MatchResult> m_results;
};

Run::Run(const MatchInput &input, const MatchRules &rules)
    : m_input(input)
    , m_rules(rules)
    , m_book(input)
    , m_order(input.payments.size())
{
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    const auto earlier = [&input](size_t a, size_t b) {
        const OpenPayment &left = input.payments[a];
        const OpenPayment &right = input.payments[b];
        return std::tie(left.receivedOn, left.id) < std::tie(right.receivedOn, right.id);
    };
    if (!std::is_sorted(m_order.begin(), m_order.end(), earlier))
        std::sort(m_order.begin(), m_order.end(), earlier);
    m_results.reserve(input.payments.size());
    for (const OpenPayment &payment : input.payments)
        m_results.push_back({payment.id, Verdict::None, {}, 0, {}});
}

template<typename OnePass>
void Run::pass(OnePass one)
{
    const auto decided = [&](size_t line) {
        return (this->*one)(m_input.payments[line], m_results[line]);
    };
    std::vector<size_t> left;
    for (const size_t line : m_order) {
        if (!decided(line))
            left.push_back(line);
    }
    m_order = std::move(left);
}

std::vector<MatchResult> Run::go()
{
    pass(&Run::byKey);
    pass(&Run::byCode);
    pass(&Run::byName);
    pass(&Run::explain);
    return std::move(m_results);
}

void Run::clear(MatchResult &result, size_t row, Candidate candidate)
{
    Q_ASSERT(candidate.shares.size() == 1);
    m_book.take(row, candidate.shares.front().amount);
    result.verdict = Verdict::ClearAlone;
    result.equallyGood = 1;
    result.candidates.push_back(std::move(candidate));
}

bool Run::byKey(const OpenPayment &payment, MatchResult &result)
{
    if (!payment.slipKey.isEmpty() && bySlip(payment, result))
        return true;
    return (payment.requestBill || !payment.requestId.isEmpty()) && byRequest(payment, result);
}

// Says why a bill that is known cannot take money any more.
bool Run::isGone(BillId id, MatchResult &result) const
{
    if (const std::optional<size_t> row = m_book.rowOf(id); row) {
        if (m_book.open(*row) > Yen(0))
            return false;
        result.whyNot.push_back({ReasonCode::BillAlreadyPaid, false, {m_book.bill(*row).number}});
        return true;
    }
    const ClosedBill *closed = m_book.closed(id);
    if (!closed) {
        result.whyNot.push_back({ReasonCode::BillUnknown, false, {}});
        return true;
    }
    const auto code = [closed] {
        switch (closed->state) {
        case BillState::Issued: return ReasonCode::BillAlreadyPaid;
        case BillState::Superseded: return ReasonCode::BillSuperseded;
        case BillState::Draft:
        case BillState::Cancelled: break;
        }
        return ReasonCode::BillCancelled;
    }();
    result.whyNot.push_back({code, false, {closed->number}});
    return true;
}

// The slip's amount as issued decides, not what the bill asks today.
bool Run::bySlip(const OpenPayment &payment, MatchResult &result)
{
    const std::vector<const KnownSlip *> all = m_book.slips(payment.agreementKey, payment.slipKey);
    if (all.empty()) {
        result.whyNot.push_back({ReasonCode::SlipUnknown, false, {payment.slipKey}});
        return false;
    }
    const int latest = all.back()->reissue;
    std::vector<const KnownSlip *> printed;
    std::copy_if(all.begin(),
                 all.end(),
                 std::back_inserter(printed),
                 [&payment](const KnownSlip *slip) { return slip->reissue == payment.reissue; });
    const bool known = !printed.empty();
    const std::vector<const KnownSlip *> &slips = known ? printed : all;
    Proposals proposals(m_book, payment, m_rules);
    std::vector<BillId> seen;
    std::optional<size_t> only;
    bool exact = known;
    for (const KnownSlip *slip : slips) {
        if (std::find(seen.begin(), seen.end(), slip->bill) != seen.end())
            continue;
        seen.push_back(slip->bill);
        if (isGone(slip->bill, result))
            continue;
        const size_t row = *m_book.rowOf(slip->bill);
        std::vector<Reason> reasons{{ReasonCode::SlipKeyMatches, true, {payment.slipKey}},
                                    amountReason(payment.open, slip->amountAsIssued)};
        if (payment.open == slip->amountAsIssued && m_book.open(row) < payment.open)
            reasons.push_back(amountReason(payment.open, m_book.open(row)));
        if (!known)
            reasons.push_back(
                {ReasonCode::ReissueUnknown, false, {QString::number(payment.reissue)}});
        else if (slip->reissue < latest)
            reasons.push_back({ReasonCode::SlipSuperseded,
                               false,
                               {QString::number(slip->reissue), QString::number(latest)}});
        exact = exact && payment.open == slip->amountAsIssued && m_book.open(row) >= payment.open;
        proposals.addBill(Pass::Key, row, std::move(reasons));
        only = row;
    }
    proposals.giveTo(result);
    // The same key on two bills would be our own mistake: a person looks, even if one of them is
    // paid.
    if (exact && seen.size() == 1 && only) {
        Candidate candidate = std::move(result.candidates.front());
        result.candidates.clear();
        clear(result, *only, std::move(candidate));
    } else if (only) {
        const std::vector<Reason> &reasons = result.candidates.front().reasons;
        std::copy_if(reasons.begin(),
                     reasons.end(),
                     std::back_inserter(result.whyNot),
                     [](const Reason &reason) {
                         return !reason.speaksFor && reason.code != ReasonCode::PastDue;
                     });
    }
    return true;
}

bool Run::byRequest(const OpenPayment &payment, MatchResult &result)
{
    if (!payment.requestBill) {
        result.whyNot.push_back({ReasonCode::RequestUnknown, false, {payment.requestId}});
        return false;
    }
    if (isGone(*payment.requestBill, result))
        return true;
    const size_t row = *m_book.rowOf(*payment.requestBill);
    const Reason amount = amountReason(payment.open, m_book.open(row));
    Proposals proposals(m_book, payment, m_rules);
    proposals.addBill(
        Pass::Key, row, {{ReasonCode::RequestMatches, true, {payment.requestId}}, amount});
    const bool doubtful = !result.whyNot.empty(); // a slip key that nobody knows came with it
    proposals.giveTo(result);
    if (amount.speaksFor && !doubtful) {
        Candidate candidate = std::move(result.candidates.front());
        result.candidates.clear();
        clear(result, row, std::move(candidate));
    } else if (!amount.speaksFor) {
        result.whyNot.push_back(amount);
    }
    return true;
}

bool Run::byCode(const OpenPayment &payment, MatchResult &result)
{
    if (payment.remitterCode.isEmpty() && payment.payerName.isEmpty()
        && payment.ediInformation.isEmpty())
        return false;
    const std::vector<CodeHit> hits = codeHits(m_book, spokenBy(payment));
    if (hits.empty())
        return false;
    std::vector<const CodeHit *> bills, customers; // with exactly this amount open
    for (const CodeHit &hit : hits) {
        if (m_book.open(hit.row) == payment.open)
            (hit.ofBill ? bills : customers).push_back(&hit);
    }
    // A number of one bill decides among the bills of its customer; named bills that do not fit the
    // amount speak against the customer's other bills.
    const bool namesOthers = bills.empty()
        && std::any_of(hits.begin(), hits.end(), [](const CodeHit &hit) { return hit.ofBill; });
    const std::vector<const CodeHit *> &best = bills.empty() ? customers : bills;
    if (best.size() == 1 && best.front()->mayClear && !namesOthers && result.whyNot.empty()) {
        const CodeHit &hit = *best.front();
        std::vector<Reason> reasons = hit.reasons;
        reasons.push_back({ReasonCode::AmountMatches, true, {}});
        addDueReason(reasons, m_book.bill(hit.row).dueOn, payment.receivedOn);
        clear(result,
              hit.row,
              {Pass::Code, {{m_book.bill(hit.row).id, payment.open}}, Yen(0), std::move(reasons)});
    } else {
        if (best.size() == 1 && (namesOthers || !best.front()->mayClear))
            result.whyNot.push_back(doubtOf(hits, *best.front(), namesOthers));
        proposeByCode(payment, hits, result);
    }
    return true;
}

// Why the one bill that fits the amount does not clear alone.
Reason Run::doubtOf(const std::vector<CodeHit> &hits, const CodeHit &fits, bool namesOthers) const
{
    if (!namesOthers)
        return {ReasonCode::CustomerNumberAlone, false, {}};
    const auto other = std::find_if(hits.begin(), hits.end(), [&fits](const CodeHit &hit) {
        return hit.ofBill && hit.row != fits.row;
    });
    Q_ASSERT(other != hits.end());
    return {ReasonCode::OtherBillNamed, false, {m_book.bill(other->row).number}};
}

void Run::proposeByCode(const OpenPayment &payment,
                        const std::vector<CodeHit> &hits,
                        MatchResult &result)
{
    Proposals proposals(m_book, payment, m_rules);
    const bool anyExact = std::any_of(hits.begin(), hits.end(), [&](const CodeHit &hit) {
        return m_book.open(hit.row) == payment.open;
    });
    std::vector<size_t> rows;
    for (const CodeHit &hit : hits) {
        rows.push_back(hit.row);
        const Reason amount = amountReason(payment.open, m_book.open(hit.row));
        if (anyExact && !amount.speaksFor && !hit.ofBill)
            continue;
        std::vector<Reason> reasons = hit.reasons;
        reasons.push_back(amount);
        proposals.addBill(Pass::Code, hit.row, std::move(reasons));
    }
    if (!anyExact) {
        result.whyNot.push_back(
            {ReasonCode::NoOpenBillOfThatAmount, false, {digits(payment.open)}});
        // Sums of one customer only; hits of several customers are already shown one by one.
        const CustomerId customer = m_book.bill(hits.front().row).customer;
        const bool oneCustomer = std::all_of(rows.begin(), rows.end(), [&](size_t row) {
            return m_book.bill(row).customer == customer;
        });
        if (oneCustomer) {
            const std::vector<size_t> all = m_book.billsOf(customer);
            const std::vector<Reason> why{hits.front().reasons.front()};
            const bool explained = proposals.addSums(all, why) || proposals.addFees(all, why)
                || proposals.addSumsWithFee(all, why);
            if (explained)
                proposals.demoteInexact();
        }
    }
    proposals.giveTo(result);
}

bool Run::byName(const OpenPayment &payment, MatchResult &result)
{
    if (payment.payerName.isEmpty())
        return false;
    const Spoken spoken = spokenBy(payment);
    const std::vector<NameHit> hits = m_book.withName(spoken.payerKey);
    Proposals proposals(m_book, payment, m_rules);
    for (const NameHit &hit : hits)
        proposeFor(hit, payment, proposals);
    if (hits.empty())
        result.whyNot.push_back({ReasonCode::NoSuchPayer, false, {payment.payerName}});
    proposals.giveTo(result);
    if (!result.candidates.empty() && result.verdict == Verdict::None) {
        result.whyNot.push_back(
            {ReasonCode::NoOpenBillOfThatAmount, false, {digits(payment.open)}});
    }
    return !result.candidates.empty();
}

void Run::proposeFor(const NameHit &hit, const OpenPayment &payment, Proposals &proposals)
{
    const std::vector<size_t> rows = m_book.billsOf(m_book.bill(hit.bill).customer);
    const bool learned = hit.reason.code == ReasonCode::NameLearned;
    bool exact = false;
    for (const size_t row : rows) {
        if (m_book.open(row) != payment.open)
            continue;
        exact = true;
        proposals.addBill(learned ? Pass::Learned : Pass::NameAndAmount,
                          row,
                          {hit.reason, {ReasonCode::AmountMatches, true, {}}});
    }
    const std::vector<Reason> why{hit.reason};
    if (exact || proposals.addSums(rows, why) || proposals.addFees(rows, why)
        || proposals.addSumsWithFee(rows, why))
        return;
    for (const size_t row : rows) {
        proposals.addBill(
            Pass::Nearest, row, {hit.reason, amountReason(payment.open, m_book.open(row))});
    }
}

// The last pass: nothing is proposed, but what comes nearest is shown with what failed.
bool Run::explain(const OpenPayment &payment, MatchResult &result)
{
    if (result.whyNot.empty())
        result.whyNot.push_back({ReasonCode::NothingToGoBy, false, {}});
    Proposals proposals(m_book, payment, m_rules);
    // One more than is listed, so that a cut list never looks complete.
    for (const size_t row : m_book.withOpen(payment.open, m_rules.mostCandidates + 1)) {
        std::vector<Reason> reasons{{ReasonCode::AmountMatches, true, {}}};
        if (!payment.payerName.isEmpty()) {
            reasons.push_back({ReasonCode::NameDiffers,
                               false,
                               {payment.payerName, m_book.bill(row).customerName}});
        }
        proposals.addBill(Pass::Nearest, row, std::move(reasons));
    }
    if (proposals.isEmpty()) {
        result.whyNot.push_back(
            {ReasonCode::NoOpenBillOfThatAmount, false, {digits(payment.open)}});
    }
    proposals.giveTo(result);
    return true;
}

} // namespace

std::vector<Yen> MatchRules::usualFees()
{
    std::vector<Yen> fees;
    for (const qint64 fee :
         {110, 145, 160, 165, 220, 275, 330, 385, 440, 484, 495, 550, 605, 660, 715, 770, 825, 880})
        fees.push_back(Yen(fee));
    return fees;
}

std::vector<MatchResult> match(const MatchInput &input, const MatchRules &rules)
{
    Q_ASSERT(rules.mostBillsSearched <= 20 && rules.mostBillsInSum <= 5);
    return Run(input, rules).go();
}

} // namespace keshikomi
