// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/desk.h"

#include <algorithm>

namespace keshikomi::matching {

namespace {

// Says why a bill that is known cannot take money any more.
bool isGone(Desk &desk, size_t line, BillId id)
{
    std::vector<Reason> &whyNot = desk.result(line).whyNot;
    if (const std::optional<size_t> row = desk.book().rowOf(id); row) {
        if (desk.book().open(*row) > Yen(0))
            return false;
        whyNot.push_back({ReasonCode::BillAlreadyPaid, false, {desk.book().bill(*row).number}});
        return true;
    }
    const ClosedBill *closed = desk.book().closed(id);
    if (!closed) {
        whyNot.push_back({ReasonCode::BillUnknown, false, {}});
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
    whyNot.push_back({code, false, {closed->number}});
    return true;
}

// The slips of one key as the payment names it.
struct NamedSlips final
{
    std::vector<const KnownSlip *> slips; // of the paid reissue, or of all if that is not known
    bool isKnown = false;
    int latest = 0;
};

NamedSlips namedSlips(const Book &book, const OpenPayment &payment)
{
    NamedSlips named;
    const std::vector<const KnownSlip *> all = book.slips().slips(payment.slip);
    if (all.empty())
        return named;
    named.latest = all.back()->reissue;
    std::copy_if(all.begin(),
                 all.end(),
                 std::back_inserter(named.slips),
                 [&payment](const KnownSlip *slip) { return slip->reissue == payment.reissue; });
    named.isKnown = !named.slips.empty();
    if (!named.isKnown)
        named.slips = all;
    return named;
}

std::vector<Reason>
reasonsFor(const OpenPayment &payment, const KnownSlip &slip, const NamedSlips &named, Yen open)
{
    std::vector<Reason> reasons{{ReasonCode::SlipKeyMatches, true, {payment.slip.slipKey()}},
                                amountReason(payment.open, slip.amountAsIssued)};
    if (payment.open == slip.amountAsIssued && open < payment.open)
        reasons.push_back(amountReason(payment.open, open));
    if (!named.isKnown) {
        reasons.push_back({ReasonCode::ReissueUnknown, false, {QString::number(payment.reissue)}});
    } else if (slip.reissue < named.latest) {
        reasons.push_back({ReasonCode::SlipSuperseded,
                           false,
                           {QString::number(slip.reissue), QString::number(named.latest)}});
    }
    return reasons;
}

void sayWhyNotAlone(MatchResult &result)
{
    const std::vector<Reason> &reasons = result.candidates.front().reasons;
    std::copy_if(reasons.begin(),
                 reasons.end(),
                 std::back_inserter(result.whyNot),
                 [](const Reason &reason) {
                     return !reason.speaksFor && reason.code != ReasonCode::PastDue;
                 });
}

// The slip's amount as issued decides, not what the bill asks today.
bool bySlip(Desk &desk, size_t line)
{
    const OpenPayment &payment = desk.payment(line);
    MatchResult &result = desk.result(line);
    const NamedSlips named = namedSlips(desk.book(), payment);
    if (named.slips.empty()) {
        result.whyNot.push_back({ReasonCode::SlipUnknown, false, {payment.slip.slipKey()}});
        return false;
    }
    Proposals proposals = desk.proposalsFor(line);
    std::vector<BillId> seen;
    std::optional<size_t> only;
    bool exact = named.isKnown;
    for (const KnownSlip *slip : named.slips) {
        if (std::find(seen.begin(), seen.end(), slip->bill) != seen.end())
            continue;
        seen.push_back(slip->bill);
        if (isGone(desk, line, slip->bill))
            continue;
        const size_t row = *desk.book().rowOf(slip->bill);
        const Yen open = desk.book().open(row);
        proposals.addBill(Pass::Key, row, {reasonsFor(payment, *slip, named, open)});
        exact = exact && payment.open == slip->amountAsIssued && open >= payment.open;
        only = row;
    }
    proposals.giveTo(result);
    // The same key on two bills would be our own mistake: a person looks, even if one of them is
    // paid.
    if (exact && seen.size() == 1 && only)
        desk.clearAlone(line, *only, Candidate(std::move(result.candidates.front())));
    else if (only)
        sayWhyNotAlone(result);
    return true;
}

// Money of a direct debit pays the bills it was asked for, if all of them still owe it.
bool byDebit(Desk &desk, size_t line)
{
    const OpenPayment &payment = desk.payment(line);
    const KnownDebit *debit = desk.book().debit(payment.slip);
    if (!debit)
        return false;
    std::vector<size_t> rows;
    Yen asked, open;
    bool whole = true;
    for (const Share &share : debit->bills) {
        asked += share.amount;
        if (isGone(desk, line, share.bill)) {
            whole = false;
            continue;
        }
        rows.push_back(*desk.book().rowOf(share.bill));
        open += desk.book().open(rows.back());
        whole = whole && desk.book().open(rows.back()) >= share.amount;
    }
    if (rows.empty())
        return true;
    const Reason amount = amountReason(payment.open, asked);
    const std::vector<Reason> reasons{{ReasonCode::DebitAsked, true, {payment.slip.slipKey()}},
                                      amount};
    if (whole && amount.speaksFor) {
        desk.clearAlone(line, rows, {Pass::Key, debit->bills, payment.open - open, reasons});
        return true;
    }
    Proposals proposals = desk.proposalsFor(line);
    proposals.addAll(Pass::Key, rows, {reasons});
    proposals.giveTo(desk.result(line));
    // What is left of both after a part was cleared by hand may be equal.
    const Reason left = amountReason(payment.open, open);
    if (desk.result(line).whyNot.empty())
        desk.result(line).whyNot.push_back(left.speaksFor ? amount : left);
    return true;
}

bool byRequest(Desk &desk, size_t line)
{
    const OpenPayment &payment = desk.payment(line);
    MatchResult &result = desk.result(line);
    if (!payment.request->bill) {
        result.whyNot.push_back({ReasonCode::RequestUnknown, false, {payment.request->id}});
        return false;
    }
    const bool doubtful = payment.slip.namesSlip(); // nobody knows the key that came with it
    if (isGone(desk, line, *payment.request->bill))
        return true;
    const size_t row = *desk.book().rowOf(*payment.request->bill);
    const Reason amount = amountReason(payment.open, desk.book().open(row));
    Proposals proposals = desk.proposalsFor(line);
    proposals.addBill(
        Pass::Key, row, {{{ReasonCode::RequestMatches, true, {payment.request->id}}, amount}});
    proposals.giveTo(result);
    if (amount.speaksFor && !doubtful)
        desk.clearAlone(line, row, Candidate(std::move(result.candidates.front())));
    else if (!amount.speaksFor)
        result.whyNot.push_back(amount);
    return true;
}

} // namespace

bool keyPass(Desk &desk, size_t line)
{
    const OpenPayment &payment = desk.payment(line);
    if (payment.slip.namesSlip() && (byDebit(desk, line) || bySlip(desk, line)))
        return true;
    if (payment.request)
        return byRequest(desk, line);
    if (!payment.slip.namesSlip())
        desk.tell(line, ReasonCode::NoNumberGiven);
    return false;
}

} // namespace keshikomi::matching
