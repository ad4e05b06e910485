// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/match_input.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/storage/receipts/open_items.h"

#include <QHash>

#include <set>

namespace keshikomi {

namespace {

using WipOf = QHash<BillId, std::vector<QString>>;
using NamesOf = QHash<CustomerId, std::vector<KnownName>>;

OpenBill openBillOf(const OpenBillFacts &facts, const WipOf &wips, const NamesOf &learned)
{
    OpenBill bill{facts.id,
                  billNumberText(facts.number),
                  facts.customer,
                  facts.open,
                  facts.amount,
                  facts.dueOn,
                  facts.issuedOn,
                  facts.customerName,
                  learned.value(facts.customer),
                  wips.value(facts.id),
                  QString::number(facts.customerNumber),
                  {}};
    if (!facts.nameKey.isEmpty())
        bill.names.push_back({facts.nameKey, 0});
    if (!facts.virtualAccount.isEmpty())
        bill.virtualAccounts.push_back(facts.virtualAccount);
    return bill;
}

OpenPayment openPaymentOf(const OpenPaymentFacts &facts)
{
    return OpenPayment{facts.id,
                       facts.agreementKey,
                       facts.channel,
                       facts.open,
                       facts.requestId.isEmpty() ? facts.slipKey : QString(),
                       facts.reissue,
                       facts.remitterCode,
                       facts.payerName,
                       facts.edi,
                       facts.receivedOn,
                       facts.requestId,
                       facts.requestBill};
}

Done addBills(Session &session, MatchInput &input)
{
    KK_TRY(const auto bills, openBills(session));
    KK_TRY(const auto wips, wipNumbersOfOpenBills(session));
    KK_TRY(const auto names, learnedNames(session));
    WipOf wipsOf;
    for (const WipOfBill &each : wips)
        wipsOf[each.bill].push_back(QString::number(each.wip));
    NamesOf namesOf;
    for (const LearnedName &each : names)
        namesOf[each.customer].push_back({each.nameKey, each.times});
    input.bills.reserve(bills.size());
    for (const OpenBillFacts &each : bills)
        input.bills.push_back(openBillOf(each, wipsOf, namesOf));
    return done();
}

} // namespace

Result<MatchInput> readMatchInput(Session &session, std::optional<PaymentId> one)
{
    MatchInput input;
    KK_CHECK(addBills(session, input));
    KK_TRY(const auto slips, slipsOfOpenPayments(session));
    KK_TRY(const auto payments, openPayments(session, one));
    std::set<BillId> closed;
    const auto addClosed = [&](BillId bill, qint64 number, BillState state, Yen open) {
        if ((state != BillState::Issued || open.isZero()) && closed.insert(bill).second)
            input.closed.push_back({bill, billNumberText(number), state});
    };
    for (const SlipFacts &each : slips) {
        input.slips.push_back({each.id,
                               each.bill,
                               each.agreementKey,
                               each.slipKey,
                               each.reissue,
                               each.amount,
                               each.expiresOn});
        addClosed(each.bill, each.billNumber, each.billState, each.billOpen);
    }
    for (const OpenPaymentFacts &each : payments) {
        input.payments.push_back(openPaymentOf(each));
        if (each.requestBill)
            addClosed(*each.requestBill,
                      each.requestBillNumber,
                      each.requestBillState,
                      each.requestBillOpen);
    }
    return input;
}

} // namespace keshikomi
