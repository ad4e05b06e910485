// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/suspects.h"

#include <algorithm>

namespace keshikomi::matching {

namespace {

// Known by its numbers, but nothing explains the amount: that is still worth a person's look.
void proposeOtherAmount(Desk &desk, size_t line)
{
    Proposals proposals = desk.proposalsFor(line);
    for (const CodeHit &hit : desk.clues(line).codes) {
        std::vector<Reason> reasons = hit.reasons;
        reasons.push_back(amountReason(desk.payment(line).open, desk.book().open(hit.row)));
        proposals.addBill(Pass::Code, hit.row, {std::move(reasons)});
    }
    const PassOrder &passes = desk.rules().passes;
    if (std::find(passes.begin(), passes.end(), Pass::Tolerance) != passes.end())
        desk.result(line).whyNot.push_back({whyNoFeeFits(desk, line), false, {}});
    proposals.giveTo(desk.result(line));
}

// Bills of the payer with another amount.
void showBillsOfPayer(Desk &desk, size_t line, const std::vector<NameHit> &hits)
{
    const Yen paid = desk.payment(line).open;
    Proposals proposals = desk.proposalsFor(line);
    for (const NameHit &hit : hits) {
        for (const size_t row : desk.book().billsOf(desk.book().bill(hit.bill).customer)) {
            proposals.addBill(
                Pass::Nearest, row, {{hit.reason, amountReason(paid, desk.book().open(row))}});
        }
    }
    proposals.giveTo(desk.result(line));
}

// Bills of that amount with another name.
void showBillsOfAmount(Desk &desk, size_t line)
{
    const OpenPayment &payment = desk.payment(line);
    Proposals proposals = desk.proposalsFor(line);
    // One more than is listed, so that a cut list never looks complete.
    for (const size_t row : desk.book().withOpen(payment.open, desk.rules().mostCandidates + 1)) {
        std::vector<Reason> reasons{{ReasonCode::AmountMatches, true, {}}};
        if (!payment.payerName.isEmpty()) {
            reasons.push_back({ReasonCode::NameDiffers,
                               false,
                               {payment.payerName, desk.book().bill(row).customerName}});
        }
        proposals.addBill(Pass::Nearest, row, {std::move(reasons)});
    }
    if (proposals.isEmpty()) {
        desk.result(line).whyNot.push_back(
            {ReasonCode::NoOpenBillOfThatAmount, false, {digits(payment.open)}});
    }
    proposals.giveTo(desk.result(line));
}

} // namespace

void nearestPass(Desk &desk, size_t line)
{
    const OpenPayment &payment = desk.payment(line);
    MatchResult &result = desk.result(line);
    const bool speaks = !payment.payerName.isEmpty() || !payment.remitterCode.isEmpty()
        || !payment.ediInformation.isEmpty();
    if (speaks && !desk.clues(line).codes.empty()) {
        proposeOtherAmount(desk, line);
        return;
    }
    if (!payment.payerName.isEmpty()) {
        std::vector<NameHit> hits = desk.names(line);
        if (hits.empty())
            hits = desk.book().withSimilarName(desk.clues(line).spoken.payer.key);
        if (!hits.empty()) {
            showBillsOfPayer(desk, line, hits);
            result.whyNot.push_back(
                {ReasonCode::NoOpenBillOfThatAmount, false, {digits(payment.open)}});
            return;
        }
        result.whyNot.push_back({ReasonCode::NoSuchPayer, false, {payment.payerName}});
    }
    if (result.whyNot.empty())
        result.whyNot.push_back({ReasonCode::NothingToGoBy, false, {}});
    showBillsOfAmount(desk, line);
}

} // namespace keshikomi::matching
