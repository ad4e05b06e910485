// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/request_clearing.h"

#include "models/domain/try.h"
#include "models/matching/match.h"
#include "models/services/link_keeping.h"
#include "models/services/reason_json.h"
#include "models/storage/asking/bills.h"
#include "models/storage/books/allocations.h"
#include "models/storage/receipts/open_items.h"
#include "models/storage/receipts/payments.h"

#include <memory>

namespace keshikomi {

namespace {

// The matching's input with this payment and its own bill, nothing else.
Result<MatchInput> inputOf(Session &session, const OpenPaymentFacts &facts)
{
    MatchInput input;
    OpenPayment payment{facts.id, facts.receivedOn, facts.open, 0, facts.channel};
    payment.slip = {facts.agreementKey, QString()};
    payment.request =
        std::make_shared<NamedRequest>(NamedRequest{facts.requestId, facts.requestBill});
    input.payments.push_back(std::move(payment));
    KK_TRY(const Bill bill, billById(session, *facts.requestBill));
    const QString number = billNumberText(bill.number);
    if (bill.state != BillState::Issued || bill.open.isZero())
        input.closed.push_back({bill.id, number, bill.state});
    else
        input.bills.push_back(
            {bill.id, bill.customer, bill.open, bill.amount, bill.dueOn, bill.issuedOn, number});
    return input;
}

} // namespace

Result<Yen>
clearOwnRequest(Session &session, PaymentId payment, std::optional<RunId> &run, const Stamp &stamp)
{
    KK_TRY(const auto open, openPayments(session, payment));
    if (open.empty() || !open.front().requestBill)
        return Yen(0);
    KK_TRY(const MatchInput input, inputOf(session, open.front()));
    const MatchResult result = match(input).front();
    if (result.verdict != Verdict::ClearAlone)
        return Yen(0);
    if (!run) {
        KK_TRY(run, startRun(session, "automatic", stamp));
    }
    const Candidate &only = result.candidates.front();
    Yen cleared;
    std::vector<BillId> bills;
    for (const Share &share : only.shares) {
        KK_CHECK(allocate(
            session,
            NewAllocation{
                payment, share.bill, share.amount, Yen(0), *run, reasonsToJson(only.reasons)},
            stamp));
        cleared += share.amount;
        bills.push_back(share.bill);
    }
    KK_CHECK(keepLinksInStep(session, bills, stamp, open.front().requestId));
    KK_CHECK(markRest(session, payment));
    return cleared;
}

} // namespace keshikomi
