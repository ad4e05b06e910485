// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/invoice_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"

#include <algorithm>

namespace keshikomi::printing {

namespace {

// Statutory costs are paid on the customer's behalf and are no sale: they follow the sales under a
// title of their own, with their sum.
std::vector<FieldRow> withStatutoryApart(const FieldMaker &fields, std::vector<FieldRow> rows)
{
    const auto kept = [](const FieldRow &row) { return row.kind == RowKind::Note; };
    const auto notes = std::stable_partition(
        rows.begin(), rows.end(), [&kept](const FieldRow &row) { return !kept(row); });
    const QString word = fields.rateWord(QLatin1String("line"), TaxKind::Statutory);
    const auto statutory = std::stable_partition(rows.begin(), notes, [&word](const FieldRow &row) {
        return row.kind != RowKind::Plain
            || std::get<QString>(row.values.value(QStringLiteral("rate"))) != word;
    });
    if (statutory == notes || statutory == rows.begin())
        return rows;
    Yen sum;
    for (auto row = statutory; row != notes; ++row)
        sum += std::get<Yen>(row->values.value(QStringLiteral("amount")));
    FieldRow title{RowKind::Group, {}, fields.word(QStringLiteral("statutory"))};
    title.values.insert(QStringLiteral("sum"), sum);
    rows.insert(statutory, std::move(title));
    return rows;
}

} // namespace

Done checkInvoice(const InvoiceContent &content, const SheetOptions &)
{
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("customer.name"), content.customer.name},
    }));
    KK_CHECK(checkRegistration(content.payee));
    KK_CHECK(checkSums(content.figures));
    // A paid bill needs its invoice, too: it asks for nothing.
    KK_CHECK(requireWithin(
        QLatin1String("topay"), content.figures.toPay, Yen(0), content.figures.total));
    return checkJob(content.job, content.figures);
}

Fields invoiceFields(const InvoiceContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("due"), content.due);
    fields.set(QLatin1String("subject"), content.subject);
    addPayee(fields, content.payee);
    addCustomer(fields, content.customer);
    addJob(fields, content.job);
    addFigures(fields, content.figures, content.job);
    fields.changeRows(QLatin1String("lines"),
                      lineColumns() + QStringList{QStringLiteral("sum")},
                      &withStatutoryApart);
    addBank(fields, content.bank, content.number);
    addTransferFee(fields, content.transferFee);
    return fields.take();
}

} // namespace keshikomi::printing
