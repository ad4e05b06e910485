// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/completion_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"

namespace keshikomi::printing {

Done checkCompletion(const CompletionContent &content, const SheetOptions &)
{
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("done"), required(content.job.done)},
        {QLatin1String("payee.name"), content.workshop.name},
        {QLatin1String("customer.name"), content.customer.name},
    }));
    if (content.received.isValid())
        KK_CHECK(requireBetween(content.job.done, content.received, content.received.addYears(2)));
    KK_CHECK(
        requireWithin(QLatin1String("mileage"), Yen(content.mileageKm), Yen(0), Yen(9'999'999)));
    KK_CHECK(checkJob(content.job, content.figures));
    return checkSums(content.figures);
}

Fields completionFields(const CompletionContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("received"), content.received);
    fields.set(QLatin1String("subject"), content.subject);
    fields.set(QLatin1String("mileage"),
               content.mileageKm > 0 ? yenText(Yen(content.mileageKm)) : QString());
    fields.set(QLatin1String("worker"), content.worker);
    fields.set(QLatin1String("checker"), content.checker);
    fields.set(QLatin1String("next"), content.nextInspection);
    addPayee(fields, content.workshop);
    addCustomer(fields, content.customer);
    addJob(fields, content.job);
    addFigures(fields, content.figures, content.job);
    std::vector<FieldRow> advice;
    for (const QString &text : content.advice) {
        FieldRow row;
        row.values.insert(QStringLiteral("text"), text);
        advice.push_back(std::move(row));
    }
    fields.setRows(QLatin1String("advice"), {QStringLiteral("text")}, std::move(advice));
    return fields.take();
}

} // namespace keshikomi::printing
