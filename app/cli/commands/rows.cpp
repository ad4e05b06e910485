// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/rows.h"

#include "app/cli/enum_name.h"
#include "app/cli/tr.h"
#include "models/wording/tr.h"
#include "models/wording/words.h"

namespace keshikomi::cli {

namespace {

struct Named final
{
    const char *name, *text;
};

template<std::size_t count>
Word found(const Named (&names)[count], const QString &name)
{
    for (const Named &each : names) {
        if (name == QLatin1String(each.name))
            return {name, Tr::tr(each.text)};
    }
    return {name, name};
}

QString progressText(BillProgress progress)
{
    switch (progress) {
    case BillProgress::Draft: return Tr::tr("Draft");
    case BillProgress::Unpaid: return Tr::tr("Unpaid");
    case BillProgress::Overdue: return Tr::tr("Overdue");
    case BillProgress::Reserved: return Tr::tr("Paid at the till, not final");
    case BillProgress::PartlyPaid: return Tr::tr("Partly paid");
    case BillProgress::Paid: return Tr::tr("Paid");
    case BillProgress::Cancelled: return Tr::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace

Word wordOf(BillState state)
{
    return {billStateName(state), billStateText(state)};
}

Word wordOf(BillProgress progress)
{
    return {billProgressName(progress), progressText(progress)};
}

Word wordOf(PaymentState state)
{
    return {paymentStateName(state), paymentStateText(state)};
}

Word wordOf(Unapplied reason)
{
    return {unappliedName(reason), unappliedText(reason)};
}

Word wordOf(Channel channel)
{
    return {channelName(channel), channelText(channel)};
}

Word wordOf(TaxKind kind)
{
    return {taxKindName(kind), taxKindText(kind)};
}

Word requestStateOf(const QString &state)
{
    static constexpr Named ours[]{
        {"cancelling", QT_TRANSLATE_NOOP("Cli", "Being withdrawn")},
        {"withdrawn", QT_TRANSLATE_NOOP("Cli", "Withdrawn")},
    };
    if (const auto known = paymentRequestStateFromName(state))
        return {state, paymentRequestStateText(*known)};
    return found(ours, state);
}

Word historyKindOf(const QString &kind)
{
    static constexpr Named names[]{
        {"issued", QT_TRANSLATE_NOOP("Cli", "Issued")},
        {"slip", QT_TRANSLATE_NOOP("Cli", "Slip issued")},
        {"printed", QT_TRANSLATE_NOOP("Cli", "Slip printed")},
        {"sheet", QT_TRANSLATE_NOOP("Cli", "Sheet printed")},
        {"request", QT_TRANSLATE_NOOP("Cli", "Payment requested")},
        {"preliminary", QT_TRANSLATE_NOOP("Cli", "Paid at the till (provisional)")},
        {"preliminary-confirmed", QT_TRANSLATE_NOOP("Cli", "Provisional payment confirmed")},
        {"preliminary-cancelled", QT_TRANSLATE_NOOP("Cli", "Provisional payment cancelled")},
        {"preliminary-undone", QT_TRANSLATE_NOOP("Cli", "Provisional payment: import undone")},
        {"allocated", QT_TRANSLATE_NOOP("Cli", "Cleared")},
        {"undone", QT_TRANSLATE_NOOP("Cli", "Clearing undone")},
        {"difference", QT_TRANSLATE_NOOP("Cli", "Difference settled")},
        {"difference-undone", QT_TRANSLATE_NOOP("Cli", "Difference undone")},
        {"delivered", QT_TRANSLATE_NOOP("Cli", "Delivered")},
        {"cancelled", QT_TRANSLATE_NOOP("Cli", "Cancelled")},
    };
    return found(names, kind);
}

Word taskWordOf(const TaskRow &task)
{
    return {task.kind, taskText(task.kind, task.args)};
}

Record billRowRecord(const BillRow &row)
{
    Record record;
    record.add("number", row.number)
        .add("customer", row.customer)
        .add("customer_number", row.customerNumber)
        .add("subject", row.subject)
        .add("wip", row.wip)
        .add("issued_on", row.issuedOn)
        .add("due_on", row.dueOn)
        .add("amount", row.amount)
        .add("open", row.open)
        .add("reserved", row.reserved)
        .add("progress", wordOf(row.progress))
        .add("days_late", row.daysLate);
    return record;
}

Record allocationRecord(const AllocationRow &row)
{
    Record record;
    record.add("allocation", row.id.value())
        .add("run", row.run.value())
        .add("payment", row.payment.value())
        .add("bill", row.billNumber)
        .add("customer_number", row.customerNumber)
        .add("customer", row.customer)
        .add("amount", row.amount)
        .add("discount", row.discount)
        .add("at", row.at)
        .add("actor", row.actor)
        .add("undone", row.undone);
    return record;
}

Record requestRecord(const StoredRequest &request)
{
    Record record;
    record.add("client_id", request.clientId)
        .add("remote_id", request.remoteId)
        .add("state", requestStateOf(request.state))
        .add("amount", request.amount)
        .add("url", request.url)
        .add("expires_at", request.expiresAt);
    return record;
}

Inner newestRequest(const std::vector<StoredRequest> &requests)
{
    return requests.empty() ? Inner{} : Inner{{requestRecord(requests.front())}};
}

Record lineRecord(const LineItem &line)
{
    Record record;
    record.add("name", line.name).add("quantity", quantityText(line.quantityMilli, line.unit));
    record.add("unit_price", line.unitPrice ? Value(*line.unitPrice) : Value());
    record.add("tax_kind", wordOf(line.taxKind)).add("amount", line.amount);
    return record;
}

Records lineRecords(const std::vector<LineItem> &lines)
{
    Records records;
    for (const LineItem &line : lines)
        records.push_back(lineRecord(line));
    return records;
}

Records taxRecords(const TaxTotals &totals)
{
    Records records;
    for (const TaxLine &line : totals.lines) {
        Record record;
        record.add("tax_kind", wordOf(line.kind)).add("base", line.base).add("tax", line.tax);
        records.push_back(std::move(record));
    }
    return records;
}

Records reasonRecords(const std::vector<Reason> &reasons)
{
    Records records;
    for (const Reason &reason : reasons) {
        Record record;
        record.add("code", enumName(reason.code))
            .add("speaks_for", reason.speaksFor)
            .add("text", reasonText(reason));
        records.push_back(std::move(record));
    }
    return records;
}

QString wipText(const std::vector<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.join(QStringLiteral(", "));
}

} // namespace keshikomi::cli
