// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/settlement_rows.h"

#include "models/wording/words.h"

namespace keshikomi::cli {

namespace {

void addFigures(Record &record, const SettlementFigures &figures)
{
    record.add("items", figures.items)
        .add("gross", figures.gross)
        .add("agency_fee", figures.fee)
        .add("exempt_fee", figures.exemptFee)
        .add("tax", figures.tax)
        .add("stamps", figures.stamp)
        .add("transfer_fee", figures.transfer)
        .add("other", figures.other)
        .add("net", figures.net);
}

void addCycle(Record &record, const Cycle &cycle)
{
    record.add("since", cycle.from).add("until", cycle.to).add("pay_on", cycle.payOn);
}

Records paymentRecords(const std::vector<UnsettledPayment> &payments)
{
    Records records;
    for (const UnsettledPayment &each : payments) {
        Record record;
        record.add("payment", each.id.value())
            .add("received_on", each.receivedOn)
            .add("slip_key", each.slipKey)
            .add("amount", each.amount);
        records.push_back(std::move(record));
    }
    return records;
}

Records lineRecords(const std::vector<ReportLine> &lines)
{
    Records records;
    for (const ReportLine &each : lines) {
        Record record;
        record.add("position", each.position)
            .add("received_on", each.receivedOn)
            .add("slip_key", each.slipKey)
            .add("amount", each.gross);
        records.push_back(std::move(record));
    }
    return records;
}

Records bankLineRecords(const std::vector<BankLine> &lines)
{
    Records records;
    for (const BankLine &each : lines) {
        Record record;
        record.add("payment", each.payment.value())
            .add("received_on", each.receivedOn)
            .add("amount", each.amount)
            .add("payer", each.payer);
        records.push_back(std::move(record));
    }
    return records;
}

void addFees(Record &record, const FeeBill &fees)
{
    record.add("item_fees", fees.items)
        .add("unpaid_fees", fees.unpaid)
        .add("transfer_fees", fees.payout)
        .add("fax_fees", fees.faxes)
        .add("monthly_fees", fees.monthly)
        .add("tax", fees.tax)
        .add("stamps", fees.stamps)
        .add("cost", fees.total());
}

} // namespace

Word wordOf(CycleState state)
{
    return {cycleStateName(state), cycleStateText(state)};
}

Record planRecord(const FeePlan &plan)
{
    Records cycles;
    for (const CycleRule &rule : plan.cycles) {
        Record record;
        record.add("cycle", rule.name).add("text", rule.title);
        cycles.push_back(std::move(record));
    }
    Record record;
    record.add("plan", plan.name)
        .add("text", plan.title)
        .add("source", plan.source)
        .add("from_day", plan.terms.entries().front().from)
        .add("cycles", std::move(cycles));
    return record;
}

Record cycleRecord(const CycleRow &row)
{
    Record record;
    record.add("agreement", row.agreementKey).add("name", row.agreementName);
    addCycle(record, row.cycle);
    record.add("state", wordOf(row.state));
    addFigures(record, row.expected);
    record.add("unpaid_items", row.volume.unpaid)
        .add("settlement",
             row.settlement ? Value(settlementNumberText(row.settlement->id)) : Value())
        .add("reported", row.settlement ? Value(row.settlement->figures.net) : Value())
        .add("difference", row.difference() ? Value(*row.difference()) : Value());
    return record;
}

Record settlementRecord(const Settlement &settlement)
{
    Record record;
    record.add("settlement", settlementNumberText(settlement.id))
        .add("agreement", settlement.agreementKey)
        .add("name", settlement.agreementName);
    addCycle(record, settlement.cycle);
    addFigures(record, settlement.figures);
    record.add("file", settlement.fileName)
        .add("bank_payment",
             settlement.booking ? Value(settlement.booking->payment.value()) : Value())
        .add("ended", settlement.ended)
        .add("at", settlement.at)
        .add("actor", settlement.actor);
    return record;
}

Record settlementViewRecord(const SettlementView &view)
{
    Record record = settlementRecord(view.settlement);
    record.add("expected_net", view.expected ? Value(view.expected->net) : Value())
        .add("difference",
             view.expected ? Value(view.settlement.figures.net - view.expected->net) : Value())
        .add("settled", int(view.settled.size()))
        .add("settled_amount", view.settledAmount)
        .add("only_report", lineRecords(view.onlyReport))
        .add("only_books", paymentRecords(view.onlyBooks))
        .add("next_batch", paymentRecords(view.nextBatch))
        .add("bank_lines", bankLineRecords(view.bankLines));
    return record;
}

Record comparisonRecord(const PlanComparison &comparison)
{
    Records plans;
    for (const PlanCost &cost : comparison.costs) {
        Record record;
        record.add("plan", cost.plan)
            .add("text", cost.title)
            .add("cycle", cost.cycle)
            .add("payouts", cost.cycles);
        addFees(record, cost.fees);
        plans.push_back(std::move(record));
    }
    Record record;
    record.add("since", comparison.first)
        .add("until", comparison.last)
        .add("items", comparison.items)
        .add("gross", comparison.gross)
        .add("plans", std::move(plans));
    return record;
}

} // namespace keshikomi::cli
