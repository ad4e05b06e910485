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

Record paymentRecord(const UnsettledPayment &payment)
{
    Record record;
    record.add("payment", payment.id.value())
        .add("received_on", payment.receivedOn)
        .add("slip_key", payment.slipKey)
        .add("amount", payment.amount);
    return record;
}

Record lineRecord(const ReportLine &line)
{
    Record record;
    record.add("position", line.position)
        .add("received_on", line.receivedOn)
        .add("slip_key", line.slipKey)
        .add("amount", line.gross);
    return record;
}

Record bankLineRecord(const BankLine &line)
{
    Record record;
    record.add("payment", line.payment.value())
        .add("received_on", line.receivedOn)
        .add("amount", line.amount)
        .add("payer", line.payer);
    return record;
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
    const auto cycle = [](const CycleRule &rule) {
        return Record().add("cycle", rule.name).add("text", rule.title);
    };
    Record record;
    record.add("plan", plan.name)
        .add("text", plan.title)
        .add("source", plan.source)
        .add("from_day", plan.terms.entries().front().from)
        .add("cycles", recordsOf(plan.cycles, cycle));
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
             settlement.booking && settlement.booking->payment
                 ? Value(settlement.booking->payment->value())
                 : Value())
        .add("booked", settlement.booking.has_value(), QT_TRANSLATE_NOOP("Cli", "In the books"))
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
        .add("settled", int(view.settled.size()), QT_TRANSLATE_NOOP("Cli", "Receipts settled"))
        .add("settled_amount", view.settledAmount, QT_TRANSLATE_NOOP("Cli", "Their sum"))
        .add("unexplained", view.unexplained)
        .add("of_opening", view.ofOpening)
        .add("opening_left", view.openingLeft)
        .add("only_report", recordsOf(view.onlyReport, lineRecord))
        .add("only_books", recordsOf(view.onlyBooks, paymentRecord))
        .add("next_batch", recordsOf(view.nextBatch, paymentRecord))
        .add("gone_since", recordsOf(view.gone, paymentRecord))
        .add("bank_lines", recordsOf(view.bankLines, bankLineRecord));
    return record;
}

Record comparisonRecord(const PlanComparison &comparison)
{
    const auto plan = [](const PlanCost &cost) {
        Record record;
        record.add("plan", cost.plan)
            .add("text", cost.title)
            .add("cycle", cost.cycle)
            .add("payouts", cost.cycles);
        addFees(record, cost.fees);
        return record;
    };
    Record record;
    record.add("since", comparison.first)
        .add("until", comparison.last)
        .add("items", comparison.items)
        .add("gross", comparison.gross)
        .add("plans", recordsOf(comparison.costs, plan));
    return record;
}

} // namespace keshikomi::cli
