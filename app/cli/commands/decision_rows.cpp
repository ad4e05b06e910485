// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/decision_rows.h"

#include "app/cli/commands/rows.h"
#include "app/cli/tr.h"
#include "models/wording/words.h"

namespace keshikomi::cli {

namespace {

template<typename IdType>
Value numberOf(const std::optional<IdType> &id)
{
    return id ? Value(id->value()) : Value();
}

Value billOf(qint64 number)
{
    return number > 0 ? Value(number) : Value();
}

Word wordOf(DifferenceKind kind)
{
    return {differenceKindName(kind), differenceKindText(kind)};
}

Word wordOf(DoubledBy by)
{
    switch (by) {
    case DoubledBy::Slip: return {QStringLiteral("slip"), Tr::tr("same slip")};
    case DoubledBy::Request: return {QStringLiteral("request"), Tr::tr("same request")};
    case DoubledBy::Payer: return {QStringLiteral("payer"), Tr::tr("same payer and amount")};
    }
    Q_UNREACHABLE();
}

template<typename Row, typename Make>
Records recordsOf(const std::vector<Row> &rows, Make make)
{
    Records records;
    for (const Row &row : rows)
        records.push_back(make(row));
    return records;
}

} // namespace

Record differenceRecord(const DifferenceRow &row)
{
    Record record;
    record.add("difference", row.id.value(), QT_TRANSLATE_NOOP("Cli", "Difference no."))
        .add("run", row.run.value())
        .add("kind", wordOf(row.kind))
        .add("payment", numberOf(row.payment))
        .add("bill", billOf(row.billNumber))
        .add("credit", numberOf(row.credit))
        .add("customer_number", row.customerNumber > 0 ? Value(row.customerNumber) : Value())
        .add("customer", row.customerName)
        .add("amount", row.amount)
        .add("note", row.note)
        .add("at", row.at)
        .add("actor", row.actor)
        .add("undone", row.undone);
    return record;
}

Record creditRecord(const CreditRow &row)
{
    Record record;
    record.add("credit", row.id.value())
        .add("customer_number", row.customerNumber)
        .add("customer", row.customerName)
        .add("kind", wordOf(row.kind))
        .add("payment", numberOf(row.payment))
        .add("bill", billOf(row.billNumber))
        .add("amount", row.amount)
        .add("open", row.open)
        .add("at", row.at)
        .add("actor", row.actor)
        .add("note", row.note);
    return record;
}

Record refundRecord(const RefundRow &row)
{
    Record record;
    record.add("refund", row.id.value())
        .add("state", Word{refundStateName(row.state), refundStateText(row.state)})
        .add("customer_number", row.customerNumber)
        .add("customer", row.customerName)
        .add("amount", row.amount)
        .add("method", Word{refundMethodName(row.method), refundMethodText(row.method)})
        .add("payment", numberOf(row.payment))
        .add("credit", numberOf(row.credit))
        .add("at", row.at)
        .add("actor", row.requestedBy)
        .add("approved_by", row.approvedBy)
        .add("export", row.exportNumber ? Value(*row.exportNumber) : Value())
        .add("paid_on", row.paidOn)
        .add("note", row.note);
    return record;
}

Record partRecord(const DecidedTax &part)
{
    TaxTotals totals;
    totals.lines = part.taxes;
    Record record;
    record.add("bill", part.billNumber)
        .add("allocation", numberOf(part.allocation))
        .add("difference", numberOf(part.difference))
        .add("amount", part.amount)
        .add("taxes", taxRecords(totals));
    return record;
}

Record doubleRecord(const DoublePayment &row)
{
    Record record;
    record.add("payment", row.payment.value())
        .add("reason", wordOf(row.by))
        .add("received_on", row.receivedOn)
        .add("amount", row.amount)
        .add("open", row.open)
        .add("bill", row.billNumber)
        .add("paid_by", numberOf(row.earlier))
        .add("customer_number", row.customerNumber)
        .add("customer", row.customerName);
    return record;
}

Record decidedDoubleRecord(const DecidedDouble &row)
{
    Record record = doubleRecord(row.payment);
    record.add("refunded", row.refunded)
        .add("carried", row.carried)
        .add("credited", row.credited)
        .add("waits_for_approval", row.waits);
    return record;
}

Record decisionRecord(const DecisionReport &report, bool dryRun)
{
    Record document;
    document.add("dry_run", dryRun)
        .add("run", dryRun ? Value() : Value(report.run.value()))
        .add("allocations", recordsOf(report.allocations, allocationRecord))
        .add("differences", recordsOf(report.differences, differenceRecord))
        .add("parts", recordsOf(report.taxes, partRecord))
        .add("refund", numberOf(report.refund))
        .add("open", report.paymentOpen);
    return document;
}

} // namespace keshikomi::cli
