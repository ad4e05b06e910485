// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/payeasy_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"
#include "printing/sheets/free_text.h"
#include "printing/sheets/sheet_picture.h"

namespace keshikomi::printing {

namespace {

const QLatin1String markField("payeasy.mark");

Done checkKeys(const PayEasyContent &content)
{
    KK_CHECK(requireDigits(QLatin1String("payeasy.institution"), content.institution, 5, 5));
    KK_CHECK(requireDigits(QLatin1String("payeasy.customer"), content.customerNumber, 1, 20));
    KK_CHECK(requireDigits(QLatin1String("payeasy.confirmation"), content.confirmation, 1, 6));
    return requireDigits(QLatin1String("payeasy.category"), content.category, 0, 16);
}

void addKeys(FieldMaker &fields, const PayEasyContent &content)
{
    const auto count = [](const QString &digits) { return static_cast<int>(digits.size()); };
    fields.set(QLatin1String("payeasy.institution"), content.institution);
    fields.set(QLatin1String("payeasy.customer"), content.customerNumber);
    fields.set(QLatin1String("payeasy.customer.digits"), count(content.customerNumber));
    fields.set(QLatin1String("payeasy.confirmation"), content.confirmation);
    fields.set(QLatin1String("payeasy.confirmation.digits"), count(content.confirmation));
    fields.set(QLatin1String("payeasy.category"), content.category);
    fields.set(QLatin1String("payeasy.category.digits"), count(content.category));
    fields.set(markField, sheetPicture(markField, content.mark).value_or(QImage()));
}

} // namespace

Done checkPayEasy(const PayEasyContent &content, const SheetOptions &)
{
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("payeasy.institution"), content.institution},
        {QLatin1String("payeasy.customer"), content.customerNumber},
        {QLatin1String("payeasy.confirmation"), content.confirmation},
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("payee.tel"), content.payee.phone},
        {QLatin1String("customer.name"), content.customer.name},
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("due"), required(content.due)},
    }));
    KK_CHECK(checkKeys(content));
    KK_CHECK(requireBetween(content.due, content.issued, content.issued.addYears(1)));
    KK_CHECK(checkFigures(content.figures));
    KK_CHECK(checkJob(content.job, content.figures));
    KK_CHECK(checkRegistration(content.payee));
    KK_TRY(const QImage mark, sheetPicture(markField, content.mark));
    Q_UNUSED(mark)
    return done();
}

Fields payEasyFields(const PayEasyContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("due"), content.due);
    addKeys(fields, content);
    addJob(fields, content.job);
    addPayee(fields, content.payee);
    addCustomer(fields, content.customer);
    addFigures(fields, content.figures, content.job);
    return fields.take();
}

} // namespace keshikomi::printing
