// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/card_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"

namespace keshikomi::printing {

Done checkCard(const CardContent &content, const SheetOptions &options)
{
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("payee.tel"), content.payee.phone},
        {QLatin1String("customer.name"), content.customer.name},
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("due_on"), required(content.due)},
        {QLatin1String("expires"), required(content.expires)},
        {QLatin1String("pay.url"), content.link.url},
    }));
    KK_CHECK(requireBetween(content.expires, content.issued, content.issued.addYears(1)));
    KK_CHECK(checkFigures(content.figures));
    KK_CHECK(checkJob(content.job, content.figures));
    KK_CHECK(checkRegistration(content.payee));
    return checkLink(content.link, options.allowedHosts);
}

Fields cardFields(const CardContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("due"), content.due);
    fields.set(QLatin1String("expires"), content.expires);
    fields.set(QLatin1String("reissue"), content.reissue);
    addJob(fields, content.job);
    addPayee(fields, content.payee);
    addCustomer(fields, content.customer);
    addFigures(fields, content.figures, content.job);
    addLink(fields, content.link);
    return fields.take();
}

} // namespace keshikomi::printing
