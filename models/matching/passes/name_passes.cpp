// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/desk.h"

#include <algorithm>

namespace keshikomi::matching {

namespace {

// Bills of the customer of which exactly so much is open.
void addExact(Desk &desk, size_t line, Pass pass, const NameHit &hit, Proposals &proposals)
{
    const Yen paid = desk.payment(line).open;
    for (const size_t row : desk.book().billsOf(desk.book().bill(hit.bill).customer, paid)) {
        proposals.addBill(
            pass,
            row,
            {{hit.reason, {ReasonCode::AmountMatches, true, {}}}, hit.times, hit.lastOn});
    }
}

bool isProposed(Desk &desk, size_t line, Proposals proposals)
{
    if (proposals.isEmpty())
        return false;
    proposals.giveTo(desk.result(line));
    return true;
}

// Whether the line goes by its name; says so where a number goes before.
bool asksName(Desk &desk, size_t line)
{
    if (goesByName(desk, line))
        return true;
    if (desk.isNamedByCode(line))
        desk.tell(line, ReasonCode::NamedByNumber);
    return false;
}

} // namespace

bool goesByName(const Desk &desk, size_t line)
{
    return !desk.payment(line).payerName.isEmpty() && !desk.isNamedByCode(line);
}

bool learnedPass(Desk &desk, size_t line)
{
    if (!asksName(desk, line))
        return false;
    Proposals proposals = desk.proposalsFor(line);
    bool confirmed = false;
    for (const NameHit &hit : desk.names(line)) {
        if (!hit.isLearned())
            continue;
        confirmed = true;
        desk.tell(line, hit.reason.code, true, hit.reason.args);
        addExact(desk, line, Pass::Learned, hit, proposals);
    }
    if (!confirmed)
        desk.tell(line, ReasonCode::NeverConfirmed, false, {desk.payment(line).payerName});
    else if (proposals.isEmpty())
        desk.tell(
            line, ReasonCode::NoOpenBillOfThatAmount, false, {digits(desk.payment(line).open)});
    return isProposed(desk, line, std::move(proposals));
}

bool namePass(Desk &desk, size_t line)
{
    if (!asksName(desk, line))
        return false;
    const OpenPayment &payment = desk.payment(line);
    Proposals proposals = desk.proposalsFor(line);
    for (const NameHit &hit : desk.names(line)) {
        desk.tell(line, hit.reason.code, true, hit.reason.args);
        addExact(desk, line, Pass::NameAndAmount, hit, proposals);
    }
    if (desk.names(line).empty())
        desk.tell(line, ReasonCode::NoSuchPayer, false, {payment.payerName});
    else if (proposals.isEmpty())
        desk.tell(line, ReasonCode::NoOpenBillOfThatAmount, false, {digits(payment.open)});
    return isProposed(desk, line, std::move(proposals));
}

bool similarNamePass(Desk &desk, size_t line)
{
    if (!asksName(desk, line))
        return false;
    Proposals proposals = desk.proposalsFor(line);
    const std::vector<NameHit> hits =
        desk.book().withSimilarName(desk.clues(line).spoken.payer.key);
    for (const NameHit &hit : hits) {
        desk.tell(line, hit.reason.code, true);
        addExact(desk, line, Pass::SimilarName, hit, proposals);
    }
    if (hits.empty())
        desk.tell(line, ReasonCode::NoSimilarName, false, {desk.payment(line).payerName});
    else if (proposals.isEmpty())
        desk.tell(
            line, ReasonCode::NoOpenBillOfThatAmount, false, {digits(desk.payment(line).open)});
    return isProposed(desk, line, std::move(proposals));
}

} // namespace keshikomi::matching
