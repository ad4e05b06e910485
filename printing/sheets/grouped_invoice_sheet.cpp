// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/grouped_invoice_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"

namespace keshikomi::printing {

namespace {

std::vector<SheetLine> linesOf(const GroupedInvoiceContent &content)
{
    std::vector<SheetLine> lines;
    for (const InvoiceGroup &group : content.groups)
        lines.insert(lines.end(), group.lines.begin(), group.lines.end());
    return lines;
}

FieldRow titleRow(const FieldMaker &fields, const InvoiceGroup &group)
{
    Yen sum;
    for (const SheetLine &line : group.lines)
        sum += line.amount;
    FieldMap values;
    values.insert(QStringLiteral("wip"), group.wip);
    values.insert(QStringLiteral("title"), group.title);
    values.insert(QStringLiteral("done"), group.done);
    const QString word =
        group.wip.isEmpty() ? QStringLiteral("group.title") : QStringLiteral("group.wip");
    FieldRow row{RowKind::Group, {}, fields.word(word, values).trimmed()};
    row.values.insert(QStringLiteral("sum"), sum);
    return row;
}

std::vector<FieldRow> groupRows(const FieldMaker &fields, const GroupedInvoiceContent &content)
{
    std::vector<FieldRow> rows;
    if (content.groups.empty())
        rows.push_back({RowKind::Note, {}, fields.word(QStringLiteral("nothing.bought"))});
    for (const InvoiceGroup &group : content.groups) {
        rows.push_back(titleRow(fields, group));
        for (const SheetLine &line : group.lines) {
            rows.push_back(lineRow(fields, line));
            rows.back().values.insert(QStringLiteral("date"), group.done);
        }
    }
    return rows;
}

Done checkGroups(const GroupedInvoiceContent &content)
{
    for (const InvoiceGroup &group : content.groups) {
        if (group.lines.empty())
            return failure(ErrorCode::Invalid, Fault::BillHasNoLines);
        KK_CHECK(requireTexts({{QLatin1String("lines.date"), required(group.done)}}));
        KK_CHECK(requireBetween(group.done, content.closing.addYears(-1), content.closing));
    }
    return done();
}

// A period without purchases tells what was carried over, and no tax.
Done checkPurchases(const GroupedInvoiceContent &content)
{
    KK_CHECK(checkGroups(content));
    const bool carried = content.carry.previous != Yen(0) || content.carry.paid != Yen(0);
    if (content.groups.empty() && (!carried || !content.totals.lines.empty()))
        return failure(ErrorCode::Invalid, Fault::BillHasNoLines);
    if (!content.groups.empty())
        KK_CHECK(checkTotals(content.totals, linesOf(content), content.rounding));
    return requireSame(QLatin1String("total"), content.total, content.totals.total());
}

// Tax rounded once for all bills, or on each: less than a yen for each bill and rate.
Yen differenceOf(const GroupedInvoiceContent &content)
{
    return content.billed == Yen(0) ? Yen(0) : content.total - content.billed;
}

Done checkDifference(const GroupedInvoiceContent &content)
{
    const auto most = Yen(2 * qint64(content.groups.size()));
    return requireWithin(QLatin1String("difference"), differenceOf(content), -most, most);
}

} // namespace

Done checkGroupedInvoice(const GroupedInvoiceContent &content, const SheetOptions &)
{
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("closing"), required(content.closing)},
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("customer.name"), content.customer.name},
    }));
    KK_CHECK(requireBetween(content.issued, content.closing, content.closing.addYears(1)));
    KK_CHECK(checkRegistration(content.payee));
    KK_CHECK(checkPurchases(content));
    KK_CHECK(checkDifference(content));
    return requireSame(
        QLatin1String("topay"), content.toPay, content.carry.carried() + content.total);
}

Fields groupedInvoiceFields(const GroupedInvoiceContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("replaces"), content.replaces);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("closing"), content.closing);
    fields.set(QLatin1String("due"), content.due);
    fields.set(QLatin1String("total"), content.total);
    fields.set(QLatin1String("topay"), content.toPay);
    fields.set(QLatin1String("credit"), content.toPay <= Yen(0));
    fields.set(QLatin1String("carry.previous"), content.carry.previous);
    fields.set(QLatin1String("carry.paid"), content.carry.paid);
    fields.set(QLatin1String("carry.carried"), content.carry.carried());
    fields.set(QLatin1String("base"), content.totals.base());
    fields.set(QLatin1String("billed"), content.billed);
    fields.set(QLatin1String("difference"), differenceOf(content));
    addPayee(fields, content.payee);
    addCustomer(fields, content.customer);
    fields.setRows(QLatin1String("lines"),
                   lineColumns() + QStringList{QStringLiteral("date"), QStringLiteral("sum")},
                   groupRows(fields, content));
    addTaxes(fields, content.totals, content.rounding);
    addBank(fields, content.bank, content.number);
    addTransferFee(fields, content.transferFee);
    return fields.take();
}

} // namespace keshikomi::printing
