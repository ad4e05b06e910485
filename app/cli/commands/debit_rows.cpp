// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/debit_rows.h"

#include "app/cli/commands/account_input.h"
#include "app/cli/commands/rows.h"
#include "models/domain/bill.h"
#include "models/wording/debit_words.h"

namespace keshikomi::cli {

namespace {

Word wordOf(MandateState state)
{
    return {mandateStateName(state), mandateStateText(state)};
}

Word wordOf(DebitResult result)
{
    return {debitResultName(result), debitResultText(result)};
}

Word wordOf(DebitNext next)
{
    return {debitNextName(next), debitNextText(next)};
}

void addMasked(Record &record, const std::optional<BankAccount> &account)
{
    const BankAccount shown = account.value_or(BankAccount{});
    addAccount(record,
               shown,
               maskedAccountNumber(shown.number),
               account ? Value(Word{shown.type, accountKindText(shown.type)}) : Value());
}

Record shareRecord(const DebitShare &share)
{
    Record record;
    record.add("bill", share.billNumber)
        .add("due_on", share.dueOn)
        .add("amount", share.amount)
        .add("open", share.open)
        .add("slip_out", share.hasSlip)
        .add("rebilled", share.rebilledBy);
    return record;
}

} // namespace

Record debitAgreementRecord(const DebitAgreement &agreement)
{
    Record record;
    record.add("agreement", agreement.key)
        .add("name", agreement.name)
        .add("company", agreement.company)
        .add("consignor", agreement.terms.consignor)
        .add("multi_code", agreement.terms.multiCode);
    addMasked(record, agreement.terms.account);
    record.add("least", agreement.terms.least).add("most", agreement.terms.most);
    return record;
}

Record mandateRecord(const Mandate &mandate)
{
    Record record;
    record.add("mandate", mandateNumberText(mandate.id))
        .add("customer_number", mandate.customerNumber)
        .add("customer", mandate.customerName)
        .add("agreement", mandate.agreementKey)
        .add("payer_number", mandate.payerNumber);
    addMasked(record, mandate.account);
    record.add("state", wordOf(mandate.state))
        .add("since", mandate.since)
        .add("reason", mandateReasonText(mandate.reason))
        .add("actor", mandate.actor);
    return record;
}

Record mandateStepRecord(const MandateStep &step)
{
    Record record;
    record.add("state", wordOf(step.state))
        .add("since", step.since)
        .add("reason", mandateReasonText(step.reason))
        .add("actor", step.actor)
        .add("at", step.at);
    return record;
}

Record debitBatchRecord(const DebitBatchRow &batch)
{
    Record record;
    record.add("debit_batch", debitBatchNumberText(batch.id))
        .add("agreement", batch.agreementKey)
        .add("collect_on", batch.collectOn)
        .add("state", Word{debitBatchStateName(batch.state), debitBatchStateText(batch.state)})
        .add("count", batch.items)
        .add("amount", batch.total)
        .add("collected", batch.collected)
        .add("collected_amount", batch.collectedYen)
        .add("failed", batch.failed)
        .add("failed_amount", batch.failedYen)
        .add("waiting", batch.waiting)
        .add("actor", batch.madeBy)
        .add("at", batch.madeAt)
        .add("approved_by", batch.approvedBy)
        .add("sent_by", batch.sentBy)
        .add("file", batch.fileName)
        .add("sha256", QString::fromLatin1(batch.sha256.toHex()));
    return record;
}

Record debitItemRecord(const DebitItem &item)
{
    Record record;
    record.add("position", item.position)
        .add("mandate", mandateNumberText(item.mandate))
        .add("customer_number", item.customerNumber)
        .add("customer", item.customerName)
        .add("payer_number", item.payerNumber)
        .add("amount", item.amount)
        .add("new_code", item.newCode)
        .add("result", item.result ? Value(wordOf(*item.result)) : Value())
        .add("next", wordOf(item.next));
    Records bills;
    for (const DebitShare &share : item.bills)
        bills.push_back(shareRecord(share));
    record.add("bills", std::move(bills));
    return record;
}

Record leftOutRecord(const DebitLeftOut &bill)
{
    Record record;
    record.add("bill", bill.billNumber)
        .add("customer", bill.customerName)
        .add("amount", bill.amount)
        .add("why", Word{debitHindranceName(bill.why), debitHindranceText(bill)});
    return record;
}

Record rebilledRecord(const RebilledBill &bill)
{
    Record record;
    record.add("bill", bill.billNumber)
        .add("customer", bill.customerName)
        .add("amount", bill.amount)
        .add("channel", wordOf(bill.channel))
        .add("barcode", bill.barcode)
        .add("expires_on", bill.expiresOn)
        .add("client_id", bill.request);
    return record;
}

Record debitRuleRecord(const DebitRule &rule)
{
    Record record;
    record.add("code", QString(QLatin1Char(debitResultCode(rule.result))))
        .add("result", wordOf(rule.result))
        .add("next", wordOf(rule.next))
        .add("retries", rule.retries == mostRetries ? Value() : Value(rule.retries))
        .add("suspends", rule.suspends);
    return record;
}

} // namespace keshikomi::cli
