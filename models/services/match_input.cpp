// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/match_input.h"

#include "models/domain/bill.h"
#include "models/domain/name_key.h"
#include "models/domain/try.h"
#include "models/storage/receipts/clearing_history.h"
#include "models/storage/receipts/payer_knowledge.h"

#include <QHash>

#include <memory>
#include <set>

namespace keshikomi {

namespace {

// The day in Japan, where there is no daylight saving.
QDate dayOf(const QDateTime &at)
{
    return at.isValid() ? at.toOffsetFromUtc(9 * 60 * 60).date() : QDate();
}

using WipOf = QHash<BillId, std::vector<QString>>;

// What clearing by hand taught of the customers.
struct Knowledge final
{
    QHash<CustomerId, std::vector<KnownName>> names;
    QHash<CustomerId, std::vector<KnownFee>> fees;
    QHash<CustomerId, Yen> tolerances;
};

Result<Knowledge> knowledge(Session &session)
{
    Knowledge known;
    KK_TRY(const auto payers, learnedPayers(session));
    for (const LearnedPayer &each : payers) {
        known.names[each.customer].push_back(
            {each.key.name, each.times, each.key.bank, each.key.branch, each.lastAt.date()});
    }
    KK_TRY(const auto fees, learnedFees(session));
    for (const LearnedFee &each : fees)
        known.fees[each.customer].push_back({each.fee, each.times});
    KK_TRY(const auto tolerances, customerTolerances(session));
    for (const CustomerTolerance &each : tolerances)
        known.tolerances.insert(each.customer, each.tolerance);
    return known;
}

OpenBill openBillOf(const OpenBillFacts &facts, const WipOf &wips, const Knowledge &known)
{
    OpenBill bill{facts.id,
                  facts.customer,
                  facts.open,
                  facts.amount,
                  facts.dueOn,
                  facts.issuedOn,
                  billNumberText(facts.number),
                  facts.customerName,
                  known.names.value(facts.customer),
                  wips.value(facts.id),
                  QString::number(facts.customerNumber),
                  {},
                  known.fees.value(facts.customer),
                  known.tolerances.value(facts.customer),
                  facts.company.value()};
    if (!facts.nameKey.isEmpty())
        bill.names.push_back({facts.nameKey, 0});
    if (!facts.virtualAccount.isEmpty())
        bill.virtualAccounts.push_back(facts.virtualAccount);
    return bill;
}

// A key that a digit leads may hold a code, which only the name as written tells apart.
QString payerKeyOf(const OpenPaymentFacts &facts)
{
    const bool mayHoldCode = !facts.payerKey.isEmpty() && facts.payerKey.front().isDigit();
    return mayHoldCode || facts.payerName.isEmpty() ? QString() : facts.payerKey;
}

OpenPayment openPaymentOf(const OpenPaymentFacts &facts)
{
    // By name: several of the texts could take each other's place without a word.
    OpenPayment payment{facts.id, facts.receivedOn, facts.open, facts.reissue, facts.channel};
    payment.slip = {facts.agreementKey, facts.requestId.isEmpty() ? facts.slipKey : QString()};
    if (!facts.requestId.isEmpty())
        payment.request =
            std::make_shared<NamedRequest>(NamedRequest{facts.requestId, facts.requestBill});
    payment.payerKey = payerKeyOf(facts);
    payment.payerName = facts.payerName;
    payment.remitterCode = facts.remitterCode;
    payment.ediInformation = facts.edi;
    payment.bank = nameKey(facts.bankName);
    payment.branch = nameKey(facts.branchName);
    payment.company = facts.company ? facts.company->value() : 0;
    return payment;
}

WipOf byBill(const std::vector<WipOfBill> &wips)
{
    WipOf wipsOf;
    for (const WipOfBill &each : wips)
        wipsOf[each.bill].push_back(QString::number(each.wip));
    return wipsOf;
}

KnownSlip knownSlipOf(const SlipFacts &facts)
{
    return {facts.bill, facts.amount, facts.reissue, {facts.agreementKey, facts.slipKey}};
}

// The rows of one debit stand behind each other.
std::vector<KnownDebit> knownDebitsOf(const std::vector<DebitFacts> &facts)
{
    std::vector<KnownDebit> debits;
    for (const DebitFacts &each : facts) {
        const SlipReference reference(each.agreementKey, each.slipKey);
        if (debits.empty() || !(debits.back().reference == reference))
            debits.push_back({reference, {}});
        debits.back().bills.push_back({each.bill, each.amount});
    }
    return debits;
}

Done addBills(Session &session, MatchInput &input)
{
    KK_TRY(const auto bills, openBills(session));
    KK_TRY(const auto wips, wipNumbersOfOpenBills(session));
    KK_TRY(const Knowledge known, knowledge(session));
    const WipOf wipsOf = byBill(wips);
    input.bills.reserve(bills.size());
    for (const OpenBillFacts &each : bills)
        input.bills.push_back(openBillOf(each, wipsOf, known));
    return done();
}

} // namespace

Result<MatchInput> readMatchInput(Session &session)
{
    MatchInput input;
    KK_CHECK(addBills(session, input));
    KK_TRY(auto slips, slipsOfOpenPayments(session));
    KK_TRY(const auto numbers, numbersOfOpenPayments(session));
    slips.insert(slips.end(), numbers.begin(), numbers.end());
    KK_TRY(const auto debits, debitsOfOpenPayments(session));
    KK_TRY(const auto payments, openPayments(session));
    input.slips.reserve(slips.size());
    input.payments.reserve(payments.size());
    std::set<BillId> closed;
    const auto addClosed = [&](BillId bill, qint64 number, BillState state, Yen open) {
        if ((state != BillState::Issued || open.isZero()) && closed.insert(bill).second)
            input.closed.push_back({bill, billNumberText(number), state});
    };
    for (const SlipFacts &each : slips) {
        input.slips.push_back(knownSlipOf(each));
        addClosed(each.bill, each.billNumber, each.billState, each.billOpen);
    }
    for (const DebitFacts &each : debits)
        addClosed(each.bill, each.billNumber, each.billState, each.billOpen);
    input.debits = knownDebitsOf(debits);
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

Result<History> readHistory(Session &session, QDate first, QDate last)
{
    History history;
    KK_TRY(const auto bills, pastBills(session));
    KK_TRY(const auto wips, wipNumbersOfAllBills(session));
    const WipOf wipsOf = byBill(wips);
    Knowledge settings; // what was taught is learned again on the way
    KK_TRY(const auto tolerances, customerTolerances(session));
    for (const CustomerTolerance &each : tolerances)
        settings.tolerances.insert(each.customer, each.tolerance);
    for (const PastBillFacts &each : bills) {
        PastBill past{openBillOf(each.bill, wipsOf, settings), dayOf(each.issuedAt), {}};
        past.bill.open = each.bill.amount;
        past.goneOn = dayOf(each.cancelledAt);
        history.bills.push_back(std::move(past));
    }
    KK_TRY(const auto allocations, pastAllocations(session));
    for (const PastAllocation &each : allocations) {
        history.clearings.push_back({each.payment,
                                     each.bill,
                                     each.amount,
                                     each.discount,
                                     dayOf(each.madeAt),
                                     dayOf(each.undoneAt),
                                     each.byHand});
    }
    KK_TRY(const auto payments, clearedPayments(session, first, last));
    for (const OpenPaymentFacts &each : payments)
        history.payments.push_back({openPaymentOf(each)});
    KK_TRY(const auto slips, slipsOfPayments(session, first, last));
    for (const SlipFacts &each : slips)
        history.slips.push_back(knownSlipOf(each));
    KK_TRY(const auto numbers, numbersOfPayments(session, first, last));
    for (const SlipFacts &each : numbers)
        history.slips.push_back(knownSlipOf(each));
    KK_TRY(const auto debits, debitsOfPayments(session, first, last));
    history.debits = knownDebitsOf(debits);
    return history;
}

} // namespace keshikomi
