// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/desk.h"

#include <algorithm>

namespace keshikomi::matching {

namespace {

// The number of a customer means no bill: another company's may not be the one that was paid.
bool needsPerson(const Book &book, const OpenPayment &payment, const CodeHit &hit)
{
    return !hit.ofBill && isElsewhere(payment, book.bill(hit.row));
}

// Why the one bill that fits the amount does not clear alone.
Reason doubtOf(const Book &book, const std::vector<CodeHit> &hits, bool mayClear, bool namesOthers)
{
    if (mayClear && !namesOthers)
        return {ReasonCode::OtherCompany, false, {}};
    if (!namesOthers)
        return {ReasonCode::CustomerNumberAlone, false, {}};
    const auto other =
        std::find_if(hits.begin(), hits.end(), [](const CodeHit &hit) { return hit.ofBill; });
    Q_ASSERT(other != hits.end());
    return {ReasonCode::OtherBillNamed, false, {book.bill(other->row).number}};
}

struct ExactHits final
{
    std::vector<const CodeHit *> best; // of this amount: named bills, else bills of the customer
    bool namesOthers = false; // named bills do not fit, which speaks against the customer's others
};

// Where bills of the company that got the money fit, those of others are not meant.
void keepOwn(const Book &book, const OpenPayment &payment, std::vector<const CodeHit *> &hits)
{
    const auto isOthers = [&](const CodeHit *hit) {
        return isElsewhere(payment, book.bill(hit->row));
    };
    if (!std::all_of(hits.begin(), hits.end(), isOthers))
        std::erase_if(hits, isOthers);
}

ExactHits exactHits(const Book &book, const std::vector<CodeHit> &hits, const OpenPayment &payment)
{
    const Yen paid = payment.open;
    std::vector<const CodeHit *> bills, customers;
    for (const CodeHit &hit : hits) {
        if (book.open(hit.row) == paid)
            (hit.ofBill ? bills : customers).push_back(&hit);
    }
    keepOwn(book, payment, bills);
    keepOwn(book, payment, customers);
    const bool namesAny =
        std::any_of(hits.begin(), hits.end(), [](const CodeHit &hit) { return hit.ofBill; });
    return {bills.empty() ? customers : bills, bills.empty() && namesAny};
}

void clearByCode(Desk &desk, size_t line, const CodeHit &hit)
{
    const OpenPayment &payment = desk.payment(line);
    const OpenBill &bill = desk.book().bill(hit.row);
    std::vector<Reason> reasons = hit.reasons;
    reasons.push_back({ReasonCode::AmountMatches, true, {}});
    addDueReason(reasons, bill.dueOn, payment.receivedOn);
    if (isElsewhere(payment, bill))
        reasons.push_back({ReasonCode::OtherCompany, false, {}});
    desk.clearAlone(
        line, hit.row, {Pass::Code, {{bill.id, payment.open}}, Yen(0), std::move(reasons)});
}

constexpr int mostToldBills = 3;

// A bill that is named by its own number is told with what it asks; the number of a customer means
// no bill of its own.
void tellOtherAmounts(Desk &desk, size_t line, const std::vector<CodeHit> &hits)
{
    std::vector<Reason> &whyNot = desk.result(line).whyNot;
    const Yen paid = desk.payment(line).open;
    int told = 0;
    for (const CodeHit &hit : hits) {
        if (!hit.ofBill || told == mostToldBills)
            continue;
        whyNot.push_back(
            {ReasonCode::AmountDiffers,
             false,
             {digits(paid), digits(desk.book().open(hit.row)), desk.book().bill(hit.row).number}});
        ++told;
    }
    if (told == 0)
        whyNot.push_back({ReasonCode::NoOpenBillOfThatAmount, false, {digits(paid)}});
}

// The bills of this amount, and named ones with another beside them.
void proposeByCode(Desk &desk, size_t line, const std::vector<CodeHit> &hits)
{
    const Yen paid = desk.payment(line).open;
    Proposals proposals = desk.proposalsFor(line);
    for (const CodeHit &hit : hits) {
        const Reason amount = amountReason(paid, desk.book().open(hit.row));
        if (!amount.speaksFor && !hit.ofBill)
            continue;
        std::vector<Reason> reasons = hit.reasons;
        reasons.push_back(amount);
        proposals.addBill(Pass::Code, hit.row, {std::move(reasons)});
    }
    proposals.giveTo(desk.result(line));
}

} // namespace

bool codePass(Desk &desk, size_t line)
{
    const OpenPayment &payment = desk.payment(line);
    if (payment.remitterCode.isEmpty() && payment.payerName.isEmpty()
        && payment.ediInformation.isEmpty()) {
        desk.tell(line, ReasonCode::NoReferenceFits);
        return false;
    }
    Clues &clues = desk.clues(line);
    clues.codes = codeHits(desk.book(), clues.spoken);
    const std::vector<CodeHit> &hits = clues.codes;
    if (hits.empty()) {
        desk.tell(line, ReasonCode::NoReferenceFits);
        return false;
    }
    MatchResult &result = desk.result(line);
    const ExactHits exact = exactHits(desk.book(), hits, payment);
    const bool one = exact.best.size() == 1;
    const bool mayClear = one && exact.best.front()->mayClear;
    const bool alone =
        mayClear && !exact.namesOthers && !needsPerson(desk.book(), payment, *exact.best.front());
    if (alone && result.whyNot.empty()) {
        clearByCode(desk, line, *exact.best.front());
        return true;
    }
    if (exact.best.empty()) { // sums, fees or at last the other amount may explain it
        tellOtherAmounts(desk, line, hits);
        return false;
    }
    if (one && !alone)
        result.whyNot.push_back(doubtOf(desk.book(), hits, mayClear, exact.namesOthers));
    proposeByCode(desk, line, hits);
    return true;
}

} // namespace keshikomi::matching
